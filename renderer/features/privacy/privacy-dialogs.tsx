import { AccessRequestDialog } from './access-request-dialog';
import { CorrectionDialog } from './correction-dialog';
import { EraseDialog } from './erase-dialog';

/** Which of the acts about a person's own data is open. */
export type PrivacyAct = 'access-request' | 'correction' | 'erase';

interface PrivacyDialogsProps {
  readonly act: PrivacyAct;
  readonly candidateId: string;
  readonly onClose: () => void;
  /** An erasure was decided. */
  readonly onErased: () => void;
}

/** The one dialog of an act about a person's own data. */
export function PrivacyDialogs({ act, candidateId, onClose, onErased }: PrivacyDialogsProps) {
  switch (act) {
    case 'access-request':
      return <AccessRequestDialog candidateId={candidateId} onClose={onClose} />;
    case 'correction':
      return <CorrectionDialog candidateId={candidateId} onClose={onClose} />;
    case 'erase':
      return <EraseDialog candidateId={candidateId} onClose={onClose} onDecided={onErased} />;
  }
}
