/**
 * The import law: who may import whom. A folder (or root file) of `src` may import itself and what stands behind it
 * here, nothing else. The rules of dependency-cruiser are made from this one table; docs/ARCHITECTURE.md explains it.
 */
const words = ['i18n', 'wave'];
const survey = [...words, 'organisation', 'questionnaire'];
const figures = [...survey, 'indicators', 'publication', 'query', 'chart'];
const people = [...survey, 'register', 'campaign', 'signposting'];
const conversation = [...new Set([...figures, ...people, 'box', 'conversation'])];

export const mayImport = {
  i18n: [],
  wave: [],
  organisation: words,
  questionnaire: words,
  statistics: [],
  box: [...words, 'questionnaire'],
  register: survey,
  indicators: [...words, 'questionnaire'],
  publication: [...words, 'indicators'],
  disclosure: [...words, 'statistics', 'indicators', 'publication'],
  risk: [...words, 'statistics', 'indicators', 'publication', 'disclosure'],
  query: [...words, 'organisation', 'questionnaire', 'indicators', 'publication'],
  chart: [...words, 'indicators', 'publication'],
  signposting: [...words, 'organisation'],
  campaign: [...words, 'organisation', 'register'],
  conversation,
  channel: [...conversation, 'log', 'loopback'],
  storage: [...conversation],
  http: ['log'],
  config: [...words, 'loopback'],
  log: [],
  loopback: [],
  playground: [...words, 'config'],
  rehearsal: [...conversation, 'config', 'log'],
};

/** Only these may know everybody. */
export const composers = ['main', 'bot', 'cli'];

/** Packages that have one home. */
export const homes = {
  'channel/teams': [
    'botbuilder',
    'botframework-connector',
    '@microsoft/teams-ai',
    'adaptivecards-templating',
    'adaptive-expressions',
  ],
  storage: ['kysely', 'pg'],
  register: ['saxes', 'yauzl'],
  http: ['restify'],
  risk: ['highs'],
  chart: ['@resvg/resvg-js'],
};
