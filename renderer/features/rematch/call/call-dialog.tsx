import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Phone } from 'lucide-react';
import { useRef, useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import { channel as channels } from '@shared/domain/interview/channel';
import type { RoleFace } from '@shared/domain/matching/role-face';
import type { Rematch } from '@data/matching/rematch-for';
import { useDraft } from '@data/use-draft';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { RefusedNotice } from '../parts/refused-notice';
import { useCommands } from '../parts/use-commands';
import { useToday } from '../parts/use-today';
import { answerOf, callForm, lacksReason, type CallForm } from './call-form';
import { recordCall, type DoneSteps } from './record-call';
import { RoleAnswerFields } from './role-answer-fields';

interface CallDialogProps {
  readonly rematch: Rematch;
  readonly faces: readonly RoleFace[];
  readonly onClose: () => void;
  /** The whole call was written down. */
  readonly onRecorded: () => void;
}

const emptyCall: CallForm = { channel: 'phone', answers: {} };

/** The call about the chosen roles: describe, ask, write down the answer, and put forward in one go. */
export function CallDialog({ rematch, faces, onClose, onRecorded }: CallDialogProps) {
  const { candidate, after } = rematch;
  const words = useWords('rematch');
  const domain = useWords('domain');
  const today = useToday();
  const commands = useCommands();
  const draft = useDraft({ key: `rematch-call/${candidate.id}`, initial: emptyCall, decoder: callForm });
  const done = useRef<DoneSteps>(new Map());
  const [tried, setTried] = useState(false);
  const form = draft.value;
  if (form === undefined) return null;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (faces.some((face) => lacksReason(answerOf(form, face)))) return;
    const about = { candidateId: candidate.id, faces, followsId: after?.submissionId ?? null, today };
    if (!(await recordCall(form, about, commands.run, done.current))) return;
    await draft.handOver();
    onRecorded();
    onClose();
  };
  return (
    <DialogFrame
      title={words('call.title', { name: shortName(candidate), count: faces.length })}
      about={<PhoneLink rematch={rematch} />}
      submitLabel={words('call.submit')}
      submitDisabled={commands.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormStack>
        <RefusedNotice refused={commands.refused} />
        <Box sx={{ maxWidth: 220 }}>
          <SelectInput
            label={words('call.channel')}
            value={form.channel}
            choices={channels.options.map((option) => ({
              value: option,
              label: domain(`channels.${option}`),
            }))}
            onChange={(chosen) => {
              draft.change({ ...form, channel: chosen });
            }}
          />
        </Box>
        {faces.map((face) => (
          <RoleAnswerFields
            key={face.roleId}
            face={face}
            tried={tried}
            value={answerOf(form, face)}
            onChange={(answer) => {
              draft.change({ ...form, answers: { ...form.answers, [face.roleId]: answer } });
            }}
          />
        ))}
      </FormStack>
    </DialogFrame>
  );
}

/** The number to ring; opens the telephone of the machine. */
function PhoneLink({ rematch }: Pick<CallDialogProps, 'rematch'>) {
  const words = useWords('rematch');
  const format = useFormat();
  const [phone] = Object.values(rematch.candidate.phones);
  if (!phone) return <>{words('call.noPhone')}</>;
  const number = phone.e164 ?? phone.typed;
  return (
    <Button variant="text" size="small" href={`tel:${number}`} startIcon={<Icon of={Phone} />}>
      {format.phone(number)}
    </Button>
  );
}
