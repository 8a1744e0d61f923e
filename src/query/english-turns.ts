import { ENGLISH_BECAUSE } from './english-because.ts';
import { ENGLISH_GROUNDS } from './english-grounds.ts';
import { ENGLISH_GROUPS } from './english-groups.ts';
import { ENGLISH_HAPPENINGS } from './english-happenings.ts';
import { ENGLISH_SHORTHAND } from './english-shorthand.ts';
import type { Turn } from './turn.ts';

const organisation =
  '(?:organi[sz]ations?|employers?|department|ministry|workplace|management|leadership|government|company|rijk|institution)';
const dealt =
  '(?:dealt with|deals with|handled|handles|treated|responded(?: to)?|reacted(?: to)?|did|done|does|addressed|followed up(?: on)?|took care of|managed|processed|tackled|acted(?: on| upon)?|resolved|picked up|took up|approached|went about|dealing with|handling)';
const what =
  '(?:it|this|that|things|with it|about it|about this|to it|their|its|his|her|the|case|cases|complaints?|reports?|matters?|experiences?|incidents?|situations?|issues?|problems?|discrimination|racism|afterwards)';

/** Turns of phrase that ask, and what came of it afterwards. */
const asking: readonly Turn[] = [
  // "Left out because of their faith" is said of somebody, and excludes no group.
  [
    /\b(?:felt|feel|feels|feeling|being|been|were|was|are|is|get|got|gets|getting) (?:left out|pushed aside|sidelined|overlooked|cold shouldered|shut out)(?= (?:because|on|for|over|due)\b)/g,
    ' discriminated against ',
  ],
  // "Brought their experience to the complaints committee": whom they went to stays.
  [
    /\b(?:rais(?:e|es|ed|ing)|bring(?:s|ing)?(?: up)?|brought(?: up)?|flag(?:s|ged|ging)?|broach(?:es|ed|ing)?|shar(?:e|es|ed|ing)|mention(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|confess(?:es|ed|ing)?|took|tak(?:e|es|ing)|laid|put|submit(?:s|ted|ting)?|present(?:s|ed|ing)?)(?: (?:it|this|that|up|the|their|an?|what|had|happened|they|experienced?|went|through|own|ones|his|her|of|about|being|treated|cases?|matters?|issues?|problems?|story|stories|incidents?|discrimination|racism|sexism|experiences?|situation|complaints?|to them)){1,7} (?:with|to|before|by|at) (?=(?:the |a |an |their |his |her |some |any )?(?:own |external |internal )?(?:confid\w+|couns\w+|hr|human resources|p en o|managers?|supervisors?|boss|line manager|colleagues?|co ?workers?|desk|reporting|mior|kcoo|complaints?|company|occupational|social|trust\w*|friends?|family|relatives|vertrouwens\w+|hotline|superior|somebody outside|someone outside|people outside)\b)/g,
    ' discussed with ',
  ],
  [
    /\b(?:kept|keep|keeps|keeping) (?:their|his|her|ones) (?:mouths?|lips) (?:shut|closed|sealed)\b|\bheld (?:their|his|her) tongues?\b|\bclammed up\b/g,
    ' not discussed ',
  ],
  [/\b(?:look|looks|looked|looking) back (?:on|at) /g, ' '],
  // "Kept the discrimination to themselves", "suffered in silence": it was not discussed.
  [
    /\b(?:keep|keeps|kept|keeping)(?: (?:it|this|that|the|their|an?|what|such|things?|everything|discrimination|racism|sexism|ageism|experiences?|happened|incidents?|matter|story|all|own|they|had|experienced|been|through|about|just|strictly|purely)){1,7} (?:to|for|with|within|inside) (?:them ?selves|themself|oneself|himself|herself)\b/g,
    ' not discussed ',
  ],
  [
    /\b(?:suffer(?:s|ed|ing)? in silence|bottl(?:e|es|ed|ing) (?:it|this|things|everything) up|bottl(?:e|es|ed|ing) up|(?:never|not) (?:breathe|breathed|say|said) a (?:single )?word(?: about it)?|told not a soul|(?:kept|keep|keeping|keeps) (?:mum|schtum|shtum|(?:it |this )?(?:a secret|secret|hidden|private|under wraps|inside|in))|hid(?:es?|ing)? it(?: from (?:everyone|everybody|others))?|swallow(?:s|ed|ing)? it|let it (?:go|slide|rest|pass)|did nothing (?:with|about) it|left it at that)\b/g,
    ' not discussed ',
  ],
  [
    /\b(?:(?:did|do|does|have|has|had) not|didnt|dont|doesnt|havent|hasnt|hadnt|never|without) (?:ever )?(?:go|gone|went|going|turn|turned|turning|confide|confided|confiding|approach|approached|approaching|seek|sought|seeking|reach|reached|reaching|open|opened|opening|consult|consulted|consulting|involve|involved|involving|inform|informed|informing|talk|talked|talking|speak|spoke|spoken|speaking|tell|told|telling|mention\w*|share\w*|sharing|rais\w+|bring|brought|bringing|take|took|taken|taking|discuss\w*|say|said|saying)(?: (?:it|this|that|up|out|help|support|advice|anything|what|happened|the|their|matter|experience|story|about|from|with|to|in))* (?:anyone|anybody|someone|somebody|a soul|a single soul|any person|any other person)(?: (?:else|about (?:it|this|that|what happened)|at all|with it))*/g,
    ' not discussed ',
  ],
  [
    /\b(?:historical|historic) (?=paragraph|note|section|context|background|chapter|sketch|footnote|slide|intro\w*|perspective|reference)/g,
    ' ',
  ],
  // "The way the organisation dealt with their case", "what was done about it": how it was handled.
  [
    new RegExp(
      String.raw`\b(?:the (?:way|manner)(?: in which| that)?|how|what|whatever|everything) (?:the |their |our |your |my )?${organisation} (?:has |have |had |then |subsequently |eventually |actually )*${dealt}\b(?! not)(?: ${what}\b)*`,
      'g',
    ),
    ' the handling ',
  ],
  [
    new RegExp(
      String.raw`\b(?:the (?:way|manner)(?: in which| that)?|how) (?:it|this|that|things|they|(?:their|the|his|her) (?:case|complaint|experience|report|matter|incident|situation|issue|problem|discrimination|story)) (?:was|were|is|are|has been|have been|had been|got|gets|ended up)(?: being)? (?:handled|dealt with|treated|addressed|followed up|taken care of|picked up|processed|resolved|managed|tackled|taken up|approached|settled|responded to)(?: by (?:the |their |our )?${organisation})?\b`,
      'g',
    ),
    ' the handling ',
  ],
  [
    /\bwhat (?:was|has been|had been|got|is) (?:then |subsequently |eventually |actually )?done (?:about|with|after|following|for) (?:it|this|that|them|their (?:case|complaint|experience|report|story))\b/g,
    ' the handling ',
  ],
  [
    new RegExp(
      String.raw`\b(handling|handled|dealt with|treated|addressed|followed up|follow up|followup|taken care of|picked up|response|reaction|aftercare|action taken|steps taken) by (?:the |their |our )?${organisation}\b`,
      'g',
    ),
    '$1',
  ],
  [
    /\b(?:organi[sz]ation(?:s|al)?|employers|institutional|departments|managements) (?:handling|follow ?up|aftercare|reaction|approach|conduct|actions?|dealings?|treatment|response)\b(?! rate)/g,
    ' the handling ',
  ],
  [
    /\b(handling|follow ?up|aftercare) (?:of (?:the |their |it|this|that|his|her)? ?(?:cases?|complaints?|reports?|matters?|experiences?|incidents?|situations?|issues?|problems?|discrimination)? ?)?(?:organi[sz]ation|org)\b/g,
    ' the handling ',
  ],
  // "Raised the matter with somebody": they talked about it.
  [
    /\b(?:rais(?:e|es|ed|ing)|bring(?:s|ing)?(?: up)?|brought(?: up)?|flag(?:s|ged|ging)?|address(?:es|ed|ing)?|air(?:s|ed|ing)?|broach(?:es|ed|ing)?|shar(?:e|es|ed|ing)|mention(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|unburden(?:s|ed|ing)?|confess(?:es|ed|ing)?|confid(?:e|es|ed|ing)|took|tak(?:e|es|ing)|deposit(?:ed)?|lay(?:s|ing)?|laid|put(?:s|ting)?)\b((?: (?:it|this|that|up|the|their|an?|what|had|happened|they|experienced?|went|through|own|case|cases|matter|issue|problem|story|incident|discrimination|racism|sexism|experience|situation|complaint|with)){1,7}?) (?:with|to|before|by) (?:someone|somebody|anyone|anybody|others|another person|people|one person|a person|at least one person)\b/g,
    ' discussed with someone ',
  ],
  [/\btop (?:\d{1,2}|two|three|four|five|ten)\b/g, ' highest '],
  [/\b(?:mr|mrs|ms|madam|dear) (?:chairman|chairwoman|chairperson|chair|speaker|minister|president)\b/g, ' '],
  [
    /\b(?:one|a|1) in (?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|1[1-9]|[2-5]0)\b/g,
    ' procent ',
  ],
  [
    /\b(counsell?or|advise?or|adviser|hr|mior|kcoo|desk|doctor|physician|worker|committee|vertrouwenspersoon) (?:uptake|use|usage|route|visits?|contacts?|conversations?|talks?|chats?|consultations?|meetings?)\b/g,
    '$1 discussed ',
  ],
  [/\bnon ?response was \w+\b/g, ' '],
  [
    /\b(?:is|was|are|were|be|so|too|very|quite|rather|really|this|that) (?:high|low)\b(?! (?:pay|scale|salar|grade|educ))/g,
    ' ',
  ],
  [
    /\b(?:so i heard|i heard|i hear|i have heard|ive heard|i saw|i see|i read|as i see it|we heard|weve heard)\b(?= *$|.*\b(?:what|how|which|is it|share|percentage|figure|number)\b)/g,
    ' ',
  ],
  [
    /\b(?:after|when|by|from|upon|since|having) (?:seeing|having seen|visiting|contacting|consulting|meeting|approaching|going to|having gone to|having been to|talking with)\b/g,
    ' after talking to ',
  ],
  [/\breports? (?:the )?(?:most|least|more|less|highest|fewest|lowest|much|any)\b(?! to\b)/g, ' experiences most '],
];

/** English shorthand and turns of phrase on a normalised question, written out in the words that the lexicon has. */
export const ENGLISH_TURNS: readonly Turn[] = [
  ...ENGLISH_SHORTHAND,
  ...asking,
  ...ENGLISH_GROUPS,
  ...ENGLISH_BECAUSE,
  ...ENGLISH_HAPPENINGS,
  ...ENGLISH_GROUNDS,
];
