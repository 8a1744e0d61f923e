import { DANGER_WORDS } from './danger-words.ts';

/**
 * Groups of words that phrases name as `<group>`. Written as a message looks after `normalise`: lower case, no
 * accents, no apostrophes. `*` stands for any ending.
 */
export const WORDS: Readonly<Record<string, string>> = {
  self: 'ik|me|mij|mijn|ons|onze|wij|we|i|im|ive|id|my|us|our|ben',
  hurting:
    'pest|pesten|pestte|pestten|schreeuwde|schreeuwden|snauwde|snauwden|lachte|uitgemaakt|intimideerde|intimideerden|vernederde|vernederden|kleineerde|kleineerden|treiterde|treiterden|kwetste|kwetsten|sloten|negeerden|behandelde|behandelden|discrimineerden|beledigden|noemden|vloekt|vloeken|vloekte|insulted|harassed|excluded|ignored|humiliated|laughed|yelled|yelling|yell|shouted|shouting|shout|swore|swears|swearing|teased|treated|belittled|bullied|discriminated|mistreated|snapped|snaps|spat|wegpest*|uitlach*|uitschel*|uitschold*|buitensluit*|naroep*|nadoe*|nadoet|imiteren|mocked|ridicul*|mimic*|scheldt|schelden|schold|scholden|uitscheldt|uitschelden|discrimineert|discrimineren|discrimineerde|negeert|negeren|negeerde|kleineert|kleineren|afsnauw*|snauw*|afkapt*|kleineer*|weigert|weigeren|weigerde|refuses|refuse|refused|roddelt|roddelen|snauwt|afsnauwt|schreeuwt|schreeuwen|behandelt|behandelen|intimideert|intimideren|vernedert|vernederen|beledigt|beledigen|beledigde|lacht|lachen|lachten|uitlacht|uitlachen|noemt|noemen|noemde|betast|treitert|treiteren|kwetst|sluit|sluiten|benadeelt|imiteert|bullies|bully|bullying|mock|mocks|mocking|insult|insults|insulting|harass|harasses|harassing|exclude|excludes|excluding|ignore|ignores|ignoring|humiliate|humiliates|humiliating|calls|called|calling|touches|touching|touched|belittles|belittling|laugh|laughs|laughing|yells|shouts|mistreats|tease|teases|teasing|discriminates|discriminate|discriminating|grope*|treats|treat|treating|picking on|picks on|making fun|make fun|makes fun',
  ground:
    'hoofddoek|accent|huidskleur|huid|kleur|afkomst|achtergrond|herkomst|geloof|religie|leeftijd|handicap|beperking|rolstoel|geaardheid|zwangerschap|naam|uiterlijk|haar|keppeltje|baard|lichaam|borsten|kleding|gender|geslacht|transitie|ziekte|autisme|adhd|stotteren|gehoor|doofheid|headscarf|hijab|skin|skin colour|skin color|colour|color|race|background|origin|religion|faith|age|disability|wheelchair|sexuality|orientation|pregnancy|name|looks|hair|beard|body|sex|nationality|ethnicity|dutch',
  ...DANGER_WORDS,
  now: 'nu|net|zojuist|zonet|daarnet|zo net|vandaag|vanavond|vanmorgen|vanochtend|vanmiddag|vannacht|straks|momenteel|meteen|onmiddellijk|direct|op dit moment|op dit ogenblik|dadelijk|nou|right now|now|just|today|tonight|currently|at this moment|at the moment|this morning|this afternoon|immediately|minutes ago|hour ago',
};
