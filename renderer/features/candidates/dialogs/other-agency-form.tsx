import { useState } from 'react';
import { z } from 'zod';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { nameIn } from '@shared/domain/own-name';
import { dateText, shortText } from '@shared/domain/record';
import { storedDate } from '@shared/domain/stored-time';
import type { ClientFace } from '@data/indexes/faces';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { FieldFrame } from '@ui/field';
import { FindInput } from '@ui/find-input';
import { FormStack } from '@ui/form-row';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { NameOf } from '../parts/name-of';
import { RefusedNotice } from '../parts/refused-notice';
import { useToday } from '../parts/use-today';

const agencyForm = z.object({ clientId: z.string(), introducedOn: dateText.nullable(), proof: shortText });
type AgencyForm = z.infer<typeof agencyForm>;
const nothingYet: AgencyForm = { clientId: '', introducedOn: null, proof: '' };

interface ClientFieldProps {
  readonly clients: ReadonlyMap<string, ClientFace>;
  readonly clientId: string;
  readonly error: string | undefined;
  readonly autoFocus: boolean;
  readonly onChange: (clientId: string) => void;
}

/** A client that the viewer may know, found by either of its names. */
function ClientField({ clients, clientId, error, autoFocus, onChange }: ClientFieldProps) {
  const words = useWords('otherAgency');
  const language = useLanguage();
  return (
    <FieldFrame label={words('client')} error={error}>
      {(ids) => (
        <FindInput
          options={[...clients.values()]}
          value={clients.get(clientId) ?? null}
          onChange={(client) => {
            onChange(client?.id ?? '');
          }}
          labelOf={(client) => nameIn(language, client)}
          keyOf={({ id }) => id}
          textOf={({ name, nameZh }) => `${name} ${nameZh}`}
          noneText={words('noClient')}
          clearText={words('allClients')}
          hasArrow
          field={{ id: ids.control, help: ids.help, invalid: error !== undefined, autoFocus }}
        />
      )}
    </FieldFrame>
  );
}

interface OtherAgencyFormProps {
  readonly candidate: Candidate;
  /** The clients the viewer may know, by id. */
  readonly clients: ReadonlyMap<string, ClientFace>;
  /** Where it was learned; null where the client is chosen first. */
  readonly atClientId: string | null;
  readonly onClose: () => void;
}

/** Where another agency was first, when, and what shows it; kept as a draft for each place it was begun at. */
export function OtherAgencyForm({ candidate, clients, atClientId, onClose }: OtherAgencyFormProps) {
  const words = useWords('otherAgency');
  const today = useToday();
  const draft = useDraft({
    key: `other-agency/${candidate.id}${atClientId === null ? '' : `/${atClientId}`}`,
    initial: { ...nothingYet, clientId: atClientId ?? '' },
    decoder: agencyForm,
  });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (form === undefined) return null;
  const change = (patch: Partial<AgencyForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const { clientId, introducedOn, proof } = form;
  const isAhead = introducedOn !== null && introducedOn > today;
  const dayError = isAhead
    ? words('notYet')
    : tried && introducedOn === null
      ? words('onMissing')
      : undefined;
  const record = async (): Promise<void> => {
    setTried(true);
    if (clientId === '' || introducedOn === null || isAhead || proof.trim() === '') return;
    const said = { candidateId: candidate.id, clientId, introducedOn, proof: proof.trim() };
    if (!(await act('submission/record-introduction', said))) return;
    await draft.handOver();
    onClose();
  };
  return (
    <DialogFrame
      title={words('dialogTitle')}
      about={<NameOf name={candidate} />}
      width="small"
      onClose={onClose}
      onSubmit={() => void record()}
      submitDisabled={busy}
      submitLabel={words('submit')}
      footNote={
        <DraftNote restored={draft.restored} onStartOver={draft.startOver}>
          {words('effect')}
        </DraftNote>
      }
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <ClientField
          clients={clients}
          autoFocus={atClientId === null}
          clientId={clientId}
          error={tried && clientId === '' ? words('clientMissing') : undefined}
          onChange={(chosen) => {
            change({ clientId: chosen });
          }}
        />
        <DateInput
          label={words('on')}
          autoFocus={atClientId !== null}
          value={introducedOn === null ? undefined : storedDate(introducedOn)}
          max={today}
          error={dayError}
          onChange={(date) => {
            change({ introducedOn: date ?? null });
          }}
        />
        <TextInput
          label={words('proofLabel')}
          help={words('proofHelp')}
          value={proof}
          error={tried && proof.trim() === '' ? words('proofMissing') : undefined}
          onChange={(text) => {
            change({ proof: text });
          }}
        />
      </FormStack>
    </DialogFrame>
  );
}
