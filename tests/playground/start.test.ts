import { createServer } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, freshFolder, type Product, startProduct } from './product.ts';

const folder = freshFolder();
const firstPort = await freePorts();
const answers = async (port: number, path = '/'): Promise<boolean> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).ok;
const oneLine = /^wegwijzer: [^\n]+\n$/;

afterAll(folder.remove);

describe('npm start', () => {
  let product: Product;

  beforeAll(async () => {
    product = startProduct(folder.path, firstPort);
    await product.ready;
  });
  afterAll(async () => {
    await product.stop();
  });

  it('serves the bot and three playgrounds', async () => {
    const { bot, employee, coordinator, hr } = product.ports;
    expect(await answers(bot, '/livez')).toBe(true);
    expect(await answers(bot, '/readyz')).toBe(true);
    for (const port of [employee, coordinator, hr]) expect(await answers(port)).toBe(true);
  });

  it('prints one table: where, who, and what to type there; and what is not safe about a demo', () => {
    const table = product.out();
    for (const words of ['Anna de Vries', 'Gerda Smit', 'Hans Bakker', 'campagne', 'hulp'])
      expect(table).toContain(words);
    for (const port of Object.values(product.ports)) expect(table).toContain(`:${port}`);
    for (const words of ['Authentication is off', 'every network interface', 'private keys', 'practice data'])
      expect(table).toContain(words);
  });

  it('gives one clear line and exit 1 when a port is taken, and starts nothing', async () => {
    const second = startProduct(folder.path, firstPort);
    const { code, error } = await second.ended;
    expect(code).toBe(1);
    expect(error).toMatch(oneLine);
    expect(error).toContain(`port ${firstPort} is taken`);
  });

  it('leaves no process behind on SIGTERM, and keeps what it stored for the next start', async () => {
    const kept = ['keys/publication-2025.key', 'practice/publication.json'].map((name) => join(folder.path, name));
    const before = kept.map((file) => readFileSync(file, 'utf8'));
    expect(await product.stop('SIGTERM')).toEqual([]);
    expect((await product.ended).code).toBe(0);

    product = startProduct(folder.path, firstPort);
    await product.ready;
    expect(kept.map((file) => readFileSync(file, 'utf8'))).toEqual(before);
    expect(await product.stop('SIGINT')).toEqual([]);
    expect((await product.ended).code).toBe(0);
  });
});

describe('npm start that cannot', () => {
  it('names the port of a playground that is taken, also by a program on loopback alone', async () => {
    const first = await freePorts(firstPort + 10);
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(first + 2, '127.0.0.1', resolve));
    const { code, error } = await startProduct(folder.path, first).ended;
    other.close();
    expect(code).toBe(1);
    expect(error).toMatch(oneLine);
    expect(error).toContain(`port ${first + 2} is taken`);
    expect(error).toContain('WEGWIJZER_PLAYGROUND_PORT');
  });

  it('names the file that is missing', async () => {
    const empty = join(folder.path, 'no-content');
    const { code, error } = await startProduct(folder.path, firstPort, { WEGWIJZER_CONTENT: empty }).ended;
    expect(code).toBe(1);
    expect(error).toMatch(oneLine);
    expect(error).toContain(empty);
  });

  it('names the folder in which it cannot write', async () => {
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');
    const { code, error } = await startProduct(join(file, 'data'), firstPort).ended;
    expect(code).toBe(1);
    expect(error).toMatch(oneLine);
    expect(error).toContain(file);
  });

  it('names the variable that is wrong', async () => {
    const { code, error } = await startProduct(folder.path, firstPort, { WEGWIJZER_RATE: 'fast' }).ended;
    expect(code).toBe(1);
    expect(error).toMatch(oneLine);
    expect(error).toContain('WEGWIJZER_RATE');
  });

  it('starts the bot alone when it has an app id, and hands its exit code on', async () => {
    const alone = startProduct(folder.path, firstPort, { MicrosoftAppId: 'an-app', WEGWIJZER_RATE: 'fast' });
    const { code, out, error } = await alone.ended;
    expect(out).toBe('MicrosoftAppId is set: the bot starts alone, without the demonstration.\n');
    expect(code).toBe(1);
    expect(error).toContain('WEGWIJZER_RATE');
  });
});
