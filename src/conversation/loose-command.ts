import type { Command } from './command.ts';
import { plainWords } from './plain-words.ts';

const ASKS_FIGURES =
  /\b(?:hoeveel|hoe vaak|percentages?|procent|aandeel|how many|share|ervaren|gezien|besproken|tevreden|experienc\w+|witness\w+|discuss\w+|satisf\w+|figures? (?:on|for|about|of))\b/;

/** Whoever tells of this, or of what others do, asks for help with it and not with the bot. */
const TELLS =
  /discrim|racis|racist|sexis|pest|bull(?:y|ied)|haras|intimid|bang|afraid|threat|bedreig|klacht|complain|melding|gemeld|incident|hurt|unsafe|onveilig|treat|behandel|gay|\b(?:they|he|she|him|them|his|hij|zij|ze|hem|teammates?|colleagues|coworkers?|collegas)\b/;

/** Each needs all of its expressions somewhere in the text. */
const rules: readonly (readonly [Command, readonly RegExp[]])[] = [
  [
    { command: 'language' },
    [
      /\b(?:overschakel\w*|overstap\w*|schakel|verder|verdergaan|wissel\w*|praten|praat|antwoord\w*|liever|overgaan)\b/,
      /\b(?:engels|nederlands)\b/,
    ],
  ],
  [
    { command: 'language' },
    [
      /\b(?:switch\w*|continue|rather|prefer|change|speak\w*|talk\w*|answer\w*|reply|language|translate)\b/,
      /\b(?:dutch|english)\b(?! (?:citizens?|government|civil|people|central|residents?|staff|background|name))/,
    ],
  ],
  [
    { command: 'report' },
    [
      /\b(?:reports? (?:on|about|of) (?:the |our |my )?measures|(?:departmental|department) reports?|measures reports?|reporting (?:model|template)|measures?)\b/,
      /\b(?:open\w*|start\w*|begin\w*|continu\w*|finish\w*|fill\w*|submit\w*|hand in|writ\w*|draft\w*|edit\w*|updat\w*|add\w*|register\w*|enter\w*|record\w*|export\w*|download\w*|print\w*|work\w* on)\b/,
    ],
  ],
  [
    { command: 'report' },
    [
      /\bmaatregel(?:en)?\b/,
      /\b(?:toevoeg\w*|toe te voegen|voeg|registre\w*|exporte\w*|download\w*|afronden|inleveren)\b/,
    ],
  ],
  [
    { command: 'campaign' },
    [
      /\b(?:invit(?:es?|ations?|ing)|reminders?|campaigns?|mailings?|fieldwork|survey sample|sample file)\b/,
      /\b(?:send\w*|plan\w*|schedul\w*|prepar\w*|launch\w*|start\w*|upload\w*|import\w*|status|progress|paus\w*|stop\w*|resum\w*|manag\w*|open\w*|how far|set up|go out)\b/,
    ],
  ],
  [
    { command: 'report' },
    [
      /\b(?:rapportagemodel|maatregel(?:en)?|departements?(?:rapport|verslag)\w*|(?:jaar|dep ?)?verslag|rapportage)\b/,
      /\b(?:invul\w*|invoer\w*|opgeven|opgeef|afmaken|afmaak|indienen|openen|open|opstellen|aanvullen|bijwerken|verder|aanleveren|schrijven)\b/,
    ],
  ],
  [
    { command: 'campaign' },
    [
      /\b(?:uitnodiging\w*|herinnering\w*|campagnes?|uitzending|verzending|steekproef|veldwerk)\b/,
      /\b(?:verstu\w+|verzend\w*|sturen|stuur|klaarzet\w*|klaar ?zetten|plan|plannen|inplannen|inlezen|uploaden|starten|start|status|stand van|staat het|gaat het|ver (?:is|zijn)|voortgang|openen|pauzeren|stoppen|beheren)\b/,
    ],
  ],
  [
    { command: 'menu' },
    [
      /\b(?:hoofdmenu|menu|beginscherm|startscherm|home screen|start screen)\b/,
      /\b(?:zien|terug|toon|open|ga|naar|laat|waar|show|back|go|take|bring|return|where|see)\b/,
    ],
  ],
  [
    { command: 'figures' },
    [
      /^(?:breng|ga|neem|stuur|help|leid) (?:(?:me|mij|ons|we|eens|even) )*(?:terug )?naar (?:de |het )?cijfer(?:s|menu)(?: \w+)?$/,
    ],
  ],
  [
    { command: 'help' },
    [
      /\bwat (?:kun|kan|kunt) (?:jij|je|u)(?: \w+){0,3}$|\bwat (?:jij|je|u)(?: \w+){0,3} (?:kunt|kan|kun)\b|\bvoorbeeldvragen\b|\bhoe (?:gebruik|bedien) ik (?:je|u|deze|dit|de bot)\b|\bhulp bij (?:het )?gebruik\b|\bhoe (?:dit|het|alles|deze bot|de bot)(?: \w+)? werkt\b|\bhow (?:this|it|everything|the bot)(?: \w+)? works\b|\bhow (?:do|can|should) i use (?:this|you|the bot|it)\b|\bwhat (?:can|could) (?:you do|i ask)\b|\b(?:what|which) (?:\w+ ){1,4}can i ask(?: you)?(?: \w+)?$|\bwhat (?:can|could) i (?:all )?(?:get|do|find|see|use)(?: \w+){0,2} (?:here|(?:from|with|through) (?:you|this bot|the bot))$|\bwhat are you (?:able|capable)\b|\bwat kan ik(?: allemaal| hier| zoal)*(?: (?:vragen|doen|opvragen|vinden))?(?: allemaal)? (?:bij|met|via|aan) (?:jou|je|u|deze bot|de bot|wegwijzer)(?: (?:allemaal|vragen|doen|opvragen|vinden|terecht))*$|\bwat (?:kan|mag) ik (?:je|jou|u)(?: allemaal| zoal)? vragen\b|\bexample questions\b|\bexamples of questions\b|\buitleg (?:over|van|bij) (?:deze|de|dit) (?:bot|chatbot|hulpmiddel)\b/,
    ],
  ],
];

/**
 * A command somewhere in a sentence: "ik wil de rapportage over de maatregelen invullen, waar moet ik zijn".
 * For what was understood as nothing else: whoever asks for figures gets them.
 */
export const looseCommand = (text: string): Command | undefined => {
  const plain = plainWords(text);
  if (ASKS_FIGURES.test(plain)) return undefined;
  const found = rules.find(([, all]) => all.every((one) => one.test(plain)))?.[0];
  return found !== undefined && found.command !== 'report' && TELLS.test(plain) ? undefined : found;
};
