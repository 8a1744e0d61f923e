import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { environmentWithFile } from '../src/config/environment.ts';
import { readConfig } from '../src/config/config.ts';

const root = new URL('../', import.meta.url);
const config = readFileSync(new URL('src/config/variables.ts', root), 'utf8');
const schema = /const schema = z\.object\(\{\n([^]*?)\n\}\);/.exec(config)?.[1] ?? '';
const variables = [...schema.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
const example = environmentWithFile({}, new URL('.env.example', root).pathname);

describe('.env.example', () => {
  it('names every variable of the configuration, and no other', () => {
    expect(variables.length).toBeGreaterThan(20);
    expect(Object.keys(example).sort()).toEqual(variables.sort());
  });

  it('holds the defaults: with it nothing is different from without', () => {
    const playground = { WEGWIJZER_PLAYGROUND: '1' };
    expect(readConfig({ ...example, ...playground })).toEqual(readConfig(playground));
  });
});
