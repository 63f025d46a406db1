// "Check this installation": what a test without the real binary cannot prove, looked at on the machine it runs on.
import { app, type WebContents } from 'electron';
import type { InstallationCheck, RequestInput } from '@shared/desktop-api';
import { isAppUrl } from './app-address';
import { fuseFileOf, readFuses, sealedFuses } from './program-seal';
import { printToPdf } from './report-pdf';
import type { SafetyCopy } from './safety-copy/safety-copy';

const pdfBeginning = '%PDF-';
/** In the page's own world: what a page must not be able to reach. */
const reachProbe = '[typeof require, typeof process, typeof module].join(" ")';
const nothingReached = 'undefined undefined undefined';

async function checkIsolation(page: WebContents, isolated: boolean): Promise<InstallationCheck> {
  const reached = await page.executeJavaScript(reachProbe).then(String, () => 'not answered');
  const ok = isolated && reached === nothingReached;
  return { name: 'isolation', ok, detail: `context isolated: ${isolated}; page sees ${reached}` };
}

async function checkPdf(page: WebContents): Promise<InstallationCheck> {
  try {
    const pdf = await printToPdf(page);
    const ok = Buffer.from(pdf.slice(0, pdfBeginning.length)).toString('latin1') === pdfBeginning;
    return { name: 'pdf', ok, detail: `${pdf.byteLength} bytes` };
  } catch (error) {
    return { name: 'pdf', ok: false, detail: String(error) };
  }
}

/** Only a packed program has a seal to check: its fuses, and the archive it was loaded from. */
async function checkSeal(): Promise<InstallationCheck[]> {
  if (!app.isPackaged) return [];
  const from = app.getAppPath();
  const fuses = await readFuses(fuseFileOf(process.execPath, process.platform)).catch(() => null);
  const ok = fuses === sealedFuses && from.endsWith('.asar');
  return [{ name: 'seal', ok, detail: `fuses ${fuses ?? 'not found'}; loaded from ${from}` }];
}

/** Runs every check; none of them changes anything that stays. */
export async function checkInstallation(
  page: WebContents,
  safety: Pick<SafetyCopy, 'proveDisk'>,
  { isolated, sandboxed }: RequestInput<'checkInstallation'>,
): Promise<InstallationCheck[]> {
  const url = page.getURL();
  return [
    { name: 'origin', ok: isAppUrl(url), detail: url },
    await checkIsolation(page, isolated),
    { name: 'sandbox', ok: sandboxed, detail: `page process sandboxed: ${sandboxed}` },
    { name: 'journal-fsync', ...(await safety.proveDisk()) },
    await checkPdf(page),
    { name: 'single-instance', ok: app.hasSingleInstanceLock(), detail: 'this run holds the lock' },
    ...(await checkSeal()),
  ];
}
