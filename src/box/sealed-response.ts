/** A response sealed to the wave's public key: always of the same size, and only the statistician can open it. */
export type SealedResponse = Uint8Array;
