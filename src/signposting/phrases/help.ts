/** Somebody manages people and hears of something. */
export const MANAGER: readonly string[] = [
  '(als|as|kreeg als|van een|voor een|voor|for|should|do|can|must|moeten|moet een|moet de|wat doet een|what does a) (\\w+ )?<manager> & (handreiking|handleiding|richtlijn*|ladder|omgaan|omga|om te gaan|mee om|reageer|reageren|aanpakken|pak|doorzetten|verstandig|signaal|signalen|handle|respond|deal|do|doen|aanspreken|optreden|ingrijpen|guidance|guidelines|support|begeleiden|opvangen)',
  '(handreiking|handleiding|richtlijn*|gids|guidance|guide|guidelines|toolkit) & <manager>',
  '(mail|bericht|appje|telefoontje|signaal|signalen|melding|email|message|complaint|report) (\\w+ )?(van|uit|from|over|about) (een |mijn |a |my |one of my |een van mijn )*(<employee>|teamlid|onveilig team)',
  '(ik ben|ben|ik als|als|als een|als de|im|im a|im the|i am a|as|as a|as the|as their|mijn rol als|my role as) <manager>',
  '(mijn|een van mijn|1 van mijn|een van de|one of my|my) … <employee> … (meld*|gemeld|vertel*|zegt|zei|komt|kwam|klaagt|klaagde|voelt|is|wordt|werd|heeft|report*|told|tells|says|said|came|comes|complain*|feels|was|has|wil|wants|gets)',
  '<employee> (van|uit|in|binnen|op|of|on|in|from) <myteam>',
  '(iemand|someone|somebody|een collega|a colleague) (uit|van|in|binnen|on|in|from|of) <myteam> … (bij|naar|aan|tegen|to) (mij|me)',
  '(iemand|someone|somebody) (uit|van|in|binnen|on|in|from|of) <myteam> … (meldt|meldde|gemeld|vertelt|vertelde|klaagt|klaagde|reported|reports|told|tells|complained|came)',
  '(geef|geven|gaf) … leiding',
  '(team|afdeling|unit) (dat|die|waar|waarvan) ik … (leid|leiding|aanstuur|manage)',
  'i (lead|manage|supervise|run|head|oversee) (a|the|my|this|\\w+ )?(people|staff|employees|team|unit|department|section|group)',
  'i (lead|manage|supervise|run|head|oversee) (a|the|my|this)',
  '(ik|i) (stuur|coach) (\\w+ ){1,4}(aan)',
  '(verantwoordelijk|responsible) (voor|for) (een|a|het|mijn|my) (\\w+ )?(team|afdeling|unit|department)',
  '(escalatieladder|deescalatieladder|deescalatie|escalation ladder|deescalation|escalatie)',
  '(handreiking|handleiding|richtlijn|richtlijnen|tips|gids|guidance|guide|guidelines|advies|advice|hulp|help|informatie) … (voor|for) (leidinggevenden|leidinggevende|managers|teamleiders|team leaders|supervisors|een leidinggevende|a manager)',
  '(kreeg|krijg|ontving|gekregen|ontvangen|received|receive|got|get) … (melding|klacht|report|complaint) … (over|van|uit|in|about|from|of|gekregen|ontvangen)',
  '(melding|klacht) … (gekregen|ontvangen|binnengekregen)',
  '(hoe|how) … (bespreek|bespreken|discuss|address|raise|praat|pak) … <myteam>',
  '(hoe|how|wat|what) … (ga ik|do i|should i|moet ik) … (om met|handle|respond|deal with|reageren op|doe ik met) … (melding|report|complaint|klacht)',
  '(een|an|a|n|de|the) (andere |nieuwe |jonge )*<employee> … (vertel*|told|tells|telling|zei|zegt|says|said|meld*|gemeld|report*|komt|kwam|came|comes|klaagt|complain*|toevertrouwd|confides)',
  '(mijn|my) (mensen|people|staff|personeel|reports)',
  '(hoe|how) … (leidinggevende|manager|team leader|supervisor) … (gesprek|conversation|talk|racis*|discrimin*|handel*|reageer*)',
  '(wat|what) … (verwacht*|expected) … (leidinggevende|manager)',
  '(im|ik ben) (her|his|their|zijn|haar|hun|the) <manager>',
  '<employee> … (confided|toevertrouwd|approached|benaderde)',
  'i (supervise|manage|lead) (someone|somebody|him|her|them)',
  '(ik|i) (\\w+ )?(als|as) (a |the |their |his |her |een |de |hun |zijn |haar )*(baas|chef|boss)',
  '(ik ben|ben ik|im) (a |the |their |his |her |een |de |hun |zijn |haar )*(baas|chef|boss)',
  '(mijn|my|een van mijn|one of my) (\\w+ )?<employee> (zit|zat|stond|huil*|barst*|belde|appte|mailde|sat|cried|cries|crying|broke|burst|called|came|texted|emailed)',
  '(stuur|coach) ik (\\w+ ){1,4}aan',
];

