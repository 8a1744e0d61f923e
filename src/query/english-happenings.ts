import type { Turn } from './turn.ts';

/** What happened to somebody, and who saw it: "treated worse", "saw disabled residents …". */
export const ENGLISH_HAPPENINGS: readonly Turn[] = [
  // "Made racist remarks": who does it, and not who undergoes it.
  [
    /\b(?:ma[kd]e(?:s)?|making|tell(?:s|ing)?|told|us(?:e|es|ed|ing)|utter(?:s|ed|ing)?|crack(?:s|ed|ing)?|show(?:s|ed|ing|n)?|display(?:s|ed|ing)?|exhibit(?:s|ed|ing)?|voic(?:e|es|ed|ing)|shout(?:s|ed|ing)?) (?=(?:a |any |some )?(?:racist|sexist|ageist|ableist|homophobic|transphobic|xenophobic|antisemitic|islamophobic|misogynistic|discriminatory) (?:behaviou?r|conduct|remarks?|comments?|jokes?|slurs?|language|insults?|attitudes?|acts?|things|stuff)\b)/g,
    ' discriminating ',
  ],
  // "Told the survey", "said in the questionnaire": what everybody did who answered.
  [
    /\b(?:told|tell|tells|telling|said (?:in|on|to)|says? (?:in|on|to)|answered (?:in|on)|indicated (?:in|on|to)|stated (?:in|on|to)|admitted (?:in|to)|confessed (?:in|to)|let) (?:the |this |our |your |that )?(?:staff )?(?:survey|questionnaire|researchers?|poll|interviewers?|enquete|personeelsenquete(?: rijk)?)(?: know)?\b/g,
    ' said ',
  ],
  // "Reported being discriminated against", "respondents reporting racism": said in the survey, and reported nowhere.
  [/\breport(?:s|ed|ing)? (?=(?:that )?(?:being|having|to have|they|theyve|theyd|he|she)\b)/g, ' say '],
  [/\breport(?:s|ed|ing)? (?=(?:at least (?:one|1) ground|one or more grounds|any grounds?)\b)/g, ' experienced '],
  [
    /\b(respondents?|prevalence|incidence|self|experienc\w+|proportion|share|participants?)\b(.{0,60}?)\breport(?:s|ed|ing)? (?=(?:\w+ ){0,2}(?:racis\w*|sexis\w*|agei?s\w*|ablei\w*|homophob\w*|misogyn\w*|xenophob\w*|transphob\w*|islamophob\w*|antisemit\w*|discriminat\w*|unequal|unfair)\b)(?!.*\b(?:report\w*|to|with|at) (?:the |a |an |their )?(?:desk|mior|kcoo|hr|manager|supervisor|counsell?or|colleagues?|complaints|someone|somebody|anyone)\b)/g,
    '$1$2 experienced ',
  ],
  // "Had homophobia directed at them": it happened to them.
  [
    /\b(?:had|have|has|having|got|get) (\w+(?: \w+){0,3}?) (?:directed|aimed|thrown|hurled|levelled|shouted|targeted) (?:at|towards?|against) (?:them(?:selves)?|themself|oneself|him|her|us|me)\b/g,
    ' experienced $1 ',
  ],
  [
    /\b(?:directed|aimed|targeted|committed|perpetrated) (?:at|towards?|against) (?:them(?:selves)?|themself|oneself|himself|herself|the respondents?)\b/g,
    ' experienced themselves ',
  ],
  // "Racially abused": discriminated against, and why.
  [
    /\b(?:racially|ethnically) (?:discriminated(?: against)?|abused|profiled|insulted)\b/g,
    ' discriminated against because of race ',
  ],
  [/\b(?:sexually discriminated(?: against)?)\b/g, ' discriminated against because of sex '],
  [
    /\b(?:discriminated|discriminating|abused|insulted|put down|belittled|mocked|ridiculed|picked on|looked down on|treated like dirt|made fun of|passed over|held back) (?:against )?(?=(?:over|because of|on account of|on the basis of|based on|due to|for) (?:their |his |her |ones )?(?:age|sex|gender|disabilit\w+|handicap|origin|religion|race|skin|colou?r|faith|belief|sexual|orientation|sexuality|ethnicity|descent|background)\b)/g,
    ' discriminated against ',
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
  // "Unfairly treated", "treated worse": the same as discriminated against.
  [
    /\b(?:treated|being treated|get treated|got treated|gets treated) (?:unfairly|unequally|worse|badly|differently|less favou?rably|unjustly|as lesser|with less respect|poorly|less well|as inferior)\b/g,
    ' discriminated against ',
  ],
  [
    /\b(?:treat|treats|treating) (.{3,40}?)(?:unfairly|unequally|worse|badly|differently|less favou?rably|unjustly|poorly)\b/g,
    ' discriminating $1 ',
  ],
  // "Treating residents in a racist way": the same, with how behind it.
  [
    /\b(?:treat|treats|treating|treated) (.{3,40}?) in an? (discriminatory|racist|sexist|ageist|ableist|homophobic) (?:way|manner|fashion)\b/g,
    ' discriminating $1 $2 ',
  ],
  [/\b(?:treat|treats|treating) (.{3,40}?) discriminatorily\b/g, ' discriminating $1 '],
  // "Called racist names": it happened to them.
  [
    /\b(?:were|was|been|being|got|get|gets|getting|are|is) called (racist|sexist|ageist|ableist|homophobic|transphobic|antisemitic|islamophobic) (?:names|things|words)\b/g,
    ' experienced $1 remarks ',
  ],
  // "Something men report": what they said in the survey.
  [
    /\bsomething (?!that|which)(.{2,50}?) (?:report|say they experience|recognise)(?= *$| and what| and how)/g,
    ' experienced by $1 ',
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
  // "Saw older citizens discriminated against": what is said of them is why.
  [
    /\b(saw|seen|see|sees|seeing|notice\w*|witness\w*|observ\w*|spott?\w*)\b(.{0,40}?)\b(?:older|elderly|younger|young|old|senior)(?: (?:or|and|en) (?:older|elderly|younger|young|old))? (residents?|citizens?|clients?|customers?|visitors?|members of the public|inwoners|burgers)\b/g,
    '$1$2$3 because of age ',
  ],
  [
    /\b(saw|seen|see|sees|seeing|notice\w*|witness\w*|observ\w*|spott?\w*)\b(.{0,40}?)\b(?:black|coloured|brown|muslim|jewish|migrant|immigrant|foreign|non white|turkish|moroccan|surinamese|antillean|hindu|religious) (residents?|citizens?|clients?|customers?|visitors?|members of the public|inwoners|burgers|co ?workers?|coll?[ea]+g\w+)\b/g,
    '$1$2$3 because of origin ',
  ],
  [
    /\b(saw|seen|see|sees|seeing|notice\w*|witness\w*|observ\w*|spott?\w*)\b(.{0,40}?)\b(?:female|male|women|trans|transgender) (residents?|citizens?|clients?|customers?|visitors?|members of the public|inwoners|burgers)\b/g,
    '$1$2$3 because of sex ',
  ],
];
