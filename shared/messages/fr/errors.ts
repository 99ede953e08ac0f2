import type { errors as de } from '../de/errors.ts'
import type { Texts } from '../texts.ts'

export const errors: Texts<typeof de> = {
  title: 'Cela n’a pas fonctionné',
  'invalid-input': 'Les indications n’ont pas pu être traitées. Veuillez les vérifier et réessayer.',
  'unknown-call': 'La fenêtre et le programme ne correspondent pas. Veuillez fermer Tessera et le relancer.',
  'not-allowed': 'Cela n’est pas permis ici, par exemple parce que le registre est en lecture seule.',
  internal:
    'Une erreur s’est produite dans le programme ; vos données enregistrées sont intactes. Veuillez réessayer ou relancer Tessera.',
  'no-book': 'Aucun registre n’est ouvert. Veuillez en ouvrir un ou en créer un.',
  'book-missing':
    'Le dossier {{path}} ne contient pas de registre. Veuillez choisir le dossier qui contient book.json.',
  'book-exists':
    'Le dossier {{path}} contient déjà un registre. Veuillez l’ouvrir ou choisir un autre dossier.',
  'book-locked':
    'Le registre est ouvert sur l’ordinateur {{machine}} par {{user}}. Veuillez le fermer là-bas puis réessayer.',
  'book-foreign': '{{path}} n’est pas un registre Tessera. Veuillez choisir un autre dossier.',
  'book-newer':
    'Le registre a été écrit par une version plus récente de Tessera (format {{version}}, ce programme connaît {{supported}}). Veuillez installer la nouvelle version.',
  'book-damaged':
    'Le registre {{path}} est endommagé ({{reason}}). Rien n’a été modifié. Choisissez ci-dessous une sauvegarde pour continuer.',
  'book-read-only':
    'Ce registre est ouvert ici en lecture seule. Modifiez-le là où il est en cours d’édition, ou attendez qu’il y soit fermé.',
  'lock-stale':
    'Le registre était ouvert sur l’ordinateur {{machine}} par {{user}} et n’a pas été fermé. Si personne n’y travaille plus, vous pouvez le reprendre.',
  'lock-lost':
    'Un autre ordinateur ({{machine}}, {{user}}) a repris le registre. Plus rien n’est enregistré ici ; veuillez rouvrir le registre.',
  'passphrase-needed': 'Ce registre est protégé par une phrase secrète. Veuillez la saisir.',
  'passphrase-wrong': 'La phrase secrète est incorrecte. Réessayez ou utilisez le code de récupération.',
  'backup-unreadable': 'La sauvegarde {{name}} est illisible ({{reason}}). Veuillez en choisir une autre.',
  'export-foreign':
    'Le fichier n’est pas une exportation d’un registre Tessera, ou il est endommagé. Veuillez en choisir un autre.',
  'folder-missing': 'Le dossier {{path}} n’existe pas. Veuillez en choisir un autre.',
  'folder-not-writable':
    'Tessera ne peut pas écrire dans le dossier {{path}}. Veuillez en choisir un autre ou demander les droits.',
  'disk-full': 'Le disque est plein ; rien n’a été enregistré. Veuillez libérer de la place et réessayer.',
  'disk-failed':
    'Le disque n’a pas pu être lu ou écrit ({{reason}}). Veuillez vérifier le lecteur ou le réseau et réessayer.',
  'record-missing': 'La fiche n’existe plus. Elle a peut-être été supprimée entre-temps.',
  'record-changed':
    'La fiche a été modifiée ailleurs entre-temps ; votre saisie est toujours ici. Chargez le nouvel état, ou enregistrez votre version par-dessus.',
  'record-in-use': 'La fiche est encore utilisée ({{uses}}). Veuillez d’abord retirer ce lien.',
  'record-invalid':
    'Certaines indications ne conviennent pas encore. Elles sont signalées dans le formulaire.',
  'reference-missing': 'Une fiche à laquelle on renvoie n’existe plus. Veuillez en choisir une autre.',
  'undo-impossible': 'Cela ne peut plus être annulé, car les fiches ont été modifiées depuis.',
  'file-missing': 'Le fichier manque dans le dossier du registre. Veuillez le déposer à nouveau.',
  'file-too-large': 'Le fichier est trop volumineux. Veuillez en choisir un plus petit.',
  'file-not-an-image': 'Le fichier n’est pas une image SVG ou PNG. Veuillez en choisir un autre.',
  'image-unsafe':
    'L’image SVG contient des scripts ou des renvois externes et n’a pas été acceptée. Veuillez l’enregistrer en SVG simple ou en PNG.',
  'spreadsheet-unreadable':
    'Le tableau n’a pas pu être lu. Veuillez l’enregistrer en xlsx, ods ou csv et réessayer.',
  'spreadsheet-empty': 'Le tableau ne contient aucune ligne. Veuillez choisir un autre fichier.',
  'solver-failed': 'La répartition n’a pas pu être calculée. Veuillez réessayer.',
  'solver-busy':
    'Une répartition est déjà en cours de calcul pour cette visite. Veuillez attendre ou l’arrêter.',
  'lock-contradiction':
    'Des attributions fixées se contredisent ou contredisent une règle. Veuillez en libérer une.',
  'document-failed':
    'Le document n’a pas pu être composé ({{message}}). Veuillez vérifier les indications et réessayer.',
  'viewer-missing':
    'Aucun programme de cet ordinateur n’ouvre les fichiers PDF. Enregistrez le document ou faites installer un lecteur PDF.',
  'character-missing':
    'Le caractère « {{character}} » manque dans les polices du document. Veuillez le remplacer dans le texte.',
  'document-data-missing': 'Il manque encore des indications pour le document. Veuillez les compléter.',
}
