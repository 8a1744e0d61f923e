import type { Interpretation } from '../query/outcome.ts';

/** Somebody speaks of themselves, asks what to do, or names what is done at a place to turn to. */
const SPEAKS =
  /\b(?:ik|mij|me|mijn|mn|wij|we|ons|onze|i|im|ive|my|our|us|hulp|help|melden|klacht|klagen|praten|kan|kun|kunt|moet|moeten|mag|waar|wat|hoe (?!vaak|veel)|should|can|could|where|what (?!share|part|percent|proportion|number)|complain|complaint|report|support|nodig|need)\b/i;
const SAYS_WHAT_WAS_DONE = /besp[ro]\w+|gesproken|gepraat|tevreden|discussed|talked|spoke|satisfied/i;
const FEWEST_WORDS = 4;
/** "Heeft mijn chef al meegedaan?": whether somebody took part, which is nobody's call for help. */
const ASKS_WHO_TOOK_PART =
  /^(?:heeft|hebben|heb|deed|deden|vulde|vulden|nam|did|has|have|had)\b.*\b(?:meegedaan|mee|ingevuld|in|deelgenomen|deel|gereageerd|vragenlijst|enquete|respond(?:ed)?|participated?|take part|taken part|survey|questionnaire|filled)\b/i;
const ASKS_MORE =
  /melding|klacht|gemeld|mail|bericht|complain|report|message|wat (?:moet|kan|nu)|what (?:should|can|now)|help|hulp/i;

/** Somebody tells what happens to them or near them, or asks what to do: whatever figures they name. */
const TELLS =
  /\b(?:ik|wij|we)(?: \w+){0,2} (?:ben (?!op zoek|benieuwd|bezig|nieuwsgierig|aan het|ook|even|geinteresseerd)|word|werd|voel|voelde|ervaar|ervoer|onder(?:ga|ging|vind|vond)|zie|zag|durf|merk|merkte|meld|meldde)\b|\b(?:ben|word|werd|voel|voelde|ervaar|zie|zag|merk) (?:ik|wij)\b|\b(?:ik|wij|we) (?:heb|hebben) (?:\w+ ){0,5}(?:ervaren|meegemaakt|gezien|last|gemeld|gehoord)\b|\b(?:mij|me|mezelf|mijzelf) (?:discrimin\w*|pest\w*|uitgescholden|overkom\w*|aangedaan|behandel\w*)|\b(?:discrimine\w+|pest|pesten|behandel\w*|overkom\w*) (?:mij|me|ons)\b|\bmijn (?:klacht|melding|collegas?|leidinggevende|baas|chef|manager|team\w*|vriend\w*|medewerkers?)\b|\bwat (?:moet|kan|mag|nu|doe|zou|kunnen|moeten|te doen)\b|\bhoe (?:meld|moet|kan) (?:ik|je|men|we)\b|\bwaar (?:kan|moet|meld|mag)\b|\b(?:klacht indienen|een klacht|melding doen|melding maken|hulp|(?:i am|im)(?! (?:also |now |just |currently |busy |still )*(?:compil|writ|draft|prepar|look|work(?:ing)? on|do(?:ing)? (?:a|the|some|an)|try|interested|curious|wonder|after|mak|putting|giv|asked|asking|busy|not sure|hoping|search|collect|gather|updat|finish|responsible|read|check|build|plan|organi|the (?:coordinator|secretary|spokes))\w*)|i was(?! (?:asked|wondering|looking|curious|told to|hoping))|ive been|i feel|i saw|my (?:boss|manager|colleagues?|team)|what (?:should|can|do) i|where (?:should|can|do) i|(?:do|must|should|will) i (?:always |still |just )*(?:have to|need to|keep|get to|put up)|because of my (?!work|role|job|report|task|position))\b/i;
/** What is asked for is a figure: a share, a table, a group beside another. */
const ASKS_FIGURES =
  /%|\b(?:hoeveel|hoe vaak|hoe groot|\w*percentages?|procent\w*|pct|perc|aandeel|\w*cijfers?|getal\w*|welk (?:deel|gedeelte)|deel dat|(?:(?:uit|op)(?:ge)?)?splits\w*|split|verde(?:ling|elt|eld)|\w*tabel\w*|ranglijst|top van|rijtje|overzicht\w*|statistiek\w*|vaker|domein(?:en)?|schaal \d+|schalen|functiegroep\w*|leeftijdsgroep\w*|leeftijdsc\w*|leeftijden|migratieachtergrond|migr achtergr\w*|geslacht|respons\w*|hoe scor\w+|departementen|ministeries|how many|how often|how (?:usual|common|frequent|prevalent|widespread)|hoe gebruikelijk|how (?:un)?(?:happy|satisfied|content|pleased|dissatisfied) (?:were|are|was|is) (?:they|those|people|staff|women|men|employees|civil servants|victims|everyone|everybody)|how come (?:so|that)|why (?:do|did|are|is|have|were) (?:so|that|more|less|fewer|most|only)|share|proportion|percent\w*|figures?|breakdown|broken down|by (?:age|gender|domain|scale|grade|function|sex))\b/i;
