import { createHmac, timingSafeEqual } from 'node:crypto';

const sign = (kind: string, payload: string, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(`${kind}|${payload}`).digest();

/**
 * A path that only who has the key can make: `/<folder>/<base64url of the JSON>.<HMAC-SHA256>.<ending>`. The same
 * content gives the same path. `kind` keeps what is signed for one purpose apart from another.
 */
export const signedPath = (
  { folder, kind, ending }: { readonly folder: string; readonly kind: string; readonly ending: string },
  content: object,
  key: Uint8Array,
): string => {
  const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `/${folder}/${payload}.${sign(kind, payload, key).toString('base64url')}.${ending}`;
};

const parse = (payload: string): unknown => {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/** The content of a path that `signedPath` made, with its ending; `undefined` for any other, whatever is wrong with it. */
export const readSignedPath = (
  path: string,
  { folder, kind }: { readonly folder: string; readonly kind: string },
  key: Uint8Array,
): { readonly content: unknown; readonly ending: string } | undefined => {
  const match = new RegExp(`^/${folder}/([\\w-]{1,2000})\\.([\\w-]{43})\\.([a-z]{1,8})$`).exec(path);
  const [, payload, signature, ending] = match ?? [];
  if (payload === undefined || signature === undefined || ending === undefined) return undefined;
  const expected = sign(kind, payload, key);
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const content = parse(payload);
  return content === undefined ? undefined : { content, ending };
};
