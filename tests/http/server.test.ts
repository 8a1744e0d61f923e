import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HttpServer, createServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';

const log = createLog('silent');
const heard: unknown[] = [];
let ready: () => Promise<boolean> = () => Promise.resolve(true);
let server: HttpServer;
let url: string;
beforeAll(async () => {
  server = createServer({
    process: ({ body }) => {
      heard.push(body);
      return body === 'fail' ? Promise.reject(new Error('x')) : Promise.resolve({ status: 200, body: { heard: true } });
    },
    ready: () => ready(),
    served: (path) => {
      if (path.includes('broken')) return Promise.reject(new Error('a chart that cannot be drawn'));
      const served = { type: 'image/png', bytes: new Uint8Array([1, 2, 3]) };
      return Promise.resolve(path.includes('known') ? served : undefined);
    },
    log,
  });
  url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
});
afterAll(() => server.stop());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/messages`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe('the server', () => {
  it('gives a picture under its address, 404 under any other, and lives on when one cannot be drawn', async () => {
    const get = (name: string) => fetch(`${url}/charts/${name}.png`);
    expect((await get('known')).headers.get('content-type')).toBe('image/png');
    expect((await get('other')).status).toBe(404);
    expect((await get('broken')).status).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('hands the JSON of a message over and gives back what comes of it', async () => {
    const response = await post('{"a":1}');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ heard: true });
    expect(heard.at(-1)).toEqual({ a: 1 });
  });

  it.each([
    ['not JSON', 'hallo', {}],
    ['empty', '', {}],
    ['a form', 'a=1&b=2', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['XML', '<a/>', { 'content-type': 'application/xml' }],
    ['half a document', '{"a":', {}],
    ['text that is no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), {}],
    ['called gzip and not', '{"a":1}', { 'content-encoding': 'gzip' }],
    ['gzip indeed', new Uint8Array(gzipSync('{"a":1}')), { 'content-encoding': 'gzip' }],
    ['of an unknown encoding', '{"a":1}', { 'content-encoding': 'x' }],
  ])('refuses a body that is %s, and lives on', async (_what, body, headers) => {
    const before = heard.length;
    expect((await post(body, headers)).status).toBe(400);
    expect(heard).toHaveLength(before);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });

  it('refuses a body over 256 KB, with its length said or not', async () => {
    const large = `"${'x'.repeat(256 * 1024)}"`;
    expect((await post(large)).status).toBe(413);
    const stream = new Blob([large]).stream();
    const request = new Request(`${url}/api/messages`, { method: 'POST', body: stream, duplex: 'half' });
    expect((await fetch(request)).status).toBe(413);
    expect((await post('1')).status).toBe(200);
  });

  it('lives on when a caller hangs up half-way', async () => {
    const port = Number(new URL(url).port);
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"a"');
    await new Promise((resolve) => setTimeout(resolve, 30));
    socket.destroy();
    expect((await post('1')).status).toBe(200);
  });

  it('answers 503 for a failure of its own, without saying which', async () => {
    const response = await post('"fail"');
    expect(response.status).toBe(503);
    expect(await response.text()).toBe('');
  });

  it('knows no other ways in', async () => {
    expect((await fetch(`${url}/api/messages`)).status).toBe(405);
    expect((await fetch(`${url}/admin`)).status).toBe(404);
  });

  it('says that it lives, and whether it can work', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    ready = () => Promise.resolve(false);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    ready = () => Promise.reject(new Error('no database'));
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    ready = () => Promise.resolve(true);
  });

  it('says when its port is taken', async () => {
    const other = createServer({
      process: () => Promise.resolve({ status: 200 }),
      ready: () => Promise.resolve(true),
      log,
    });
    await expect(other.listen(Number(new URL(url).port), '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
