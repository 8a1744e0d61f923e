import { describe, expect, it } from 'vitest';
import { STEPS, type Narrowing, narrow } from '../../src/signposting/narrow.ts';

/** Every way through the questions, with the route at its end. */
const ends = (so: Narrowing = {}, asked = 0): readonly { so: Narrowing; asked: number; route: string }[] => {
  const narrowed = narrow(so);
  if ('route' in narrowed) return [{ so, asked, route: narrowed.route }];
  return STEPS[narrowed.ask]
    .filter((answer) => narrowed.answers.includes(answer))
    .flatMap((answer) => ends({ ...so, [narrowed.ask]: answer }, asked + 1));
};

describe('who does not know where to go', () => {
  it('is at a door after at most three questions, whatever they answer', () => {
    expect(ends().length).toBeGreaterThan(12);
    for (const { asked } of ends()) expect(asked).toBeLessThanOrEqual(3);
  });

  it('can come to every door', () => {
    expect([...new Set(ends().map(({ route }) => route))].sort()).toEqual([
      'bystander',
      'complaint',
      'counsellor',
      'desk',
      'manager_guidance',
      'outside',
      'resident',
    ]);
  });

  it.each([
    [{ about: 'me', want: 'unsure', how: 'inside' }, 'counsellor'],
    [{ about: 'me', want: 'act', how: 'formal' }, 'complaint'],
    [{ about: 'colleague', want: 'know' }, 'bystander'],
    [{ about: 'team' }, 'manager_guidance'],
  ] as const)('comes with %j to %s', (so, route) => {
    expect(narrow(so)).toEqual({ route });
  });
});