/** A share or a number is asked for in so many words. */
const ASKS_A_SHARE =
  /%|\b(?:hoeveel (?:procent|mensen|medewerkers|ambtenaren|collegas|rijksambtenaren|vrouwen|mannen)|\w*percentages?|procent|pct|aandeel|\w*cijfers?|(?:(?:uit|op)(?:ge)?)?splits\w*|split|departementen|ministeries|how many|share|proportion|percent\w*|figures?|breakdown|broken down)\b/i;
const ASKS_NAMES =
  /\b(?:namen|namenlijst|naam) van\b|\bwelke (?:collegas?|ambtenar\w+|ambtenaar|medewerkers?|mensen|personen) (?:deed|deden|heeft|hebben|vulde\w*)\b|\bnames? of\b/i;

/** Which colleagues said or reported something: who they are, and no call for help of whoever asks. */
const ASKS_WHICH =
  /^(?:(?:please |can you |could you )?(?:tell|show|give) me )?(?:which|who) of (?:my|our|the) (?:colleagues?|co-?workers?|staff|people|employees|civil servants|team(?: members?)?)(?: \w+)? (?:said|say|reported|told|answered|indicated|were|was|have|has|had|did|feel|felt|experienced|complained)\b|^(?:welke|wie) van (?:mijn|onze|de) (?:collegas?|medewerkers?|mensen|ambtenaren|teamleden)(?: \w+)? (?:zei|zeiden|meldde|meldden|heeft|hebben|had|hadden|is|zijn|werd|werden|voelt|voelen|gaf|gaven)\b|^wie (?:heeft|hebben) er (?:(?:hier|al|allemaal|bij (?:ons|de \w+)) )*(?:gemeld|geklaagd|gezegd|aangegeven)\b|^who (?:here )?(?:has )?(?:reported|complained)\b(?! me\b)/i;

const CRIES =
  /\b(?:need|want|give me|please send) (?:some |urgent |your |any |a bit of )*(?:help|advice|support)(?: (?:now|please|pls|asap|urgently|here|badly))*\s*(?:[.!?,;]|$)|\b(?:help me|pls help|please help)\s*(?:[.!?,;]|$)|\b(?:heb|hebben|wil|zoek) (?:dringend |echt |wat |advies en |nu )*(?:hulp|steun|advies)(?: nodig)?(?: (?:aub|svp|alsjeblieft|nu))*\s*(?:[.!?,;]|$)|\bhelp (?:mij|me)\s*(?:[.!?,;]|$)/i;

/** Asks for help, and for no figure: "being discriminated, need help". */
export const criesForHelp = (text: string): boolean => CRIES.test(text) && !ASKS_FIGURES.test(text);

/** Asks for figures, and tells nothing of oneself. */
const asksOnlyFigures = (plain: string): boolean => ASKS_FIGURES.test(plain) && !TELLS.test(plain);

/**
 * Whether a text is a whole question to the figures of the survey, in which nobody speaks of themselves: "racisme
 * richting inwoners gezien, per domein". Such a text may name what help is about, and is still no call for help.
 */
export const isSurveyQuestion = (text: string, interpretation: Interpretation): boolean => {
  const plain = text.trim().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '');
  if (interpretation.kind === 'refuse' && interpretation.reason === 'individual')
    return (
      ASKS_WHICH.test(plain) ||
      ((ASKS_WHO_TOOK_PART.test(plain) || (ASKS_NAMES.test(plain) && !TELLS.test(plain))) && !ASKS_MORE.test(plain))
    );
  if (asksOnlyFigures(plain))
    return (
      interpretation.kind === 'query' ||
      (interpretation.kind === 'refuse' && (interpretation.reason !== 'not_measured' || ASKS_A_SHARE.test(plain))) ||
      (interpretation.kind === 'clarify' && interpretation.about === '' && ASKS_A_SHARE.test(plain))
    );
  if (interpretation.kind !== 'query' || SPEAKS.test(plain)) return false;
  const isPerspective = /^(?:experienced|witnessed)/.test(interpretation.query.indicator);
  return isPerspective ? text.trim().split(/\s+/).length >= FEWEST_WORDS : SAYS_WHAT_WAS_DONE.test(text);
};
