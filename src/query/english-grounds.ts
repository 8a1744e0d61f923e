import type { Turn } from './turn.ts';

/** Why somebody was treated worse, said with a verb or a clause: "for being gay", "because of whom they love". */
export const ENGLISH_GROUNDS: readonly Turn[] = [
  [
    /\b(discrimination|discriminatie|discr|discriminated(?: against)?|prejudice|exclusion|unequal treatment|unfair treatment) (?:on|over|for|about|upon|around|regarding|concerning|related to|linked to) (?:the |ones )?(?:grounds? of |basis of |ground )?(?:their |his |her )?(?=(?:age|leeftijd|gender|geslacht|sex|origin|herkomst|afkomst|ethnicity|race|religion|geloof|faith|disability|beperking|handicap|sexuality|sexual|seksuele|orientation|descent|skin|huidskleur)\b)/g,
    '$1 because of ',
  ],
  [
    /\b(?:anti )?(?:gay|lesbian|lgbti?q?i?a?|queer|bi|bisexual|homo) (?=discr\w*|hate\b|hatred\b|bashing\b|abuse\b)/g,
    ' sexual orientation ',
  ],
  // "Discrimination 'other', 50-59": the ground that is called so.
  [/\bdiscrimination other(?=$| (?:\d|men\b|women\b|in\b|by\b|per\b|for\b|among\b|under\b|scale\b))/g, 'other grounds'],
  [/\bcolou?r of (?:(?:our|their|his|her|your|ones|the|my|someones|peoples|a persons) )?skin\b/g, 'skin colour'],
  // "Another ground than the five that are named", "grounds not on the list": the ground "other".
  [
    /\b(?:an ?other|some other|other|any other|different) (?:grounds?|reasons?|bas[ei]s) (?:than|besides|beyond|outside|apart from|except|from) (?:the |these |those |any of the |one of the )?(?:\d |five |four |six )?(?:main |usual |listed |named |known |mentioned |standard |common |other |regular |classic |five |above )*(?:grounds|ones|reasons|categories|options|list|above)?(?: ?(?:that |which )?(?:are |were |is )?(?:already )?(?:named|listed|mentioned|given|asked about|specified|provided|offered|in the (?:survey|list|questionnaire)|on the list))?/g,
    ' other grounds ',
  ],
  [
    /\b(?:grounds?|reasons?|bas[ei]s|something|anything|categor\w+) (?:that (?:is|are|was|were) )?(?:outside|beyond|not (?:in|on|among|amongst|under|covered by|part of)|that (?:do|does) not fit|which (?:do|does) not fit|not fitting) (?:of )?(?:the |any of the |one of the )?(?:\d |five |four |six )?(?:main |usual |listed |named |known |mentioned |standard |common |other |regular |above )*(?:ones|grounds|list|categories|reasons|options|questionnaire)\b/g,
    ' other grounds ',
  ],
  [
    /\b(?:the )?(?:residual|rest|remaining|miscellaneous|unlisted|catch all|leftover|unnamed|unspecified|left over) (?:(?:category|group|class|ground|grounds|reasons?|option|bucket|answer)(?: (?:of|for|with|called|named))?(?: (?:the )?other(?: grounds?)?)?)\b/g,
    ' other grounds ',
  ],
  [
    /\b(?:grounds?|reasons?|categor(?:y|ies)) (?:(?:that|which) (?:is|are|was|were) )?(?:(?:classed|classified|labell?ed|coded|categori[sz]ed|listed|filed|marked|grouped|counted|recorded|registered|described|indicated|known|given|called|named|put down) (?:as|under) |called |named |labelled )?(?:the )?(?:other|overig)\b(?! (?:than|people|staff|grounds))/g,
    ' other grounds ',
  ],
  [/\bother (?:unlisted|unnamed|unspecified|not listed|not named|miscellaneous) grounds?\b/g, ' other grounds '],
  [
    /\bdiscriminated (?:against )?(?:on|for|over|about|upon) (?:the )?(?:grounds? of |basis of )?(?:their |his |her )?(age|gender|sex|origin|ethnicity|race|religion|faith|disability|handicap|sexuality|orientation)\b/g,
    'discriminated because of $1',
  ],
  // "Origin-based discrimination", "age-related": a ground.
  [
    /\b(age|gender|sex|disability|handicap|race|origin|religion|faith|orientation|sexuality|ethnicity|colou?r|background) (?:related|based|motivated|inspired|driven)\b/g,
    ' because of $1 ',
  ],
  [
    /\b(?:because of|due to|over|about|based on|on) where (?:they|people|you|someone|staff|employees) (?:come|came|are|were|re) from\b/g,
    ' because of origin ',
  ],
  [
    /\b(?:because of|due to|over|about|based on|on|for|on account of|on the basis of|owing to) whom? ?(?:ever )?(?:they|people|you|someone|somebody|he|she|staff|employees) (?:love|loves|fall in love with|falls in love with|are attracted to|is attracted to|sleep with|date|are married to|live with|are in a relationship with|fancy)\b/g,
    ' because of orientation ',
  ],
  [
    /\b(?:because of|due to|over|about|based on|on|for|on account of|on the basis of|owing to) how (?:old|young) (?:they|people|you|someone|he|she|staff|employees) (?:are|were|is|was|look|looks)\b/g,
    ' because of age ',
  ],
  [
    /\b(?:because of|due to|over|about|based on|on|for|on account of|on the basis of|owing to) (?:what|which god|the god) (?:they|people|you|someone|he|she) (?:believes?(?: in)?|worships?|prays? to)\b/g,
    ' because of origin ',
  ],
];
