/** Rounds of PBKDF2-SHA-256; slows guessing of a short PIN to about a tenth of a second a try. */
const rounds = 210_000;
const digestBits = 256;
const saltBytes = 16;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** The digest (base64) of a PIN under a salt (base64). */
export async function digestPin(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds };
  return toBase64(new Uint8Array(await crypto.subtle.deriveBits(parameters, key, digestBits)));
}

/** A new salt and the digest of the PIN under it: what a staff record keeps instead of the PIN. */
export async function sealPin(
  pin: string,
): Promise<{ readonly pinSalt: string; readonly pinDigest: string }> {
  const pinSalt = toBase64(crypto.getRandomValues(new Uint8Array(saltBytes)));
  return { pinSalt, pinDigest: await digestPin(pin, pinSalt) };
}

/** True when the PIN is the one behind the digest. */
export async function pinMatches(
  pin: string,
  kept: { readonly pinSalt: string; readonly pinDigest: string },
): Promise<boolean> {
  return (await digestPin(pin, kept.pinSalt)) === kept.pinDigest;
}
