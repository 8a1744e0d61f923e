import type { Slots } from './slots.ts';

/** The indicators that a question may mean; one is an answer, more are two readings. */
export interface Meant {
  readonly indicators: readonly string[];
  /** True where even a single indicator is not quite what was asked, so that it is only offered. */
  readonly unsure: boolean;
}

const GROUNDS = ['sex', 'origin', 'age', 'disability', 'orientation', 'other'] as const;
const sure = (...indicators: readonly string[]): Meant => ({ indicators, unsure: false });
const unsure = (...indicators: readonly string[]): Meant => ({ indicators, unsure: true });

/** Whose experience is asked about; none where nothing points to discrimination at all. */
export const perspectivesMeant = (slots: Slots): readonly string[] => {
  const { perspectives, towards } = slots;
  const undergone = perspectives.has('undergone');
  const witnessed = perspectives.has('witnessed');
  const experienced = perspectives.has('experienced') || (undergone && !witnessed);
  const directions = [...towards].map((direction) => `witnessed_${direction}`);
  if (experienced && (witnessed || directions.length > 0))
    return ['experienced', ...(directions.length > 0 ? directions : ['witnessed_colleagues', 'witnessed_residents'])];
  if (directions.length > 0) return directions;
  if (witnessed) return ['witnessed_colleagues', 'witnessed_residents'];
  if (experienced || slots.self) return ['experienced'];
  return ['experienced', 'witnessed_colleagues', 'witnessed_residents'];
};

const discussed = (slots: Slots): Meant => {
  const { counterparts, steps, negation, allCounterparts } = slots;
  const reported = steps.has('reported') && !steps.has('discussed');
  if (allCounterparts && counterparts.size === 0)
    return unsure(
      'discussed_with.manager',
      'discussed_with.colleague',
      'discussed_with.counsellor',
      'discussed_with.outside',
    );
  if (counterparts.size > 0) {
    const all = [...counterparts].map((counterpart) => `discussed_with.${counterpart}`);
    const told = (steps.has('discussed') || steps.has('reported')) && !slots.countsReports;
    return negation || steps.has('not_discussed') || !told ? unsure(...all) : sure(...all);
  }
  if (reported) return unsure('discussed', 'discussed_with.desk', 'discussed_with.complaints_committee');
  if (steps.has('not_discussed') && steps.has('discussed')) return unsure('discussed', 'not_discussed');
  if (steps.has('not_discussed') || negation) return sure('not_discussed');
  return sure('discussed');
};

const feelings = ['satisfied', 'neutral', 'dissatisfied'] as const;
const handlingOf = (feeling: string): string =>
  feeling === 'neutral' ? 'neutral_about_handling' : `${feeling}_with_handling`;

const followUp = (slots: Slots): Meant => {
  const felt = feelings.filter((feeling) => slots.steps.has(feeling));
  const after = [...slots.counterparts].map((counterpart) => `satisfied_after.${counterpart}`);
  if (felt.length === 0 && slots.handling) return unsure(...feelings.map(handlingOf));
  if (felt.length === 0) return discussed(slots);
  if (slots.negation) {
    const left = felt.includes('satisfied') ? (['dissatisfied', 'neutral'] as const) : feelings;
    return unsure(...(after.length > 0 ? after : left.map(handlingOf)));
  }
  if (after.length > 0) {
    if (slots.handling) return unsure(...felt.map(handlingOf), ...after);
    const spoke = slots.afterwards || slots.steps.has('discussed') || !slots.satisfiedWith;
    return spoke && felt.length === 1 && felt[0] === 'satisfied' ? sure(...after) : unsure(...after);
  }
  if (!slots.handling) return unsure(...felt.map(handlingOf));
  return sure(...felt.map(handlingOf));
};

const discrimination = (slots: Slots): Meant => {
  const grounds = slots.grounds.size > 0 ? [...slots.grounds] : slots.allGrounds ? GROUNDS : ['any'];
  const indicators = perspectivesMeant(slots).flatMap((perspective) =>
    grounds.map((ground) => `${perspective}.${ground}`),
  );
  return slots.negation || slots.agent || slots.mistreated ? unsure(...indicators) : sure(...indicators);
};

/** Whether it is about what was done after it: steps, conversations, how it was handled. */
export const asksWhatCameAfter = (slots: Slots): boolean =>
  slots.steps.size > 0 || slots.handling || slots.counterparts.size > 0 || slots.allCounterparts;

/** Whether it is about discrimination itself: a ground, whom it happened to, or the word. */
export const namesDiscrimination = (slots: Slots): boolean =>
  slots.topic ||
  slots.grounds.size > 0 ||
  slots.allGrounds ||
  slots.perspectives.size > 0 ||
  slots.towards.size > 0 ||
  slots.self;

/** Decides which indicators the slots can mean; `undefined` where they name none. */
export const indicatorsMeant = (slots: Slots): Meant | undefined => {
  if (asksWhatCameAfter(slots)) {
    const meant = followUp(slots);
    const isPlain = slots.grounds.size === 0 && !slots.perspectives.has('witnessed') && slots.towards.size === 0;
    return isPlain && !slots.response && !slots.agent ? meant : { ...meant, unsure: true };
  }
  if (slots.response) {
    const isPlain = slots.perspectives.size === 0 && slots.grounds.size === 0 && slots.towards.size === 0;
    if (isPlain) return slots.negation || slots.invitedOnly ? unsure('response_rate') : sure('response_rate');
    return unsure(...discrimination(slots).indicators, 'response_rate');
  }
  return namesDiscrimination(slots) ? discrimination(slots) : undefined;
};
