import type { Command } from './command.ts';
import { plainWords } from './plain-words.ts';

const ASKS_FIGURES =
  /\b(?:hoeveel|hoe vaak|percentages?|procent|aandeel|how many|share|ervaren|gezien|besproken|tevreden)\b/;

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
      /\b(?:verstu\w+|verzend\w*|sturen|stuur|klaarzet\w*|klaar ?zetten|plan|plannen|inplannen|inlezen|uploaden|starten|start|status|stand van|voortgang|openen|pauzeren|stoppen|beheren)\b/,
    ],
  ],
  [
    { command: 'menu' },
    [/\b(?:hoofdmenu|menu|beginscherm|startscherm)\b/, /\b(?:zien|terug|toon|open|ga|naar|laat|waar)\b/],
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
      /\bwat (?:kun|kan|kunt) (?:jij|je|u)(?: \w+){0,3}$|\bwat (?:jij|je|u)(?: \w+){0,3} (?:kunt|kan|kun)\b|\bvoorbeeldvragen\b|\bhoe (?:gebruik|bedien) ik (?:je|u|deze|dit|de bot)\b|\bhulp bij (?:het )?gebruik\b|\buitleg (?:over|van|bij) (?:deze|de|dit) (?:bot|chatbot|hulpmiddel)\b/,
    ],
  ],
];

/**
 * A command somewhere in a Dutch sentence: "ik wil de rapportage over de maatregelen invullen, waar moet ik zijn".
 * For what was understood as nothing else: whoever asks for figures gets them.
 */
export const looseCommand = (text: string): Command | undefined => {
  const plain = plainWords(text);
  if (ASKS_FIGURES.test(plain)) return undefined;
  return rules.find(([, all]) => all.every((one) => one.test(plain)))?.[0];
};
