import type { PageView } from '../../src/conversation/screens/survey.ts';
import type { SampleSummary } from '../../src/conversation/screens/sample.ts';
import type { Screen } from '../../src/conversation/reply.ts';
import type { Language } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import type { Query } from '../../src/query/query.ts';
import type { SignpostView } from '../../src/signposting/help-view.ts';
import { STEPS } from '../../src/signposting/narrow.ts';

const wave = '2027';
const query: Query = {
  indicator: 'experienced.sex',
  where: { gender: 'woman', domain: 'policy' },
  by: [],
  wave: '2025',
};

/** Content in two languages, as the conversation would hand it over in one. */
const inBoth = (language: Language) => (nl: string, en: string) => (language === 'nl' ? nl : en);

const questions: readonly Question[] = [
  {
    id: 'age',
    type: 'single_choice',
    text: { nl: 'Wat is uw leeftijd?', en: 'What is your age?' },
    options: [
      { id: 'under_30', label: { nl: 'Jonger dan 30 jaar', en: 'Under 30' } },
      { id: '30_39', label: { nl: '30 tot en met 39 jaar', en: '30 to 39' } },
      { id: 'no_answer', label: { nl: 'Dat zeg ik liever niet', en: 'I would rather not say' } },
    ],
  },
  {
    id: 'grounds',
    type: 'multiple_choice',
    text: { nl: 'Waarover ging het?', en: 'What was it about?' },
    options: [
      { id: 'sex', label: { nl: 'Geslacht of gender', en: 'Sex or gender' } },
      { id: 'age', label: { nl: 'Leeftijd', en: 'Age' } },
      { id: 'none', label: { nl: 'Geen van deze', en: 'None of these' }, exclusive: true },
    ],
  },
  {
    id: 'satisfied',
    type: 'scale',
    text: { nl: 'Hoe tevreden bent u over het gesprek?', en: 'How satisfied are you with the conversation?' },
    low: { nl: 'heel ontevreden', en: 'very dissatisfied' },
    high: { nl: 'heel tevreden', en: 'very satisfied' },
    options: ['1', '2', '3', '4', '5'].map((id) => ({ id, label: { nl: id, en: id } })),
  },
  {
    id: 'own_words',
    type: 'short_text',
    text: { nl: 'Wilt u iets toelichten?', en: 'Would you like to explain?' },
    most: 200,
  },
];

const page = (language: Language): PageView => {
  const say = inBoth(language);
  return {
    wave,
    page: 'experienced',
    revision: 3,
    section: say('Wat u zelf hebt meegemaakt', 'What you experienced yourself'),
    progress: 40,
    intro: say('Deze vragen gaan over de afgelopen 12 maanden.', 'These questions are about the past 12 months.'),
    mayGoBack: true,
    note: say(
      'U was al verder. Dit is de pagina waar u nu bent.',
      'You were further on. This is the page where you are now.',
    ),
    questions: questions.map((question) => ({ question, label: question.text[language] })),
  };
};

const filledIn = (language: Language): PageView => {
  const values = [
    { value: '30_39' },
    { value: ['sex', 'age'], hint: inBoth(language)('U mag er meer kiezen.', 'You may choose more than one.') },
    { error: inBoth(language)('Kies een antwoord.', 'Choose an answer.') },
    { value: 'Met ${name} en [een link](https://example.org) en "aanhalingstekens"' },
  ] as const;
  const { note, intro, ...rest } = page(language);
  return {
    ...rest,
    progress: note === intro ? 0 : 60,
    mayGoBack: false,
    questions: rest.questions.map((view, place) => ({ ...view, ...values[place] })),
  };
};

/** The page when "next" was pressed and nothing was filled in. */
const refused = (language: Language): PageView => {
  const shown = page(language);
  const error = messages(language).chat.answerErrors.required;
  return {
    ...shown,
    questions: shown.questions.map((view) => (view.question.type === 'short_text' ? view : { ...view, error })),
  };
};