/** Somebody wants to make a formal complaint. */
export const COMPLAINT: readonly string[] = [
  '(lodge|file|submit|make|raise) (a|an|my) (\\w+ )?(compliant|complain)',
  '(beklag|beklaag|beklagen) (\\w+ ){0,4}(over|doen|bij|me|mij)|(me|mij) (\\w+ ){0,3}(beklagen|beklaag)',
  '(hoorzitting|klachtencommissie|klachtenprocedure|complaints committee|the hearing|a hearing) & (mag|kan|moet|wie|wat|hoe|may|can|meenemen|bring|komt|duurt|verloopt|ik|i)',
  '<ask> … (klacht|klachtencommissie|klachtenregeling|klachtenprocedure|klachtprocedure|kcoo|klagen|beklag|klaag|klachtbrief|complain|complaint|complaints|grievance)',
  '(indienen|dien|file|lodge|submit|make|making|filing|start|raise) … (klacht|complaint|grievance|complaints)',
  '(klacht|klaagt|complaint) (indienen|maken|doen|schrijven|starten|over|tegen|about|against)',
  '(formal|official|formele|officiele|juridische) (action|steps|step|procedure|stap|stappen|klacht|complaint)',
  '(klacht|complaint) … (neerleggen|schrijven|starten|overweeg|consider*|behandeld|handled|process|procedure)',
];
export const COMPLAINT_NAMES: readonly string[] = [
  '(klacht|klachten|klachtencommissie|klachtenregeling|klachtenprocedure|kcoo|complaint|complaints|complain|klagen|grievance)',
];

