/** The words for sharing an answer and taking it along. */
export const share = {
  open: 'Delen en meenemen',
  title: 'Dit antwoord delen of meenemen',
  answerFiles: 'Dit antwoord',
  chapterFiles: (chapter: string): string => `Het hele hoofdstuk “${chapter}”`,
  excel: 'Excel',
  csv: 'CSV',
  filesLive: 'De links naar de bestanden werken een uur.',
  deepLink: 'Link naar deze vraag, voor een andere coördinator',
  teams: 'Deel in een kanaal of chat',
  how: 'Of typ in een kanaal of chat @Wegwijzer in het vak voor berichten, met uw vraag.',
  notDepartment: 'Cijfers van een departement kunt u niet delen. Deel alleen cijfers voor het hele Rijk.',
  notPractice: 'Oefencijfers kunt u niet delen.',
  notPublished: 'Dit cijfer is niet gepubliceerd en kan niet worden gedeeld.',
  noRole: 'Alleen coördinatoren delen cijfers. Gepubliceerde cijfers staan op rijksoverheid.nl.',
  onlyFigures:
    'Hier kunt u alleen gepubliceerde cijfers delen. Zoekt u hulp? Open de chat met Wegwijzer en typ “help”. Bij direct gevaar: bel 112.',
  help: 'Zoekt u hulp? Open de chat met Wegwijzer en typ “help”. Denkt u aan zelfmoord? Bel 113. Bij direct gevaar: bel 112.',
  openInChat: 'Open in Wegwijzer',
  helpInChat: 'Hulp en advies',
};
