import { DANGER_WORDS } from './danger-words.ts';

/**
 * Groups of words that phrases name as `<group>`. Written as a message looks after `normalise`: lower case, no
 * accents, no apostrophes. `*` stands for any ending.
 */
export const WORDS: Readonly<Record<string, string>> = {
  self: 'ik|me|mij|mijn|ons|onze|wij|we|i|im|ive|id|my|us|our|ben',
  i: 'ik|i|im|ive|id|we|wij',
  me: 'me|mij|mijn|ons|us|my',
  ask: 'ik|i|im|id|hoe|waar|wie|wat|welke|kan|kun|kunt|wil|mag|moet|is|zijn|how|where|who|what|which|can|could|is|are|may',
  boss: 'baas|chef|manager|leidinggevende|teamleider|directeur|afdelingshoofd|hoofd|boss|supervisor|team leader|team lead|teamlead|line manager|superior|director',
  manager:
    'leidinggevende|leidinggevenden|manager|managers|tl|mt lid|mtlid|coach van een team|projectleider|teamleiders|team leaders|supervisors|teamleider|teammanager|afdelingshoofd|directeur|hoofd|team leader|team lead|teamlead|supervisor|line manager',
  colleague:
    'collega|collegas|teamgenoot|teamgenote|teamgenoten|buurvrouw|buurman|moslimcollega|kamergenoot|kamergenote|jongen|meisje|nieuweling|nieuwe|trainees|teamlid|office mate|officemate|roommate|desk mate|deskmate|guy|girl|newcomer|new hire|werknemer|stagiair|stagiaire|trainee|uitzendkracht|schoonmaker|schoonmaakster|secretaresse|receptioniste|iemand|vriend|vriendin|colleague|colleagues|coworker|coworkers|teammate|intern|someone|somebody|cleaner|receptionist',
  other:
    'collega|collegas|iemand|hem|haar|hen|anderen|colleague|colleagues|coworker|someone|somebody|him|her|them|people|elkaar',
  resident:
    'burger|burgers|inwoner|inwoners|asielzoeker|asielzoekers|ouder van een|ouders|ondernemer|ondernemers|reiziger|reizigers|patient|patienten|gedetineerde|gedetineerden|belastingplichtige|belastingplichtigen|huurder|huurders|statushouder|statushouders|vluchtelingen|boeren|bedrijven|asylum seeker|asylum seekers|refugees|taxpayers|travellers|travelers|patients|prisoners|detainees|inmates|parents|business owners|entrepreneurs|tenants|bijstandsgerechtigden|klant|klanten|bezoeker|bezoekers|client|clienten|aanvrager|aanvragers|ouder van een leerling|publiek|citizen|citizens|resident|residents|visitor|visitors|customer|customers|clients|applicant|applicants|member of the public|members of the public|the public|public|beller|caller|callers',
  employee:
    'medewerker|medewerkers|medewerkster|medewerksters|medewerkster|medewerkers|medewerkster|medewerkres|teamlid|teamleden|ondergeschikte|employee|employees|team member|team members|staff member|staff members|direct report|subordinate',
  myteam: 'mijn team|mijn afdeling|ons team|mijn ploeg|mijn unit|my team|my department|my unit|my section',
  hurt: 'gepest|weggepest|gediscrimineerd|uitgescholden|nageroepen|buitengesloten|uitgesloten|beledigd|vernederd|uitgelachen|genegeerd|geprofileerd|opzijgezet|kleingehouden|doodgezwegen|uitgejouwd|bespuugd|aangestaard|spat at|racially profiled|geintimideerd|lastiggevallen|lastig gevallen|gekleineerd|belachelijk gemaakt|zwartgemaakt|zwart gemaakt|bejegend|achtergesteld|overgeslagen|aangerand|betast|aangeraakt|afgewezen|getreiterd|gekwetst|gestraft|weggezet|gepasseerd|nagedaan|benadeeld|onheus|oneerlijk|ongelijk|anders behandeld|slecht behandeld|niet serieus genomen|bullied|discriminated|insulted|mocked|harassed|excluded|humiliated|ignored|intimidated|made fun of|picked on|laughed at|mistreated|passed over|overlooked|called names|treated badly|treated differently|treated unfairly|left out|belittled|ridiculed|singled out|yelled at|shouted at|touched|groped|assaulted|offended|victimised|victimized|sidelined|abused|teased|racially',
  hurting:
    'pest|pesten|pestte|pestten|schreeuwde|schreeuwden|snauwde|snauwden|lachte|uitgemaakt|intimideerde|intimideerden|vernederde|vernederden|kleineerde|kleineerden|treiterde|treiterden|kwetste|kwetsten|sloten|negeerden|behandelde|behandelden|discrimineerden|beledigden|noemden|vloekt|vloeken|vloekte|insulted|harassed|excluded|ignored|humiliated|laughed|yelled|yelling|yell|shouted|shouting|shout|swore|swears|swearing|teased|treated|belittled|bullied|discriminated|mistreated|snapped|snaps|spat|wegpest*|uitlach*|uitschel*|uitschold*|buitensluit*|naroep*|nadoe*|nadoet|imiteren|mocked|ridicul*|mimic*|scheldt|schelden|schold|scholden|uitscheldt|uitschelden|discrimineert|discrimineren|discrimineerde|negeert|negeren|negeerde|kleineert|kleineren|afsnauw*|snauw*|afkapt*|kleineer*|weigert|weigeren|weigerde|refuses|refuse|refused|roddelt|roddelen|snauwt|afsnauwt|schreeuwt|schreeuwen|behandelt|behandelen|intimideert|intimideren|vernedert|vernederen|beledigt|beledigen|beledigde|lacht|lachen|lachten|uitlacht|uitlachen|noemt|noemen|noemde|betast|treitert|treiteren|kwetst|sluit|sluiten|benadeelt|imiteert|bullies|bully|bullying|mock|mocks|mocking|insult|insults|insulting|harass|harasses|harassing|exclude|excludes|excluding|ignore|ignores|ignoring|humiliate|humiliates|humiliating|calls|called|calling|touches|touching|touched|belittles|belittling|laugh|laughs|laughing|yells|shouts|mistreats|tease|teases|teasing|discriminates|discriminate|discriminating|grope*|treats|treat|treating|picking on|picks on|making fun|make fun|makes fun',
  wrong:
    'racis*|discrimin*|gediscrimin*|seksis*|seksist*|sexis*|seksueel*|sexual*|pest*|gepest|getreiter*|homofo*|homopho*|islamo*|antisemit*|transfo*|transpho*|bully*|bullied|harass*|lastiggevallen|scheld*|uitgescholden|beledig*|intimid*|geintimideerd|verneder*|insult*|humiliat*|mocked|mocking|racial*|slur|slurs|apengeluid*|aangerand|ongewenst*|grensoverschrijdend*|kleiner*|gekleineerd|buitengesloten|uitgesloten|vooroorde*|prejudice*|excluded|excluding|stereotyp*|unwanted|misconduct|abuse*|abusive|n woord|nword|getreiterd|treiter*|foute grap*|flauwe*|rotopmerking*|haat*|hateful|scheldnaam|scheldwoord*|belachelijk|mistreat*|bejegend',
  remark:
    'grap|grappen|grapje|grapjes|opmerking|opmerkingen|commentaar|geluiden|apengeluiden|joke|jokes|joking|remark|remarks|comment|comments',
  ground:
    'hoofddoek|accent|huidskleur|huid|kleur|afkomst|achtergrond|herkomst|geloof|religie|leeftijd|handicap|beperking|rolstoel|geaardheid|zwangerschap|naam|uiterlijk|haar|keppeltje|baard|lichaam|borsten|kleding|gender|geslacht|transitie|ziekte|autisme|adhd|stotteren|gehoor|doofheid|headscarf|hijab|skin|skin colour|skin color|colour|color|race|background|origin|religion|faith|age|disability|wheelchair|sexuality|orientation|pregnancy|name|looks|hair|beard|body|sex|nationality|ethnicity|dutch',
  nasty:
    'nare dingen|iets heel lelijks|iets lelijks|iets gemeens|iets naars|iets racistisch|rare dingen|lelijke dingen|gemene|gemeen|nasty|horrible|bad things|awful|anders behandeld*|slecht behandeld*|anders werd behandeld|differently|unfair*|respectloos|disrespect*|rude|kwetsend*|hurtful|offensive|denigrerend*|minachtend',
  groups:
    'moslims|muslims|homos|homo|gays|gay people|zwarte mensen|zwarten|black people|buitenlanders|foreigners|joden|jews|marokkanen|turken|polen|asielzoekers|vluchtelingen|refugees|lhbti*|lgbt*|transgenders|trans people|transpersonen|ouderen|old people|gehandicapten|disabled people|immigrants|migrants|migranten|lesbiennes|lesbians|surinamers|antillianen|aziaten|asians',
  ...DANGER_WORDS,
  now: 'nu|net|zojuist|zonet|daarnet|zo net|vandaag|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht|straks|momenteel|meteen|onmiddellijk|direct|op dit moment|op dit ogenblik|dadelijk|nou|right now|now|just|today|tonight|currently|at this moment|at the moment|this morning|this afternoon|immediately|minutes ago|hour ago',
  counsellor:
    'vertrouwenspersoon|vertrouwenspersonen|vertrouwensvrouw|vertrouwensman|bedrijfsarts|maatschappelijk werk|bedrijfsmaatschappelijk werk|maatschappelijk werker|bedrijfsmaatschappelijk werker|psycholoog|counsellor|counselor|counsellors|confidential adviser|confidential advisor|confidential contact|confidant|company doctor|occupational physician|social worker|therapist|psychologist',
};
