import type { Turn } from './turn.ts';

const dimension =
  '(?:age(?: (?:groups?|bands?|brackets?|categor(?:y|ies)))?|ages|gender|sex|migration background|background|domains?|functions?(?: groups?)?|job groups?|(?:pay )?scales?|grades?)';

/** English shorthand and turns of phrase on a normalised question, written out in the words that the lexicon has. */
export const ENGLISH_TURNS: readonly Turn[] = [
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
  [
    /\bdiscriminated (?:against )?(?:on|for|over|about|upon) (?:the )?(?:grounds? of |basis of )?(?:their |his |her )?(age|gender|sex|origin|ethnicity|race|religion|faith|disability|handicap|sexuality|orientation)\b/g,
    'discriminated because of $1',
  ],
  [/\btop (?:\d{1,2}|two|three|four|five|ten)\b/g, ' highest '],
  [/\b(?:mr|mrs|ms|madam|dear) (?:chairman|chairwoman|chairperson|chair|speaker|minister|president)\b/g, ' '],
  [/\bmigr\b|\bmig\b/g, 'migration'],
  [/\b(?:bg|bgr|bkgd|bckgr|bckgrd|bckground|backgr|bkgrnd|backgrnd|bground|bkground|backgrounds)\b/g, 'background'],
  [
    /\b(?:one|a|1) in (?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|1[1-9]|[2-5]0)\b/g,
    ' procent ',
  ],
  [
    /\b(counsell?or|advise?or|adviser|hr|mior|kcoo|desk|doctor|physician|worker|committee|vertrouwenspersoon) (?:uptake|use|usage|route|visits?|contacts?|conversations?|talks?|chats?|consultations?|meetings?)\b/g,
    '$1 discussed ',
  ],
  // A kind of resident or colleague who was discriminated against, as somebody saw it.
  [
    /^(?=.*\b(?:saw|seen|see|sees|seeing|notic\w*|witness\w*|observ\w*)\b)(.*?)\b(residents?|citizens?|members of the public|clients?|colleagues?|co ?workers?) with (?:a |an |some )?(?:disabilit\w+|handicaps?|impairments?)\b/g,
    '$1$2 because of disability ',
  ],
  [
    /^(?=.*\b(?:saw|seen|see|sees|seeing|notic\w*|witness\w*|observ\w*)\b)(.*?)\b(?:disabled|handicapped) (residents?|citizens?|members of the public|clients?|colleagues?|co ?workers?|collegues?)\b/g,
    '$1$2 because of disability ',
  ],
  [
    /^(?=.*\b(?:saw|seen|see|sees|seeing|notic\w*|witness\w*|observ\w*)\b)(.*?)\b(?:lgbti?q?\w*|gay|lesbian|queer|homosexual|bisexual) (residents?|citizens?|members of the public|clients?|colleagues?|co ?workers?|collegues?)\b/g,
    '$1$2 because of orientation ',
  ],
  // "Age x gender", "domain by age": a table of two.
  [
    new RegExp(String.raw`\b(${dimension}) (?:x|times|crossed with|against|vs|versus) (?=${dimension}\b)`, 'g'),
    ' by $1 by ',
  ],
  [
    new RegExp(
      String.raw`\b(${dimension})(?: and| en)? (${dimension}) (?:crosstab|cross tab|table|matrix|grid)\b`,
      'g',
    ),
    ' by $1 by $2 ',
  ],
  // "Origin-based discrimination", "age-related": a ground.
  [
    /\b(age|gender|sex|disability|handicap|race|origin|religion|faith|orientation|sexuality|ethnicity|colou?r|background) (?:related|based|motivated|inspired|driven)\b/g,
    ' because of $1 ',
  ],
  [
    /\b(?:with|having|of those with|people with) (?:a |an )?(?:(?:migration|migrant|immigrant) background )?(?:and|or|en|versus|vs|than|compared to|compared with|against) (?:those |people |staff |colleagues |employees )?(?:w o|without) (?:one|it|(?:a |an |any )?(?:migration|migrant|immigrant) background)\b/g,
    ' by migration background ',
  ],
  [
    /\b(?:non )?european(?: background)? (?:vs|versus|and|or|en) (?:non )?european(?: background)? (?:(?:vs|versus|and|or|en) )?(?:none|no migration background|no background|dutch|without)\b/g,
    ' by migration background ',
  ],
  [/\b(sixt|fift|fort|thirt|twent)ies (?:and|or|en) (?:up|over|above|older|beyond|upwards)\b/g, '$1y and over'],
  [/\b(tot en met \d\d) ?s\b/g, '$1'],
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
  [
    /\b(?:m f|f m|m w|w m|male female|female male|m vs f|m vs w|f vs m|w vs m)(?: (?:x|o|other))?\b(?! disab)/g,
    ' by gender ',
  ],
  [/\b(?:men women other|women men other)\b/g, ' by gender '],
  [/\b(?:wom[ae]n|wmn|females?)((?: \w+)?) m[ae]n(?: (?:vs|versus|and|or|en))? others?\b/g, ' by gender '],
  [/\bm[ae]n((?: \w+)?) (?:wom[ae]n|wmn|females?)(?: (?:vs|versus|and|or|en))? others?\b/g, ' by gender '],
  [/\by n\b/g, ' '],
  [/\bw (?=\S)/g, 'with '],
  [/\bb c\b|\bbc\b|\bcos\b|\bcuz\b|\bbcause\b|\bbecuz\b/g, 'because'],
  [
    /\bbecause (?:of )?(?=(?:of )?(?:age|sex|gender|disabilit\w+|origin|religion|race|skin|faith|orientation|sexual)\b)/g,
    'because of ',
  ],
  [/\bbecause of of\b/g, 'because of'],
  [
    /\b(?:agst|agnst|aginst|vs) (?=(?:colleagues?|co ?workers?|residents|citizens|the public|members of the public|civilians|inhabitants|clients)\b)/g,
    'against ',
  ],
  [
    /\b(?:twds|twrds|tow|towrds|towords) (?=(?:a |the )?(?:colleagues?|co ?workers?|residents?|citizens?|public|members of the public)\b)/g,
    'towards ',
  ],
  [
    /\b(?:exp|expd|exp d|experncd|exper|expce|xp)(?= (?:any|discr\w*|disc|racis\w*|sexis\w*|agei?s\w*|ablei\w*|homoph\w*|other|disab\w*|of)\b)/g,
    'experienced',
  ],
  [
    /((?:\b(?:discr\w*|disc|racism|sexism|ageism|ableism|homophobia|self|grounds?|personally))) (?:exp|expd|exp d|experncd|xp)\b/g,
    '$1 experienced',
  ],
  [/\b(?:exp|expd|exp d|experncd)\b/g, 'experienced'],
  [/\bdisc\b/g, 'discrimination'],
  [/\bnon eur?o?\b/g, 'non european'],
  [/\beur?(?= background| migr| origin| roots| descent)/g, 'european'],
  [/\bdom\b/g, 'domain'],
  [/\b(?:funct|func|fct|fn)\b/g, 'function'],
  [/\b(?:dept|depts|dep)\b/g, 'department'],
  [/\b(?:occ|occup) (?=physician|doctor|doc|health)/g, 'occupational '],
  [/\bmgrs\b/g, 'managers'],
  [/\bmgr\b/g, 'manager'],
  [/\bmgmt\b|\bmgt\b|\bmngmt\b|\bmanagemnt\b/g, 'management'],
  [/\bsr management\b|\bsnr management\b/g, 'senior management'],
  [/\b(?:sat|satisf|satisfac|satis)\b(?= (?:after|with|w|post|by|about)\b)/g, 'satisfied'],
  [/\b(?:dissat|dissatisf|unsat)\b/g, 'dissatisfied'],
  [/\bpost (?=(?:counsell?or|manager|hr|mior|kcoo|conversation|talk|chat|desk|complaints)\b)/g, 'after '],
  [/\bscl\b/g, 'scale'],
  [/\bresp rate\b|\bresp pct\b|\bresp percentage\b/g, 'response rate'],
  [/\bresp\b(?= by| per| domain| function| of| from)/g, 'response'],
  [/\b(?:wm|wmn|wmen)\b/g, 'women'],
  [/\bops\b/g, 'operations'],
  [/\bgen der\b/g, 'gender'],
  [/\bgrp\b/g, 'group'],
  [/\bgrps\b/g, 'groups'],
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
  // "Unfairly treated", "treated worse": the same as discriminated against.
  [
    /\b(?:treated|being treated|get treated|got treated|gets treated) (?:unfairly|unequally|worse|badly|differently|less favou?rably|unjustly|as lesser|with less respect|poorly|less well|as inferior)\b/g,
    ' discriminated against ',
  ],
  [
    /\b(?:treat|treats|treating) (.{3,40}?)(?:unfairly|unequally|worse|badly|differently|less favou?rably|unjustly|poorly)\b/g,
    ' discriminating $1 ',
  ],
  // Somebody sees it happen to a kind of colleague or resident: what kind is the ground.
  [
    /\b(saw|seen|see|sees|seeing|notice\w*|witness\w*|observ\w*|spott?\w*)\b(.{0,40}?)\b(?:disabled|handicapped) (co ?workers?|coll?[ea]+g\w+|residents?|citizens?|clients?|members of the public)\b/g,
    '$1$2$3 because of disability ',
  ],
  [
    /\b(saw|seen|see|sees|seeing|notice\w*|witness\w*|observ\w*|spott?\w*)\b(.{0,40}?)\b(?:lgbti?q?\w*|gay|lesbian|queer|homosexual|bisexual) (co ?workers?|colleagues?|residents?|citizens?|clients?|members of the public)\b/g,
    '$1$2$3 because of orientation ',
  ],
  [
    /\bfor being (?:gay|lesbian|bi|bisexual|queer|lgbt\w*|homosexual)(?:(?: or| and| en)? (?:gay|lesbian|bi|bisexual|queer|lgbt\w*|homosexual))*\b/g,
    ' because of sexual orientation ',
  ],
  [
    /\b(?:for|because of|over|due to) (?:their )?being (?:disabled|handicapped|in a wheelchair|chronically ill)\b/g,
    ' because of disability ',
  ],
  [
    /\b(?:for|because of|over) (?:their )?being (?:a woman|women|female|a man|male|trans|transgender)\b(?! who)/g,
    ' because of sex ',
  ],
  [
    /\b(?:for|because of|over) (?:their )?being (?:black|brown|muslim|jewish|asian|turkish|moroccan|surinamese|a foreigner|foreign|coloured|not white|a person of colou?r|of colou?r|a muslim|religious)\b/g,
    ' because of origin ',
  ],
  [
    /\b(?:for|because of|over) (?:their )?being (?:too )?(?:old|young|too old|too young)\b(?: or (?:too )?(?:old|young))?/g,
    ' because of age ',
  ],
  [
    /\b(?:because of|due to|over|about|based on|on) where (?:they|people|you|someone|staff|employees) (?:come|came|are|were|re) from\b/g,
    ' because of origin ',
  ],
  [
    /\b(?:because of|due to|over|based on|on|for) who (?:they|people|you) (?:love|loves|are attracted to|sleep with|date)\b/g,
    ' because of orientation ',
  ],
  [/\b(?:because of|due to|over|based on|on|for) how old (?:they|people|you) (?:are|were)\b/g, ' because of age '],
  [
    /\b(?:because of|due to|over|based on|on|for) (?:what|which god) (?:they|people|you) (?:believe|believe in|worship)\b/g,
    ' because of origin ',
  ],
];
