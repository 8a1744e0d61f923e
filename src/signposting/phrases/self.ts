/** A manager who writes of what happens to them. */
export const MANAGER_HARMED: readonly string[] = [
  '(ik|i) (word|voel|feel|am being|word zelf)',
  '(word|voel) ik',
  '(im|ive been) being',
  '(mijn|my) <ground>',
];

/** The writer is the one it happens to, also where somebody else is named. */
export const AT_ME: readonly string[] = [
  '(tegen|over|naar|about|at|to|towards|richting) (mij|me)',
  '<hurting> (me|mij|ons|us)',
  '(me|mij) … (uitscheld*|uitlach*|uitschold|pest*|negeer*|kleineer*|noem*)',
  '(mijn|my) <ground>',
  '(ik|i) (word|werd|voel|feel|get|got|am being|was being|word zelf)',
  '(word|werd|voel) ik',
  '(im|ive been) being',
];

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
  '(mijn|ons|onze|my|our) (departement|ministerie|organisatie|team|afdeling|domein|directie|department|ministry|organisation|organization|unit|domain|rapport|report|collegas)',
];
