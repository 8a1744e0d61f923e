import type { SampleSummary } from '../../../conversation/screens/sample.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { type Button, button, helpButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';

const ways = ({ sample, wave, added }: SampleSummary, language: Language): readonly Button[] => {
  const text = messages(language).sample;
  if (added === 0)
    return [button(language, messages(language).campaign.backToCampaign, { verb: 'campaign.show', wave })];
  return [
    button(language, text.confirm(added), { verb: 'sample.confirm', sample }, { style: 'positive' }),
    button(language, text.cancel, { verb: 'sample.cancel', sample }, { style: 'destructive' }),
  ];
};

/** What a sample would make of every stratum, to confirm before it counts. */
export const sampleSummary = (summary: SampleSummary, language: Language): Card => {
  const text = messages(language).sample;
  const { file, rows, added, duplicates, strata, checked, encoding } = summary;
  const remarks = [
    ...(checked ? [] : [text.noPopulation]),
    ...(encoding === undefined ? [] : [text.otherEncoding(encoding)]),
  ];
  return fill('sample-summary', {
    lang: language,
    title: added === 0 ? text.nobodyNewTitle : text.summaryTitle,
    lead: added === 0 ? text.nobodyNewLead(file) : text.summaryLead(file),
    remarks: remarks.map((remark) => ({ text: remark })),
    facts: [
      { title: text.rows, value: `${rows}` },
      { title: text.added, value: `${added}` },
      { title: text.duplicates, value: `${duplicates}` },
    ],
    headers: { stratum: text.stratum, population: text.population, invited: text.invited },
    rows: strata.map(({ function: func, domain, population, invited }) => ({
      stratum: `${func} · ${domain}`,
      population: population === undefined ? text.unknownNumber : `${population}`,
      invited: `${invited}`,
    })),
    buttons: [...ways(summary, language), helpButton(language)],
  });
};
