/** Short neutral cards: a title, and what to do now. */
export const notices = {
  already_taken_part: {
    title: 'U hebt al meegedaan',
    text: 'Dank u wel. Uw antwoorden zijn verzegeld. U hoeft niets meer te doen.',
  },
  not_invited: {
    title: 'U zit niet in de steekproef',
    text: 'Voor deze enquête is een deel van de medewerkers gekozen door loting. U zit daar deze keer niet bij. Voor hulp en advies kunt u hier wel altijd terecht.',
  },
  wave_closed: {
    title: 'De vragenlijst is gesloten',
    text: 'Meedoen kan niet meer. Voor hulp en advies kunt u hier altijd terecht.',
  },
  survey_stopped: {
    title: 'U bent gestopt',
    text: 'Dat is goed. Wat u al invulde, is versleuteld bewaard: u kunt later verdergaan. Wilt u dat niet, wis dan uw antwoorden.',
    resume: 'Verder met de vragenlijst',
    wipe: 'Wis mijn antwoorden',
  },
  hidden: { title: 'Wegwijzer', text: 'Kies “Verder” als u verder wilt.', next: 'Verder' },
  survey_wiped: {
    title: 'Uw antwoorden zijn gewist',
    text: 'Er is niets van u bewaard. Wilt u later toch meedoen, dan kunt u opnieuw beginnen.',
    begin: 'Opnieuw beginnen',
  },
  declined: {
    title: 'U doet niet mee',
    text: 'Dat is goed. U krijgt geen herinnering meer voor deze enquête. Uw leidinggevende en HR zien dit niet. Had u al iets ingevuld, dan kunt u dat nu wissen. Bedenkt u zich, dan kunt u toch meedoen.',
    join: 'Toch meedoen',
  },
  reminders_off: {
    title: 'U krijgt geen herinneringen meer',
    text: 'Meedoen kan nog steeds, als u dat wilt. Uw leidinggevende en HR zien niet dat u geen herinneringen krijgt.',
    resume: 'Toch herinneringen',
    join: 'Naar de vragenlijst',
  },
  reminders_on: {
    title: 'U krijgt weer herinneringen',
    text: 'U krijgt er hooguit vier, en geen meer zodra u hebt meegedaan.',
    stop: 'Geen herinneringen meer',
  },
  nothing_to_remind: {
    title: 'Er is nog niets te herinneren',
    text: 'De uitnodiging is nog niet verstuurd. Open de chat met Wegwijzer en typ daar “campagne”.',
  },
  nothing_to_wipe: {
    title: 'Er is niets om te wissen',
    text: 'Er zijn geen antwoorden van u bewaard die nog te wissen zijn.',
  },
  preview_start: {
    title: 'Voorbeeld van de vragenlijst',
    text: 'U loopt door de vragenlijst zoals een genodigde hem ziet. Het is een voorbeeld: er wordt niets bewaard en niets ingestuurd. Vul alleen verzonnen antwoorden in.',
    begin: 'Bekijk het voorbeeld',
  },
  preview_ended: {
    title: 'Dit was het voorbeeld',
    text: 'Er is niets bewaard en niets ingestuurd.',
    again: 'Nog een keer',
  },
  no_preview_role: {
    title: 'Het voorbeeld is voor HR en beheer',
    text: 'Alleen HR-medewerkers en beheerders kunnen het voorbeeld van de vragenlijst bekijken. Bent u uitgenodigd, typ dan “vragenlijst”.',
  },
  old_card: {
    title: 'Dit is een oude kaart',
    text: 'Deze knop werkt niet meer. Er is niets misgegaan. Ga verder met een van de knoppen hieronder.',
  },
  no_figures_role: {
    title: 'Cijfers zijn voor coördinatoren',
    text: 'Vragen naar cijfers kan alleen als u coördinator bent. De gepubliceerde cijfers staan in het openbare rapport van de Personeelsenquête Rijk.',
  },
  no_audit_role: {
    title: 'Alleen voor de beheerder',
    text: 'Alleen de beheerder kan zien wie welke cijfers vroeg. Voor hulp en advies kunt u hier altijd terecht.',
  },
  no_publications_role: {
    title: 'Alleen voor de beheerder',
    text: 'Alleen de beheerder kan zien welke publicaties geladen zijn. Voor hulp en advies kunt u hier altijd terecht.',
  },
  no_campaign_role: {
    title: 'De campagne is voor HR-medewerkers',
    text: 'U kunt geen uitnodigingen versturen. Klopt dat niet, vraag het dan aan de beheerder van Wegwijzer.',
  },
  language_set: { title: 'Wij gaan verder in het Nederlands', text: 'U kunt dit in het menu weer veranderen.' },
  personal_chat_only: {
    title: 'Laten we in onze eigen chat praten',
    text: 'In een kanaal of groep lezen anderen mee. Daarom doe ik hier niets persoonlijks. Open de chat met Wegwijzer, dan help ik u daar verder.',
    open: 'Open de chat',
  },
  file_not_readable: {
    title: 'Ik kan dit bestand niet lezen',
    text: 'Stuur een CSV- of Excelbestand (.xlsx) van hooguit 60 MB, rechtstreeks in deze chat.',
  },
  file_not_expected: {
    title: 'Ik verwacht geen bestand van u',
    text: 'Ik heb het bestand niet bewaard. Alleen HR-medewerkers kunnen mij een steekproef sturen.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Dat ligt aan mij, niet aan u. Probeer het over een paar minuten nog eens. Hebt u dringend hulp nodig, wacht dan niet op mij: bel uw vertrouwenspersoon, of bij gevaar 112.',
  },
};
