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
  '(?:(?:exec|executive|management|diversity|supervisory) )?(?:board|council|committee)|works council|boss|chief|head of (?:unit|department|division)|manager|supervisor|team lead(?:er)?|director(?: general)?|dg|sg|psg|secretary(?: general)?|state secretary|minister(?:s office)?|cabinet|press(?: office(?:r)?)?|media|spokes(?:person|man|woman)|communications officer|comms officer|comms|journalist|journo|reporter|newspaper|parliament|house(?: of representatives)?|(?:lower|upper) house|second chamber|tweede kamer|chamber|senate|mps?|members? of parliament|unions?|steering (?:group|committee)|(?:deputy |acting )?(?:head|chair|chairman|president|director|coordinator|secretary) of (?:the )?\\w+(?: (?:and|en) \\w+)?|predecessor|successor|intern|trainee|assistant|working group|project group|task force|auditors?|audience|ombudsman|permanent secretary|diversity (?:officer|network)|someone|somebody|client|coordinator|colleague of mine';
const occasion =
  '(?:meetings?|debates?|hearings?|sessions?|workshops?|trainings?|lunch|lunches|breakfast|dinner|drinks|masterclass|seminar|webinar|conference|congress|symposium|summit|events?|panel|round ?table|town ?hall|lecture|call|interview|speech|talk|toast|keynote|presentation|project|programme|program|campaign|assignment|website|intranet|newsletter|article|blog|vlog|e ?mail|mail|item|podcast|video|poster|leaflet|brochure|flyer|blog post|evaluation|review|monitor|plan|plans|kick ?off|off ?site|away day|consultation|interpellation|briefing|visit|file|dossier|handover|agenda|motion|letter|reply|answer|statement|op ed|column|thesis|essay|research paper|study|slides?|decks?|report|memo|note|notes|summary|dashboard|scorecard|factsheet|fact sheet|infographic|record|minutes|discussion|dialogue|chat|paper|white paper|annex|appendix|deadline|weekly|monthly|questions?|q en a|press release|press conference|media inquiry|media request|press request|budget|bill|hearing|policy brief|brief|one pager|spreadsheet|table|chart|graph|paragraph|chapter|footnote|introduction|intro|opening|closing|welcome word|story|proposal|business case|business plan|action plan|strategy|vision|audit|assessment|inspection visit|accreditation|certificate|award|ceremony|celebration|reception|festival|anniversary|retreat|gathering|get together|heidag|brown bag|stand up|sprint review|course|module|e learning|onboarding|introduction programme|induction|policy plan|quiz|game|exhibition|display|week|month|day|year|theme (?:day|week|month|meeting)|talks|negotiations|planning|cycle|(?:network|board|council|committee) meeting|reading group|book club|team day|team meeting|work ?group|taskforce|wob request|woo request|foi request|freedom of information request|information request|request)';
const groups =
  '(?:wom[ae]n|m[ae]n|males?|females?|staff|employees?|people|persons?|colleagues?|servants?|workers?|officers?|officials?|managers?|leaders?|directors?|advis[eo]rs?|specialists?|inspectors?|respondents?|victims?|young\\w*|old\\w*|aged?|under|over|scales?|grades?|domains?|functions?|policy|implementation|operations|defence|defense|security|services|research|justice|inspection|with|without|who|whom|that|in|of|from|at|by|among|per|and|or|are|is|was|were|has|have|had|do|does|did|racism|sexism|ageism|discrimination|migration|gender|background|how|what|which)';
const named = `(?:(?!${groups}\\b)\\w+ )`;
const days =
  '(?:(?:international |world |national |european )?(?:women ?s?|mens?|pride|coming out|accessibility|diversity|inclusion|black history|black achievement|disability|disabled persons|older persons|mothers|labour|human rights|keti koti|paarse|purple|rainbow|transgender|anti racism|anti discrimination|zero discrimination|holocaust remembrance|remembrance|liberation|kings|new years?|christmas|sinterklaas|prinsjes|budget|accountability|verantwoordings|heri|integrity|social safety|vitality|elimination of racial discrimination|lgbtq?i?a?) (?:day|days|week|month|season|event|walk|parade|breakfast|lunch|celebrations?)|prinsjesdag|verantwoordingsdag|(?:amsterdam |canal )?pride|keti koti|idahot|idahobit|8 march|march 8|21 march|march 21|11 october|october 11|coming out day|paarse vrijdag|purple friday)';
const which =
  '(?:(?:the|my|our|a|an|this|that|one of our|some|tomorrow s|tomorrows|today s|todays|tonights|next|coming|upcoming|annual|yearly|quarterly|internal|parliamentary|diversity|inclusion|d en i|hr|team|staff|board|management|policy|press|committee|plenary|budget|council|works council|monthly|weekly|social|state of|short|little|quick|big|important|public|news|linkedin|slide|powerpoint|monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays|afternoons?|mornings?|weeks?|work|interdepartmental|ministerial|departmental) )';
const wanting =
  '(?:(?:keeps?|is|are|was|were|has|have|had|just|really|would|will|also|urgently|now|again|recently|kindly|may|might|must|often) )*(?:wants?|appreciates?|expects?|expected|demands?|demanded|grateful|keen|eager|insists?|looking|looks|calling|called|waiting|hoping|hopes?|raised|raises|to (?:know|answer|see|have)|knows?|said|says|told|heard|hears|read|reads|thinks?|claims?|claimed|believes?|wanted|asks?|asked|asking|needs?|needed|wish(?:es)?|like|love|requests?|requested|requesting|wonders?|wondered|wondering|inquires?|inquired|enquires?|enquired|interested|curious|(?<=\\b(?:is|are|was|were) )after|chasing|pressing|begging)(?: me| us)?(?: (?:to (?:know|see|hear|have|learn|find out|understand|be told|be informed|get|receive|answer(?: (?:parliamentary )?questions)?)|knowing|seeing|hearing|learning|having|that|on|on this|with a question|the question|a question|parliamentary questions|questions|for|if|whether|about|in|a (?:number|figure|percentage|stat)|the (?:number|figure|percentage)|this|it|how things stand))*';

