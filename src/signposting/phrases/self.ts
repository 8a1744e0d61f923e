/** Something of long ago: no danger at this moment. */
export const PAST: readonly string[] = [
  '(vorig|vorige|afgelopen|last) (jaar|week|maand|zomer|year|month|summer)',
  '(jaren|jaar|maanden|maand|weken|week|tijd|years|year|months|weeks|while) (geleden|ago)',
  '(vroeger|destijds|in het verleden|in the past)',
];
export const PRESENT: readonly string[] = [
  '(<now>|weer|nog steeds|again|still|buiten|outside|bang|afraid|scared|elke dag)',
];

/** First person that is only a way of asking, or that names an organisation. */
export const NOT_SELF: readonly string[] = [
  '(ik wil|ik wou|ik zou|wil ik|zou ik) (graag )*(weten|zien|hebben|inzien)',
  '(i want|id like|i would like|i need|can i|could i|may i) (to )*(know|see|get|have)',
  '(show|give|tell|laat|geef|toon|vertel) (me|mij|ons|us)',
  '(doet|doen|scoort|scoren|presteert|staat|does|do|doing|score|scores|scoring|fare|fares) (\\w+ ){0,3}(beter|slechter|hoger|lager|better|worse|higher|lower) (dan|than) (bij )?(wij|ons|ik|us|we|onze)',
  '(mijn|ons|onze|my|our) (departement|ministerie|organisatie|team|afdeling|domein|directie|department|ministry|organisation|organization|unit|domain|rapport|report|collegas)',
];

/** Violence that somebody turns on themselves: not done to another. */
export const TO_ONESELF: readonly string[] = [
  '<hit> <oneself>',
  '(dreig*|threat*|gedreigd) (\\w+ ){0,3}(zelfmoord*|suicide|zichzelf|himself|herself|to kill himself|to kill herself)( \\w+)?',
  '<oneself> (\\w+ )?(dood|kapot) (\\w+ )?(maken|maak|slaan|te maken|schieten|steken)',
  '(me|mij|mezelf|zich|zichzelf|myself) (\\w+ ){0,4}(van|voor|off) (\\w+ ){1,2}(gooi*|werp*|throw|te gooien|af)',
  '(if|als|what if|wat als|zou|would) (i|ik) (\\w+ ){0,6}<pills>',
  '(hoop|hope|hoopt|wish|wens) (\\w+ ){0,6}(car|auto|bus|truck|train|trein|vrachtwagen|plane) (\\w+ ){0,2}(hit|hits|aanrijdt|raakt|kills) (me|mij)',
  '<oneself> (\\w+ )?(iets|wat) (\\w+ )?(\\w+ )?(aandoet|aandoen|aan doet|aandoe|aan doen|aan te doen|aan|doet|doen)',
  '<oneself> (\\w+ )?(\\w+ )?(<hit>|aandoen|te doen)',
  '(pills|tablets|paracetamol|much|many|would|it) (\\w+ ){0,2}kill (me|you|someone)',
  '(iets|wat|something) (\\w+ )?(\\w+ )?<oneself>',
];
