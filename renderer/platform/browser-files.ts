// Files in a browser: a download to save, an input element to open.
import type { FileKind, RequestInput, RequestOutput } from '@shared/desktop-api';

const mimeTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  document: 'application/octet-stream',
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
  vcard: 'text/vcard',
  text: 'text/plain',
  'onward-copy': 'application/gzip',
  archive: 'application/zip',
  'onward-backup': 'application/octet-stream',
  any: 'application/octet-stream',
};
const endings: Readonly<Record<FileKind, string>> = {
  pdf: '.pdf',
  document: '.pdf,.docx,.png,.jpg,.jpeg,.webp',
  csv: '.csv',
  json: '.json',
  ics: '.ics',
  vcard: '.vcf',
  text: '.txt',
  'onward-copy': '.onward-copy',
  archive: '.zip',
  'onward-backup': '.onward-backup',
  any: '',
};

/** Hands bytes to the browser's downloads. */
export function downloadFile(page: Window, { suggestedName, bytes, kind }: RequestInput<'saveFile'>): void {
  downloadBlob(page, suggestedName, new Blob([new Uint8Array(bytes)], { type: mimeTypes[kind] }));
}

/** The same for what is a blob already. */
export function downloadBlob(page: Window, suggestedName: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = page.document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // Released with the next task: the browser has taken the address by then.
  page.setTimeout(() => URL.revokeObjectURL(address));
}

async function readAll(files: readonly File[]): Promise<RequestOutput<'openFiles'>> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** Lets the person choose files; none when they think better of it. */
export function chooseFiles(
  page: Window,
  { kind, multiple }: RequestInput<'openFiles'>,
): Promise<RequestOutput<'openFiles'>> {
  const input = page.document.createElement('input');
  Object.assign(input, { type: 'file', multiple, accept: endings[kind], hidden: true });
  page.document.body.append(input);
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => readAll([...(input.files ?? [])]).then(resolve, reject));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  }).then((chosen) => {
    input.remove();
    return chosen as RequestOutput<'openFiles'>;
  });
}
