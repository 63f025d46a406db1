import { useState } from 'react';
import type { Client } from '@shared/domain/client/client';
import { readClientFormChoices, type ClientFormChoices } from '@data/queries/clients';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { useLive, useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { TextInput } from '@ui/text-input';
import { CompanyFields, OffLimitsFields, TermsFields } from './client-fields';
import {
  clientForm,
  formOfClient,
  hasNoReason,
  hasUnreadableHours,
  inputOfForm,
  type ClientForm,
} from './client-form';
import { GuaranteeFields } from './guarantee-fields';
import { SiteFields } from './site-fields';
import { HoursFields } from './client-hours-fields';

interface ClientDialogProps {
  /** Null takes a new company into the book. */
  readonly client: Client | null;
  /** What was searched for, when nothing was found. */
  readonly name?: string;
  readonly onClose: () => void;
  readonly onSaved?: (clientId: string) => void;
}

/** Takes a company into the book or changes what was agreed with it. */
export function ClientDialog(props: ClientDialogProps) {
  const words = useWords('clients');
  const choices = useLive(readClientFormChoices, []);
  if (choices) return <ClientFormDialog {...props} choices={choices} />;
  return (
    <DialogFrame title={words(props.client ? 'editClient' : 'newClient')} onClose={props.onClose}>
      <SkeletonRows count={6} />
    </DialogFrame>
  );
}

function ClientFormDialog(props: ClientDialogProps & { readonly choices: ClientFormChoices }) {
  const { client, name = '', choices, onClose, onSaved } = props;
  const { actor } = useOffice();
  const words = useWords('clients');
  const [initial] = useState(() => formOfClient(client, { name, ownerId: actor.staffId }));
  const draft = useDraft({ key: `client/${client?.id ?? 'new'}`, initial, decoder: clientForm });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (!form) return null;
  const change = (patch: Partial<ClientForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const nameless = form.name.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless || hasUnreadableHours(form) || hasNoReason(form)) return;
    const result = await act('client/save', inputOfForm(form, client?.id ?? null));
    if (!result) return;
    await draft.handOver();
    onClose();
    if (typeof result['clientId'] === 'string') onSaved?.(result['clientId']);
  };
  const part = { form, change, choices };
  return (
    <DialogFrame
      title={words(client ? 'editClient' : 'newClient')}
      about={client?.name}
      width="wide"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('saveClient')}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <FormStack>
        {failure && <ErrorNotice {...failure} />}
        <CompanyFields
          {...part}
          clientId={client?.id ?? null}
          nameError={tried && nameless ? words('nameMissing') : undefined}
        />
        <Section title={words('fields.sites')} level="h3">
          <SiteFields {...part} />
        </Section>
        <Section title={words('terms')} level="h3">
          <FormStack>
            <TermsFields {...part} />
            <GuaranteeFields {...part} />
            <OffLimitsFields {...part} tried={tried} />
          </FormStack>
        </Section>
        <HoursFields {...part} office={choices.hours} tried={tried} />
        <TextInput
          label={words('fields.notes')}
          optional
          lines={3}
          value={form.notes}
          onChange={(notes) => {
            change({ notes });
          }}
        />
      </FormStack>
    </DialogFrame>
  );
}
