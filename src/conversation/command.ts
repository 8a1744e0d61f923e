import type { Language } from '../i18n/language.ts';
import { plainWords } from './plain-words.ts';

/** What a typed command asks for. */
type CommandName =
  | 'help'
  | 'without_window'
  | 'contacts'
  | 'language'
  | 'menu'
  | 'survey'
  | 'preview'
  | 'decline'
  | 'no_reminders'
  | 'reminders_again'
  | 'response'
  | 'wipe'
  | 'figures'
  | 'audit'
  | 'publications'
  | 'campaign'
  | 'reminder'
  | 'report';

export interface Command {
  readonly command: CommandName;
  /** Only with `language`: the language asked for; without it, the other one. */
  readonly language?: Language;
}

const polite =
  /^(?:(?:hallo|hoi|hello|hi|hey|wegwijzer|please|pls|plz|kindly|graag|ok|oke|ik wil|ik wil graag|kun je|kunt u|kan ik|kunnen we|mag ik|could you|can you|can i|can we|could we|may i|lets|i want to|i want|id prefer to|i need to|i have to|i must|how do i|how can i|where do i|where can i|i would like to|id like to)\b ?)+|(?: (?:please|pls|plz|thx|from now on|now|instead|graag|aub|svp|alsjeblieft|alstublieft|wegwijzer|thanks|bedankt))+$/g;

const dutch = '(?:nederlands|dutch)';
const english = '(?:engels|english)';
const speak =
  '(?:(?:in|naar|to|op|het|doorgaan|verder|verdergaan|continue|go on|switch|change|set|zet|verander|wissel|schakel|overschakelen|overstappen|praten|praat|spreek|spreken|speak|talk|use|antwoord|answer|reply|language|taal|de|the|je|you|u|me|from|of|the|now|nu|voortaan|liever|rather|lets|over|om|it|dit|this|i|prefer|do|jullie|your|kan|kunnen|kunt|mag|could|can|be|have|alles|everything|graag|please|wel|ook|also|weer|back|again|terug|kun|ga|gaan|we) )*';

