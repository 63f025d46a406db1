import { chooseDesktop } from './support/choose-desktop';
import { keepSampleOffice } from './support/sample-office';

/** Says once per run what the app's specs are driven on (a green run on the stand-in proves less), and keeps a sample office for them. */
export default async function prepareRun(): Promise<() => void> {
  const { kind, executablePath } = chooseDesktop();
  const name = kind === 'electron' ? 'Electron' : 'the Electron stand-in (test/desktop-stand-in/README.md)';
  console.log(`End-to-end tests run on ${name}: ${executablePath}`);
  return keepSampleOffice();
}
