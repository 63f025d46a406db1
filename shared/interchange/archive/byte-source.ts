/** A file that is read here and there, as a disk gives it. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Exactly these bytes; rejects where the file does not have or does not give them. */
  read(from: number, length: number): Promise<Uint8Array>;
}