/** Somebody wants to report. */
export const DESK: readonly string[] = [
  '(meldpunt|mior|meldloket|integriteitscommissie|ic rijk|reporting desk|central desk) … (bellen|bel|mail|mailen|bereik*|bereiken|contact|nummer|telefoon*|adres|call|phone|reach|email|number)',
  '(bellen|bel|mailen|contact|nummer|call|phone|reach|email|number) (\\w+ ){0,3}(meldpunt|mior|meldloket|integriteitscommissie|ic rijk|reporting desk|central desk)',
  '(iets|dit|something|this) (\\w+ )?(doorgeven|aankaarten|aan te kaarten|door te geven)',
  '(laten |officially |officieel )(registreren|vastleggen|noteren|optekenen|register|record|log)',
  '(put|get|have) (this|it|that) (on record|on file|registered)|on the record',
  '<ask> … (melden|meld|melding|meldpunt|meldingsformulier|mior|aankaarten|meldloket|integriteitscommissie|ic rijk)',
  '(melding|melden) (doen|maken|indienen|van|over|bij)',
  '(make|making|file|filing|submit|give) (a|an) (anonymous |official |formal |new )*report',
  '<ask> … (report|reporting) (it|this|that|these|him|her|them|my|a|an|the|some*|any*|what|how|about|to|discriminat*|racis*|sexis*|harass*|bully*|abuse|misconduct|incident*|integrity|anonymous*|unwanted|inappropriate|behaviour|behavior|unacceptable|homophobia|people|colleagues)',
  '<ask> … (want|like|need|wish|do i|can i|should i|could i) … report( anonymously)?$',
  '(reporting) (point|desk|centre|center|office)',
  '(discriminatie|racisme|seksisme|pesten|intimidatie|incident|misstand|gedrag|grensoverschrijdend gedrag|ongewenst gedrag|integriteitsschending) (melden|aangeven|aankaarten)',
  '^(report|reporting|to report) … (incident|discriminat*|racis*|sexis*|harass*|bully*|abuse|misconduct|integrity|behaviour|behavior|something|it|this)',
  '(ik|wij) (wil|wou|zou|moet) … (aangeven|doorgeven|aan te geven)$',
  '(ik|wij) (wil|wou|zou|moet) (graag )*(aangeven|doorgeven) dat',
  '(reporting|report) (procedure|form|channel|line|hotline)',
  '(do i|can i|should i|could i|how to|must i|want to|like to|need to|wish to|going to|have to|may i) report (?!for|sick|the figures|my department)',
  '(decided|ready|intend|intending|planning|obliged|willing|supposed) to report',
  '(besloten|van plan|bereid|verplicht) (\\w+ ){0,6}te melden',
  '(which|what|welk|welke) (desk|office|meldpunt|loket) (\\w+ )?(takes|handles|deals|is|neemt|gaat|behandelt|moet)',
  '^(melden|melding|aangeven) (\\w+ )?(discriminatie|racisme|seksisme|pesten|intimidatie|incident|misstand|integriteitsschending)',
];
export const DESK_NAMES: readonly string[] = ['(melden|melding|meldpunt|mior|meldloket|ic rijk|integriteitscommissie)'];

/** Somebody wants to talk in confidence. */
export const COUNSELLOR: readonly string[] = [
  '(gesprek|afspraak|praten|spreken|contact) (met|with) (een |de |mijn |n )*(vp|vpo|<counsellor>)',
  '(off the record|trusted (person|contact|colleague)|niks doorvertel*|niets doorvertel*|niet doorvertel*|onder vier ogen|onder ons blijft|tussen ons blijft|nobody may know|keep it private|keeps it private)',
  '<self> … (praten|praat|spreken|spreek|gesprek|overleggen|overleg|kletsen|bespreken|vertellen) … (iemand|wie|mens|persoon|vertrouwen|vertrouwelijk|anoniem|hierover|erover|over)',
  '<self> … (iemand|wie|mens|persoon|vertrouwen|vertrouwelijk|anoniem|hierover|erover|over) … (praten|praat|spreken|spreek|gesprek|overleggen|overleg|kletsen|bespreken|vertellen)',
  '(wil|graag|kan|is er|zoek) … (iemand|mens|persoon) … (praten|praat|spreken|luister*)',
  '(met|tegen) (wie|een mens|iemand) … (praten|praat|spreken|vertellen)',
  '(mens|iemand|vertrouwelijk|vertrouwen) (om mee te )*(praten|spreken|gesprek)',
  '(verhaal|ei|hart) … (kwijt|luchten|doen)',
  '(luisterend oor|luistert naar me|luistert naar mij|naar me luister*|naar mij luister*|naar me … luister*)',
  '<ask> … <counsellor>',
  '<counsellor> … (nodig|bereiken|spreken|bellen|mailen|zoeken|contact|afspraak|contactgegevens|telefoonnummer|number|reach|contact|appointment)',
  '(contact|afspraak|gesprek|appointment|bellen|mailen|chatten|naar|need|find|zoek) … <counsellor>',
  '(talk|speak|chat|talking|speaking|open up|vent|confide) … (to|with|in) … (someone|somebody|anyone|anybody|person|human|counsel*|confiden*|adviser|advisor|professional)',
  '(someone|somebody|anyone|anybody|person) … (talk|speak|listen|confide|turn to|to chat|chat with)',
  '<self> … (talk|speak|discuss|tell|share) … (this|it|something|what happened|private*|confiden*|anonym*|story)',
  '(in confidence|confidential conversation|confidential talk|listening ear)',
  'get (it|this|something) off my chest',
  '(wil|graag|kan|even|zou|behoefte|need|want|zoek|moet) … (praten|talk|gesprek|sparren|luisteren|speak)$',
  '<self> … (sparren|kletsen|babbelen) …',
  '(wil|graag|kan|zou) … (sparren|praten|overleggen) … (mens|iemand|erover|hierover)',
  '(heeft|hebben|is er|zijn er|hebt|has|have|does|is there) … <counsellor>',
  '(ik|wie|kan|iemand|iets|wil) … in vertrouwen',
  '(behoefte|nood) … (gesprek|praten|luister*|iemand)',
  '(who|whom|anyone|someone) … (talk|speak|confide|turn) (to|with|in)',
  '(hear me out|be heard|listen to me|listens to me)',
  '(met|tegen) (een|iemand) (mens|collega|professional|echt persoon|echte persoon) … (praten|spreken|sparren)',
  '(zonder dat|without) … (officieel|formeel|official|formal|it being|making)',
  '(touch|connect|verbind|doorverbinden|contact) … <counsellor>',
  '(vertrouwelijk|confidential) (gesprek|conversation|chat|talk)',
  '<self> … (vertrouwelijk|vertrouwelijke|confidential|confidentially|in confidence)',
  '(afspraak|appointment) … (iemand|someone|somebody)',
];
export const COUNSELLOR_NAMES: readonly string[] = ['<counsellor>'];

