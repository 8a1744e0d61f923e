import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 90_000 });

const run = promisify(execFile);
const rehearse = (...words: readonly string[]) =>
  run(process.execPath, ['src/cli/wegwijzer.ts', 'rehearse', ...words], { env: { ...process.env, NODE_OPTIONS: '' } });

test('a campaign of 60 loses nobody and sends nobody anything twice, through the real endpoint', async () => {
  const { stdout } = await rehearse('--invitees', '60', '--responses', '20', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    invitees: 60,
    responses: 20,
    duplicates: 0,
    lost: 0,
    remindedInVain: 0,
    invite: { invited: 60, sent: 60, left: 0 },
    reminder: { invited: 60, sent: 60, left: 0 },
    answers: { handedIn: 20, inTheBox: 20, stuck: 0 },
  });
});

test.each([
  ['--service-url', 'https://smba.trafficmanager.net/emea'],
  ['--rate', '51'],
  ['--invitees', '0'],
])('refuses %s %s before anything is started', async (option, value) => {
  await expect(rehearse(option, value)).rejects.toMatchObject({ code: 2 });
});
