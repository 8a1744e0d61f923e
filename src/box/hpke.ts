import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  type KeyObject,
} from 'node:crypto';

/**
 * Hybrid public key encryption as in RFC 9180, base mode, one message a context:
 * DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-GCM. Names follow the RFC, section by section, so that its test
 * vectors can be laid beside it.
 */
interface Aead {
  readonly id: number;
  readonly keyBytes: 16 | 32;
}

export const AES_256_GCM: Aead = { id: 2, keyBytes: 32 };
/** Only here because the vectors of the RFC for X25519 use it. */
export const AES_128_GCM: Aead = { id: 1, keyBytes: 16 };

const KEM_X25519 = 0x0020;
const KDF_SHA256 = 0x0001;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
export const ENCAPSULATED_BYTES = 32;

const i2osp = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const kemSuite = Buffer.concat([Buffer.from('KEM'), i2osp(KEM_X25519)]);
const suite = (aead: Aead): Buffer =>
  Buffer.concat([Buffer.from('HPKE'), i2osp(KEM_X25519), i2osp(KDF_SHA256), i2osp(aead.id)]);

// Section 4. Everything asked for here is at most one block of SHA-256 long, so one round of HKDF-Expand suffices.
const labeledExtract = (suiteId: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer =>
  createHmac('sha256', createSecretKey(salt))
    .update(Buffer.concat([Buffer.from('HPKE-v1'), suiteId, Buffer.from(label), ikm]))
    .digest();

const labeledExpand = (suiteId: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer =>
  createHmac('sha256', createSecretKey(prk))
    .update(Buffer.concat([i2osp(length), Buffer.from('HPKE-v1'), suiteId, Buffer.from(label), info, Buffer.of(1)]))
    .digest()
    .subarray(0, length);

// RFC 8410: the fixed beginnings of an X25519 key in DER, before its 32 raw bytes.
const PRIVATE_DER = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_DER = Buffer.from('302a300506032b656e032100', 'hex');

/** An X25519 public key from its 32 raw bytes. */
const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([PUBLIC_DER, raw]), format: 'der', type: 'spki' });

/** An X25519 private key from its 32 raw bytes. */
export const privateKeyOf = (raw: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_DER, raw]), format: 'der', type: 'pkcs8' });

/** Whom is sealed to: a public key, and its raw bytes, which every sealing takes in. */
export interface Recipient {
  readonly key: KeyObject;
  readonly raw: Buffer;
}

/** The recipient with the X25519 public key of these 32 raw bytes. */
export const recipientOf = (raw: Uint8Array): Recipient => ({ key: publicKeyOf(raw), raw: Buffer.from(raw) });

/** The 32 raw bytes of an X25519 key, public or private. */
export const rawKey = (key: KeyObject): Buffer =>
  key.export(key.type === 'public' ? { format: 'der', type: 'spki' } : { format: 'der', type: 'pkcs8' }).subarray(-32);

/** Section 4.1, Encap and Decap: the shared secret from the Diffie-Hellman value and both public keys. */
export const sharedSecret = (dh: Buffer, encapsulated: Uint8Array, recipient: Uint8Array): Buffer => {
  const eaePrk = labeledExtract(kemSuite, Buffer.alloc(0), 'eae_prk', dh);
  return labeledExpand(kemSuite, eaePrk, 'shared_secret', Buffer.concat([encapsulated, recipient]), 32);
};

/** Section 5.1, KeySchedule in base mode. */
export const keySchedule = (
  aead: Aead,
  secret: Buffer,
  info: Buffer,
): { readonly key: Buffer; readonly nonce: Buffer } => {
  const id = suite(aead);
  const none = Buffer.alloc(0);
  const context = Buffer.concat([
    Buffer.of(0),
    labeledExtract(id, none, 'psk_id_hash', none),
    labeledExtract(id, none, 'info_hash', info),
  ]);
  const prk = labeledExtract(id, secret, 'secret', none);
  return {
    key: labeledExpand(id, prk, 'key', context, aead.keyBytes),
    nonce: labeledExpand(id, prk, 'base_nonce', context, NONCE_BYTES),
  };
};

interface Letter {
  readonly aead: Aead;
  readonly info: Buffer;
  readonly associated: Buffer;
}

const cipherOf = ({ keyBytes }: Aead): 'aes-128-gcm' | 'aes-256-gcm' =>
  keyBytes === 32 ? 'aes-256-gcm' : 'aes-128-gcm';

/** Section 6.1, SealBase, with the ephemeral key pair given: the encapsulated key, the cipher text and its tag. */
export const sealBase = (
  letter: Letter,
  recipient: Recipient,
  ephemeral: { readonly publicKey: KeyObject; readonly privateKey: KeyObject },
  plain: Uint8Array,
): Buffer => {
  const encapsulated = rawKey(ephemeral.publicKey);
  const dh = diffieHellman({ privateKey: ephemeral.privateKey, publicKey: recipient.key });
  const { key, nonce } = keySchedule(letter.aead, sharedSecret(dh, encapsulated, recipient.raw), letter.info);
  const cipher = createCipheriv(cipherOf(letter.aead), createSecretKey(key), nonce).setAAD(letter.associated);
  return Buffer.concat([encapsulated, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Section 6.1, OpenBase. Throws when the message was not sealed to this key, or was changed. */
export const openBase = (letter: Letter, recipient: KeyObject, sealed: Uint8Array): Buffer => {
  const encapsulated = sealed.subarray(0, ENCAPSULATED_BYTES);
  const dh = diffieHellman({ privateKey: recipient, publicKey: publicKeyOf(encapsulated) });
  const own = rawKey(createPublicKey(recipient));
  const { key, nonce } = keySchedule(letter.aead, sharedSecret(dh, encapsulated, own), letter.info);
  const decipher = createDecipheriv(cipherOf(letter.aead), key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(letter.associated)
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(ENCAPSULATED_BYTES, -TAG_BYTES)), decipher.final()]);
};
