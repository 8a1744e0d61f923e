import type { Language } from '../i18n/language.ts';
import type { Command } from './command.ts';

const split = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** Words that may stand in any request. */
const glue = split(`
  i we you me us my our your the a an to of for in on with at from and or it its this that these is are be am do does did
  can could may might will would should shall must need needs want wants wish like love id ill im ive wed lets let have has
  had get got go going please pls plz thanks thank thx kindly now again back just so here there where how what which when
  hi hello hey wegwijzer bot ok next new another some any all more up out yet still already one later today tomorrow week
  month year years annual yearly over about by through possible able help
  ik wij jij je u uw jullie mij ons onze mijn de het een te van voor op met aan naar bij uit en of er dit dat deze die
  zijn wordt worden kan kun kunt kunnen mag mogen wil willen wilde zou zouden moet moeten graag liever eens even nog weer
  al nu hier daar waar hoe wat welke wanneer svp aub alsjeblieft alstublieft dank bedankt hoi hallo dag nieuw nieuwe
  volgende alle alles hebben heb heeft ga gaan gaat kom komen terug door om dan maar ook wel jaar jaarlijkse vandaag
  morgen krijgen krijg mogelijk hulp helpen
`);

const reportActs = split(`
  open start begin continue resume finish complete fill file submit hand write draft edit update change adjust make create
  prepare export download print save view see show work working add register enter record send deliver upload share
  openen starten beginnen verder afmaken afmaak maak afronden afrond invullen vul indienen dien schrijven schrijf opstellen
  opstel bewerken bewerk bijwerken aanpassen wijzigen wijzig maken exporteren exporteer downloaden printen opslaan bekijken
  bekijk zien tonen toon toevoegen voeg toe registreren registreer invoeren voer opvoeren opgeven inleveren lever aanleveren
  delen werken werk doorgaan
`);
const reportWords = split(`
  report reports reporting measure measures template model rapport rapporten rapportage rapportages rapportagemodel verslag
  dep dept deprapport deptrapport depverslag deprapportage jaarverslag jaarrapportage jaarrapport departementsrapportage departementsrapport departementsverslag maatregel
  maatregelen maatregelenrapport maatregelenrapportage maatregelenverslag department departments departmental ministry
  departement departementale departements ministerie against tegen discrimination racism discriminatie racisme pdf word docx
`);

const campaignActs = split(`
  start send sending sent open launch prepare plan schedule pause stop resume manage upload import load status progress far
  along create set check invite remind starten stuur sturen verstuur versturen verzend verzenden verstuurd verzonden openen
  klaarzetten klaar zet zetten plannen inplannen pauzeer pauzeren stoppen hervat hervatten beheer beheren uploaden
  importeer importeren inlezen lees laad laden voortgang stand staat loopt ver deur maak maken aanmaken nodig uitnodigen
`);
const campaignThings = split(`
  campaign campaigns invite invites invitation invitations reminder reminders sample mailing mailings fieldwork campagne
  campagnes uitnodiging uitnodigingen uitnodigingsmail uitnodigingsmails uitnodigingsronde herinnering herinneringen
  herinneringsmail herinneringsmails steekproef veldwerk verzending verzendingen
`);
const campaignWords = split(`
  survey enquete vragenlijst onderzoek everyone everybody iedereen people staff mensen medewerkers genodigden invitees who
  not niet answered responded gereageerd those file bestand round ronde emails mails email mail first second eerste tweede
`);

const languageActs = split(`
  speak talk answer reply respond write continue proceed switch change set use prefer rather communicate language
  instead translate everything conversation chat texts screen now onwards spreken spreek praten praat antwoorden antwoord
  schrijven schrijf doorgaan verder overschakelen overgaan overstappen schakel schakelen wisselen wissel verander
  veranderen wijzig zet zetten taal voortaan vertaal vertalen gesprek teksten scherm
`);
const languages: readonly (readonly [Language, RegExp])[] = [
  ['nl', /\b(?:dutch|nederlands|nederlandse|hollands|nl)\b/],
  ['en', /\b(?:english|engels|engelse)\b/],
];

const menuWords = split(`
  menu main hoofdmenu screen home homescreen start begin beginning beginscherm startscherm hoofdscherm beginpagina
  startpagina page show take bring return see find toon tonen laat zien breng vind vinden ga open openen
`);
const figureWords = split(`
  figures statistics stats numbers results data cijfers statistieken resultaten getallen uitkomsten survey enquete onderzoek
  page section show see view open look find take bring search browse consult toon tonen laat zien bekijk bekijken
  opzoeken opvragen zoek zoeken vind vinden raadplegen breng inzien pagina
`);
const helpWords = split(`
  explain explanation instructions instruction manual guide handleiding uitleg uitleggen leg works work working werkt werken
  gebruik gebruiken use using chatbot tool assistant app thing ding examples example voorbeelden voorbeeld voorbeeldvragen
  question questions vragen vraag ben als as coordinator ask answer stellen possibilities options mogelijkheden functions functies commands
  commandos commando features understand dont not snap begrijp niet goed precies exactly exact stuck doen kom show give
  geef toon allemaal capable
`);

