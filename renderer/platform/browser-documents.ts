// The bytes of documents in a browser: a database of their own beside the office's, so that a large scan slows no
// query. It lives and dies with this browser's storage, as everything here does.
import type { DesktopApi, RequestInput } from '@shared/desktop-api';
import { documentEndings, type DocumentType } from '@shared/domain/candidate/document';
import { judgeDocument } from '@shared/interchange/judge-document';

const databaseName = 'onward-documents';
const storeName = 'files';
const hexBase = 16;
const ownEnding = /\.(pdf|docx|png|jpe?g|webp)$/i;

type DocumentRequests = Pick<
  DesktopApi,
  'keepDocument' | 'readDocument' | 'openDocument' | 'heldDocuments' | 'dropDocument'
>;

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser did not say why')),
    );
  });

async function openFiles(page: Window): Promise<IDBDatabase> {
  const request = page.indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
  return answerOf(request);
}

async function withFiles<T>(
  page: Window,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openFiles(page);
  try {
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
    const answer = await answerOf(ask(transaction.objectStore(storeName)));
    await ended;
    return answer;
  } finally {
    database.close();
  }
}

/** SHA-256 in hexadecimal. */
async function digestOf(page: Window, bytes: Uint8Array): Promise<string> {
  const digest = await page.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(hexBase).padStart(2, '0')).join('');
}

async function readKept(page: Window, sha256: string): ReturnType<DocumentRequests['readDocument']> {
  try {
    const bytes: unknown = await withFiles(page, 'readonly', (store) => store.get(sha256));
    if (!(bytes instanceof Uint8Array)) return { ok: false, reason: 'missing' };
    return (await digestOf(page, bytes)) === sha256
      ? { ok: true, bytes: new Uint8Array(bytes) }
      : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

async function keep(page: Window, bytes: Uint8Array): ReturnType<DocumentRequests['keepDocument']> {
  const judged = judgeDocument(bytes);
  if (!judged.ok) return { ok: false, reason: 'not-kept' };
  const sha256 = await digestOf(page, bytes);
  try {
    const fresh = !(await readKept(page, sha256)).ok;
    await withFiles(page, 'readwrite', (store) => store.put(new Uint8Array(bytes), sha256));
    return { ok: true, sha256, size: bytes.byteLength, mime: judged.value, fresh };
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, reason: isFull ? 'disk-full' : 'unwritable' };
  }
}

/** Hands it to the downloads: a page of ours never shows somebody's file. */
function download(
  page: Window,
  name: string,
  file: { readonly bytes: Uint8Array; readonly mime: DocumentType },
) {
  const blob = new Blob([new Uint8Array(file.bytes)], { type: file.mime });
  const address = URL.createObjectURL(blob);
  const link = page.document.createElement('a');
  link.href = address;
  link.download = `${name.replace(ownEnding, '')}.${documentEndings[file.mime]}`;
  link.click();
  page.setTimeout(() => URL.revokeObjectURL(address));
}

async function open(
  page: Window,
  { sha256, name }: RequestInput<'openDocument'>,
): ReturnType<DocumentRequests['openDocument']> {
  const found = await readKept(page, sha256);
  if (!found.ok) return found.reason;
  const judged = judgeDocument(found.bytes);
  if (!judged.ok) return 'damaged';
  download(page, name, { bytes: found.bytes, mime: judged.value });
  return 'handed-over';
}

/** The requests about documents, from what a browser has. */
export function documentRequestsOf(page: Window): DocumentRequests {
  return {
    keepDocument: ({ bytes }) => keep(page, bytes),
    readDocument: ({ sha256 }) => readKept(page, sha256),
    openDocument: (input) => open(page, input),
    heldDocuments: async ({ hashes }) => {
      const kept = await withFiles(page, 'readonly', (store) => store.getAllKeys()).catch(() => []);
      const names = new Set<unknown>(kept);
      return hashes.filter((hash) => names.has(hash));
    },
    dropDocument: async ({ sha256 }) => {
      const dropped = withFiles(page, 'readwrite', (store) => store.delete(sha256));
      return dropped.then(
        () => ({ ok: true }),
        () => ({ ok: false }),
      );
    },
  };
}