const signposts = (language: Language): readonly SignpostView[] => {
  const say = inBoth(language);
  return [
    {
      id: 'counsellor',
      who: say('Een collega die hiervoor is opgeleid.', 'A colleague who is trained for this.'),
      formality: say('Niet officieel', 'Informal'),
      cost: say('Gratis.', 'Free of charge.'),
      languages: say('Nederlands.', 'Dutch.'),
      short: say('de vertrouwenspersoon', 'the counsellor'),
      name: say('Vertrouwenspersoon', 'Confidential counsellor'),
      forWhat: say(
        'Praten over wat u meemaakt, en samen bekijken wat u kunt doen.',
        'Talking about what you experience, and what you can do.',
      ),
      notForWhat: say('Een onderzoek starten.', 'Starting an investigation.'),
      confidentiality: say('Wat u vertelt, blijft onder u beiden.', 'What you say stays between you.'),
      whatHappensNext: say('U beslist zelf over elke volgende stap.', 'You decide about every next step.'),
      doors: [
        {
          name: 'Anna Voorbeeld',
          reach: say('Open een chat in Teams. Zij werkt op maandag.', 'Open a chat in Teams. She works on Mondays.'),
          link: 'https://teams.microsoft.com/l/chat/0/0?users=anna@voorbeeld.example',
          linkText: say('Open een chat in Teams', 'Open a chat in Teams'),
        },
        { reach: say('Vraag het na op het intranet van uw organisatie.', 'Ask on the intranet of your organisation.') },
      ],
      checked: say('Contact gecontroleerd op 22 november 2026.', 'Contact verified on 22 November 2026.'),
    },
    {
      id: 'desk',
      who: say('Medewerkers van het meldpunt.', 'Staff of the desk.'),
      formality: say('Officieel', 'Formal'),
      cost: say('Gratis.', 'Free of charge.'),
      languages: say('Nederlands en Engels.', 'Dutch and English.'),
      timeLimits: say('Liefst binnen een jaar.', 'Preferably within a year.'),
      short: say('het MIOR', 'the MIOR'),
      name: 'MIOR – Meldpunt Integriteit',
      forWhat: say('Melden van ongewenst gedrag.', 'Reporting unwanted behaviour.'),
      confidentiality: say('Uw naam blijft bij het meldpunt.', 'Your name stays with the desk.'),
      whatHappensNext: say('Het meldpunt belt u.', 'The desk calls you.'),
      doors: [
        {
          reach: say('Bel 0800-1234.', 'Call 0800-1234.'),
          link: 'https://www.rijksoverheid.nl/',
          linkText: say('Ga naar rijksoverheid.nl', 'Go to rijksoverheid.nl'),
          phone: '0800-1234',
        },
      ],
    },
  ];
};

const counts = {
  invited: 60,
  sent: 48,
  failed: { blocked: 2, not_installed: 1, brand_new: 1 },
  unknown: 1,
  notReachable: 7,
  left: 0,
};
const noCounts = { invited: 60, sent: 0, failed: {}, unknown: 0, notReachable: 60, left: 60 };

const next = (language: Language) =>
  ['1', '2', '3', '4', '5', '6', '7'].map((number) => ({
    label: inBoth(language)(`Vervolgvraag ${number}`, `Follow-up ${number}`),
    query,
  }));

const figure = (language: Language, practice: boolean): Screen => {
  const say = inBoth(language);
  return {
    kind: 'figure',
    query,
    question: say('vrouwen in het domein beleid, meting 2025', 'women in the domain policy, wave 2025'),
    reading: 'https://bot.example/reading/nl',
    ...(practice ? { chart: { url: 'https://bot.example/charts/x.png', alt: say('Staafdiagram', 'Bar chart') } } : {}),
    next: next(language).slice(0, practice ? 7 : 2),
    text: {
      sentence: say(
        '7,1% van de vrouwen bij beleid heeft discriminatie vanwege geslacht ervaren.',
        '7.1% of women in policy experienced discrimination because of sex.',
      ),
      rows: practice
        ? [
            { label: say('Vrouw', 'Woman'), display: '7,1%', n: '610', interval: '5,3–9,5%' },
            { label: say('Anders of onbekend', 'Other or undisclosed'), display: '.', n: '', interval: '' },
          ]
        : [],
      facts: [
        { title: say('Bron', 'Source'), value: say('Kamerbrief 2026', 'Letter to parliament 2026') },
        { title: say('Periode', 'Period'), value: say('de afgelopen 12 maanden', 'the past 12 months') },
      ],
      understood: say(
        'Ik begreep: ervaren, geslacht, vrouwen, beleid, 2025.',
        'I understood: experienced, sex, women, policy, 2025.',
      ),
      practice,
    },
  };
};

