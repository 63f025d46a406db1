import { useEffect, useState } from 'react';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { readDocument } from '@data/documents/read-document';
import { useOffice, type OfficeAtWork } from '@data/use-office';

/** Why a kept file gives no text: its bytes are gone or no longer whole. */
export type TextProblem = 'missing' | 'damaged' | 'unreadable';

/** The text of a kept file, empty where it has none or where there is a problem. */
export interface DocumentText {
  readonly text: string;
  readonly problem: TextProblem | null;
}

async function readText(desktop: OfficeAtWork['desktop'], sha256: string): Promise<DocumentText> {
  const kept = await desktop.readDocument({ sha256 });
  if (!kept.ok) return { text: '', problem: kept.reason };
  const document = await readDocument(kept.bytes);
  return document.ok ? { text: document.value.text, problem: null } : { text: '', problem: 'damaged' };
}

/** Reads the text whenever it is shown; null until then. It is never stored: the file is what is kept. */
export function useDocumentText({ sha256 }: Pick<CandidateDocument, 'sha256'>): DocumentText | null {
  const { desktop } = useOffice();
  const [read, setRead] = useState<(DocumentText & { readonly of: string }) | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readText(desktop, sha256).then((answer) => {
      if (isCurrent) setRead({ ...answer, of: sha256 });
    });
    return () => {
      isCurrent = false;
    };
  }, [desktop, sha256]);
  return read?.of === sha256 ? read : null;
}