/** Somebody names a place outside the organisation, or asks for one. */
export const OUTSIDE: readonly string[] = [
  '(extern|externally|ergens anders|elsewhere) (\\w+ )?(terecht|aankloppen|melden|praten|hulp|help|support|turn|report|talk)|(terecht|aankloppen|melden|praten|hulp|help|support|turn|report|talk) (\\w+ )?(extern|externally|outside)',
  '(extern|externe|external|onafhankelijke|independent|outside) (\\w+ )?(hulp*|instantie*|partij*|organisatie*|organi*|bureau*|loket*|steun*|agenc*|bodies|body|support|service*)',
  '(niet|nothing|niks|niets|liever niet|not|rather not) (via|bij|van|from|with|through|by|at|binnen|inside|within) (mijn|my|de|the) (\\w+ )?(werkgever|employer|ministerie|ministry|organisatie|organisation|organization|departement|department)',
  '(vertrouw|vertrouwen|trust) (\\w+ )?(niemand|nobody|no one|anyone|hr) (\\w+ ){0,3}(hier|here|inside|binnen|intern|ministerie|ministry|organisatie|organisation)',
  '(iemand|iets|hulp|advies|someone|something|help|partij|instantie|body|organisation|organisatie|loket|bureau) (\\w+ ){0,3}(van buiten|buitenaf|van buitenaf|onafhankelijks|outside|extern|buiten (\\w+ )?(ministerie|rijk|overheid|werk|organisatie))',
  '(independent|onafhankelijk|onafhankelijke|external|externe) (\\w+ )?(body|organisation|organization|instantie|partij|organisatie|person|persoon|party|adviser|adviseur)',
  '(naar|to|go to) (de |the )*(rechter|court|vakbond|union|pers|press)|(vakbond|trade union|labour union)',
  '(college voor de rechten|rechten van de mens|human rights|discriminatie nl|slachtofferhulp|victim support|huis voor klokkenluiders|klokkenluider*|whistleblow*|ombudsman|centrum seksueel geweld|antidiscriminatie*|anti discriminatie*|sexual assault centre)',
  '(helpline|hulplijn|telefoonlijn) & (not|niet|buiten|outside|employer|werkgever)',
  '(hulp|help|helpen|helpt|advies|advice|ondersteuning|support|steun|praten|terecht|melden|organisatie|organisation) … (buiten (mijn |de |het |ons |deze )*(organisatie|werk|departement|rijk|ministerie|overheid|kantoor)|van buiten|extern|externe|onafhankelijk|onafhankelijke|outside (my |the |of |our )*(organisation|organization|work|department|government|office|ministry))',
  '(extern|externe|external|onafhankelijke|independent) (hulp|help|advies|advice|steun|support|loket|organisation|organisatie|meldpunt|instantie)',
  '(buiten|outside) (mijn |de |het |my |the |of )*(organisatie|werk|departement|organisation|work|department) … (hulp|help|terecht|advies|advice|praten|support|go|turn)',
  '<ask> … (aangifte|advocaat|jurist|juridisch*|lawyer|legal|rechtsbijstand|press charges)',
  '^(aangifte|advocaat|lawyer|politie|police)( doen)?$',
  '(buiten|outside) (of )?(het |de |the |my |mijn )*(rijk|rijksoverheid|overheid|ministerie|government|ministry|civil service|kantoor|office) (\\w+ ){0,6}(hulp|help|helpen|helpt|terecht|advies|advice|praten|talk|support|go|turn|aankloppen)',
  '(anyone|anybody|someone|somebody|iemand|wie|who|where) (\\w+ ){0,5}(outside|buiten) (of )?(the |my |het |de |mijn |ons )*(government|ministry|work|organisation|organization|rijk|overheid|ministerie|werk|organisatie)',
  '(vertrouw|vertrouwen|trust) (\\w+ ){0,3}(intern|interne|internal|internally)',
];

