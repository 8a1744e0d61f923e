import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { previewQuestionnaire } from '../../src/cli/preview-questionnaire.ts';
import { questionnaireCommand } from '../../src/cli/questionnaire.ts';
import { smallQuestionnaire, smallText } from './small-questionnaire.ts';

const folder = mkdtempSync(join(tmpdir(), 'questionnaire-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const printed: string[] = [];
const listen = () => {
  printed.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
};
const run = async (...words: readonly string[]): Promise<string> => {
  listen();
  await questionnaireCommand().parseAsync([...words], { from: 'user' });
  return printed.join('');
};

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('questionnaire check', () => {
  it('is content with a clean file', async () => {
    expect(await run('check', 'content/questionnaires/per-2027.json')).toMatch(/per-2027\.json: clean\n$/);
  });

  it('shows every error with file, line and path, and then fails', async () => {
    const broken = file('broken.json', smallText().replace('"colour"', '"color"').replace('"yes_no"', '"yesno"'));
    await expect(run('check', broken)).rejects.toThrow(/broken\.json: \d+ errors$/);
    expect(printed.join('')).toMatch(
      /broken\.json:165: sections\[1\]\.pages\[0\]\.questions\[0\]\.text\.nl: there is no question "colour"/,
    );
    expect(printed.join('')).toMatch(/broken\.json:168: .*\.options: there is no option list "yes_no"/);
  });

  it('shows the same as one document', async () => {
    const broken = file('broken.json', smallText().replace('"includes": "plum"', '"includes": "grape"'));
    await expect(run('check', broken, '--json')).rejects.toThrow(/1 error$/);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      errors: [{ path: 'sections[0].pages[1].when.includes', message: 'question "fruit" has no option "grape"' }],
    });
  });

  it('compares with an earlier version', async () => {
    const earlier = file('earlier.json', smallText());
    const later = file('later.json', smallText().replaceAll('Optie red', 'Optie rood'));
    await expect(run('check', later, '--previous', earlier)).rejects.toThrow(/2 errors$/);
    expect(printed.join('')).toMatch(/option "red" said "Optie red" in version 1/);
  });

  it('refuses answers that would not fit in a sealed response', async () => {
    const words = Array.from({ length: 15 }, (_, i) => ({
      id: `page${i}`,
      questions: [{ id: `words${i}`, type: 'short_text', text: { nl: 'W?', en: 'W?' }, most: 200 }],
    }));
    const data = JSON.parse(smallText()) as { sections: { pages: unknown[] }[] };
    data.sections[0]?.pages.push(...words);
    await expect(run('check', file('long.json', JSON.stringify(data)))).rejects.toThrow(/1 error$/);
    expect(printed.join('')).toMatch(/answers may take \d+ bytes, and a sealed response holds 8192/);
  });

  it('names a file that is not there', async () => {
    await expect(run('check', join(folder, 'none.json'))).rejects.toThrow(/none\.json: .*ENOENT/);
  });
});

describe('questionnaire preview', () => {
  const walk = async (...lines: readonly string[]): Promise<string> => {
    listen();
    await previewQuestionnaire(smallQuestionnaire(), 'nl', Readable.from([`${lines.join('\n')}\n`]));
    return printed.join('');
  };

  it('walks the route, repeats a page with what is wrong, and keeps nothing', async () => {
    const shown = await walk('1', '1,4', '1', '1,2', 'b', '2', '3', 'zomaar');
    expect(shown).toMatch(/! fruit: /);
    expect(shown).toMatch(/Lekker, Optie red\?/);
    expect(shown).toMatch(/Waarom\?/);
    expect(shown).toMatch(/Er is niets bewaard\.\n$/);
  });

  it('ends where its input ends', async () => {
    expect(await walk('1')).toMatch(/Fruit\?/);
  });
});
