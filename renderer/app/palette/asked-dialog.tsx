// The dialogs the palette opens over whatever page is on screen. Loaded when first asked for, so that the shell stays small.
import { lazy, Suspense } from 'react';

const BookInterviewDialog = lazy(async () => ({
  default: (await import('@features/calendar/book-interview-dialog')).BookInterviewDialog,
}));
const MoveInterviewDialog = lazy(async () => ({
  default: (await import('@features/calendar/move-interview-dialog')).MoveInterviewDialog,
}));
const CancelInterviewDialog = lazy(async () => ({
  default: (await import('@features/calendar/cancel-interview-dialog')).CancelInterviewDialog,
}));

/** A dialog with whom or what it is about. */
export type AskedDialog =
  | { readonly kind: 'book'; readonly candidateId?: string }
  | { readonly kind: 'move' | 'cancel'; readonly interviewId: string };

interface AskedDialogProps {
  readonly asked: AskedDialog;
  readonly onClose: () => void;
}

/** Draws the dialog that was asked for. */
export function AskedDialogs({ asked, onClose }: AskedDialogProps) {
  return (
    <Suspense>
      {asked.kind === 'book' && (
        <BookInterviewDialog
          initial={{
            kind: 'office',
            ...(asked.candidateId === undefined ? {} : { candidateId: asked.candidateId }),
          }}
          onClose={onClose}
        />
      )}
      {asked.kind === 'move' && <MoveInterviewDialog interviewId={asked.interviewId} onClose={onClose} />}
      {asked.kind === 'cancel' && <CancelInterviewDialog interviewId={asked.interviewId} onClose={onClose} />}
    </Suspense>
  );
}
