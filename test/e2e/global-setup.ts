import { chooseDesktop } from './support/choose-desktop';

/** Says once per run what the app's specs are driven on: a green run on the stand-in proves less. */
export default function announceDesktop(): void {
  const { kind, executablePath } = chooseDesktop();
  const name = kind === 'electron' ? 'Electron' : 'the Electron stand-in (test/desktop-stand-in/README.md)';
  console.log(`End-to-end tests run on ${name}: ${executablePath}`);
}
