// Whether the program that runs is sealed as it was packed: electron/builder.yml sets its fuses, and this reads them back
// from the file that was installed.
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands before the fuses in every Electron; see its documentation on fuses. */
const fuseMark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const wireVersion = 1;
/** In the order of the wire, as electron/builder.yml sets them: 1 is on. */
export const sealedFuses = '00001100';
const chunkBytes = 1_048_576;

/** What the file must still hold after the mark: version, length and the fuses. */
const tailBytes = 2 + sealedFuses.length;

/** The file of the program that holds the fuses. */
export const fuseFileOf = (executable: string, platform: NodeJS.Platform): string =>
  platform === 'darwin'
    ? join(executable, '../../Frameworks/Electron Framework.framework/Electron Framework')
    : executable;

function fusesAt(bytes: Buffer, mark: number): string | null {
  const at = mark + fuseMark.length;
  if (bytes[at] !== wireVersion) return null;
  return bytes.toString('latin1', at + 2, at + tailBytes);
}

/** The first fuses of a program, one sign each; null where none are found. Reads piece by piece: it may be 200 MB. */
export async function readFuses(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const whole = fuseMark.length + tailBytes;
    const bytes = Buffer.alloc(chunkBytes + whole);
    for (let position = 0; ; position += chunkBytes) {
      const { bytesRead } = await file.read(bytes, 0, bytes.length, position);
      const mark = bytes.subarray(0, bytesRead).indexOf(fuseMark);
      if (mark >= 0 && mark + whole <= bytesRead) return fusesAt(bytes, mark);
      if (bytesRead < bytes.length) return null;
    }
  } finally {
    await file.close();
  }
}
