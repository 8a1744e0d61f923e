/** The Dutch names of the vocabulary beside the ids, as personnel systems write them. */
const dutch: Readonly<Record<'function' | 'domain', Readonly<Record<string, string>>>> = {
  function: {
    support: 'ondersteunend',
    operational: 'uitvoerend',
    policy_advice: 'beleid en advies',
    specialist_ict: 'specialist/ICT',
    team_lead: 'teamleider',
    senior_management: 'hoger management',
  },
  domain: {
    policy: 'beleid',
    implementation: 'uitvoering',
    inspection: 'toezicht en inspectie',
    operations: 'bedrijfsvoering',
    defence_security: 'defensie en veiligheid',
    services: 'dienstverlening',
    research: 'kennis en onderzoek',
    justice: 'rechtspraak en justitie',
  },
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('&', ' en ')
    .replace(/[\s_/-]+/g, ' ')
    .trim();

/** The category that a cell means, by its id or its Dutch name in any letter case; one of `ids` or nothing. */
export const categoryOf = (
  dimension: 'function' | 'domain',
  ids: readonly string[],
  cell: string,
): string | undefined => {
  const meant = plain(cell);
  return ids.find((id) => plain(id) === meant || plain(dutch[dimension][id] ?? id) === meant);
};
