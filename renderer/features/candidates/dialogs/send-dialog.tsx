import { useState } from 'react';
import { nameIn } from '@shared/domain/own-name';
import { readSendSubject, type SendSubject } from '@data/queries/send-subject';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { ConsentPart } from '../parts/consent-part';
import { NameOf } from '../parts/name-of';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleText } from '../parts/role-name';
import type { ForwardedAs } from '../parts/asked-consent';
import { StopsNotice, useStops } from '../parts/stops-notice';
import { useAskedConsent, type AskedConsent } from '../parts/use-asked-consent';

interface SendDialogProps {
  readonly submissionId: string;
  readonly onClose: () => void;
}

/** Sends a drafted submission, or gives the name of one that went out blind; wherever it is sent from. */
export function SendDialog({ submissionId, onClose }: SendDialogProps) {
  const subject = useLive((read) => readSendSubject(read, submissionId), [submissionId]);
  return subject ? <SendForm subject={subject} onClose={onClose} /> : null;
}

interface SendFormProps {
  readonly subject: SendSubject;
  readonly onClose: () => void;
}

function SendForm({ subject, onClose }: SendFormProps) {
  const { submission, candidate, role, consents } = subject;
  const words = useWords('sending');
  const roleText = useRoleText();
  const { id: submissionId, roleId } = submission;
  const naming = submission.stage !== 'drafted';
  const asked = useAskedConsent(consents, roleId);
  const [choice, setChoice] = useState<ForwardedAs>('named');
  const [contactId, setContactId] = useState(subject.receiverId);
  const stops = useStops(candidate.id, roleId);
  const { act, failure, busy } = useAct();
  const how = !naming && !asked.may('named') && asked.may('blind') ? 'blind' : choice;
  const send = async (): Promise<void> => {
    for (const consent of asked.given) {
      if (!(await act('candidate/record-consent', { candidateId: candidate.id, ...consent }))) return;
    }
    if (await act('submission/send', { submissionId, blind: how === 'blind', contactId })) onClose();
  };
  return (
    <DialogFrame
      title={words(naming ? 'nameTitle' : 'title')}
      about={
        <>
          <NameOf name={candidate} />
          {' · '}
          {roleText(role)}
        </>
      }
      width="small"
      onClose={onClose}
      onSubmit={() => void send()}
      submitDisabled={busy || stops !== null || !asked.may(how)}
      submitLabel={words(naming ? 'giveName' : 'send')}
      footNote={words('outside')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        {!failure && <StopsNotice stops={stops} />}
        <ConsentPart asked={asked} namedOnly={naming} />
        {!naming && <HowField asked={asked} value={how} onChange={setChoice} />}
        <ReceiverField subject={subject} value={contactId} onChange={setContactId} />
        <div>{words(!asked.may(how) ? 'needsConsent' : how === 'blind' ? 'blindEffect' : 'namedEffect')}</div>
      </FormStack>
    </DialogFrame>
  );
}

interface HowFieldProps {
  readonly asked: AskedConsent;
  readonly value: ForwardedAs;
  readonly onChange: (how: ForwardedAs) => void;
}

/** By name or without it, as far as the candidate allowed. */
function HowField({ asked, value, onChange }: HowFieldProps) {
  const words = useWords('sending');
  const choices = (['named', 'blind'] as const).map((how) => ({
    value: how,
    label: words(how),
    disabled: !asked.may(how),
  }));
  return (
    <ChoiceInput
      label={words('how')}
      value={asked.may(value) ? value : undefined}
      choices={choices}
      onChange={onChange}
    />
  );
}

interface ReceiverFieldProps {
  readonly subject: SendSubject;
  readonly value: string | null;
  readonly onChange: (contactId: string | null) => void;
}

/** The person at the client who gets it; nothing to choose where no contact is on file. */
function ReceiverField({ subject: { contacts }, value, onChange }: ReceiverFieldProps) {
  const words = useWords('sending');
  const language = useLanguage();
  if (contacts.length === 0) return null;
  return (
    <SelectInput
      label={words('toWhom')}
      optional
      value={value ?? undefined}
      choices={contacts.map((contact) => ({ value: contact.id, label: nameIn(language, contact) }))}
      onChange={onChange}
      onClear={() => {
        onChange(null);
      }}
    />
  );
}
