/** Characters of a message that are read. */
export const READ_AT_MOST = 4_000;

/** How people write in a chat, and what they mean. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bmn\b/g, 'mijn'],
  [/\bm n\b/g, 'mijn'],
  [/\bk (?=zie|kan|wil|ben|heb|ga|voel|trek|hou|weet|denk|snij|word|zou|wou|moet|zit|durf)/g, 'ik '],
  [/\b(t|ut)\b(?= )/g, 'het'],
  [/\bnie mee\b/g, 'niet meer'],
  [/\bda\b/g, 'dat'],
  [/\bzn\b/g, 'zijn'],
  [/\bhaa\b/g, 'haar'],
  [/\b(ge|gij)\b/g, 'jij'],
  [/\b(pls|plz)\b/g, 'please'],
  [/\brn\b/g, 'right now'],
  [/\bppl\b/g, 'people'],
  [/\babt\b/g, 'about'],
  [/\bhes\b/g, 'he is'],
  [/\bshes\b/g, 'she is'],
  [/\btheyre\b/g, 'they are'],
  [/\bk(?=(?:zag|zie|hoor|hoorde|weet|denk|voel|vind|moet|zit|snap|durf|word|werd|zou|wou|had|was)\b)/g, 'ik '],
  [/\b(ne|nen|nn)\b(?= [a-z]{3})/g, 'een'],
  [/\bkben\b/g, 'ik ben'],
  [/\bkheb\b/g, 'ik heb'],
  [/\bkwil\b/g, 'ik wil'],
  [/\bkkan\b/g, 'ik kan'],
  [/\b(ni|nie|neit|nite|niett)\b/g, 'niet'],
  [/\b(mr|meeer|mer|meerr)\b/g, 'meer'],
  [/\b(dod|dooood|doot|doood)\b/g, 'dood'],
  [/\b(lven|levn|leve|leevn)\b/g, 'leven'],
  [/\b(mse|mees)\b/g, 'mes'],
  [/\bmy self\b/g, 'myself'],
  [/\biem\b/g, 'iemand'],
  [/\b(wrom|wrm)\b/g, 'waarom'],
  [/\bgwn\b/g, 'gewoon'],
  [/\b(ffe?|effe)\b/g, 'even'],
  [/\b(vd|v d)\b/g, 'van de'],
  [/\bwanna\b/g, 'want to'],
  [/\bgonna\b/g, 'going to'],
  [/\b(u)\b(?= (want|are|can))/g, 'you'],
  [/\b(do not|don t)\b/g, 'dont'],
  [/\b(does not|doesn t)\b/g, 'doesnt'],
  [/\b(cannot|can not|can t)\b/g, 'cant'],
  [/\b(i am|i m)\b/g, 'im'],
  [/\b(i have|i ve)\b/g, 'ive'],
  [/\b(i would|i d)\b/g, 'id'],
  [/\bis not\b/g, 'isnt'],
  [/\bany more\b/g, 'anymore'],
  [/\b2\b(?= (die|live|end|kill|be|hurt))/g, 'to'],
  [
    /\b(life|nothing|everything|everyone|nobody|somebody|someone|boss|colleague)s\b(?= (pointless|not|over|worth|better|going|is|attacking|hitting|happening|on|meaningless|too|unbearable|coming|trying|threatening|got|bleeding|been|a))/g,
    '$1 is',
  ],
  [/\bco (worker|workers)\b/g, 'co$1'],
  [/\bteam ?leaders?\b/g, 'team leader'],
  [/\bde escalatie/g, 'deescalatie'],
  [/\bde escalation/g, 'deescalation'],
];

/**
 * A message as the phrases expect it: lower case, no accents, no apostrophes, no punctuation, single spaces, and the
 * short forms of chat written out. At most the first `READ_AT_MOST` characters are read.
 */
export const normalise = (text: string): string => {
  const plain = text
    .slice(0, READ_AT_MOST)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[.!?;]+(?=\s|$)|\n+/g, ' . ')
    .replace(/[^a-z0-9.]+|\.(?! )|(?<! )\./g, ' ')
    .replace(/(^|(?<=\. )| )(\. )+/g, '$1')
    .replace(/ +/g, ' ')
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .trim();
  return SHORT.reduce((message, [short, meant]) => message.replace(short, meant), plain);
};