const rules: readonly (readonly [CommandName, RegExp])[] = [
  [
    'help',
    /^(?:help|hulp|help me|hulp en advies|help and advice|info|h|\?|uitleg|hoe werkt (?:dit|het|je|u|(?:de|deze|dit|het) (?:bot|chatbot|app|tool|assistent|assistant|wegwijzer|site|pagina|page|menu|ding|thing|systeem|system|programma|hulpmiddel)|wegwijzer)|how does (?:this|it|(?:the|this) (?:bot|chatbot|app|tool|assistent|assistant|wegwijzer|site|pagina|page|menu|ding|thing|systeem|system|programma|hulpmiddel)|wegwijzer) work|how do i use (?:this|you|it|(?:the|this) (?:bot|chatbot|app|tool|assistent|assistant|wegwijzer|site|pagina|page|menu|ding|thing|systeem|system|programma|hulpmiddel))|hoe gebruik ik (?:dit|je|u|(?:de|deze|dit) (?:bot|chatbot|app|tool|assistent|assistant|wegwijzer|site|pagina|page|menu|ding|thing|systeem|system|programma|hulpmiddel))|what (?:questions )?can i ask(?: \w+){0,2}|wat kan ik (?:hier |je |u |allemaal )?vragen|(?:wat|what) (?:kun|kan|can) (?:je|jij|u|you)(?: (?!tegen|about|against|aan|als|if|bij)\w+){0,3}|(?:wat|what) (?:kan|can) (?:ik|i)(?: (?:hier|here|allemaal|vragen|ask|doen|do|met|with|you|this|jou|je|u|in|deze|bot)){1,4}(?<!^wat kan ik doen)(?<!^what can i do)|wat kunt u(?: \w+){0,3}|what do you do|wat doe je|wat ben je|wie ben je|wie ben jij|who are you|what are you|(?:what|which) options (?:do you have|do i have|are there|have you got)|what do you offer|what can i do here|what is possible(?: here)?|how can you help(?: me)?|i need help with the bot)$/,
  ],
  ['without_window', /^(?:formulier )?zonder (?:een |het )?venster$|^(?:form )?without (?:a |the )?window$/],
  [
    'contacts',
    /^(?:(?:controleer|check|toon|show|bekijk) )?(?:de |the )?(?:contacten|contactgegevens|contacts|contact details)(?: controleren| nakijken| check| controle)?$/,
  ],
  [
    'menu',
    /^(?:(?:(?:show|open|toon|laat|geef|go|ga|take|breng|back|terug) )+(?:(?:me|mij|to|naar|the|het|de|zien|back|terug) )*(?:menu|hoofdmenu|main menu|home)(?: zien)?|menu|start|begin|home|hoofdmenu|main menu|opties|options|(?:ga |go )?(?:terug|back) (?:naar|to) (?:het |de |the )?(?:menu|hoofdmenu|main menu|begin|start|beginscherm|startscherm|beginpagina|startpagina|beginning|home)|(?:helemaal )?(?:opnieuw beginnen|overnieuw)|start over|commandos|commands)$/,
  ],
  [
    'language',
    /^(?:taal|language|andere taal|other language|(?:de |the )?(?:taal|language) (?:wijzigen|veranderen|instellen|aanpassen|change|settings)|(?:wijzig|verander|change|switch|set)(?: de| the| my)? (?:taal|language)(?: settings?)?)$/,
  ],
  [
    'wipe',
    /^(?:(?:wis|verwijder|delete|erase|wipe|clear)(?: \w+){0,2} (?:antwoorden|concept|answers|draft|vragenlijst|responses)|(?:mijn )?(?:antwoorden|concept) (?:wissen|verwijderen))$/,
  ],
  [
    'decline',
    /^(?:ik )?(?:doe|wil) (?:(?:aan )?(?:dit|deze vragenlijst|deze enquete|de vragenlijst|de enquete) )?(?:toch )?(?:liever )?niet (?:meer )?mee(?: ?doen)?(?: (?:aan|met) (?:de|het|deze|dit) (?:vragenlijst|enquete|onderzoek))?$|^i (?:do not|dont|will not|wont|am not|would rather not)(?: want to)? (?:take part|taking part|participate|participating)(?: in (?:the|this) (?:survey|questionnaire))?$|^i decline$/,
  ],
  [
    'no_reminders',
    /^(?:ik wil )?(?:stuur(?: mij| me)? )?geen (?:enkele )?herinnering(?:en)?(?: meer)?(?: (?:sturen|ontvangen|krijgen))?$|^stop (?:met )?(?:de |mijn )?herinner(?:ingen|en)(?: sturen)?$|^herinner (?:mij|me) niet(?: meer)?$|^no (?:more )?reminders?(?: for me)?$|^stop (?:the |sending )?(?:me )?reminders$|^(?:do not|dont|stop) remind(?:ing)? me(?: again| any ?more)?$/,
  ],
  [
    'reminders_again',
    /^(?:ik wil )?(?:toch |weer |wel )+(?:graag )?(?:een )?herinnering(?:en)?(?: (?:ontvangen|krijgen))?$|^herinner (?:mij|me) (?:toch|weer|wel)$|^herinneringen (?:weer )?aan$|^(?:i want )?reminders (?:after all|again|on)$|^remind me (?:again|after all)$/,
  ],
  [
    'response',
    /^(?:(?:toon|show|bekijk|de|the|me|wat is|what is) )*(?:respons|response) (?:tot nu toe|so far|van vandaag|of today|tijdens het veldwerk|during fieldwork)$|^(?:de )?stand van de respons$|^responsstand$/,
  ],
  [
    'reminder',
    /^(?:(?:stuur|verstuur|verzend|zend|plan|send|schedule)(?: \w+){0,2} )?(?:herinnering(?:en)?|reminders?|herinneringsmail|herinnering sturen|herinneringen versturen|herinnering versturen)(?: (?:sturen|versturen|verzenden|aan (?:de )?genodigden|to (?:the )?invitees))?$/,
  ],
  [
    'campaign',
    /^(?:(?:start|open|toon|show|bekijk|nieuwe|new|mijn|my|de|the|beheer|manage|plan|pauzeer|pause|stop|hervat|resume|status van|status of|naar|to|go|maak|create|een|a) )*(?:campagnes?|campaigns?)(?: (?:starten|openen|status|beheren|\d{4}|maken|plannen))*$|^(?:(?:stuur|verstuur|verzend|send)(?: \w+){0,2} )(?:uitnodiging(?:en)?|invit(?:e|es|ation|ations))$|^uitnodigingen (?:ver)?sturen$|^(?:hoe (?:staat het|gaat het|loopt het|ver is het|ver zijn we) (?:met )?|how (?:is|are) |(?:wat is |what is |whats )?(?:de |the )?(?:stand|status|voortgang|progress) (?:van |of |with )?)(?:de |het |the )?(?:verzending(?:en)?|uitnodigingen|herinneringen|campagne|uitnodigingsronde|mailing|campaign|invitations|invites|reminders|sending)(?: (?:going|doing|coming along|gaan|lopen|ervoor))*$|^(?:steekproef|sample)(?: (?:inlezen|importeren|laden|import|load|uploaden|upload))?$|^(?:import|load|upload|laad|importeer)(?: \w+)? (?:steekproef|sample)(?: (?:and|en) (?:\w+ ){0,4}(?:invit\w+|uitnodiging\w*|out|versturen|uit))*$|^(?:get|send|mail) (?:the |out )*invit(?:es|ations)(?: out)?$/,
  ],
  [
    'report',
    /^(?:(?:continue|resume|take|me|fill|in|yearly|measures|with|on|verder|met|doorgaan|hervat|edit|bewerk|afmaken|finish|go|ga|naar|to|for|voor|start|open|toon|show|bekijk|maak|make|create|nieuwe?|new|mijn|my|onze|our|het|de|the|een|a|jaarlijkse|annual|departementale?|departmental|department|invullen|dien|file|submit|schrijf|write|begin|aan) )*(?:rapport|rapportage|rapportages|rapportagemodel|departementsrapportage|jaarrapportage|verslag|jaarverslag|report|reports|reporting)(?: (?:maken|openen|invullen|indienen|schrijven|opstellen|starten|in|op|van mijn departement|voor mijn departement|of my department|for my department|(?:(?:on|about|of|with|over) )?(?:the |our |my |onze |de )?(?:measures|maatregelen)|(?:for|of) (?:this|the) year|over (?:dit|het) jaar))*$|^(?:maatregel|maatregelen|measure|measures)(?: (?:toevoegen|invoeren|add|registreren))?$/,
  ],
  [
    'preview',
    /^(?:(?:toon|show|bekijk|open|start|see|view|de|het|een|the|a|an|me|mij) )*(?:voorbeeld|preview|example|proefversie|voorvertoning)(?: (?:van|of|for|de|the|het))* ?(?:vragenlijst|enquete|questionnaire|survey)$|^(?:(?:de|the|bekijk|toon|show) )*(?:vragenlijst|questionnaire|survey|enquete) (?:voorbeeld|preview|example|voorvertoning|bekijken|als voorbeeld|as an example)$/,
  ],
  [
    'survey',
    /^(?:(?:start|open|begin|naar|verder|doe|do|take|continue|resume|ga|met|mee|aan|go|to|vul|fill|in|out|complete|de|the|mijn|my|hervat|with) )*(?:vragenlijst|enquete|survey|questionnaire)(?: (?:invullen|starten|openen|beginnen|hervatten|maken|in|doen|afmaken|verder))*$/,
  ],
  [
    'audit',
    /^(?:(?:toon|show|open|bekijk|de|het|the|me|naar) )*(?:audit|auditlog|audit log|raadplegingen|queries asked|wie (?:vroeg|vraagt|heeft) (?:wat|welke cijfers)(?: gevraagd| opgevraagd)?|who asked (?:what|which (?:figures|queries)))$/,
  ],
  [
    'publications',
    /^(?:(?:toon|show|open|bekijk|geladen|loaded|welke|which|de|the|me|mij|naar|zijn|are|is|er|there) )*(?:publicaties?|publications?)(?: (?:zijn|are|er|there|geladen|loaded|bekijken|tonen))*$/,
  ],
  [
    'figures',
    /^(?:(?:toon|show|de|the|me|open|bekijk|naar|laat|mij|geef|give|take|go|bring|back|to|see) )*(?:cijfers|figures|voorbeelden|examples|voorbeeldvragen|example questions|cijfermenu|figures menu|menu figures|menu cijfers|statistieken|statistics|resultaten|results)(?: (?:bekijken|zien|inzien|tonen|opvragen|zoeken|please|view|section|page|part|opzoeken|raadplegen))?$/,
  ],
];

/** "I want to report", "how do I file a report": of what happened to somebody, and not of the department. */
const OWN_STORY = /\b(?:to|i|we) report$|\b(?:file|make|lodge|submit|do) (?:a )?report$/;

const asked = (text: string, name: string): boolean =>
  new RegExp(`^${speak}${name}(?: (?:praten|spreken|verder|graag|talk|speak|antwoorden))?$`).test(text);

/** Recognises a typed command. Promise: only where the whole text is one; a question that mentions it is none. */
export const recogniseCommand = (text: string): Command | undefined => {
  const plain = text.trim() === '?' ? 'help' : plainWords(text);
  const bare = plain.replace(polite, '').trim();
  if (asked(bare, dutch)) return { command: 'language', language: 'nl' };
  if (asked(bare, english)) return { command: 'language', language: 'en' };
  const found = rules.find(([, pattern]) => pattern.test(plain) || (bare !== '' && pattern.test(bare)));
  if (found?.[0] === 'report' && OWN_STORY.test(plain)) return undefined;
  return found === undefined ? undefined : { command: found[0] };
};
