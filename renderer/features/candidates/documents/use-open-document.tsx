import { useState, type ReactNode } from 'react';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';

const nextOf = { missing: 'again', damaged: 'again', unreadable: 'disk', 'no-viewer': 'viewer' } as const;

interface Problem {
  readonly reason: keyof typeof nextOf;
  readonly name: string;
}

/** Opens a document in the system's viewer; what stands in the way is answered as a notice. */
export function useOpenDocument(): {
  readonly open: (document: CandidateDocument) => void;
  readonly problem: ReactNode;
} {
  const words = useWords('documents');
  const { desktop } = useOffice();
  const [found, setFound] = useState<Problem | null>(null);
  const open = ({ sha256, name }: CandidateDocument): void =>
    void desktop.openDocument({ sha256, name }).then((answer) => {
      setFound(answer === 'opened' || answer === 'handed-over' ? null : { reason: answer, name });
    });
  const problem = found && (
    <ErrorNotice
      what={words(`opening.${found.reason}`, { name: found.name })}
      kept={words('opening.kept')}
      next={words(`opening.${nextOf[found.reason]}`)}
    />
  );
  return { open, problem };
}
