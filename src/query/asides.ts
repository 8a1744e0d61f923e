/**
 * What stands around an English question and is no part of it: who is greeted and who signs, who wants to know, and
 * what it is for. Each is one expression over the text or over the normalised text; nothing here names a group that
 * there are figures of.
 */
const greeted =
  /^\s*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon|[Ee]vening))\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*[,!.:–-]/u;
const signed =
  /(?:[.!?,;]|\s)\s*(?:(?:(?:kind|kindest|best|warm|many|with kind)\s+)?(?:regards|greetings|wishes)|best|cheers|thanks(?: a lot| in advance| so much)?|thank you|thx|ta|grtz|greetz|yours(?: sincerely)?)\s*[,.!–-]*\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s*[.!]*\s*$/iu;

/** A text without the name that is greeted and the name that signs. */
export const withoutNamesAround = (text: string): string => text.replace(greeted, ' ').replace(signed, ' ');

const asker =
  '(?:(?:exec|executive|management|diversity|supervisory) )?(?:board|council|committee)|works council|boss|chief|head of (?:unit|department|division)|manager|supervisor|team lead(?:er)?|director(?: general)?|dg|sg|psg|secretary(?: general)?|state secretary|minister(?:s office)?|cabinet|press(?: office(?:r)?)?|media|spokes(?:person|man|woman)|communications officer|comms officer|comms|journalist|journo|reporter|newspaper|parliament|house(?: of representatives)?|(?:lower|upper) house|second chamber|tweede kamer|chamber|senate|mps?|members? of parliament|unions?|steering (?:group|committee)|working group|project group|task force|auditors?|audience|ombudsman|permanent secretary|diversity (?:officer|network)|someone|somebody|client|coordinator|colleague of mine';
const occasion =
  '(?:meeting|debate|hearing|session|workshop|training|lunch|masterclass|seminar|webinar|conference|congress|symposium|event|panel|roundtable|town hall|townhall|lecture|call|interview|speech|talk|keynote|presentation|project|programme|program|campaign|assignment|website|intranet|newsletter|article|blog|e ?mail|mail|item|podcast|video|poster|leaflet|brochure|flyer|post|evaluation|review|monitor|plan|plans|kick ?off|offsite|away day|consultation|interpellation|briefing|visit|file|dossier|handover|agenda|motion|letter|reply|answer|statement|op ed|column|thesis|research paper|study|slides?|decks?|report|memo|note|summary|dashboard|factsheet|fact sheet|infographic|record|minutes|discussion|chat|paper|annex|deadline|weekly|monthly|questions?|q en a)';
const which =
  '(?:(?:the|my|our|a|an|this|that|one of our|some|tomorrow s|tomorrows|today s|todays|tonights|next|coming|upcoming|annual|yearly|quarterly|internal|parliamentary|diversity|inclusion|d en i|hr|team|staff|board|management|policy|press|committee|plenary|budget|council|works council|monthly|weekly|social|state of|short|little|quick|big|important|public|news|linkedin|slide|powerpoint|monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays|afternoons?|mornings?|weeks?|work|interdepartmental|ministerial|departmental) )';
const wanting =
  '(?:(?:keeps?|is|are|was|were|has|have|just|really|would|also) )*(?:wants?|wanted|asks?|asked|asking|needs?|needed|wish(?:es)?|like|love|requests?|requested|requesting|wonders?|wondered|wondering|inquires?|inquired|enquires?|enquired|interested|curious|after|chasing|pressing|begging)(?: me| us)?(?: (?:to (?:know|see|hear|have|learn|find out|understand)|for|if|whether|about|in|a (?:number|figure|percentage|stat)|the (?:number|figure|percentage)|this|it|how things stand))*';

const asides: readonly RegExp[] = [
  // "We are organising a session about …".
  new RegExp(
    String.raw`\b(?:(?:we|i|they) (?:are|am|have|will|got|ve|re)|were|weve|well|im|ive|ill|i|we)(?: currently| now| just)? (?:doing|have|having|organi[sz]ing|holding|hosting|giving|running|planning|preparing|attending|joining|working on|in|at|going (?:in)?to|heading (?:in)?to|walking into|got|need this for|need it for|want this for|writing|drafting|making|putting together) ${which}+${occasion}\b(?: (?:about|on|for|with|regarding|tomorrow|today|and|so)\b)*`,
    'g',
  ),
  // "My boss wants to know": who wants to know is no group.
  new RegExp(String.raw`(?:^|\b(?:my|our|the|a|an|one of our|some|and|but|so|because) )(?:${asker}) ${wanting}\b`, 'g'),
  // "For Thursday's meeting", "before the debate": what the figure is for.
  new RegExp(
    String.raw`\b(?:for|before|ahead of|in preparation for|preparing|prepping|in time for|going into|to prepare) ${which}+${occasion}\b(?: (?:on|of|about|in|at|with|to) (?:the )?(?:\d+ \w+|diversity|inclusion|diversity en inclusion|d en i|monday|tuesday|wednesday|thursday|friday|tomorrow|today|parliament|the house|${asker}))?`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:for|(?:a |the )?(?:question|request|questions) from|asked by|requested by|on behalf of|at the request of|commissioned by|to brief|to inform|to tell|to send to|to show) ${which}*(?:${asker})\b(?! (?:and|or|who|staff|members))`,
    'g',
  ),
];

/** A normalised text without who wants to know and what for. */
export const withoutAsides = (text: string): string =>
  asides.reduce((result, aside) => result.replace(aside, ' '), text);