/** Every stratum that there can be: the largest card. */
const sampleSummary = (language: Language, checked: boolean): SampleSummary => ({
  sample: 'c1f0',
  wave,
  file: 'steekproef ${x}.csv',
  rows: 18_230,
  added: 18_225,
  duplicates: 5,
  checked,
  ...(checked ? {} : { encoding: 'windows-1252' }),
  strata: Array.from({ length: checked ? 48 : 2 }, (_none, place) => ({
    function: inBoth(language)('Beleid en advies', 'Policy and advice'),
    domain: inBoth(language)(`Defensie en veiligheid ${place}`, `Defence and security ${place}`),
    invited: 380,
    added: 380,
    ...(checked ? { population: 1_900 } : {}),
  })),
});

/** Every screen, by the name of its golden file, in one language. */
export const screens = (language: Language): Readonly<Record<string, Screen>> => {
  const say = inBoth(language);
  const campaign = {
    wave,
    phase: 'sending',
    sampleSize: 60,
    offerDemoSample: false,
    anyHour: false,
    askedByMe: false,
    toCorrect: 0,
  } as const;
  const monday = Date.parse('2027-10-04T06:30:00Z');
  const order = { wave, round: 0, kind: 'invite', askedBy: 'x', wantedAt: monday, recipients: 60 } as const;
  const reminded = { invited: 60, sent: 40, failed: {}, unknown: 0, notReachable: 7, left: 13 };
  const help = {
    title: say('Bij wie kunt u terecht?', 'Whom can you turn to?'),
    lead: say('Kies wat bij u past.', 'Choose what suits you.'),
    signposts: signposts(language),
    choices: (['counsellor', 'desk', 'complaint', 'outside'] as const).map((route) => ({ route, label: route })),
    openNow: [],
    steps: [],
    choosesPerson: false,
    offersNotes: false,
    danger: say('Direct gevaar? Bel 112.', 'Danger right now? Call 112.'),
    honesty: say('Ik ben een bot en geef niets door.', 'I am a bot and pass nothing on.'),
  };
  return {
    'welcome-employee': { kind: 'welcome', roles: [], invited: true, wave },
    'menu-everything': { kind: 'menu', roles: ['hr_sender', 'coordinator'], invited: true, wave },
    'menu-nothing': { kind: 'menu', roles: [], invited: false, wave },
    'letter-invite': { kind: 'letter', letter: 'invite', wave, minutes: 8 },
    'letter-reminder': { kind: 'letter', letter: 'reminder', wave, minutes: 8 },
    'letter-preview-invite': {
      kind: 'letter_preview',
      letter: 'invite',
      wave,
      minutes: 8,
      recipients: 60,
      round: 0,
      waits: false,
    },
    'letter-preview-reminder': {
      kind: 'letter_preview',
      letter: 'reminder',
      wave,
      minutes: 8,
      recipients: 1,
      round: 2,
      waits: true,
      note: say('De tekst is bewaard.', 'The text was saved.'),
    },
    privacy: {
      kind: 'privacy',
      wave,
      minutes: 8,
      otherWay: say('Vraag uw HR-afdeling naar een andere manier.', 'Ask your HR department for another way.'),
    },
    page: { kind: 'page', page: page(language) },
    'page-filled-in': { kind: 'page', page: filledIn(language) },
    'page-refused': { kind: 'page', page: refused(language) },
    review: {
      kind: 'review',
      review: {
        wave,
        page: 'review',
        revision: 9,
        rows: questions.map(({ text }) => ({ question: text[language], answer: '–' })),
      },
    },
    'preview-page': { kind: 'preview_page', page: filledIn(language), walk: { age: '30_39', grounds: ['sex', 'age'] } },
    'preview-page-with-back': { kind: 'preview_page', page: page(language), walk: {} },
    'preview-review': {
      kind: 'preview_review',
      review: {
        wave,
        page: 'review',
        revision: 0,
        rows: questions.map(({ text }) => ({ question: text[language], answer: '–' })),
      },
      walk: { age: '30_39' },
    },
    thanks: { kind: 'thanks', signposts: signposts(language) },
    'thanks-without-signposts': { kind: 'thanks', signposts: [] },
    'help-choices': { kind: 'help', help: { route: 'choices', ...help } },
    danger: { kind: 'help', help: { ...help, route: 'emergency', title: say('Bel 112', 'Call 112'), choices: [] } },
    'help-at-night': {
      kind: 'help',
      help: {
        route: 'counsellor',
        ...help,
        choices: help.choices.slice(1),
        choosesPerson: true,
        openNow: [{ name: '113', reach: say('Bel 113.', 'Call 113.'), phone: '113' }],
      },
    },
    'help-with-ladder': {
      kind: 'help',
      help: { route: 'manager_guidance', ...help, steps: [{ title: 'Stap 1', text: 'Luister ${x} eerst.' }] },
    },
    'help-with-notes': {
      kind: 'help',
      help: { route: 'complaint', ...help, choices: help.choices.slice(1), offersNotes: true },
    },
    'notes-consent': { kind: 'notes_consent', ways: 'file_or_dialog' },
    'notes-consent-no-file': { kind: 'notes_consent', ways: 'dialog' },
    'notes-consent-without-files': { kind: 'notes_consent', ways: 'card' },
    'notes-asked': { kind: 'notes_asked' },
    'notes-form': { kind: 'notes_form', sealed: 'verzegeld' },
    'notes-form-empty': { kind: 'notes_form', empty: true },
    'notes-dialog': { kind: 'notes_dialog' },
    'notes-dialog-empty': { kind: 'notes_dialog', empty: true },
    'notes-copy': {
      kind: 'notes_copy',
      text: say('Wat is er gebeurd?\nMijn *${x}* woorden.', 'What happened?\nMy *${x}* words.'),
    },
    'notes-text': {
      kind: 'notes_text',
      sections: [{ question: 'Wat is er gebeurd?', words: 'Mijn ${x} woorden.' }],
      noFile: true,
    },
    'notes-done': { kind: 'notes_done', url: 'https://tenant-my.sharepoint.com/personal/notes.docx' },
    'contacts-check': {
      kind: 'contacts_check',
      departments: [{ id: 'bzk', name: { nl: 'Ministerie ${x}', en: 'Ministry ${x}' }, units: [] }],
      findings: {
        failures: [
          { department: 'bzk', signpost: 'vp', name: { nl: 'Vertrouwenspersoon', en: 'Counsellor' }, state: 'missing' },
        ],
        remarks: [
          { signpost: 'crm', name: { nl: 'College', en: 'Institute' }, state: 'stale', verifiedOn: '2026-01-02' },
          { signpost: 'hvk', name: { nl: 'Huis', en: 'Authority' }, state: 'unverified' },
        ],
        withExamples: ['bzk'],
      },
    },
    'contacts-check-clean': {
      kind: 'contacts_check',
      departments: [],
      findings: { failures: [], remarks: [], withExamples: [] },
    },
    'find-person': {
      kind: 'find_person',
      departments: [
        {
          id: 'bzk',
          name: { nl: 'Ministerie ${x}', en: 'Ministry ${x}' },
          units: [{ id: 'kern', name: { nl: 'Kern', en: 'Core' } }],
        },
      ],
      near: { department: 'bzk', unit: 'kern' },
    },
    'help-question-first': { kind: 'help_question', ask: 'about', answers: STEPS.about.map((about) => ({ about })) },
    'help-question-last': {
      kind: 'help_question',
      ask: 'how',
      answers: [{ about: 'me', want: 'act', how: 'formal' }],
      backToSurvey: wave,
    },
    'help-from-survey': { kind: 'help', help: { route: 'counsellor', ...help }, backToSurvey: wave },
    'figure-of-the-letter': figure(language, false),
    'figure-practice': figure(language, true),
    clarify: {
      kind: 'clarify',
      question: say('Welke schalen bedoelt u?', 'Which scales do you mean?'),
      options: next(language),
      choose: query,
    },
    publications: {
      kind: 'publications',
      publications: [
        {
          wave: '2025',
          dataHash: 'fdb4ebc51e9c82cd',
          figures: 5_104,
          withheld: 3_702,
          revision: 1,
          errata: 1,
          practice: true,
        },
        { wave: '2027', problem: 'the signature does not fit' },
      ],
    },
    'publications-none': { kind: 'publications', publications: [] },
    audit: {
      kind: 'audit',
      entries: [
        {
          at: Date.UTC(2026, 10, 22, 10),
          person: '00000000-0000-0000-0000-000000000002',
          question: say('vrouwen in het domein beleid, meting 2025', 'women in the domain policy, wave 2025'),
          outcome: 'answer',
        },
        {
          at: Date.UTC(2026, 10, 22, 9),
          person: '00000000-0000-0000-0000-000000000002',
          question: say('departement VWS, meting 2027', 'department VWS, wave 2027'),
          outcome: 'out_of_scope',
        },
      ],
      older: true,
      next: 1,
    },
    'take-along': {
      kind: 'take_along',
      query,
      question: say('vrouwen in het domein beleid, meting 2025', 'women in the domain policy, wave 2025'),
      files: [
        {
          label: say('Dit antwoord', 'This answer'),
          xlsx: 'https://bot.example/files/x.xlsx',
          csv: 'https://bot.example/files/x.csv',
        },
      ],
      share: 'https://bot.example/shared/x.html',
    },
    'take-along-alone': {
      kind: 'take_along',
      query,
      question: say('vrouwen bij BZK, meting 2027', 'women at BZK, wave 2027'),
      files: [],
      notShared: say('Dit kunt u niet delen.', 'This cannot be shared.'),
    },
    correction: { kind: 'correction', query, understood: say('Ik begreep: vrouwen.', 'I understood: women.') },
    'correction-form': {
      kind: 'correction_form',
      query,
      part: 'group',
      understood: say('Ik begreep: vrouwen.', 'I understood: women.'),
      note: say('Kies hoogstens twee kenmerken.', 'Choose at most two characteristics.'),
      asked: [
        {
          id: 'gender',
          label: say('geslacht', 'gender'),
          value: 'woman',
          choices: [
            { id: 'none_chosen', label: say('iedereen', 'everybody') },
            { id: 'woman', label: say('vrouw', 'woman') },
          ],
        },
      ],
    },
    refusal: {
      kind: 'refusal',
      reason: 'not_comparable',
      text: say('2023 en 2025 zijn niet te vergelijken.', '2023 and 2025 cannot be compared.'),
    },
    'figure-examples': { kind: 'figure_examples', examples: next(language).slice(0, 4), choose: query },
    'campaign-empty': {
      kind: 'campaign',
      campaign: { ...campaign, phase: 'draft', sampleSize: 0, rounds: [], offerDemoSample: true },
    },
    'campaign-without-sample': {
      kind: 'campaign',
      campaign: { ...campaign, phase: 'draft', sampleSize: 0, rounds: [] },
    },
    'campaign-ready': {
      kind: 'campaign',
      campaign: {
        ...campaign,
        phase: 'draft',
        anyHour: true,
        rounds: [],
        note: say('De steekproef is ingelezen.', 'The sample was loaded.'),
      },
    },
    'campaign-running': {
      kind: 'campaign',
      campaign: {
        ...campaign,
        rounds: [
          { number: 0, kind: 'invite', counts },
          { number: 1, kind: 'reminder', counts: noCounts },
        ],
      },
    },
    'campaign-awaiting-me': {
      kind: 'campaign',
      campaign: { ...campaign, phase: 'awaiting_approval', rounds: [], order, askedByMe: true },
    },
    'campaign-awaiting-colleague': {
      kind: 'campaign',
      campaign: { ...campaign, phase: 'awaiting_approval', rounds: [], order },
    },
    'campaign-scheduled': {
      kind: 'campaign',
      campaign: {
        ...campaign,
        phase: 'scheduled',
        goesAt: monday,
        endsAt: monday + 370_000,
        rounds: [{ number: 0, kind: 'invite', counts: { ...noCounts, notReachable: 0 } }],
      },
    },
    'campaign-asks-if-sure': {
      kind: 'campaign',
      campaign: { ...campaign, rounds: [{ number: 0, kind: 'invite', counts }], asksIfSure: true },
    },
    'campaign-done': {
      kind: 'campaign',
      campaign: { ...campaign, phase: 'done', toCorrect: 3, rounds: [{ number: 0, kind: 'invite', counts }] },
    },
    'campaign-live-invite': {
      kind: 'campaign_progress',
      campaign: {
        ...campaign,
        endsAt: monday,
        rounds: [{ number: 0, kind: 'invite', counts: { ...counts, sent: 30, left: 18 } }],
      },
    },
    'campaign-live-reminder': {
      kind: 'campaign_progress',
      campaign: {
        ...campaign,
        phase: 'paused',
        rounds: [
          { number: 0, kind: 'invite', counts },
          { number: 1, kind: 'reminder', counts: reminded },
        ],
      },
    },
    'campaign-live-last-call': {
      kind: 'campaign_progress',
      campaign: { ...campaign, phase: 'done', rounds: [{ number: 4, kind: 'last_call', counts: reminded }] },
    },
    'campaign-more': {
      kind: 'campaign_more',
      wave,
      undeliverable: 4,
      letter: 'invite',
      note: say('De tekst is bewaard.', 'The text was saved.'),
    },
    'campaign-more-everybody-reached': { kind: 'campaign_more', wave, undeliverable: 0, letter: 'reminder' },
    'form-letter-text': {
      kind: 'letter_text',
      wave,
      letter: 'invite',
      texts: {
        nl: { title: 'Wilt u meedoen?', lead: 'Wij vragen u mee te doen.' },
        en: { title: 'Would you take part?', lead: 'We ask you to take part.' },
      },
      problem: say('Een titel is te lang.', 'A title is too long.'),
    },
    'form-plan': {
      kind: 'campaign_plan',
      wave,
      letter: 'reminder',
      round: 1,
      days: [
        { id: '2027-10-04', label: say('maandag 4 oktober', 'Monday 4 October') },
        { id: '2027-10-05', label: say('dinsdag 5 oktober', 'Tuesday 5 October') },
      ],
      times: [
        { id: '08:30', label: '08:30' },
        { id: '09:00', label: '09:00' },
      ],
    },
    response: {
      kind: 'response',
      wave,
      words: {
        function: { support: say('Ondersteunend', 'Support'), team_lead: say('Teamleider', 'Team lead') },
        department: { bzk: 'BZK' },
      },
      figures: {
        wave,
        day: '2027-10-11',
        invited: 400,
        share: { percentage: 31 },
        groups: [
          { dimension: 'function', category: 'support', invited: 340, share: { percentage: 30 } },
          { dimension: 'function', category: 'team_lead', invited: 60, share: { moreThan: 95 } },
          { dimension: 'department', category: 'bzk', invited: 320, share: { lessThan: 5 } },
          { dimension: 'department', category: '', invited: 80, share: { withheld: true } },
        ],
      },
    },
    'response-none': { kind: 'response', wave, words: {} },
    'general-reminder': { kind: 'general_reminder', wave },
    'letter-closed': { kind: 'letter_closed', wave, signposts: signposts(language) },
    'letter-practice': {
      kind: 'letter',
      letter: 'last_call',
      wave,
      minutes: 8,
      practice: true,
      text: { title: say('Eigen titel', 'Own title'), lead: say('Eigen ${name} zin.', 'Own ${name} sentence.') },
    },
    'sample-errors': {
      kind: 'sample_errors',
      wave,
      file: 'steekproef ${x}.csv',
      sample: 'c1f0',
      from: 20,
      total: 44,
      errors: [{ line: 7, column: 'department', reason: say('“xyz” is geen departement', '“xyz” is no department') }],
    },
    'sample-progress': { kind: 'sample_progress', file: 'steekproef ${x}.csv', percent: 42 },
    'sample-summary': { kind: 'sample_summary', summary: sampleSummary(language, true) },
    'sample-summary-unchecked': { kind: 'sample_summary', summary: sampleSummary(language, false) },
    'sample-summary-nobody': { kind: 'sample_summary', summary: { ...sampleSummary(language, true), added: 0 } },
  };
};
