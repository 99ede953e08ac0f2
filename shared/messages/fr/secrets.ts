import type { secrets as de } from '../de/secrets.ts'
import type { Texts } from '../texts.ts'

/** The passphrase of a book: setting, changing, removing, being asked for it. */
export const secrets: Texts<typeof de> = {
  title: 'Phrase secrète',
  state: {
    open: 'Le registre n’est pas chiffré : quiconque accède à ses fichiers peut les lire.',
    protected: 'Le registre est chiffré : ses fichiers sont illisibles sans la phrase secrète.',
    following:
      'Le registre est en cours de modification sur un autre ordinateur ; la phrase secrète ne peut être changée que là-bas.',
  },
  link: {
    set: 'Mettre en place une phrase secrète',
    manage: 'Phrase secrète et verrouillage',
  },
  field: {
    new: 'Nouvelle phrase secrète',
    again: 'Répétez la nouvelle phrase secrète',
    current: 'Phrase secrète actuelle',
    currentHint: 'Le code de récupération convient aussi.',
    any: 'Phrase secrète ou code de récupération',
    sentence:
      'Une phrase entière se retient facilement et se devine difficilement. Tous les caractères sont permis, espaces compris.',
    show: 'Afficher la saisie',
    hide: 'Masquer la saisie',
  },
  strength: {
    label: 'Longueur de la phrase secrète',
    missing_one: 'Encore {{count}} caractère jusqu’à la longueur minimale',
    missing_other: 'Encore {{count}} caractères jusqu’à la longueur minimale',
    enough: 'Assez longue ; chaque mot de plus la renforce.',
    strong: 'Très longue : parfait.',
  },
  set: {
    title: 'Mettre en place une phrase secrète',
    text: 'Le registre, ses fichiers et ses sauvegardes seront alors chiffrés. La phrase secrète sera demandée à l’ouverture.',
    action: 'Chiffrer le registre',
  },
  code: {
    title: 'Votre code de récupération',
    text: 'Le registre est maintenant chiffré. Si la phrase secrète est oubliée, seul ce code ouvrira le registre. Il n’est affiché que cette fois-ci.',
    label: 'Code de récupération',
    print: 'Ouvrir la fiche et l’imprimer',
    save: 'Enregistrer la fiche en PDF',
    keep: 'La fiche se garde dans une enveloppe cachetée, au coffre-fort. Si vous l’enregistrez, supprimez le fichier après l’impression.',
    kept: 'J’ai imprimé ou recopié le code et je le conserve en lieu sûr.',
    done: 'Terminé',
    leaveTitle: 'Le code n’est pas encore en lieu sûr ?',
    leaveText:
      'Le code de récupération ne sera plus affiché. Sans lui, une phrase secrète oubliée fait perdre tout le registre.',
    leave: 'Quitter quand même',
    stay: 'Revenir au code',
  },
  change: {
    title: 'Changer la phrase secrète',
    text: 'Par exemple lorsque quelqu’un quitte le bureau. Le code de récupération reste valable ; les anciennes copies du registre s’ouvrent encore avec l’ancienne phrase secrète.',
    action: 'Changer la phrase secrète',
    done: 'La phrase secrète a été changée.',
  },
  remove: {
    title: 'Lever la protection',
    text: 'Les fichiers du registre seront de nouveau enregistrés sans chiffrement. Le code de récupération ne sera plus valable. Si vous avez perdu le code, levez la protection puis remettez-la en place : vous en recevrez un nouveau.',
    action: 'Lever la protection',
    done: 'Le registre n’est plus chiffré.',
  },
  lock: {
    title: 'Verrouillage',
    text: 'Un registre verrouillé ne montre rien tant que la phrase secrète n’est pas saisie.',
    now: 'Verrouiller maintenant',
    after: 'Verrouiller automatiquement',
    afterHint: 'Lorsque personne ne tape ni ne bouge la souris pendant ce temps. Vaut pour cet ordinateur.',
    never: 'jamais',
    minutes_one: 'après {{count}} minute',
    minutes_other: 'après {{count}} minutes',
  },
  idle: {
    title: 'Y a-t-il quelqu’un ?',
    text_one:
      'Le registre sera verrouillé dans {{count}} seconde. Les saisies non enregistrées seront perdues.',
    text_other:
      'Le registre sera verrouillé dans {{count}} secondes. Les saisies non enregistrées seront perdues.',
    stay: 'Continuer à travailler',
  },
  unlock: {
    text: 'Ce registre est protégé par une phrase secrète.',
    hint: 'Le code de récupération figure sur la fiche, dans l’enveloppe cachetée.',
    action: 'Ouvrir le registre',
    other: 'Autre registre',
  },
}
