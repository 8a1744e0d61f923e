import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { mostInASecond, type OtherTeams, startOtherTeams } from './other-teams.ts';
import { sized } from './size.ts';

vi.setConfig({ testTimeout: sized(400_000, 1_800_000) });

const run = promisify(execFile);
let teams: OtherTeams | undefined;
afterEach(() => teams?.close());

test('a campaign is rehearsed against a stand-in for Teams by another hand, on a bad day', async () => {
  const invitees = sized(60, 1_000);
  const responses = sized(12, 200);
  const other = await startOtherTeams({
    blockedOneIn: 40,
    silentOneIn: 45,
    // The greetings come first; the outage falls into the invites.
    outageAfter: Math.floor(invitees * 1.3),
    outageMs: sized(2_000, 10_000),
    answersAfterMs: 40,
  });
  teams = other;
  const words = ['--invitees', `${invitees}`, '--responses', `${responses}`, '--service-url', other.url, '--json'];
  const { stdout } = await run(process.execPath, ['src/cli/wegwijzer.ts', 'rehearse', ...words], {
    maxBuffer: 16 * 1024 * 1024,
  });
  const report = JSON.parse(stdout) as {
    readonly invite: {
      readonly sent: number;
      readonly unknown: number;
      readonly failed: { readonly blocked?: number };
    };
    readonly memoryMb: number;
  };
  expect(report).toMatchObject({
    invitees,
    duplicates: 0,
    lost: 0,
    invite: { invited: invitees, left: 0, notReachable: 0 },
    reminder: { invited: invitees, left: 0, notReachable: 0 },
    answers: { stuck: 0 },
  });
  const { sent, unknown, failed } = report.invite;
  expect(sent + unknown + (failed.blocked ?? 0)).toBe(invitees);
  expect(unknown).toBeGreaterThan(0);
  expect(unknown).toBeLessThan(0.1 * invitees + 20);
  expect(report.memoryMb).toBeLessThan(512);
  expect(mostInASecond(other)).toBeLessThanOrEqual(60);
  expect(other.throttled()).toBeLessThanOrEqual(0.02 * other.came.length);
});
