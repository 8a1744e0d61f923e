import type { Turn } from './turn.ts';

const written = (pairs: Readonly<Record<string, string>>): readonly Turn[] =>
  Object.entries(pairs).map(([short, words]) => [new RegExp(String.raw`\b(?:${short})\b`, 'g'), words]);

/** Abbreviations, each as the word that it stands for. */
export const abbreviations: readonly Turn[] = written({
  'disc|discr|discrim|discri': 'discriminatie',
  'gediscr|gediscrim|gediscrimin': 'gediscrimineerd',
  'migr(?:atie)? ?achtergr(?:ond)?|migratieachtergr|migr achterg|migr ?a|migratie ?agr|mig achtergrond|migr':
    'migratieachtergrond',
  'achtergr|achterg|agr': 'achtergrond',
  'europ|eur': 'europese',
  'tevr|tevred': 'tevreden',
  'ontevr|ontevred': 'ontevreden',
  neutr: 'neutraal',
  'afh|afhandl|afhand|afhndl': 'afhandeling',
  coll: 'collegas',
  'lft|leeft|lftd': 'leeftijd',
  'gesl|gslcht': 'geslacht',
  'lftcat|leeftijdscat|leeftijdscateg': 'leeftijdscategorie',
  'leeftijdsgr|lftgr|leeftijdgr': 'leeftijdsgroep',
  'functiegr|fgr|functiegrp|functgroep': 'functiegroep',
  'schl|sch': 'schaal',
  'dienstverl|dienstverln': 'dienstverlening',
  'bedrijfsv|bedr ?v(?:oering)?': 'bedrijfsvoering',
  uitv: 'uitvoering',
  rechtspr: 'rechtspraak',
  'kennis (?:en )?onderz': 'kennis en onderzoek',
  'def (?:en )?veilig?h?(?:eid)?': 'defensie en veiligheid',
  'toez (?:en )?insp': 'toezicht en inspectie',
  'hoger? (?:mgt|mgmt|man|managem|mngt)': 'hoger management',
  'mgt|mgmt|mngt': 'management',
  'lg|leidinggev|ldg|leidingg': 'leidinggevende',
  'bedr ?arts|bedrarts': 'bedrijfsarts',
  'bedrijfsmaatsch(?: werk)?|bedr maatsch werk': 'bedrijfsmaatschappelijk werk',
  'klachtencie|klachtencomm?|klachtenc': 'klachtencommissie',
  'vertr pers(?:oon)?|vertrouwenspers|vertrpers|vpers': 'vertrouwenspersoon',
  'uitspl|uitgespl|uitgespltst|uitgesplits': 'uitgesplitst',
  opgespl: 'opgesplitst',
  'ri|richt|rcht': 'richting',
  inw: 'inwoners',
  'def(?= (?:domein|sector))': 'defensie',
  ervar: 'ervaren',
  'hndcp|handic': 'handicap',
  orient: 'orientatie',
  'seks gericht(?:heid)?|sex gerichtheid|sg(?= ervaren)': 'seksuele gerichtheid',
});
