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

/**
 * Whether a text is a whole question to the figures of the survey, in which nobody speaks of themselves: "racisme
 * richting inwoners gezien, per domein". Such a text may name what help is about, and is still no call for help.
 */
export const isSurveyQuestion = (text: string, interpretation: Interpretation): boolean => {
  const plain = text.trim().normalize('NFKD').replace(/\p{M}/gu, '');
  if (interpretation.kind === 'refuse' && interpretation.reason === 'individual')
    return ASKS_WHO_TOOK_PART.test(plain) && !ASKS_MORE.test(plain);
  if (interpretation.kind !== 'query' || SPEAKS.test(text.normalize('NFKD').replace(/[’'`]/g, ''))) return false;
  const isPerspective = /^(?:experienced|witnessed)/.test(interpretation.query.indicator);
  return isPerspective ? text.trim().split(/\s+/).length >= FEWEST_WORDS : SAYS_WHAT_WAS_DONE.test(text);
};