/** Something happens to the person who writes. */
export const HARMED: readonly string[] = [
  '(ben|voel) (\\w+ )?(\\w+ )?(doodongelukkig|ongelukkig|mijn werk zat|mijn baan beu|het beu|het zat|wanhopig|radeloos|miserable|desperate|hopeless|unhappy|at my wits end)',
  '(onveilige|giftige|vijandige|nare|verziekte|toxic|hostile|unsafe) (\\w+ )?(sfeer|werksfeer|cultuur|omgeving|culture|atmosphere|environment|workplace)',
  '(ik|i|we|wij) (word|wordt|werd|ben|voel|voelde|voel me|voel mij|voelde me|wordt|am|was|get|got|feel|felt|keep|have been|worden|werden) … (<hurt>|<wrong>)',
  '(im|ive) … (<hurt>|<wrong>)',
  '^(ben|word|werd|being|getting|been) … (<hurt>|<wrong>)',
  '<hurting> … (me|mij|ons|us|my|mijn)',
  '(me|mij|ons) … (<hurting>|overslaat|overslaan|buitensluit*)',
  '(me|mij|my|mijn) … <remark>',
  '<remark> … (me|mij|my|mijn)',
  '(maken|maakt|maakte|make|makes|making|doen|doet|deed) … (<remark>|belachelijk) … (mij|me|my|mijn|ik|i)',
  '(vanwege|door|om|wegens|because of|due to|over|about|for) (mijn|my) … <ground>',
  '(omdat|because) (ik|i|im)',
  '(ik|i) … <wrong> … (meegemaakt|ervaren|meemaak|ondervonden|gehad|overkomen)',
  '(ik|i|ive) … (experience|experienced|experiencing|face|faced|facing|suffer*|meegemaakt|ervaar|onderga|meemaak) … <wrong>',
  '(really|echt|oorspronkelijk|originally) … (from|vandaan)',
  '(zoals ik|like me|hoor er niet bij|hoor hier niet|horen hier niet|dont belong|not welcome|niet welkom|eigen land|terug naar mijn land|go back to)',
  '(zit|zitten|komt|kwam) … (aan me|aan mij|aan mijn|te dichtbij)',
  '(geen|niet|nooit|no|not|never|denied|afgewezen|overgeslagen|passed over|weiger*) … (promotie|promotion|vaste baan|contract|salarisverhoging|opleiding|kans|raise|training|serieus|seriously|chance) ',
  '(neemt|nemen|takes|take|taken) … (me|mij|i|nobody) … (serieus|seriously)',
  '(nobody|niemand) (takes|neemt|listens|luistert|helps|helpt) … (me|mij|naar)',
  '(ik|i) (voel|voelde|feel|felt|dont feel|do not feel|voel me|voel mij) … (veilig|onveilig|safe|unsafe|welkom|welcome|alleen|alone|bang|afraid|scared|rot|gekwetst|verdrietig|machteloos|hurt|bad|awful|gezien|gehoord|ellendig|slecht|thuis|genegeerd|anders|klein|kut|down)',
  '(ik|i|im) … (durf niet|bang|angstig|afraid|scared|slaap slecht|huil|huilen|cry|crying|cant sleep|niet slapen|gestrest|stressed|overspannen|burn out|burnout|dread)',
  '(durf|durfde) … niet … (werk|kantoor|zeggen|te)',
  '(ik|i) (kan|kon|cant|trek|trekt) … (niet meer|anymore|niet langer) … (tegen|aan|werken|take|deal|stand|trekken)',
  '(kan|kon|can) … niet (meer|langer)? … tegen',
  '(er is|er gebeurde|something|iets|er gebeurt) … (gebeurd|happened|happening|vervelends|ergs|naars|rots|meegemaakt|overkomen|bad|wrong)',
  '(klacht|melding|complaint|report) … (tegen|over|against|about) (mij|me)$',
  '(er is|er zijn|er wordt|er worden|there is|theres|there are) … <wrong> … <myteam>',
  '(ben|was|voel me|im|am|ive been) (ik |zelf |ook |een |het |a |the |myself )*(slachtoffer|doelwit|mikpunt|victim|target)',
  '(ik|i) (me|mij) (\\w+ ){0,3}(veilig|onveilig|welkom|alleen|bang|rot|ellendig|slecht|gezien|gehoord|thuis) (voel|voelde)',
  '(buikpijn|lood in mijn schoenen|knoop in mijn maag|misselijk|stomach ache|sick to my stomach|knot in my stomach) & (werk|kantoor|work|office)',
  '(hoe|manier waarop) (\\w+ ){0,2}(met|tegen) (mij|me|ons) (\\w+ )?(omgegaan|omgaan|omgaat|gedaan)|(how|way) (i am|im|they|we are|were) (\\w+ )?(being )?(treated|treat me|treating me)',
];

