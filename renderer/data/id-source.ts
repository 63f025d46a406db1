import type { IdSource } from '@shared/time/ports';

/** 26 characters of 5 bits: 130 random bits, so that two desks never meet on an id. */
const length = 26;
/** Exactly 32 characters, so that the low five bits of a byte pick one evenly; without i, l, o, u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const indexMask = alphabet.length - 1;

const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
    alphabet.charAt(byte & indexMask),
  ).join('');

/** Ids from the system's cryptographic randomness, as the decoders of branded ids accept them. */
export const idSource: IdSource = { next: (prefix) => `${prefix}_${random()}`, random };
