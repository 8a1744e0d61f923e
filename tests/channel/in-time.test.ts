import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTime } from '../../src/channel/teams/in-time.ts';

describe('the answer to a button', () => {
  it('is what the work gives, when that is in time', async () => {
    expect(await inTime(Promise.resolve('card'), () => 'too late', 50)).toBe('card');
  });

  it('is something else when the work takes too long', async () => {
    expect(await inTime(after(500, 'card', { ref: false }), () => 'too late', 10)).toBe('too late');
  });

  it('fails as the work fails', async () => {
    await expect(inTime(Promise.reject(new Error('no')), () => 'too late', 50)).rejects.toThrow('no');
  });
});
