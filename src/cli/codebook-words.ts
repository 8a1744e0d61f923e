import type { Localised } from '../i18n/localised.ts';

/** What columns and codes are called that no questionnaire names. */
export const COLUMN_WORDS = {
  id: { nl: 'Nummer van het antwoordformulier, zegt niets over de persoon', en: 'Number of the response' },
  stratum: { nl: 'Stratum: functiegroep × domein', en: 'Stratum: job group × domain' },
  stratum_population: { nl: 'Aantal medewerkers in het stratum', en: 'Number of staff in the stratum' },
  design_weight: { nl: 'Ontwerpgewicht', en: 'Design weight' },
  nonresponse_weight: { nl: 'Gewicht na correctie voor non-respons', en: 'Weight adjusted for non-response' },
  raked_weight: { nl: 'Gewicht na raking op bekende totalen', en: 'Weight raked to known totals' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  missing: { nl: 'Geen antwoord, of niet gevraagd', en: 'No answer, or not asked' },
} as const satisfies Readonly<Record<string, Localised>>;

/** What the codebook says of the study and the file. */
export const STUDY_WORDS = {
  abstract: {
    nl: 'Microdata van een vragenlijst over discriminatie en racisme onder medewerkers van het Rijk: een regel per respondent. Dit codeboek beschrijft de kolommen. Aantallen per antwoord staan er met opzet niet in.',
    en: 'Microdata of a survey on discrimination and racism among staff of the Dutch central government: one row per respondent. This codebook describes the columns. It leaves out frequencies on purpose.',
  },
  sampling: {
    nl: 'Gestratificeerde aselecte steekproef naar functiegroep en domein.',
    en: 'Stratified random sample by job group and domain.',
  },
  mode: { nl: 'Vragenlijst die de respondent zelf invult.', en: 'Self-administered questionnaire.' },
  weightsAbsent: {
    nl: 'Het bestand bevat geen gewichten. Ze worden berekend: het aantal medewerkers in het stratum gedeeld door het aantal respondenten daarin, zo nodig na raking op geslacht, leeftijd en schaal.',
    en: 'The file holds no weights. They are computed: the number of staff in the stratum divided by its number of respondents, raked to gender, age and pay scale where wanted.',
  },
  weightsThere: {
    nl: 'Het bestand bevat gewichten zoals aangeleverd. Wegwijzer gebruikt ze niet, maar berekent zijn eigen gewichten uit de strata.',
    en: 'The file holds weights as they were delivered. Wegwijzer does not use them: it computes its own from the strata.',
  },
  restriction: {
    nl: 'Bijzondere persoonsgegevens (AVG, artikel 9). Vertrouwelijk, niet anoniem: wie een collega kent, kan een regel herkennen. Alleen voor de statisticus; verwijderen na publicatie.',
    en: 'Special categories of personal data (GDPR, article 9). Confidential, not anonymous: who knows a colleague may recognise a row. For the statistician alone; to be deleted after publication.',
  },
  content: {
    nl: 'Een regel per respondent, in een volgorde die niets zegt.',
    en: 'One row per respondent, in an order that says nothing.',
  },
  missing: {
    nl: 'NA: geen antwoord, of niet gevraagd. In het cijfer telt NA binnen de groep als “niet ja”.',
    en: 'NA: no answer, or not asked. Within its base NA counts as “not yes” in the figures.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
