const dimension =
  'leeftijd*|geslacht|gender|schaal|schalen|domein*|functie*|departement*|migratieachtergrond|jaar|groep*|age*|sex|domain*|function|department*|ministry|ministerie*|pay scale|scale|migration background|group';

/** A question about figures, whoever asks it. */
export const FIGURES: readonly string[] = [
  '(?<!op )hoeveel (?!tijd|kost|dagen|weken|keer)',
  '(procent|percentage|percentages|percent|pct|aandeel|statistiek*|statistics|cijfer|cijfers|figure|figures|getallen|grafiek|chart|graph|gemiddeld*|average|responspercentage|respons|onderdrukt)',
  '(welk|wat|welke|een) (deel|gedeelte|fractie)',
  '(?<!een )aantal(len)?',
  'how (many|often|common|much) (?!time|times|does it cost|longer)',
  '(share|proportion|number|part|fraction|rate|percent) of',
  'what (share|proportion|part)',
  'response (rate|by|per)',
  `(per|by|naar|uitgesplitst|opgesplitst|verdeeld|broken down|split|by) (de |the |naar |by |hun |their )*(${dimension})`,
  'hoe vaak (?!moet ik|moeten)',
  '(welke|which) (groep|groepen|group|groups|domein|domain|functie|departement|department|ministerie)',
  'in (welk|welke|which) (domein|domain|groep|functie|schaal|departement)',
  '(resultaten|uitkomst|uitkomsten|results|outcomes|trend|trends|publicatie|publication)',
  '(wie|who|wie van|who of|who in|wie in|wie uit) … (meegedaan|ingevuld|geantwoord|antwoord|gereageerd|deelgenomen|responded|answered|taken part|participated|filled)',
  '(heeft|hebben|did|has|have) (jan|piet|kees|mijn team|my team|pieter|anna|\\w+ uit mijn|\\w+ van mijn) … (ingediend|ingevuld|gemeld|meegedaan|answer|answered|report|file|filed|respond)',
  '(wat|what) (heeft|hebben|did|antwoordde|has) … (geantwoord|ingevuld|answer|answered)',
  '(exacte|precieze|exact) (vraag|question|vraagstelling|formulering|wording)',
  '(show|give|tell|laat|geef|toon) (me|mij|us) … (women|men|staff|employees|vrouwen|mannen|medewerkers|data)',
  '(ik wil|wil|zou) (graag )?weten (hoe|welk|wat|of|wie) (veel|vaak|deel)?',
  '(i would like|id like|i want) to know (how|what|which|whether|if)',
  '(1 op de|one in) \\w+',
  '(waarom|why) (ervaren|ervaart|melden|meldt|bespreken|praten|zijn|krijgen|do|does|are|did) (?!ik|we|i|they|ze)',
  '(gestegen|gedaald|toegenomen|afgenomen|stijgt|daalt|rising|risen|increased|decreased|falling)',
  '(ten opzichte van|vergeleken met|compared (to|with)|sinds 20|since 20)',
  '(vergelijk|compare|vergelijking|comparison)',
  '(verschil|difference|verschillen) … (tussen|between|in) … (mannen|vrouwen|men|women|leeftijd*|schalen|domein*|groepen)',
  '(hoe|how) (scoort|scoren|doet|does|do|staat) … (departement|ministerie|team|department|ministry|organisatie)',
  '(departementale|departmental|jaarlijkse|annual|jaar) (rapport|rapportage|report|verslag|jaarrapport)',
  '(wie|who) (heeft|hebben|has|have|deed|filed|reported) … (gemeld|melding|klacht|complaint|reported|report|complained|meegedaan|gepraat|talked)',
  '(zijn er|is er|are there|is there|waren er|were there|zijn) (meer|minder|more|fewer|less)',
  '(dan|than) in 20[0-9][0-9]',
  '(do|did|does|are|were|have|has) (women|men|older|younger|more|staff|employees|managers|people|colleagues with) …',
  '(ervaren|melden|meldden|bespreken|praten|krijgen|worden) (mannen|vrouwen|ouderen|jongeren|oudere|jongere|hogere|lagere|leidinggevenden|meer|mensen)',
];

/** Words of the survey's own questions: a figure, unless somebody speaks of themselves. */
export const SURVEY_WORDS: readonly string[] = [
  '(tevreden|ontevreden|tevredenheid|satisfied|dissatisfied|satisfaction)',
  '(besproken|besprak|bespraken|bespreekt|discussed)',
  '(ervaren|ervaart|ervoeren|experience|experienced|ervaringen)',
  '(mannen|vrouwen|men|women|medewerkers|respondenten|respondents|staff|ambtenaren|mensen die|people who|employees|collegas die)',
  '(verschil|verschillen|difference|vs|versus|tegenover)',
  '(getuigen|gemeld|ingediend|afhandeling|handling)',
  '(vragenlijst|enquete|survey|questionnaire|onderzoek|meting|rapport|rapportage|brief|letter)',
];
