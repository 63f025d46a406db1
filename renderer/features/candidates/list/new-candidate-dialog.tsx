import { useMemo, useState } from 'react';
import { isNameless } from '@shared/domain/candidate/candidate-name';
import { identityFieldsOf } from '@shared/domain/candidate/told-apart';
import { collectionStatementVersion } from '@shared/domain/privacy/shown-statement';
import type { TravelTable } from '@shared/domain/interview/travel';
import { keptMonths } from '@shared/domain/candidate/consent';
import { addMonths } from '@shared/time/local-date';
import { storedDate } from '@shared/domain/stored-time';
import { readPhone } from '@data/phone-reader';
import { useDraft } from '@data/use-draft';
import { useLive, useOffice } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { DraftNote } from '../dialogs/draft-note';
import { ChannelInput } from '../parts/channel-input';
import { RefusedNotice } from '../parts/refused-notice';
import { useAct } from '@data/use-act';
import { useToday } from '../parts/use-today';
import { SideBySide, type Taken } from '../merge/side-by-side';
import { DoubleWarning } from './double-warning';
import {
  candidateOfForm,
  identityOfForm,
  newCandidateForm,
  startForm,
  type NewCandidateForm,
} from './new-candidate-form';
import { useDoubles } from './use-doubles';

interface NewCandidateDialogProps {
  /** What had been searched for when the dialog was opened. */
  readonly typed: string;
  readonly districts: TravelTable['districts'];
  readonly onOpen: (candidateId: string) => void;
  readonly onClose: () => void;
}

interface FieldsProps {
  readonly form: NewCandidateForm;
  readonly change: (patch: Partial<NewCandidateForm>) => void;
  readonly nameError: string | undefined;
  readonly districts: TravelTable['districts'];
}

function NameFields({ form, change, nameError }: FieldsProps) {
  const words = useWords('candidates');
  const text = (field: 'surname' | 'givenNames' | 'englishName' | 'chineseName') => ({
    label: words(`fields.${field}`),
    value: form[field],
    onChange: (value: string) => {
      change({ [field]: value });
    },
  });
  return (
    <>
      <FormRow>
        <TextInput {...text('surname')} autoFocus error={nameError} />
        <TextInput {...text('givenNames')} optional />
      </FormRow>
      <FormRow>
        <TextInput {...text('englishName')} optional />
        <TextInput {...text('chineseName')} optional lang="zh-HK" />
      </FormRow>
    </>
  );
}

function ReachFields({ form, change, districts }: FieldsProps) {
  const words = useWords('candidates');
  const language = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<'phone' | 'email'>>(new Set());
  const leave = (field: 'phone' | 'email') => (): void => {
    setLeft((before) => new Set([...before, field]));
  };
  const oddPhone = left.has('phone') && form.phone.trim() !== '' && readPhone(form.phone) === null;
  const oddEmail =
    left.has('email') && form.email.trim() !== '' && !/^\S+@\S+\.\S+$/u.test(form.email.trim());
  return (
    <>
      <FormRow>
        <TextInput
          label={words('fields.phone')}
          kind="tel"
          value={form.phone}
          onBlur={leave('phone')}
          warning={oddPhone ? words('oddPhone') : undefined}
          onChange={(phone) => {
            change({ phone });
          }}
        />
        <TextInput
          label={words('fields.email')}
          value={form.email}
          onBlur={leave('email')}
          warning={oddEmail ? words('oddEmail') : undefined}
          optional
          onChange={(email) => {
            change({ email });
          }}
        />
      </FormRow>
      <FormRow>
        <SelectInput
          label={words('fields.district')}
          optional
          value={form.district ?? undefined}
          choices={districts.map(({ id, en, zh }) => ({ value: id, label: language === 'zh-HK' ? zh : en }))}
          onChange={(district) => {
            change({ district });
          }}
          onClear={() => {
            change({ district: null });
          }}
        />
        <TextInput
          label={words('fields.source')}
          help={words('create.sourceHelp')}
          optional
          value={form.source}
          onChange={(source) => {
            change({ source });
          }}
        />
      </FormRow>
    </>
  );
}

function ConsentFields({ form, change }: Pick<FieldsProps, 'form' | 'change'>) {
  const words = useWords('candidates');
  const statements = useWords('statements');
  return (
    <>
      <CheckInput
        label={statements('tick', { version: collectionStatementVersion })}
        checked={form.statementShown}
        onChange={(statementShown) => {
          change({ statementShown });
        }}
      />
      <CheckInput
        label={words('create.consent')}
        checked={form.consent}
        onChange={(consent) => {
          change({ consent });
        }}
      />
      {form.consent && (
        <FormRow>
          <DateInput
            label={words('create.consentOn')}
            value={form.consentOn === null ? undefined : storedDate(form.consentOn)}
            onChange={(date) => {
              change({ consentOn: date ?? null });
            }}
          />
          <ChannelInput
            label={words('create.consentBy')}
            value={form.consentBy}
            onChange={(consentBy) => {
              change({ consentBy });
            }}
          />
        </FormRow>
      )}
    </>
  );
}

