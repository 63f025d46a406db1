// Large files in a browser: gathered as a blob, which the browser may keep on its disk, and handed to its downloads whole.
import type { DesktopApi } from '@shared/desktop-api';
import { downloadBlob } from './browser-files';

type StreamedRequests = Pick<DesktopApi, 'beginFile' | 'appendFile' | 'finishFile' | 'abandonFile'>;

interface OpenFile {
  readonly name: string;
  blob: Blob;
}

const type = 'application/zip';

/** The requests about files written piece by piece, from what a browser has. */
export function streamedFileRequestsOf(page: Window): StreamedRequests {
  const open = new Map<number, OpenFile>();
  let begun = 0;
  return {
    beginFile: async ({ suggestedName }) => {
      begun += 1;
      open.set(begun, { name: suggestedName, blob: new Blob([], { type }) });
      return { outcome: 'begun', file: begun };
    },
    appendFile: async ({ file, bytes }) => {
      const found = open.get(file);
      if (!found) return { ok: false, reason: 'unwritable' };
      found.blob = new Blob([found.blob, new Uint8Array(bytes)], { type });
      return { ok: true };
    },
    finishFile: async ({ file }) => {
      const found = open.get(file);
      if (!found) return { ok: false, reason: 'unwritable' };
      open.delete(file);
      downloadBlob(page, found.name, found.blob);
      return { ok: true, path: null };
    },
    abandonFile: async ({ file }) => {
      open.delete(file);
      return undefined;
    },
  };
}
