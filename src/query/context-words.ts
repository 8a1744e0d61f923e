import type { Language } from '../i18n/language.ts';

/** How a sentence or clause around a question is told from the question itself, in one language. */
export interface ContextWords {
  /** A sentence that tells something of who writes. */
  readonly tells: RegExp;
  /** Who writes. */
  readonly self: RegExp;
  /** What points at an earlier talk or letter, whoever it was with: "further to our call". */
  readonly pointsBack?: RegExp;
  /** What a clause before or after the question opens with, and what the question itself opens with. */
  readonly opens: RegExp;
  readonly asks: RegExp;
  /** Where a sentence that tells something goes on with the question. */
  readonly goesOn?: RegExp;
  /** What comes right before a place, a profession or another group. */
  readonly before: RegExp;
  /** The group or part is chosen in a sentence of its own: "I mean …", "only …". */
  readonly chooses: RegExp;
  /** The question points back at whom the sentence before it is about. */
  readonly refers?: RegExp;
  /** Who wants to know, and is no part of the staff that there are figures of. */
  readonly outsiders: RegExp;
  readonly articles: RegExp;
}

const en: ContextWords = {
  pointsBack:
    /^(?:further to|in follow ?-?up (?:to|of)|following up on|following on from|as (?:discussed|agreed|promised|requested|mentioned|announced)|per (?:my|our|your) (?:\w+ )?(?:e-?mails?|mail|messages?|call|requests?|note|letter|question|conversation|chat)|with reference to|in reference to|referring to|in response to|in reply to|in answer to|thanks? (?:you )?for)\b/i,
  tells: /^(?:so |and |but |well |ok |sorry |hi |hello |now )*(?:i|im|ive|id|ill|we|were|weve|wed|my|our)\b/i,
  opens:
    /^(?:as|since|because|now that|given|seeing|if|when|while|before|ahead|in order|so that|so i|so we|to|for|with|being|this is|its|it is|after)\b/i,
  asks: /^(?:please |pls |could|can|would|will|how|what|which|whats|who|is|are|do|does|did|has|have|give|show|tell|send|share|i need|i want|i would|id like|we need|we want|percentage|number)\b/i,
  before:
    /^(?:in|at|for|to|among|amongst|about|on|of|from|within|inside|across|only|just|by|per|concerning|regarding|than|against|towards|like|as|and|or|are|is|were|was|with|without|who|how|what|which)$/,
  chooses:
    /\b(?:only|just the|focus\w*|interested in|limit\w*|restrict\w*|specifically|i mean|looking at|look at|zoom\w*|same|filter\w*|select\w*|concerns|excluding|except)\b/i,
  self: /\b(?:i|we|my|our)\b/i,
  outsiders:
    /^(?:ministers?|cabinet|parliament|press|media|journalists?|reporters?|newspapers?|council|councils|board|boards|committee|unions?|chamber|house|senate|politicians?|mps?|ombudsman|auditors?|spokes\w+|secretary|secretaries|chairman|chair|speaker|voters?|public)$/,
  articles: /^(?:the|a|an|my|our|their|this|that|these|those|some|any|all)$/,
};

const nl: ContextWords = {
  tells:
    /^(?:(?:en|maar|dus|want|nou|ja|ok|sorry|hoi|hallo|zeg|tja|goed|kijk|oh|ach) )*(?:ik|we|wij|mijn|mn|onze|ons|\p{L}+ (?:ik|we|wij)|(?:gisteren|vandaag|morgen|straks|net|zojuist|laatst|vanmiddag|vanochtend|vanmorgen|vanavond|binnenkort|vorige week|volgende week|deze week|(?:op )?\p{L}+dag) \p{L}+ (?:ik|we|wij))\b/iu,
  self: /\b(?:ik|we|wij|mijn|mn|onze|ons|me|mij)\b/i,
  opens:
    /^(?:als|omdat|aangezien|nu|gezien|toen|terwijl|voordat|voor|om|zodat|met|tijdens|naar aanleiding|in verband|het is|dit is|dat is|want|dan|nadat|zoals|er|vraagt|vroeg|zegt|zei|wil|wilde|volgens)\b/i,
  asks: /^(?:(?:en|maar|dus|graag|svp|want|nu) )*(?:kun|kan|kunt|mag|zou|wil je|wilt u|hoeveel|hoe|wat|welk|welke|wie|is|zijn|heb|heeft|hebben|geef|toon|laat|stuur|noem|vertel|weet|ik wil|ik zoek|ik zou|ik ben op zoek|percentage|aantal|aandeel|klopt|doe|bestaat|worden|wordt|werd|zien|zagen|in welk|bij welk)/i,
  goesOn:
    /,?\s+(?=(?:en|dus|maar|daarom|waarvoor ik|daarvoor) (?:ik |we |wij )?(?:wil|wilde|willen|zoek|zoeken|vraag me af|vroeg me af|zou|wou|ben benieuwd|moet weten|heb .{0,20}nodig))/i,
  before:
    /^(?:in|bij|van|op|over|uit|vanuit|binnen|buiten|onder|per|voor|namens|tussen|naar|tegen|richting|jegens|als|en|of|zonder|met|om|dan|alleen|enkel|vooral|is|zijn|ben|bent|was|waren|wie|hoe|wat|welk|welke|aan|door|rond|rondom|tot|qua|werken|werkt|werk|werkte|zit|zitten|juist|ook|veel|sommige|enkele|andere|hoeveel)$/,
  chooses:
    /\b(?:(?:alleen|enkel|uitsluitend|vooral|juist) (?:de|het|voor|bij|in|van|onder|die|om|mensen|medewerkers|collegas|vrouwen|mannen)|specifiek|met name|bedoel|(?:gaat|gaat het|ging|gaan)(?: \w+){0,2} (?:om|over)|zoom\w*|inzoomen|beperk\w*|focus\w*|toegespitst|dezelfde|hetzelfde|filter\w*|selecteer\w*|behalve|exclusief|betreft|bekijk\w*|kijk(?:en)? naar|ge[iï]nteresseerd in|benieuwd naar)\b/i,
  refers:
    /\b(?:daar|hen|(?:die|deze|zo'?n|zulke|dat soort) (?:groep|groepen|mensen|medewerkers|collega's|ambtenaren|organisatie|dienst|afdeling))\b/i,
  outsiders:
    /^(?:ministers?|kabinet|kamer|kamerlid|kamerleden|pers|media|journalist(?:en)?|krant|kranten|ondernemingsraad|medezeggenschap|vakbond(?:en)?|bond(?:en)?|politiek|politici|ombudsman|accountants?|woordvoerders?|staatssecretaris|voorzitter|publiek|griffier|bestuursraad|directieraad|college|nieuws|radio|televisie|tv|podcast)$/,
  articles: /^(?:de|het|een|mijn|mn|onze|ons|hun|zijn|haar|die|dat|deze|dit|alle|n|t|er)$/,
};

export const CONTEXT_WORDS: Readonly<Record<Language, ContextWords>> = { en, nl };