/** Somebody asks the way, without saying for what. */
export const LOST: readonly string[] = [
  '^(hulp|advies|steun|hulp en advies|hulp nodig|advies nodig|hulproute|hulplijn|steun nodig|help and advice|help needed|advice|support|need help|hulp aub|hulp alsjeblieft|help please|help aub|hulp vragen|hulp gevraagd|wegwijzers|signposts)$',
  '(waar|bij wie|naar wie|waarheen) … (kan|kun|moet|mag) (ik|je|we) … (terecht|heen|naartoe|naar toe|aankloppen|hulp|toe|beginnen|zijn)',
  '(wat|hoe) (kan|moet|kun|zal|doe|mag) (ik|we|je) … (doen|hiermee|hiertegen|ertegen|nu|aan|tegen|mee)',
  '(wat|hoe) nu( verder)?$',
  'wat (doe|moet) ik( nu)?$',
  '(weet|weten) (echt |ook |even |gewoon )*niet (meer )*(wat|waar|bij wie|hoe|wie|welke)',
  '(hulp|steun|advies|raad) nodig',
  '(heb|zoek|wil|krijg) … (hulp|steun|raad)',
  '(wie|kan|kun|kunt) … (helpt|helpen) … (me|mij)?',
  '(help|helpt) (me|mij|ons)',
  '(need|want|looking for|get|find|ask for|like) … (help|advice|support|guidance)',
  '(where|who) (can|do|should|could) i … (go|turn|get|ask|find|approach)',
  'what (can|should|do|must|could|would) i (do|say)',
  '(what|where) (now|next)$',
  '(dont|do not|not|no idea) (know |sure )*(what|where|who|how) (to|i|can|should)',
  '(can|could|will) (you|someone|anybody|anyone|somebody) … help',
  '(wat|welke|what|which) (zijn|are|heb|have|do i have) (mijn|my|ik|i) (\\w+ )?(opties|mogelijkheden|keuzes|options|possibilities|choices)',
];
/** Asking the way, but for the survey, the figures or the app. */
export const ABOUT_THE_BOT: readonly string[] = [
  '(vragenlijst|enquete|survey|questionnaire|antwoord|antwoorden|answer|answers|campagne|campaign|uitnodiging|invitation|herinnering|steekproef|sample|taal|language|engels|english|app|bot|knop|button|inlog*|login|log in|wachtwoord|password|cijfers|figures|rapport|rapportage|laptop|printer|teams werkt)',
  '(wat|what) (kun|kan|can|doe|do) (jij|je|u|you) …',
  '(mijn|my) (naam|name|leeftijd|age|functie) is',
];

