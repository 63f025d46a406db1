import Button from '@mui/material/Button';
import { Phone } from 'lucide-react';
import { useRef, useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { Rematch } from '@data/matching/rematch-for';
import { useDraft } from '@data/use-draft';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { RefusedNotice } from '../parts/refused-notice';
import { useCommands } from '../parts/use-commands';
import { useToday } from '../parts/use-today';
import { AboutThem } from './about-them';
import { agencyAt, askedClient, isOtherFirst, lacksProof, otherFirstAt } from './agency-first';
import { answerOf, callForm, emptyCall, lacksReason, onFileFor, type CallForm } from './call-form';
import { recordCall, type DoneSteps } from './record-call';
import { OtherAgencyFields } from './other-agency-fields';
import { RoleAnswerFields } from './role-answer-fields';
import { RoleSheet } from './role-sheet';

interface CallDialogProps {
  readonly rematch: Rematch;
  readonly suggestions: readonly Suggestion[];
  readonly onClose: () => void;
  /** The whole call was written down; the submissions that are to be booked at once. */
  readonly onRecorded: (toBook: readonly string[]) => void;
}

/** The call about the chosen roles: describe, ask, write down the answer, and put forward in one go. */
export function CallDialog({ rematch, suggestions, onClose, onRecorded }: CallDialogProps) {
  // What is recorded moves roles between the lists; the call stays about those it began with.
  const [asked] = useState(suggestions);
  const faces = asked.map(({ face }) => face);
  const asksKeep = asked.some((suggestion) => !onFileFor(suggestion).keep);
  const { candidate, after } = rematch;
  const words = useWords('rematch');
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
    if (otherFirstAt(form.agencies, asked).some((said) => lacksProof(said, today))) return;
    const about = { candidateId: candidate.id, asked, followsId: after?.submissionId ?? null, today };
    const toBook = await recordCall(form, about, commands.run, done.current);
    if (!toBook) return;
    await draft.handOver();
    onClose();
    onRecorded(toBook);
  };
  return (
    <DialogFrame
      title={words('call.title', { name: shortName(candidate), count: faces.length })}
      about={<PhoneLink rematch={rematch} />}
      width="wide"
      submitLabel={words('call.submit')}
      submitDisabled={commands.busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormStack>
        <RefusedNotice refused={commands.refused} />
        <AboutThem candidate={candidate} form={form} asksKeep={asksKeep} onChange={draft.change} />
        {asked.map((suggestion) => (
          <RoleSheet key={suggestion.face.roleId} suggestion={suggestion} names={rematch}>
            <RoleAnswers {...{ suggestion, form, tried }} onChange={draft.change} />
          </RoleSheet>
        ))}
      </FormStack>
    </DialogFrame>
  );
}

interface RoleAnswersProps {
  readonly suggestion: Suggestion;
  readonly form: CallForm;
  readonly tried: boolean;
  readonly onChange: (form: CallForm) => void;
}

/** What was said of one role, and of its client where that may be told: roles of one client share the latter. */
function RoleAnswers({ suggestion, form, tried, onChange }: RoleAnswersProps) {
  const { face } = suggestion;
  const clientId = askedClient(suggestion);
  const agency = agencyAt(form.agencies, face);
  return (
    <RoleAnswerFields
      suggestion={suggestion}
      keep={form.keep}
      otherFirst={isOtherFirst(form.agencies, suggestion)}
      tried={tried}
      value={answerOf(form, face)}
      onChange={(answer) => {
        onChange({ ...form, answers: { ...form.answers, [face.roleId]: answer } });
      }}
    >
      {clientId !== null && (
        <OtherAgencyFields
          value={agency}
          tried={tried}
          onChange={(said) => {
            onChange({ ...form, agencies: { ...form.agencies, [clientId]: said } });
          }}
        />
      )}
    </RoleAnswerFields>
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
