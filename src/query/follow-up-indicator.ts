import {
  asksWhatCameAfter,
  indicatorsMeant,
  type Meant,
  namesDiscrimination,
  perspectivesMeant,
} from './indicators-meant.ts';
import type { Slots } from './slots.ts';

const CONVERSATIONS = ['discussed_with', 'satisfied_after'];
const isPerspective = (family: string): boolean => family === 'experienced' || family.startsWith('witnessed_');

/** With whom, where the question before was about a conversation: "en met een collega?". */
const counterpartsIn = (slots: Slots): readonly string[] => [
  ...slots.counterparts,
  ...(slots.unions.some(({ id }) => id === 'managers') ? ['manager'] : []),
  ...(slots.colleagues ? ['colleague'] : []),
];

const aboutConversation = (slots: Slots, family: string): Meant | undefined => {
  const named = counterpartsIn(slots);
  const talks = [...slots.steps].every((step) => step === 'discussed');
  if (named.length === 0 || !talks || slots.handling) return undefined;
  // "na een gesprek met" goes on about satisfaction; "besproken met" may as well be the other question.
  if (CONVERSATIONS.includes(family) && (slots.steps.size === 0 || slots.afterwards || family === 'discussed_with'))
    return { indicators: named.map((counterpart) => `${family}.${counterpart}`), unsure: slots.negation };
  if (slots.counterparts.size === 0) return undefined;
  if (family === 'discussed')
    return { indicators: named.map((counterpart) => `discussed_with.${counterpart}`), unsure: false };
  return {
    indicators: CONVERSATIONS.flatMap((one) => named.map((counterpart) => `${one}.${counterpart}`)),
    unsure: true,
  };
};

const aboutHandling = (slots: Slots, family: string): Meant | undefined => {
  const [felt, ...more] = (['satisfied', 'neutral', 'dissatisfied'] as const).filter((one) => slots.steps.has(one));
  if (!/_handling$/.test(family) || felt === undefined || more.length > 0) return undefined;
  if (slots.counterparts.size > 0 || slots.negation) return undefined;
  return { indicators: [felt === 'neutral' ? 'neutral_about_handling' : `${felt}_with_handling`], unsure: false };
};

const aboutDiscrimination = (slots: Slots, family: string, ground: string): Meant => {
  const saysWhose = slots.perspectives.size > 0 || slots.towards.size > 0 || slots.self;
  const perspectives = saysWhose || !isPerspective(family) ? perspectivesMeant(slots) : [family];
  const kept = isPerspective(family) ? ground : 'any';
  const grounds = slots.grounds.size > 0 ? [...slots.grounds] : slots.topic && kept !== 'any' ? [kept, 'any'] : [kept];
  return {
    indicators: perspectives.flatMap((perspective) => grounds.map((one) => `${perspective}.${one}`)),
    unsure: slots.negation || slots.agent,
  };
};

/** What a follow-up asks about, in place of (or left as) what the question before it asked about. */
export const followUpIndicator = (slots: Slots, last: string): Meant => {
  const [family = '', member = 'any'] = last.split('.');
  const conversation = aboutConversation(slots, family) ?? aboutHandling(slots, family);
  if (conversation !== undefined) return conversation;
  if (asksWhatCameAfter(slots) || slots.response || slots.allGrounds)
    return indicatorsMeant(slots) ?? { indicators: [last], unsure: true };
  return namesDiscrimination(slots)
    ? aboutDiscrimination(slots, family, member)
    : { indicators: [last], unsure: slots.negation };
};
