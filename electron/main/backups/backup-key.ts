// From a passphrase to the key of one file. The slow step (scrypt) makes the master key and is taken once for a
// passphrase; each file's own key follows from it and the file's salt, so that no two files share a key and the chunks
// of one file can be numbered from nought. Whoever has a master key can open every backup made with that passphrase.
import { hkdfSync, scrypt, type BinaryLike, type ScryptOptions } from 'node:crypto';
import { scryptBounds, type KeyDerivation } from './backup-format';

/** Shortest passphrase taken, in characters. */
export const shortestPassphrase = 10;
const keyBytes = 32;
const checkBytes = 16;
const saltBytes = 16;
const blockSize = 8;
const bytesPerBlock = 128;

/** What a passphrase became, with how. */
export interface MasterKey {
  readonly derivation: KeyDerivation;
  /** In hexadecimal digits. */
  readonly key: string;
}

/** The parameters for a new passphrase. `cost` is scrypt's N; a power of two. */
export const newDerivation = (
  randomHex: (bytes: number) => string,
  cost: number = scryptBounds.leastN * 2,
): KeyDerivation => ({ name: 'scrypt', salt: randomHex(saltBytes), N: cost, r: blockSize, p: 1 });

const scryptAsync = (password: BinaryLike, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** Takes about a quarter of a second, on purpose. The same letters typed on another keyboard give the same key. */
export async function deriveMasterKey(passphrase: string, derivation: KeyDerivation): Promise<MasterKey> {
  const { N, r, p, salt } = derivation;
  const maxmem = 2 * bytesPerBlock * N * r;
  const key = await scryptAsync(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), { N, r, p, maxmem });
  return { derivation, key: key.toString('hex') };
}

/** Fresh salt for one file. */
export const newFileSalt = (randomHex: (bytes: number) => string): string => randomHex(keyBytes);

const expand = (master: MasterKey, salt: string, purpose: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(master.key, 'hex'), Buffer.from(salt, 'hex'), purpose, length));

/** The key of one file, and the check that stands in its heading. */
export const fileKeyOf = (
  master: MasterKey,
  salt: string,
): { readonly key: Buffer; readonly check: string } => ({
  key: expand(master, salt, 'onward backup key', keyBytes),
  check: expand(master, salt, 'onward backup check', checkBytes).toString('hex'),
});

/** Whether both came from the same salt and cost, so that the same passphrase gives the same key. */
export const sameDerivation = (a: KeyDerivation, b: KeyDerivation): boolean =>
  a.salt === b.salt && a.N === b.N && a.r === b.r && a.p === b.p;
