import { useCallback, useEffect, useState } from 'react';
import type { DocumentKind } from '@shared/domain/candidate/document';
import { shortTextLimit } from '@shared/domain/record';
import type { DocumentRefusal } from '@shared/interchange/judge-document';
import { readDocument } from '@data/documents/read-document';
import type { DroppedFile } from '@ui/drop-area';

/** A file on its way in: being read, ready under a name and kind that can be changed, or refused. */
export interface NewDocument {
  /** The name it came with; says which file is meant, whatever it is named by now. */
  readonly from: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly state: 'reading' | 'ready' | 'refused';
  readonly refusal: DocumentRefusal | null;
  /** What it says, once it was read. */
  readonly text?: string;
}

const soundsLikeCv = /\b(?:cv|r[eé]sum[eé]|curriculum)\b|履歷|简历|簡歷/iu;
const wordSigns = /[_\-.]+/gu;

const arrived = (file: DroppedFile, firstIsCv: boolean): NewDocument => ({
  from: file.name,
  bytes: file.bytes,
  name: file.name.slice(0, shortTextLimit),
  kind: firstIsCv || soundsLikeCv.test(file.name.replace(wordSigns, ' ')) ? 'cv' : 'other',
  state: 'reading',
  refusal: null,
});

async function judged(document: NewDocument): Promise<NewDocument> {
  const read = await readDocument(document.bytes);
  if (!read.ok) return { ...document, state: 'refused', refusal: read.refusal };
  const kind = read.value.type.startsWith('image/') ? 'other' : document.kind;
  return { ...document, kind, state: 'ready', text: read.value.text };
}

/**
 * Reads the files one after the other, each in a worker of its own: a folder of hostile files takes one processor, not
 * all. `hasCv`: the profile has a CV, so that a file whose name says nothing is not taken for one.
 */
export function useNewDocuments(files: readonly DroppedFile[], hasCv: boolean) {
  const [firstIsCv] = useState(!hasCv && files.length === 1);
  const [documents, setDocuments] = useState<readonly NewDocument[]>(() =>
    files.map((file) => arrived(file, firstIsCv)),
  );
  const put = useCallback((at: number, patch: Partial<NewDocument>): void => {
    setDocuments((rows) => rows.map((row, index) => (index === at ? { ...row, ...patch } : row)));
  }, []);
  useEffect(() => {
    let isCurrent = true;
    const readAll = async (): Promise<void> => {
      for (const [at, file] of files.entries()) {
        const { kind, state, refusal, text } = await judged(arrived(file, firstIsCv));
        if (!isCurrent) return;
        put(at, { kind, state, refusal, text });
      }
    };
    void readAll();
    return () => {
      isCurrent = false;
    };
  }, [files, firstIsCv, put]);
  return { documents, put };
}
