import type restify from 'restify';

/** Something that is fetched at an address: a picture, a page or a file. */
export interface Served {
  /** The media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** A file to save under this name. */
  readonly name?: string;
  /** May be kept for a day by whoever fetched it. */
  readonly keep?: boolean;
}

/** Sends it, and lets a browser do nothing with it but show or save it. */
export const send = (response: restify.Response, { type, bytes, name, keep }: Served): void => {
  response.writeHead(200, {
    'content-type': type,
    'content-length': `${bytes.byteLength}`,
    'cache-control': keep === true ? 'public, max-age=86400' : 'no-store',
    'content-security-policy': "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(name === undefined ? {} : { 'content-disposition': `attachment; filename="${name}"` }),
  });
  response.end(bytes);
};
