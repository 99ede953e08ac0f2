import type { backups as de } from '../de/backups.ts'
import type { Texts } from '../texts.ts'

/** Backups of the book: seeing, comparing, restoring; the whole book as one file; what to know about its files. */
export const backups: Texts<typeof de> = {
  title: 'Sauvegardes',
  hint: 'Consulter et rétablir des états antérieurs du registre ; emporter tout le registre dans un fichier.',
  manage: 'Voir les sauvegardes',
  list: 'Sauvegardes disponibles',
  empty: 'Pas encore de sauvegarde',
  emptyText:
    'Tessera fait d’elle-même une sauvegarde à l’ouverture du registre et chaque jour. Vous pouvez aussi en faire une dès maintenant.',
  make: 'Sauvegarder maintenant',
  made: 'Sauvegarde effectuée',
  reason: {
    opened: 'à l’ouverture',
    daily: 'quotidienne',
    'by-hand': 'faite à la main',
    'before-migration': 'avant le passage à une nouvelle version',
    'before-restore': 'avant le rétablissement d’une sauvegarde',
  },
  commits_one: '{{formatted}} modification',
  commits_other: '{{formatted}} modifications',
  compare: 'Comparer',
  compareOf: 'Comparer avec la sauvegarde du {{at}}',
  compareTitle: 'Depuis la sauvegarde du {{at}}',
  same: 'Rien n’a changé depuis.',
  added_one: '{{count}} nouvelle',
  added_other: '{{count}} nouvelles',
  changed_one: '{{count}} modifiée',
  changed_other: '{{count}} modifiées',
  removed_one: '{{count}} supprimée',
  removed_other: '{{count}} supprimées',
  more_one: 'et {{count}} autre fiche',
  more_other: 'et {{count}} autres fiches',
  restore: 'Rétablir',
  restoreOf: 'Rétablir la sauvegarde du {{at}}',
  restoreTitle: 'Rétablir l’état du {{at}} ?',
  restoreText:
    'Tout ce qui a été modifié depuis sera remplacé par cet état. L’état actuel est d’abord sauvegardé, et vous pourrez annuler le rétablissement.',
  where: 'Où se trouvent les sauvegardes',
  whereText: 'Dans le dossier « backups » du registre : {{folder}}',
  kept: 'Les anciennes sauvegardes sont espacées : toutes celles des {{allDays}} derniers jours restent, puis une par jour pendant {{days}} jours, une par semaine pendant {{weeks}} semaines, une par mois pendant {{months}} mois et une par an pour toujours.',
  elsewhere:
    'Seule une copie en un autre lieu protège de la perte de l’ordinateur : faites sauvegarder aussi le dossier du registre, ou enregistrez régulièrement le registre dans un fichier.',
  export: {
    title: 'Tout le registre dans un seul fichier',
    text: 'Avec toutes les fiches, les images et l’historique. La page d’accueil permet de relire ce fichier comme registre, y compris sur un autre ordinateur.',
    open: 'Le fichier n’est pas chiffré : conservez-le avec le même soin que le registre lui-même.',
    encrypted: 'Le fichier est chiffré ; la phrase secrète est nécessaire pour le relire.',
    action: 'Enregistrer le registre dans un fichier',
    saved: '{{name}} enregistré',
  },
  recover: {
    title: 'Sauvegardes dans ce dossier',
    none: 'Ce dossier ne contient aucune sauvegarde. Veuillez vous adresser à votre service informatique : il existe peut-être une copie de tout le dossier.',
    action: 'Continuer avec cette sauvegarde',
    actionOf: 'Continuer avec cette sauvegarde : {{at}}',
    text: 'Les fichiers endommagés sont mis de côté, pas supprimés.',
  },
  following: {
    title: 'Lecture seule',
    text: '{{user}} modifie ce registre sur l’ordinateur {{machine}} depuis le {{since}}. Vous voyez toutes les modifications, mais ne pouvez rien enregistrer vous-même.',
    write: 'Ouvrir pour modifier',
    still: '{{user}} a encore le registre ouvert sur l’ordinateur {{machine}}.',
  },
  takeOver: {
    action: 'Reprendre',
    title: 'Reprendre le registre ?',
    text: 'Seulement si plus personne ne travaille vraiment avec le registre sur l’ordinateur {{machine}}. Sinon, ce qui n’y est pas encore enregistré serait perdu.',
  },
  readOnly: 'Lecture seule',
  notices: {
    label: 'Avis sur le registre',
    dismiss: 'Fermer l’avis',
    'torn-line':
      'La dernière fois, Tessera a été interrompue en plein enregistrement, par exemple par une coupure de courant. La dernière modification, incomplète, n’avait jamais été confirmée ; elle se trouve maintenant dans {{path}}. Tout le reste est complet.',
    'synchronised-folder':
      'Ce registre se trouve dans un dossier synchronisé par {{service}}. Ne l’ouvrez que sur un ordinateur à la fois et, après la fermeture, attendez la fin de la synchronisation ; sinon, des versions contradictoires apparaissent.',
    'network-folder':
      'Ce registre se trouve sur un lecteur réseau. Si la connexion est coupée, rien ne peut être enregistré ; Tessera vous le dit alors aussitôt.',
    'backup-failed':
      'Une sauvegarde n’a pas pu être faite ({{reason}}). Veuillez vérifier l’espace disponible sur le disque, puis en faire une vous-même.',
  },
}
