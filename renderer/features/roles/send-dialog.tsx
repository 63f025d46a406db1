import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { PipelineCard } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';

interface SendDialogProps {
  readonly card: PipelineCard;
  readonly onClose: () => void;
}

/** The client gets the candidate, by name or blind; a blind one may get the name later. */
export function SendDialog({ card, onClose }: SendDialogProps) {
  const words = useWords('roles');
  const { submission, candidate } = card;
  const naming = submission.blind && submission.stage !== 'drafted';
  const [how, setHow] = useState<'named' | 'blind'>('named');
  const { act, failure, busy } = useAct();
  const send = async (): Promise<void> => {
    const result = await act('submission/send', { submissionId: submission.id, blind: how === 'blind' });
    if (result) onClose();
  };
  return (
    <DialogFrame
      title={words(naming ? 'send.nameTitle' : 'send.title')}
      about={fullName(candidate)}
      width="small"
      onClose={onClose}
      onSubmit={() => void send()}
      submitDisabled={busy}
      submitLabel={words(naming ? 'send.giveName' : 'acts.send')}
      footNote={words('send.outside')}
    >
      <FormStack>
        {!naming && (
          <ChoiceInput
            label={words('send.how')}
            value={how}
            onChange={setHow}
            choices={[
              { value: 'named', label: words('send.named') },
              { value: 'blind', label: words('send.blind') },
            ]}
          />
        )}
        <div>{words(how === 'blind' ? 'send.blindEffect' : 'send.namedEffect')}</div>
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
