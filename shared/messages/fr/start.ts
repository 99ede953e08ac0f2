import type { start as de } from '../de/start.ts'
import type { Texts } from '../texts.ts'

export const start: Texts<typeof de> = {
  title: 'Bienvenue dans Tessera',
  intro: 'Le bureau des jumelages : villes jumelées, visites et hôtes, chartes.',
  new: {
    title: 'Nouveau registre',
    text: 'Un registre contient tout ce que votre bureau sait de ses jumelages. Il se trouve dans un dossier de votre choix.',
    action: 'Créer un registre',
    town: 'Votre ville',
    townHint: 'Tapez le nom et choisissez la ville dans la liste.',
    office: 'Nom du bureau ou de l’association',
    officeHint: 'Tel qu’il figure dans l’en-tête ; vous pourrez le modifier plus tard.',
    officeSuggestion: '{{town}} · Bureau des jumelages',
    folder: 'Dossier du registre',
    folderHint: 'Un nouveau dossier, de préférence là où vos fichiers sont sauvegardés.',
    pickFolder: 'Autre dossier …',
    create: 'Créer le registre',
  },
  open: {
    title: 'Ouvrir un registre',
    text: 'Un registre qui se trouve déjà sur cet ordinateur ou sur le réseau.',
    action: 'Choisir un dossier …',
    pick: 'Ouvrir un registre',
    recent: 'Ouverts récemment',
  },
  import: {
    open: 'Lire un registre depuis un fichier …',
    title: 'Lire un registre depuis un fichier',
    text: 'Un fichier créé dans Tessera par « Enregistrer le registre dans un fichier ». Il devient un registre à part entière avec toutes les fiches, les images et l’historique.',
    file: 'Fichier du registre',
    fileHint: 'Il reste inchangé.',
    choose: 'Choisir un fichier …',
    action: 'Lire le registre',
  },
  sample: {
    title: 'Voir le registre d’exemple',
    text: 'Une ville imaginaire avec ses villes jumelées, une visite et ses hôtes. Essayez librement, rien ne peut se casser.',
    action: 'Ouvrir l’exemple',
  },
}
