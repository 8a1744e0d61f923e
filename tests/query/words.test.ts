import { describe, expect, it } from 'vitest';
import { alternativeText } from '../../src/chart/alternative-text.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { messages } from '../../src/i18n/messages.ts';
import { answer } from '../../src/query/answer.ts';
import { describeAnswer } from '../../src/query/describe.ts';
import { describeQuery } from '../../src/query/describe-query.ts';
import { exportTable } from '../../src/query/export/export-table.ts';
import { nextQuestions } from '../../src/query/next-questions.ts';
import type { Query } from '../../src/query/query.ts';
import { bookWith, catalogue, letterOnly, smallPublication } from './figures.ts';

const dimensions = catalogue.dimensions.filter(({ id }) => id !== 'department');
const withFigures = bookWith(
  smallPublication({
    cells: dimensions.flatMap(({ id, categories }) =>
      categories.map((category, place) => ({
        indicator: 'experienced.any',
        where: { [id]: category.id },
        n: 605,
        percentage: 4 + 12 * place,
        interval: [2 + 12 * place, 7 + 12 * place] as [number, number],
        display: '',
      })),
    ),
  }),
);

/** Every indicator alone, in every group, and broken down by everything. */
const queries: readonly Query[] = [
  ...catalogue.indicators.flatMap(({ id }) =>
    ['2023', '2025'].map((wave) => ({ indicator: id, where: {}, by: [], wave })),
  ),
  ...dimensions.flatMap(({ id, categories }) => [
    ...catalogue.indicators.map((one) => ({ indicator: one.id, where: {}, by: [id], wave: '2025' })),
    ...categories.map((one) => ({ indicator: 'experienced.any', where: { [id]: one.id }, by: [], wave: '2025' })),
  ]),
];

const CAUSAL = {
  nl: /\b(?:omdat|doordat|daardoor|waardoor|daarom|dankzij|veroorza\w+|oorza\w+|leid(?:t|en|de|den) tot|als gevolg|ten gevolge|gevolg van|reden|verklaar\w*|invloed|effect\w*|komt door|te wijten)\b/i,
  en: /\b(?:because(?! of)|therefore|thanks to|caus(?:e|es|ed|ing)|lead(?:s|ing)? to|led to|result(?:s|ed)? in|as a result|due to|owing to|reason|explain(?:s|ed)?|influence|effects?|impact)\b/i,
};

describe('what is said of figures', () => {
  it.each(LANGUAGES)('never says why, in any sentence, fact, picture, sheet or next question (%s)', (language) => {
    for (const book of [letterOnly, withFigures])
      for (const query of queries) {
        const found = answer(query, book);
        const text = describeAnswer(found, catalogue, language);
        const rows = found.cells.map((cell, place) => ({ ...text.rows[place]!, cell }));
        const said = [
          text.sentence,
          text.understood,
          ...text.facts.flatMap(({ title, value }) => [title, value]),
          ...nextQuestions(found, book, language).map(({ label }) => label),
          ...(rows.length > 0 ? [alternativeText(describeQuery(query, catalogue, language), rows, language)] : []),
          ...exportTable({ query }, book, language).heading,
        ].join('\n');
        expect(said).not.toMatch(CAUSAL[language]);
      }
  });

  it.each(LANGUAGES)('says a cause only as the ground that was asked about (%s)', (language) => {
    const grounds = /because of (?:age|sex|a disability|sexual orientation|skin colour|one or more grounds)/g;
    for (const query of queries)
      expect(
        describeAnswer(answer(query, letterOnly), catalogue, language).sentence.replace(grounds, ''),
      ).not.toContain('because');
  });

  it('has one sentence for every figure that is withheld, wherever it stands', () => {
    const book = bookWith(smallPublication());
    for (const language of LANGUAGES) {
      const { withheld } = messages(language).figures;
      const one = { indicator: 'experienced.sex', where: { gender: 'other_or_undisclosed' }, by: [], wave: '2025' };
      const alone = describeAnswer(answer(one, book), catalogue, language);
      const broken = describeAnswer(answer({ ...one, where: {}, by: ['gender'] }, book), catalogue, language);
      expect(alone.sentence).toBe(withheld);
      for (const { facts } of [alone, broken]) expect(facts.map(({ value }) => value)).toContain(withheld);
    }
  });

  it('names everything needed to read a figure of a publication', () => {
    const query = { indicator: 'experienced.sex', where: { gender: 'woman' }, by: [], wave: '2025' };
    const { facts, rows } = describeAnswer(answer(query, bookWith(smallPublication())), catalogue, 'nl');
    expect(facts.map(({ title }) => title)).toEqual([
      'Over wie',
      'Vraag (strekking)',
      'Periode',
      'Respons en weging',
      'Bron',
      'Bescherming',
      'Methode',
    ]);
    expect(rows).toEqual([{ label: 'vrouwen', display: '7%', n: '605', interval: 'tussen 5% en 10%' }]);
  });
});
