// As much of Electron for macOS as packing needs: the program's folders, its lists of properties, and the fuses. Its code
// is not there, so nothing packed with it can start.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stands before the fuses in every Electron; see its documentation on fuses. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;
const frameworks = 'Contents/Frameworks';
const program = `${frameworks}/Electron Framework.framework/Electron Framework`;

/** A fuse as it stands in the program. */
export const FUSE = { off: '0', on: '1' } as const;

const properties = (id: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>${id}</string></dict></plist>\n`;

/** Writes it into a folder, with its fuses set as told, one sign each. */
export function writeStandInElectron(folder: string, fuses: string): void {
  const put = (path: string, content: string | Buffer): void => {
    const file = join(folder, 'Electron.app', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const wire = Buffer.from([wireVersion, fuses.length]);
  put('Contents/Info.plist', properties('com.github.Electron'));
  put('Contents/MacOS/Electron', '');
  put('Contents/Resources/electron.icns', '');
  put(program, Buffer.concat([Buffer.from(fuseMark), wire, Buffer.from(fuses)]));
  put(`${frameworks}/Electron Helper.app/Contents/Info.plist`, properties('com.github.Electron.helper'));
  put(`${frameworks}/Electron Helper.app/Contents/MacOS/Electron Helper`, '');
}

/** The fuses of a packed app, one sign each. */
export function fusesOf(app: string): string {
  const bytes = readFileSync(join(app, program));
  const wire = bytes.indexOf(fuseMark) + fuseMark.length;
  const [version, length = 0] = bytes.subarray(wire);
  if (version !== wireVersion) throw new Error(`Fuses of version ${version} cannot be read`);
  return bytes.subarray(wire + 2, wire + 2 + length).toString('latin1');
}