interface Rule {
  readonly command: Command['command'];
  readonly words: ReadonlySet<string>;
  /** What has to be named, and what has to be done with it. */
  readonly named: RegExp;
  readonly done?: RegExp;
}

const oneOf = (words: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${words.join('|')})\b`);
const rule = (command: Rule['command'], words: readonly string[], named: RegExp, done?: RegExp): Rule => ({
  command,
  words: new Set([...glue, ...words]),
  named,
  ...(done === undefined ? {} : { done }),
});

const rules: readonly Rule[] = [
  rule(
    'report',
    [...reportActs, ...reportWords],
    // "A report" is made of what happened to somebody; "the report", "our measures" is the department's own.
    /\b(?:measures?|maatregel\w*|rapportagemodel|reporting (?:model|template)|(?:departmental|department|annual|yearly|our|the) (?:departmental |annual |yearly )?report|(?:jaar|departements|dept?)(?:rapport|rapportage|verslag)|dept? ?(?:rapport|verslag)|rapportages?|(?:ons|het|departementale?|jaarlijkse?) (?:departementale |jaarlijkse )?(?:rapport|verslag))\b/,
    oneOf(reportActs),
  ),
  rule(
    'campaign',
    [...campaignActs, ...campaignThings, ...campaignWords],
    oneOf(campaignThings),
    oneOf([...campaignActs, 'where', 'when', 'waar', 'wanneer', 'go', 'naar']),
  ),
  rule(
    'menu',
    menuWords,
    /\b(?:menu|hoofdmenu|homescreen|(?:home|start|main) (?:screen|page)|beginscherm|startscherm|hoofdscherm|beginpagina|startpagina|(?:back|return|terug)(?: (?:to|naar))?(?: (?:the|het|de))? (?:start|begin|beginning|home))\b/,
  ),
  rule(
    'figures',
    figureWords,
    /\b(?:figures|statistics|stats|results|cijfers|statistieken|resultaten|uitkomsten)\b/,
    /\b(?:show|see|view|open|look|find|take|bring|search|browse|consult|go|where|toon|tonen|zien|bekijk|bekijken|opzoeken|opvragen|zoek|zoeken|vind|vinden|raadplegen|breng|inzien|naar|waar)\b/,
  ),
  rule(
    'help',
    helpWords,
    /\b(?:how\b.*\b(?:works?|working|use|using)|hoe\b.*\b(?:werkt|werken|gebruik|gebruiken)|(?:using|gebruik van) (?:wegwijzer|the bot|this|de bot)|(?:example|examples|voorbeelden?|voorbeeldvragen)\b|instructions?|manual|guide|handleiding|uitleg|uitleggen|explain|commands|commandos|(?:wat zijn de mogelijkheden|what are the possibilities|what is possible|wat is mogelijk)(?: (?:hier|here))?$|(?:what|which|welke) (?:questions|vragen)|what can you do|what you can do|wat kun je|wat je kunt|what are you for|waar ben je voor)(?:\b|$)/,
  ),
];

const consistsOf = (words: ReadonlySet<string>, said: readonly string[]): boolean =>
  said.every((word) => words.has(word));

const languageWords = new Set([
  ...glue,
  ...languageActs,
  ...split('ipv plaats nl dutch nederlands nederlandse hollands english engels engelse'),
]);

/** "From English to Dutch": the last one named is the one that is wanted. */
const languageAsked = (plain: string, said: readonly string[]): Command | undefined => {
  if (!consistsOf(languageWords, said)) return undefined;
  const wanted = plain.replace(/\b(?:ipv|in plaats van|instead of|rather than|niet) \w+$/, '');
  const places = languages.map(([language, name]) => [language, wanted.search(name)] as const);
  const [last] = places.filter(([, at]) => at !== -1).toSorted(([, one], [, other]) => other - one);
  return last === undefined ? undefined : { command: 'language', language: last[0] };
};

/**
 * A command in any order of words, in either language: "where do I fill in our report on measures". Promise: every word
 * of the text is one that such a request is made of, so that a question about figures or a cry for help is none.
 * `plain`: the text as plain words.
 */
export const wordedCommand = (plain: string): Command | undefined => {
  const said = split(plain);
  const found = rules.find(
    ({ words, named, done }) => consistsOf(words, said) && named.test(plain) && (done?.test(plain) ?? true),
  );
  return found === undefined ? languageAsked(plain, said) : { command: found.command };
};
