/** The fixed words on the cards of the letter and the questionnaire. */
export const survey = {
  chooseOne: 'Kies één antwoord.',
  chooseSome: 'Kies een of meer antwoorden.',
  optional: '(mag u overslaan)',
  tooLong: (most: number): string => `Gebruik hier niet meer dan ${most} tekens.`,
  ownWords: (most: number): string => `Noem geen namen. Niet meer dan ${most} tekens.`,

  letter: {
    invite: {
      title: 'Wilt u meedoen aan de Personeelsenquête Rijk?',
      lead: (wave: string): string =>
        `Het ministerie van Binnenlandse Zaken en Koninkrijksrelaties (BZK) vraagt u mee te doen aan de Personeelsenquête Rijk ${wave}. De vragen gaan over hoe wij op het werk met elkaar omgaan.`,
    },
    reminder: {
      title: 'U kunt nog meedoen aan de Personeelsenquête Rijk',
      lead: (wave: string): string =>
        `Eerder nodigden wij u uit voor de Personeelsenquête Rijk ${wave}. Meedoen kan nog. De vragen gaan over hoe wij op het werk met elkaar omgaan.`,
    },
    last_call: {
      title: 'Nog een paar dagen: de Personeelsenquête Rijk',
      lead: (wave: string): string =>
        `De Personeelsenquête Rijk ${wave} sluit binnenkort. U kunt nog meedoen. Hierna krijgt u geen herinnering meer. De vragen gaan over hoe wij op het werk met elkaar omgaan.`,
    },
    howLong: 'Hoe lang',
    howLongValue: (minutes: number): string => `Ongeveer ${minutes} minuten. U kunt stoppen en later verdergaan.`,
    free: 'Vrijwillig',
    freeValue: 'U kiest zelf of u meedoet. Uw leidinggevende en HR zien niet of u meedeed.',
    confidential: 'Vertrouwelijk',
    confidentialValue: 'Uw antwoorden gaan verzegeld weg, zonder uw naam. Er komen alleen cijfers over groepen uit.',
    optOut: 'Liever niet?',
    optOutValue:
      'Kies “Ik doe niet mee” of “Geen herinneringen meer”, of typ dat. Dan krijgt u geen herinnering. U kunt dat later veranderen.',
    genuine: 'Echt?',
    genuineValue:
      'Twijfelt u of dit bericht echt is? Vraag het na bij uw HR-afdeling. Wij vragen nooit om een wachtwoord en u hoeft nergens in te loggen.',
    begin: 'Begin',
    decline: 'Ik doe niet mee',
    noReminders: 'Geen herinneringen meer',
    practice: 'PROEFBERICHT. Alleen u ziet dit. De knop leidt naar het voorbeeld van de vragenlijst.',
  },

  general: {
    title: 'De Personeelsenquête Rijk is open',
    text: (wave: string): string =>
      `Hebt u een uitnodiging gekregen voor de Personeelsenquête Rijk ${wave}? Dan kunt u nog meedoen. Meedoen is vrijwillig en vertrouwelijk.`,
    personal: 'Dit bericht is voor iedereen in dit kanaal of deze groep. Wie wel of niet meedoet, weet hier niemand.',
    open: 'Open uw eigen chat met Wegwijzer',
  },

  closed: {
    title: 'De Personeelsenquête Rijk is gesloten',
    lead: (wave: string): string =>
      `Meedoen aan de enquête van ${wave} kan niet meer. U hoeft niets te doen. Dit bericht is voor iedereen die een uitnodiging kreeg.`,
    signposts: 'Wilt u ergens over praten? Hier kunt u altijd terecht:',
  },

  preview: {
    title: 'Zo ziet de genodigde het bericht',
    lead: (recipients: number): string =>
      recipients === 1
        ? 'Het bericht gaat naar 1 persoon. De tekst verbeteren kan later nog, ongedaan maken niet.'
        : `Het bericht gaat naar ${recipients} mensen. De tekst verbeteren kan later nog, ongedaan maken niet.`,
    reminderLead:
      'Wie al heeft meegedaan of geen herinnering wil, krijgt niets. De tekst verbeteren kan later nog, ongedaan maken niet.',
    send: (recipients: number): string =>
      recipients === 1 ? 'Verstuur aan 1 persoon' : `Verstuur aan ${recipients} mensen`,
    remind: 'Verstuur de herinnering',
    lastCall: 'Verstuur de laatste oproep',
    plan: 'Verstuur later',
    edit: 'Verander de tekst',
    test: 'Stuur mij een proefbericht',
  },

  privacy: {
    title: 'Voordat u begint',
    blocks: (minutes: number): readonly { readonly title: string; readonly text: string }[] => [
      {
        title: 'Wat wij vragen',
        text: `Of u de afgelopen 12 maanden discriminatie of racisme hebt meegemaakt of gezien op het werk, en wat er daarna gebeurde. Ook vragen wij een paar kenmerken, zoals uw leeftijdsgroep. Het duurt ongeveer ${minutes} minuten.`,
      },
      {
        title: 'U kiest zelf',
        text: 'Meedoen is vrijwillig. Bij elke vraag over wat u meemaakte kunt u zeggen dat u liever niet antwoordt. Stoppen mag altijd, en dat heeft geen gevolgen voor u. Kiest u “Ik doe niet mee”, dan onthouden wij tot de enquête dicht is alleen dat u geen herinnering wilt.',
      },
      {
        title: 'Wat er met uw antwoorden gebeurt',
        text: 'Zolang u bezig bent, bewaart Wegwijzer uw antwoorden versleuteld, zodat u later verder kunt. Stopt u, dan kunt u ze wissen. Zodra u ze instuurt, worden ze verzegeld met een sleutel die deze bot niet heeft. Uw naam gaat niet mee. Wij bewaren apart alleen dát u hebt meegedaan, zodat u geen herinnering krijgt. Alleen de statisticus opent de antwoorden, als de enquête dicht is, en maakt er groepscijfers van.',
      },
      {
        title: 'Na het insturen',
        text: 'Uw naam staat dan niet bij uw antwoorden. Daarom kunnen wij ze niet meer voor u opzoeken, en kunt u ze niet meer veranderen of intrekken.',
      },
      {
        title: 'Wat u zelf typt',
        text: 'Wat u in deze chat typt, blijft in Teams staan. De antwoorden die u met de knoppen van de vragenlijst geeft, komen niet in de chat te staan.',
      },
      {
        title: 'Een bot, geen mens',
        text: 'Wegwijzer is een computerprogramma. Er zit geen mens aan de andere kant. Hebt u hulp nodig, gebruik dan de knop Hulp en advies: daar staat wie u kunt bellen of mailen.',
      },
    ],
    otherWay: 'Liever op een andere manier',
    consent: 'Ik doe mee',
    notNow: 'Niet nu',
  },

  page: {
    progress: (percent: number): string => (percent === 0 ? 'Dit is het begin' : `Ongeveer ${percent}% klaar`),
    errors: 'Kijk nog even naar de vragen met een opmerking.',
    next: 'Volgende',
    hide: 'Verberg',
    stop: 'Stop voor nu',
  },

  review: {
    title: 'Kijk uw antwoorden na',
    lead: 'Klopt het zo? Na het insturen kunt u niets meer veranderen of intrekken.',
    handIn: 'Versturen en klaar',
  },

  example: {
    label: 'VOORBEELD. Er wordt niets bewaard en niets ingestuurd. Vul alleen verzonnen antwoorden in.',
    stop: 'Stop het voorbeeld',
    review:
      'VOORBEELD. Hier kijkt een genodigde de antwoorden na, en stuurt ze in. Nu wordt er niets bewaard en niets ingestuurd.',
    end: 'Klaar met het voorbeeld',
  },

  thanks: {
    title: 'Dank u wel voor het meedoen',
    lead: 'Uw antwoorden zijn verzegeld en ingestuurd. U krijgt hierover geen berichten meer.',
    signposts: 'Wilt u ergens over praten? Hier kunt u terecht:',
  },
};
