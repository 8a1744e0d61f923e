import {
  RESPONSE_DIMENSIONS,
  type ResponseFigures,
  type ResponseGroup,
  type Share,
} from '../../../campaign/response-figures.ts';
import type { Language } from '../../../i18n/language.ts';
import { messages } from '../../../i18n/messages.ts';
import { button, helpButton, menuButton } from '../buttons.ts';
import type { Card } from '../card.ts';
import { fill } from '../template.ts';
import type { Fact, ScreenOf } from './screen.ts';

const sayShare = (share: Share, language: Language): string => {
  const text = messages(language).campaign.share;
  if ('percentage' in share) return text.percentage(share.percentage);
  if ('lessThan' in share) return text.lessThan(share.lessThan);
  return 'moreThan' in share ? text.moreThan(share.moreThan) : text.withheld;
};

const blocks = (
  figures: ResponseFigures,
  words: ScreenOf<'response'>['words'],
  language: Language,
): readonly { readonly title: string; readonly facts: readonly Fact[] }[] => {
  const text = messages(language).campaign;
  const nameOf = ({ dimension, category }: ResponseGroup): string =>
    words[dimension]?.[category] ?? (category === '' ? text.responseUnknown : category);
  const line = (name: string, invited: number, share: Share): Fact => ({
    title: `${name} (${invited})`,
    value: sayShare(share, language),
  });
  return [
    { title: text.responseTotal, facts: [line(text.invited, figures.invited, figures.share)] },
    ...RESPONSE_DIMENSIONS.map((dimension) => ({
      title: text.responseDimensions[dimension],
      facts: figures.groups
        .filter((group) => group.dimension === dimension)
        .map((group) => line(nameOf(group), group.invited, group.share)),
    })).filter(({ facts }) => facts.length > 0),
  ];
};

/** The response of the day: whole percentages of groups of at least fifty invited. */
export const response = ({ wave, figures, words }: ScreenOf<'response'>, language: Language): Card => {
  const text = messages(language).campaign;
  return fill('response', {
    lang: language,
    title: text.responseTitle(wave),
    lead: figures === undefined ? text.responseNone : text.responseLead(figures.day),
    groups: figures === undefined ? [] : blocks(figures, words, language),
    note: figures === undefined ? '' : text.responseNote,
    buttons: [
      button(language, text.refresh, { verb: 'response.show', wave }),
      menuButton(language),
      helpButton(language),
    ],
  });
};
