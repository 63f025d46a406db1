import type { ByteSource } from '@shared/interchange/archive/byte-source';

/** A file a person chose; only what is asked for is read of it. */
export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: async (from, length) => {
    const bytes = new Uint8Array(await blob.slice(from, from + length).arrayBuffer());
    if (bytes.byteLength !== length) throw new Error('The file ended early');
    return bytes;
  },
});
