import type { ReactNode } from 'react';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { RefusedNotice } from '../parts/refused-notice';
import type { ManyState } from './use-many';

interface ManyDialogProps {
  readonly title: string;
  readonly count: number;
  readonly state: ManyState;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One decision for everybody chosen: how many, how far it came, and that one undo takes it back. */
export function ManyDialog({ title, count, state, onSubmit, onClose, children }: ManyDialogProps) {
  const words = useWords('candidateList');
  return (
    <DialogFrame
      title={title}
      about={words('many.people', { count })}
      width="small"
      onClose={onClose}
      onSubmit={onSubmit}
      submitLabel={words('many.submit')}
      submitDisabled={state.busy}
      footNote={words('many.oneUndo')}
    >
      <RefusedNotice
        refused={state.failure}
        before={words('many.stopped', { done: state.done, total: count })}
      />
      <FormStack>{children}</FormStack>
      {state.busy && <ProgressLine label={words('many.working')} done={state.done} total={count} />}
    </DialogFrame>
  );
}