/** Something that goes on where the writer works, and no question about the survey. */
export const HERE: readonly string[] = [
  '(hier|bij ons|onze eigen|our own|over here) (\\w+ ){0,8}(<hurt>|<hurting>|<wrong>|anders behandeld|worden|lachen|(onvriendelijk*|onbeleefd*|slechter|minder goed) (geholpen|behandeld|bejegend))',
  '(<hurt>|<hurting>|behandeld|lachen) (\\w+ )?(door|by) (mijn|onze|my|our) (eigen )*(collegas|mensen|colleagues|people)',
  '(lachen|schelden|pesten|praten|maken|negeren) ze|(laughing|shouting|swearing) at them',
];

/** A door that somebody names because they do not want it. */
export const REFUSED: readonly string[] = [
  '(geen|niet|zonder|no|not|not a|without a|instead of a|liever geen|in plaats van een) (officiele |formele |formal |official |interne |internal )*(klacht|klachten|klachtenprocedure|klachtenregeling|complaint|complaints|melding|report|procedure|vertrouwenspersoon|counsellor)( (indienen|doen|maken))*',
];

/** Somebody who does not know whether to use a door at all: they are shown every one. */
export const UNDECIDED: readonly string[] = [
  '(weet (\\w+ )?niet|twijfel|not sure|unsure|dont know|no idea) (\\w+ )?(of|if|whether) (\\w+ ){0,5}(melden|meld|report|aankaarten) (\\w+ ){0,3}(of|or) (\\w+ ){0,3}(rusten|laten|loslaten|bespreken|praten|let it|leave it|drop it|talk)',
];

/** Figures that somebody names because they do not want them, but help. */
export const FIGURES_REFUSED: readonly string[] = [
  '(wil|hoef|zoek|vraag|heb|want|need|looking for|after) (\\w+ )?(geen|no|any|not|niet) (\\w+ )?(cijfers|getallen|statistiek*|grafiek*|figures|numbers|statistics|charts)( nodig)?(?= (maar |want |but |because )?(ik|i|im|ive|hulp|help|iemand|someone))',
  '(dont|not|niet) (want|need|looking for|after|om|op zoek naar) (\\w+ )?(cijfers|getallen|statistiek*|figures|numbers|statistics|charts)(?= (maar |want |but |because )?(ik|i|im|ive|hulp|help|iemand|someone))',
];

/** The bot is asked to amuse: no remark was made about anyone. */
export const AMUSE: readonly string[] = [
  '^(please |hey |hi |hoi |hallo |can you |could you |kun je |kunt u |ken je |do you know |weet je )*((tell|vertel|give|geef|doe|zeg|make|maak) )?(me |us |mij |ons |eens |even )*(a|an|another|een|nog een) (\\w+ )?(joke|grap|grapje|mop|raadsel|riddle)',
];

/** What a name or short form means is a question about a word, not the wish to go there. */
export const MEANING: readonly string[] = [
  '^(wat|what) (betekent|betekenen|does|do) (\\w+ ){0,3}(eigenlijk|mean|stand for|precies|exactly)$',
  '^(wat betekent|waar staat|wat is de betekenis van|what is the meaning of) (\\w+ ){0,2}\\w+( voor)?$',
  '(afkorting|abbreviation|acronym)',
];
