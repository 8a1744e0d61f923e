import { POLICY } from './policy.ts';
import type { WaveKey } from './wave-key.ts';

/** floor(2⁶⁴ · P(V ≤ v)) for v = −12…12, P(v) ∝ exp(−v²/18): written out, since machines differ in exp. */
const CUMULATIVE: readonly bigint[] = [
  0x00002ec74421bf660n,
  0x0000d6a660ac0e79an,
  0x0002f1bb165486a62n,
  0x0008fed170122bec1n,
  0x00188e1dfa9bf5ee4n,
  0x003c5b9790427f5e6n,
  0x00861356bbee87648n,
  0x010de61b58c91bdb2n,
  0x01edd5696228806a4n,
  0x033836b67d25b3d1bn,
  0x04ec610e5291bfafbn,
  0x06efa5cd6067e6890n,
  0x09105a329f981976fn,
  0x0b139ef1ad6e40504n,
  0x0cc7c94982da4c2e4n,
  0x0e122a969dd77f95bn,
  0x0ef219e4a736e424dn,
  0x0f79eca94411789b7n,
  0x0fc3a4686fbd80a19n,
  0x0fe771e205640a11bn,
  0x0ff7012e8fedd413en,
  0x0ffd0e44e9ab7959dn,
  0x0fff29599f53f1865n,
  0x0fffd138bbde4099fn,
  0x10000000000000000n,
];

/**
 * The noise of one figure, a whole number of respondents in −12…12. It hangs on the whole base and the tag (the
 * indicator, or `_n` for the size), never on who said yes: a base always gets the same noise, so asking again or in
 * another way averages nothing away.
 */
export const noise = (key: WaveKey, tag: string, baseKey: string): number => {
  const draw = key.mac('ck', `${tag}|${baseKey}`).readBigUInt64BE(0);
  return CUMULATIVE.findIndex((threshold) => draw < threshold) - POLICY.noiseBound;
};
