import type { Turn } from './turn.ts';

const loving = String.raw`gay|lesbian|bi|bisexual|queer|lgbt\w*|homosexual|pansexual|asexual|attracted to (?:the same sex|men|women)`;
const limited = String.raw`disabled|handicapped|wheelchair|(?:in|using|use|uses) (?:a )?wheelchair|chronically ill|deaf|blind|hard of hearing|visually impaired|autistic|dyslexic|neurodivergent|(?:\w+ )?disabilit(?:y|ies)|(?:\w+ )?impairments?|(?:a )?handicap|(?:a )?chronic (?:illness|disease)`;
const sexed =
  'wom[ae]n|female|m[ae]n|male|trans|transgender|non ?binary|intersex|(?:the )?(?:wrong|other|opposite) (?:sex|gender)';
const coming = String.raw`black|brown|muslims?|jewish|jews?|asian|turkish|moroccan|surinamese|antillean|polish|african|chinese|foreign|foreigners?|immigrants?|migrants?|coloured|not white|non white|white|(?:a )?persons? of colou?r|people of colou?r|of colou?r|religious|hindus?|christians?|(?:a )?(?:headscarf|hijab|kippah?)|(?:from )?(?:abroad|another country|other countries|elsewhere)|(?:an? )?(?:other|different|darker|dark) (?:skin(?: colou?r)?|faith|religion|origin|descent|colou?r)`;
const aged = String.raw`old|young|older|younger|too old|too young|elderly|(?:over|under|past) \d\d`;

const be = String.raw`(?:are|were|is|was|re|have|has|had|got|wear|wears|wore|come|comes|came|look|looks|looked|seem|seems|seemed|identify as|identifies as|use|uses)`;
const who = '(?:they|he|she|you|someone|somebody|people|the person|those people)';
const small =
  '(?:an?|the|too|from|also|just|simply|considered|seen as|thought|thought to be|found|perceived as|being|some|any)';

/** "Because they are old or young", "for being a woman or a man": a ground, and no cause. */
const because = (words: string, ground: string): Turn => {
  const one = `(?:${small} )*(?:${words})\\b`;
  const list = `${one}(?:(?: (?:or|and|en|being))* ${one})*`;
  return [
    new RegExp(
      String.raw`\b(?:(?:only |just |purely )?because (?:of )?(?:the fact that )?(?:${who} (?:happen to |happened to )?(?:also )?${be}|(?:they|he|she|you)(?:re|ve|s)) ${list}|(?:for|because of|over|due to|about|on account of) (?:their |his |her |them |someone |somebody )?(?:being|having|wearing) ${list})(?! (?:who|that|or|and|wom[ae]n|m[ae]n|female|male|mothers?|fathers?|people|staff|parents?)\b)`,
      'g',
    ),
    ` because of ${ground} `,
  ];
};

/** Why somebody was treated worse, said with a clause or with what one is. */
export const ENGLISH_BECAUSE: readonly Turn[] = [
  because(loving, 'sexual orientation'),
  because(limited, 'disability'),
  because(sexed, 'sex'),
  because(coming, 'origin'),
  because(aged, 'age'),
  // "Anti-Muslim treatment": the ground, and no group of respondents.
  [
    /\banti (?:muslim|islam|islamic|jewish|black|arab|asian|chinese|polish|turkish|moroccan|african|migrant|immigrant|foreigner|roma)(?: (?:treatment|sentiments?|hatred|hate|bias|prejudices?|remarks?|comments?|jokes?|behaviou?r|attitudes?|abuse|incidents?|slurs?|feelings?|bigotry|harassment|racism))?\b/g,
    ' because of origin ',
  ],
  // "Transgender-related or other gender-based": the same ground, twice.
  [/\b(?:trans|transgender) (?:related|based)\b/g, ' because of gender '],
  [
    /\b(or|and|en) (?:any |some )?other (?=(?:age|gender|sex|disability|race|origin|religion|faith|orientation) (?:related|based|motivated)\b|because of (?:age|gender|sex|disability|race|origin|religion|faith|orientation)\b)/g,
    '$1 ',
  ],
  [
    /\b(or|and|en) (?:any |some )?other (?:forms? of |kinds? of |types? of )?(?:discrimination|racism|unequal treatment) (?:by|on|because of|based on|on the basis of|over|on grounds of) (?=(?:descent|faith|origin|race|religion|ethnicity|skin|colou?r)\b)/g,
    '$1 discrimination because of ',
  ],
];