const towardsOccasion =
  '(?:for|before|ahead of|in preparation (?:of|for)|in the run ?up to|in advance of|with a view to|in view of|in (?:the )?light of|in connection with|in the context of|as part of|as input for|as input to|on the occasion of|by way of preparation for|preparing(?: for)?|prepping(?: for)?|in time for|going into|to prepare(?: for)?|to use (?:in|for|at|during)|to open|to close|to kick off|leading up to|as (?:a )?preparation for)';

const asides: readonly RegExp[] = [
  // "A question from the works council about …".
  new RegExp(
    String.raw`\b(?:for|(?:(?:i|we|there is|there was|ive|weve) )?(?:(?:have |had |just )*(?:got|received|get|is|was) )?(?:a |an |the |some )?(?:urgent |parliamentary |written |oral |new |short |quick |difficult |tricky )*(?:question|request|questions|requests|inquiry|enquiry|query|call|mail|e ?mail|message|letter) from|asked by|requested by|on behalf of|at the request of|commissioned by|to brief|to inform|to tell|to send to|to show|to report to|to present to) ${which}*(?:${asker})\b(?! (?:and|or|who|staff|members))`,
    'g',
  ),
  // "We are organising a session about …".
  new RegExp(
    String.raw`\b(?:(?:we|i|they) (?:are|am|have|will|got|ve|re)|were|weve|well|im|ive|ill|i|we)(?: currently| now| just)? (?:doing|have|having|organi[sz]ing|holding|hosting|giving|running|planning|preparing(?: for)?|attending|joining|leading|chairing|moderating|facilitating|opening|closing|delivering|presenting(?: at| in)?|speaking at|speaking in|invited to|contributing to|redesigning|revising|renewing|rethinking|improving|overhauling|shaping|refreshing|rolling out|piloting|evaluating|host|hold|organi[sz]e|run|plan|prepare|attend|lead|chair|responsible for|in charge of|busy with|busy writing|busy preparing|finishing|finali[sz]ing|completing|updating|reviewing|filling|filling in|designing|building|compiling|developing|editing|supporting|starting|launching|setting up|working on|working towards|in|at|going (?:in)?to|heading (?:in)?to|walking into|got|need this for|need it for|want this for|writing|drafting|making|putting together) ${which}+${named}{0,3}?${occasion}\b(?: (?:to|with|for|from|at|in) (?:the |our |my )?(?:parliament|house(?: of representatives)?|minister|state secretary|senate|cabinet|board|press|works council|lower house|tweede kamer))?(?: (?:about|on|for|with|regarding|tomorrow|today|and|so|next week|this week|this afternoon|this morning|soon|later)\b)*`,
    'g',
  ),
  // "My boss wants to know": who wants to know is no group.
  new RegExp(
    String.raw`(?:^|(?<!\b(?:to|with|by|from|via|told|about|after|approached|consulted) )\b(?:(?:and|but|so|because|since|as|now that) )?(?:my|our|the|a|an|one of our|some|and|but|so|because) )(?:${asker}) ${wanting}\b`,
    'g',
  ),
  // "For Pride", "ahead of Coming Out Day".
  new RegExp(
    String.raw`\b(?:${towardsOccasion}|on|during|around|because of|given|its|it is|this is|today is|tomorrow is|this week is|this month is|we celebrate|we mark|we have) (?:the |our |this |next |this years |coming |upcoming )*${days}(?: (?:in|at|of) (?:our|the) (?:office|ministry|department|organisation|building))?\b`,
    'g',
  ),
  // "For Thursday's meeting", "before the debate": what the figure is for.
  new RegExp(
    String.raw`\b${towardsOccasion} (?:${which}+${named}{0,4}?|(?:a |an |the |my |our )?)${occasion}\b(?: (?:on|of|about|in|at|with|to) (?:the )?(?:\d+ \w+|diversity|inclusion|diversity en inclusion|d en i|integrity|social safety|safety|equality|leadership|culture|inclusive \w+|monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|this week|parliament|the house|our minister|${asker}))*`,
    'g',
  ),
  // "I would like to mention in the speech", "to put on a slide".
  new RegExp(
    String.raw`\b(?:(?:i|we|id|wed) (?:would |really |also |just )*(?:(?:like|love|want|need|have|plan|intend|hope|wish) )?)?(?:(?:to be|be|to|and|will|can) )?(?:mention|mentioned|include|included|quote|quoted|use|used|put|cite|cited|add|added|state|stated|show|shown|present|presented|insert|inserted|refer|referred|write|written|open|start|close|publish|published|print|printed|report|reported)(?: (?:to|it|this|that|them|one number|the number|a number|the figure|the percentage|a figure))?(?: to)? (?:in|on|during|at|for|with|into|to) ${which}+${named}{0,3}?${occasion}\b`,
    'g',
  ),
];

/** A normalised text without who wants to know and what for. */
export const withoutAsides = (text: string): string =>
  asides.reduce((result, aside) => result.replace(aside, ' '), text);
