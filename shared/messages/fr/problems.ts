import type { problems as de } from '../de/problems.ts'
import type { Texts } from '../texts.ts'

export const problems: Texts<typeof de> = {
  required: 'Veuillez remplir ce champ.',
  invalid: 'Cette indication ne convient pas ici.',
  'invalid-date': 'Veuillez saisir une date, par exemple 14/05/2027.',
  'invalid-language': 'Veuillez choisir une langue dans la liste.',
  'invalid-country': 'Veuillez choisir un pays dans la liste.',
  'passphrase-short': 'Au moins 15 caractères ; une phrase entière se retient bien.',
  'passphrase-wrong': 'Ce n’est ni la phrase secrète ni le code de récupération de ce registre.',
  'code-mistyped':
    'Ce n’est pas correct. S’il s’agit du code de récupération, il contient une faute de frappe.',
  'passphrases-differ': 'Les deux saisies ne sont pas identiques.',
  unconfirmed: 'Veuillez confirmer.',
  'invalid-email': 'Veuillez saisir une adresse électronique complète, par exemple bureau@ville.fr.',
  'invalid-year': 'Veuillez saisir une année entre 1800 et 2200.',
  'not-a-number': 'Veuillez saisir un nombre entier plausible.',
  'not-positive': 'Veuillez saisir un nombre supérieur à zéro.',
  'not-a-choice': 'Veuillez choisir l’une des possibilités.',
  'too-much': 'C’est plus que ce qui est possible ici.',
  'too-little': 'C’est moins que ce qui est possible ici.',
  'two-parties': 'Une charte a besoin d’au moins deux parties.',
  'end-or-projects':
    'Une relation d’amitié ou un partenariat de projet est limité : veuillez indiquer une date de fin ou au moins un projet.',
  'ends-before-begin': 'La fin précède le début.',
  'invalid-award-year': 'Veuillez saisir une année à partir de 1955, date de création du Prix de l’Europe.',
  'more-young-than-all': 'Cela fait plus de jeunes que de participants.',
  'not-applied': 'Pour cela, la candidature doit au moins être « déposée ».',
  'not-decided': 'Pour cela, l’état doit être « décernée » ou « refusée ».',
  'not-awarded': 'Pour cela, l’état doit être « décernée ».',
  'decided-before-applied': 'La décision est antérieure à la candidature.',
  'handed-over-before-decided': 'La remise est antérieure à la décision.',
  'step-held': 'Cet échelon est déjà inscrit comme décerné.',
  'step-not-next': 'Cet échelon ne peut être demandé que si le précédent a été décerné.',
  'other-application': 'Une candidature est déjà en cours ; deux à la fois sont exclues.',
}
