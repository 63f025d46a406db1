/** The package brings no types of its own. */
declare module 'snappyjs' {
  export function uncompress(packed: Uint8Array): Uint8Array;
  export function compress(plain: Uint8Array): Uint8Array;
}
