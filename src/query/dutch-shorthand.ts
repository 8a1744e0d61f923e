import { abbreviations } from './dutch-abbreviations.ts';
import { dimension, number } from './dutch-words.ts';
import type { Turn } from './turn.ts';

const about =
  '(?:(?:bijna|ruim|ongeveer|zon|circa|ca|rond|rond de|meer dan|minder dan|krap|maar liefst|slechts|een kleine|een dikke|om en nabij de|tegen de|iets meer dan|iets minder dan|een ruime) )*';

/** Dutch shorthand of notes and subject lines, and figures that are quoted, written out. */
export const DUTCH_SHORTHAND: readonly Turn[] = [
  [/\bm u v\b/g, 'muv'],
  [/\bmet uitz(?:ond(?:ering)?)? van\b|\buitgez(?:onderd)?\b/g, 'muv'],
  [/\bt ?m (?=(?:scha(?:al|len)|schl|sch|s) ?\d|\d)/g, 'tot en met '],
  [/\b(tevr\w*|ontevr\w*|bespr\w*|gespr\w*|contact|praten|gepraat|sprak\w*) m (?=\w{2,})/g, '$1 met '],
  [/\bnt (?=bespr|gespr|gedeeld|verteld|ingevuld|meegedaan)/g, 'niet '],
  [/\bnon (?=bespreking|gesprek)/g, 'niet '],
  [/\bniet bespreking\b/g, 'niet besproken'],
  // "Klopt het dat ruim dertien procent …": a figure that is quoted.
  [new RegExp(String.raw`\b${about}${number}(?: (?:komma|tot) ${number})? (?:procent|percent)\b`, 'g'), ' procent '],
  [
    new RegExp(
      String.raw`\b${about}(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen) (?:op|van|uit) (?:de |elke |iedere )?(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|honderd)\b(?! (?:\w+ )?(?:jaar|schalen|domeinen|gronden|functiegroepen|groepen|redenen))`,
      'g',
    ),
    ' procent ',
  ],
  [
    new RegExp(
      String.raw`\b${about}(?:een|twee|drie|vier) (?:derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)\b(?: deel)?(?! (?:geslacht|gender|keer|vraag|partij|termijn|maal))`,
      'g',
    ),
    ' procent ',
  ],
  // "18.225 mensen benaderd": how many were asked is no group.
  [
    /\b(?:\d{1,3} \d{3}|(?!(?:19|20)\d\d\b)\d{4,6}|\w*duizend(?:\w+)?) (?=(?:\w+ )?(?:mensen|medewerkers|ambtenaren|genodigden|collegas|uitgenodigden|personen|respondenten|man)\b)/g,
    ' ',
  ],
  [
    /\b(?:per|meting|enquete|onderzoek|ronde|uit|in|van) ?(2[357])\b(?! (?:jaar|procent|jarig|plus|tot))/g,
    'meting 20$1',
  ],
  [/\bs v p\b/g, 'svp'],
  [/\ba u b\b/g, 'aub'],
  [/\b(?:n a v|t b v|z s m|d m v|t a v|i z|a s|j l|m i)\b/g, ' '],
  ...abbreviations,
  [/\b(\w{3,})disc\b/g, '$1discriminatie'],
  [/\b(\d\d) ?\+ ?ers?\b/g, '$1+'],
  [/\b(?:\d|een|twee) (?:jaar|jaren) terug\b/g, 'vorige meting'],
  [/\b(iedereen|alles|alle \w+|totaal|rijk) min\b/g, '$1 minus'],
  [new RegExp(String.raw`\bp (?=${dimension}\b)`, 'g'), 'per '],
  [new RegExp(String.raw`\bnr (?=(?:de )?${dimension}\b)`, 'g'), 'naar '],
  [/\bleeftijd (?=groep|cat|klasse)/g, 'leeftijds'],
  [/\bu ?(\d\d)\b/g, 'onder $1'],
  [/\bs(\d{1,2})\b/g, 'schaal $1'],
  [/\b30 ?ers\b/g, 'dertigers'],
  [/\b40 ?ers\b/g, 'veertigers'],
  [/\b50 ?ers\b/g, 'vijftigers'],
  [/\b20 ?ers\b/g, 'twintigers'],
  [/\b60 ?ers\b/g, 'zestigers'],
  [new RegExp(String.raw`\b(per|naar|x|en) dom\b`, 'g'), '$1 domein'],
  [
    /\bdom(?= (?:beleid|uitvoering|inspectie|toezicht|bedrijfsvoering|defensie|dienstverlening|rechtspraak|kennis)\b)/g,
    'domein',
  ],
];