/**
 * Creates the candidate, then their consent to be kept, and says from whom they were told apart; a second try never creates
 * them twice. Or gives what was typed to whom they already are in the book.
 */
function useCreate(toldApart: readonly string[], onDone: (candidateId: string) => void) {
  const { actor } = useOffice();
  const today = useToday();
  const { act: submit, failure: refused, busy } = useAct();
  const [made, setMade] = useState<string>();
  const create = async (form: NewCandidateForm): Promise<void> => {
    const fields = candidateOfForm(form, { createdOn: today, ownerId: actor.staffId });
    const created = made ?? (await submit('candidate/create', fields))?.['candidateId'];
    if (typeof created !== 'string') return;
    setMade(created);
    const shown = { candidateId: created, shownOn: today, channel: form.consentBy };
    if (form.statementShown && !(await submit('candidate/note-statement', shown))) return;
    if (form.consent && form.consentOn !== null) {
      const consent = await submit('candidate/record-consent', {
        candidateId: created,
        kind: 'keep',
        roleId: null,
        givenOn: form.consentOn,
        expiresOn: addMonths(storedDate(form.consentOn), keptMonths),
        channel: form.consentBy,
      });
      if (!consent) return;
    }
    const other = identityFieldsOf(identityOfForm(form));
    for (const candidateId of toldApart)
      if (!(await submit('candidate/tell-apart', { candidateId, otherId: created, other }))) return;
    onDone(created);
  };
  const take = async (candidateId: string, set: Taken): Promise<void> => {
    const isNothing = Object.keys(set).length === 0;
    if (isNothing || (await submit('candidate/edit', { candidateId, set }))) onDone(candidateId);
  };
  return { create, take, refused, busy };
}

/** Takes a person into the book with what is known at the first word; the rest is filled in on the profile. */
export function NewCandidateDialog(props: NewCandidateDialogProps) {
  const { typed, districts, onOpen, onClose } = props;
  const words = useWords('candidates');
  const today = useToday();
  const initial = useMemo(() => startForm(typed, today), [typed, today]);
  const draft = useDraft({ key: 'candidate/new', initial, decoder: newCandidateForm });
  const [tried, setTried] = useState(false);
  const [toldApart, setToldApart] = useState<readonly string[]>([]);
  const [besideId, setBesideId] = useState<string>();
  const { actor } = useOffice();
  const { create, take, refused, busy } = useCreate(toldApart, (candidateId) => {
    void draft.handOver().finally(() => {
      onClose();
      onOpen(candidateId);
    });
  });
  const form = draft.value;
  const book = useLive((read) => read.allFaces('candidates'), []);
  const doubles = useDoubles(form, book, toldApart);
  const typedNow = useMemo(
    () => form && candidateOfForm(form, { createdOn: today, ownerId: actor.staffId }),
    [form, today, actor],
  );
  if (!form) return null;
  const change = (patch: Partial<NewCandidateForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const nameless = isNameless({ ...form, preferredName: '' });
  const submit = (): void => {
    setTried(true);
    if (!nameless && !(form.consent && form.consentOn === null)) void create(form);
  };
  const fields = { form, change, districts, nameError: undefined };
  if (besideId !== undefined && typedNow)
    return (
      <SideBySide
        bookId={besideId}
        proposed={typedNow}
        from="typed"
        failure={refused}
        onTake={(set) => void take(besideId, set)}
        onApart={() => {
          setToldApart((ids) => [...ids, besideId]);
          setBesideId(undefined);
        }}
        onClose={() => {
          setBesideId(undefined);
        }}
      />
    );
  return (
    <DialogFrame
      title={words('create.title')}
      onClose={onClose}
      onSubmit={submit}
      submitDisabled={busy}
      submitLabel={words('create.submit')}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <RefusedNotice refused={refused} />
      <FormStack>
        <NameFields {...fields} nameError={tried && nameless ? words('create.nameNeeded') : undefined} />
        <ReachFields {...fields} />
        <DoubleWarning doubles={doubles} onOpen={onOpen} onCompare={setBesideId} />
        <ConsentFields form={form} change={change} />
      </FormStack>
    </DialogFrame>
  );
}
