/** What the conversation itself says, apart from the fixed words on cards. */
export const chat = {
  alreadyFurther: 'U was al verder. Dit is de pagina waar u nu bent.',
  fromSample: (func: string, domain: string): string =>
    `Volgens de steekproef werkt u in de functiegroep “${func}” en het domein “${domain}”. Dat vragen wij niet nog eens.`,
  notAnswered: '–',
  otherWay:
    'Doet u liever niet mee via Teams? Vraag uw HR-afdeling naar een andere manier. Wie niet meedoet, merkt daar niets van.',
  answerErrors: {
    required: 'Kies of vul een antwoord in. Wilt u dat niet, kies dan “zeg ik liever niet”.',
    unknown_option: 'Dit antwoord hoort niet bij deze vraag. Kies een van de antwoorden.',
    exclusive: 'Dit antwoord gaat niet samen met een ander. Kies het één of het ander.',
    too_many: 'U koos te veel antwoorden. Haal er een paar weg.',
    too_long: 'Uw tekst is te lang. Maak hem korter.',
  },
  inviteQueued: (invited: number): string =>
    `De uitnodiging gaat nu naar ${invited} mensen. Wie de app nog niet heeft, krijgt hem zodra dat wel zo is.`,
  inviteAlreadySent: 'De uitnodiging was al verstuurd. Niemand krijgt hem twee keer.',
  reminderQueued: 'De herinnering gaat nu uit. Wie al heeft meegedaan of niet mee wil doen, krijgt niets.',
  reminderAlreadySent: 'Deze herinnering was al verstuurd. Niemand krijgt hem twee keer.',
  sendingRefused: {
    no_sample: 'Er is nog geen steekproef. Stuur een CSV- of Excelbestand in deze chat.',
    no_invite: 'Er is nog niets te herinneren: verstuur eerst de uitnodiging.',
    still_sending: 'De vorige verzending is nog bezig. Wacht met een herinnering tot die klaar is.',
    too_many_reminders: 'Er zijn al drie herinneringen verstuurd. Alleen een laatste oproep kan nog.',
    after_last_call: 'De laatste oproep is verstuurd. Daarna gaat er niets meer uit.',
    too_few: 'Een campagne is voor minstens 50 mensen. Anders valt op wie wel of niet meedoet.',
    closed: 'Deze meting is gesloten. Er wordt niets meer verstuurd.',
    already_sent: 'Dit was al verstuurd. Niemand krijgt het twee keer.',
    not_now: 'Dat kan nu niet. Kijk naar de stand hieronder.',
    same_person: 'U hebt dit zelf aangevraagd. Een collega moet het goedkeuren.',
    no_order: 'Er is niets om goed te keuren.',
    cancelled: 'Deze campagne is gestopt. Er wordt niets meer verstuurd.',
  },
};
