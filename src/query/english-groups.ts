import type { Turn } from './turn.ts';

const dimension =
  '(?:age(?: (?:groups?|bands?|brackets?|categor(?:y|ies)))?|ages|gender|sex|migration background|background|domains?|functions?(?: groups?)?|job groups?|(?:pay )?scales?|grades?)';

/** Groups and breakdowns as English has them: "age x gender", "women/men/other", "everyone but …". */
export const ENGLISH_GROUPS: readonly Turn[] = [
  [
    /\b(?:ratio|ratios|numbers?|shares?|balance) (?:of|between) (?:wom[ae]n|m[ae]n|females?|males?) (?:to|and|versus|vs|against) (?:wom[ae]n|m[ae]n|females?|males?)\b/g,
    ' percentage by gender ',
  ],
  [
    /\b(?:break|breaking|split|splitting|cut|cutting|divide|dividing|slice|slicing|sort|sorting|group|grouping) (.{3,80}?) (?:down|up|out|apart) (by|per|into|across|over|along)\b/g,
    ' $1 broken down by ',
  ],
  [
    /(?<!\b(?:got|gotten|become|became|becoming|getting|gets|get|gone|went|grown|turned|much|is it|it|things) )\b(?:worse|better) (?=(?:among|amongst|for|in|at|with) (?:the )?(?!20))/g,
    ' more often ',
  ],
  // "In one domain than in another": all of them, side by side.
  [
    new RegExp(
      String.raw`\b(?:in|for|among|from|at|between) one (${dimension}|group)\b((?: \w+){0,6}?) (?:than|to|and) (?:in |for |among |at )?(?:another|the other|the next)\b(?: (?:one|${dimension}))?`,
      'g',
    ),
    ' $2 by $1 ',
  ],
  [/\bn (?:and|en) (?=procent|percent)/g, ' '],
  // "Share of colleagues who …": whoever works there, as long as nobody was seen.
  [
    /\b((?:percentages?|share|proportion|number|part|many|fraction|percent|procent|pct|group) of) (?:our |my |the |all |your )*(?:colleagues|co ?workers)(?= (?:who|whove|whod|whos|that|which|have|has|had|with|in|from|under|over|aged|experienc\w+|fac\w+|saw|see|notic\w+|witness\w+)\b)(?! (?:who|that|which) (?:were|are|was|got|have been) (?:seen|witnessed|observed|noticed)\b)/g,
    '$1 staff',
  ],
  [
    /\b(?:those|people|staff|all|everyone|everybody|employees|civil servants|persons|the number)(?: (?:who|that) (?:were|was|had been|have been|got))? (?:approached|invited|contacted|mailed|sampled|selected|drawn|asked)(?= (?:to|for|completed|responded|answered|filled|took|participated|replied|returned|did|actually|also|really|finally|ended|finished|sent)\b)/g,
    ' invitees ',
  ],
  // "Somewhat more than twelve percent": a share that is quoted, and no scale.
  [
    /\b(?:(?:some|somewhat|slightly|a little|a bit|just|well|far|way|almost|nearly|about|around|roughly|approximately|circa|over|under|above|below|up to|at least|at most|no|only) )*(?:(?:more|less|fewer|higher|lower) than |between \w+ and )?(?:a |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |thirteen |fourteen |fifteen |sixteen |seventeen |eighteen |nineteen |twenty |thirty |forty |fifty |sixty |seventy |eighty |ninety |hundred )+(?:and a (?:half|bit|quarter) |point \w+ )?(?:procent|percent|per cent|pct)\b(?= (?:of|say|said|have|has|had|were|was|are|saw|see|experienc\w+|report\w*|complet\w+|respond\w*|took|filled|discuss\w*|told|felt|feel)\b)/g,
    ' procent ',
  ],
  [
    /\b(?:a |one |two |three |four |five |nearly |almost |about |around |over |roughly )+(?:quarters?|thirds?|fifths?|half|halves|tenths?|sixths?|eighths?) of\b/g,
    ' procent of ',
  ],
  [
    /\b(?:with|have|having) (?:a |an )?(.{0,15}?)(?:migration|migrant|immigrant) background(?: (?:from |in |of )?(?:outside |within |in )?(?:of )?(?:the )?europe(?:an union)?)?(.{0,80}?)\b(?:than|versus|vs|compared (?:to|with)|as opposed to)( by)? (?:(?:the |their )?(?:people|staff|those|ones|colleagues|co ?workers|employees|civil servants|workers|respondents|others) )?(?:without|with no|who (?:do not|dont) have|not having)(?: (?:a |an )?(?:one|it|such a background|(?:migration|migrant|immigrant) background|any|that))?\b/g,
    ' by migration background $2 ',
  ],
  [
    /\b((?:of|all|the|our|which|by|among|many|government|rijk)) personnel\b(?! (?:department|dept|office|officer|adviser|advisor|manager|affairs|people|service|file))/g,
    '$1 staff',
  ],
  [/\bpersonnel department(?: hr)?\b/g, 'hr'],
  [/\b(\d{1,2}|thirteen|sixty) (?:and )?(?:upwards?|onwards?|up|and beyond)\b/g, '$1 and over'],
  [
    /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?=(?:domains|functions|function groups|job groups|age groups|age bands|age categories|scales|pay scales|scale bands|genders|grounds|groups)\b)/g,
    '',
  ],
  [
    /\b(?:\d{1,2}|two|three|four|five|six) (?:cells|rows|columns|lines|bars|numbers|figures|percentages|groups)\b/g,
    ' ',
  ],
  [/\b(under|over|below|above) (twent|thirt|fort|fift|sixt)ies\b/g, '$1 $2y'],
  // "Age x gender", "domain by age": a table of two.
  [
    new RegExp(String.raw`\b(${dimension}) (?:x|times|crossed with|against|vs|versus) (?=${dimension}\b)`, 'g'),
    ' by $1 by ',
  ],
  [
    new RegExp(
      String.raw`\b(${dimension})(?: and| en| by| x| versus| vs)? (${dimension}) (?:crosstab\w*|cross tab\w*|table|matrix|grid|cross table|overview|breakdown|split|tabulation)\b`,
      'g',
    ),
    ' by $1 by $2 ',
  ],
  [
    /\b(?:with|having|of those with|people with) (?:a |an )?(?:(?:migration|migrant|immigrant) background )?(?:and|or|en|versus|vs|than|compared to|compared with|against) (?:those |people |staff |colleagues |employees )?(?:w o|without) (?:one|it|(?:a |an |any )?(?:migration|migrant|immigrant) background)\b/g,
    ' by migration background ',
  ],
  [
    /\b(?:non )?european(?: backgrounds?)? (?:vs|versus|and|or|en|compared (?:to|with)|against) (?:non )?european(?: backgrounds?)?(?: (?:(?:vs|versus|and|or|en) )?(?:none|no migration background|no background|dutch|without)\b|\b)/g,
    ' by migration background ',
  ],
  [/\b(sixt|fift|fort|thirt|twent)ies (?:and|or|en) (?:up|over|above|older|beyond|upwards)\b/g, '$1y and over'],
  [/\b(tot en met \d\d) ?s\b/g, '$1'],
  [
    /\b(?:m f|f m|m w|w m|male female|female male|m vs f|m vs w|f vs m|w vs m)(?: (?:x|o|other))?\b(?! disab)/g,
    ' by gender ',
  ],
  [/\b(?:men women other|women men other)\b/g, ' by gender '],
  [/\b(?:wom[ae]n|wmn|females?)((?: \w+)?) m[ae]n(?: (?:vs|versus|and|or|en))? others?\b/g, ' by gender '],
  [/\bm[ae]n((?: \w+)?) (?:wom[ae]n|wmn|females?)(?: (?:vs|versus|and|or|en))? others?\b/g, ' by gender '],
  [/\b(\d0)s? (?:and|en|to|or) (?:over|up|above|older|plus)\b/g, '$1 and over'],
  // "Than elsewhere", "than others": the group is set beside the other ones of its kind.
  [
    /\b(?:than|as|compared (?:to|with)|versus|vs|relative to|against|next to|from) (?:(?:in|at|for|with|among|those in|people in|staff in|people|folks|staff|employees|those|workers|colleagues|civil servants|it is in|they do in|average in|what we see in) )?(?:(?:all|any|the) )*(?:(?:others|elsewhere|the rest|rest|everyone else|everybody else|anyone else|anybody else|the others)|(?:other|remaining) (?:domains?|groups?|categor\w+|functions?|function groups?|job groups?|ages?|age groups?|age bands?|age categor\w+|scales?|pay scales?|bands?|genders?|people|staff|employees|colleagues|civil servants|workers|sectors?|areas?|backgrounds|grades?|brackets?))\b(?: (?:do|are|have|did|of (?:the )?(?:staff|workforce|civil service|government|employees)))?/g,
    ' than otherwise ',
  ],
  // "Everyone but the inspectorates": said without "except".
  [
    /\b(?:every(?:one|body|thing)|all(?: (?:staff|employees|people|domains|groups|respondents|civil servants|functions|ages|scales))?|any(?:one|body)) (?:but|bar|barring|save|save for|outside)\b(?! for now)/g,
    ' everybody except ',
  ],
  [
    /\b(?:if|when|once) (?:you|we|i|one) (?:leave|left|take|took|strip|cut|filter|drop|dropped|remove|removed|exclude|excluded|ignore|ignored|skip|skipped|omit|omitted|set|subtract|subtracted|disregard)\b(?=.*\b(?:out|off|away|aside|remain\w*|left|women|men|policy|managers?|domain|\d+)\b)/g,
    ' excluding ',
  ],
  [
    /\b(?:leave|leaving|left|take|taking|taken|filter|filtering|filtered|strip|stripping|stripped|cut|cutting) out\b/g,
    ' excluding ',
  ],
];
