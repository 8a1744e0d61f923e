/** The words for who asked which query when. */
export const audit = {
  button: 'Raadplegingen',
  can: 'Raadplegingen: zien welke coördinator welk cijfer vroeg, en wanneer.',
  title: 'Raadplegingen van cijfers',
  lead: 'Wie vroeg welk cijfer, en wanneer. Bewaard wordt de vraag zoals Wegwijzer die begreep, nooit wat iemand typte. Hulpvragen staan hier nooit in.',
  none: 'Er is nog niets gevraagd, of het is al gewist.',
  when: 'Wanneer',
  who: 'Wie (Entra-id)',
  question: 'Vraag',
  refused: 'geweigerd',
  older: 'Ouder',
  newest: 'Nieuwste',
};
