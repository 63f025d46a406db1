import Box from '@mui/material/Box';
import { useState } from 'react';
import { documentKind } from '@shared/domain/candidate/document';
import { addDocument } from '@data/documents/add-document';
import { useOffice } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import type { DroppedFile } from '@ui/drop-area';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { TextInput } from '@ui/text-input';
import { NameOf } from '../parts/name-of';
import { PickRole } from '../parts/pick-role';
import { useProfile } from '../parts/profile-context';
import { useRoleChoices } from '../parts/use-open-roles';
import { useAddedProblem, type AddProblem } from './use-added-problem';
import { useNewDocuments, type NewDocument } from './use-new-documents';

interface FileLineProps {
  readonly document: NewDocument;
  readonly tried: boolean;
  readonly onChange: (patch: Partial<NewDocument>) => void;
}

function RefusedFile({ document: { from, refusal } }: { readonly document: NewDocument }) {
  const words = useWords('documents');
  if (!refusal) return null;
  const megabytes = refusal.kind === 'too-large' ? refusal.megabytes : 0;
  return (
    <ErrorNotice
      what={words(`refused.${refusal.kind}`, { name: from, megabytes })}
      kept={words('refusedKept')}
      next={words(`refusedNext.${refusal.kind}`)}
    />
  );
}

function FileLine({ document, tried, onChange }: FileLineProps) {
  const words = useWords('documents');
  const domain = useWords('domain');
  if (document.state === 'refused') return <RefusedFile document={document} />;
  if (document.state === 'reading')
    return <ProgressLine label={words('reading', { name: document.from })} done={0} />;
  return (
    <FormRow columns="minmax(0, 1fr) auto">
      <TextInput
        label={words('name')}
        value={document.name}
        onChange={(name) => onChange({ name })}
        error={tried && document.name.trim() === '' ? words('nameNeeded') : undefined}
      />
      <ChoiceInput
        label={words('kind')}
        value={document.kind}
        choices={documentKind.options.map((value) => ({ value, label: domain(`documentKinds.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
    </FormRow>
  );
}

interface AddDocumentsDialogProps {
  readonly files: readonly DroppedFile[];
  readonly onClose: () => void;
  /** Some bytes came in, whether or not all of them did. */
  readonly onAdded: () => void;
}

/** Adds the ready ones in turn; what stands in the way of one stops there, the earlier ones stay added. */
function useAddAll(onAdded: () => void) {
  const { desktop, database, execute } = useOffice();
  const { profile } = useProfile();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AddProblem | null>(null);
  const addAll = async (
    ready: readonly NewDocument[],
    roleId: string | null,
  ): Promise<readonly NewDocument[]> => {
    setBusy(true);
    const added: NewDocument[] = [];
    for (const row of ready) {
      const { kind, name, text } = row;
      const about = { candidateId: profile.candidate.id, roleId, kind, name, text };
      const done = await addDocument({ desktop, database, execute }, row.bytes, about);
      const stopped = done.kind === 'not-kept' || done.kind === 'refused' ? done : null;
      setProblem(stopped);
      if (stopped) break;
      added.push(row);
    }
    setBusy(false);
    if (added.length > 0) onAdded();
    return added;
  };
  return { addAll, busy, problem };
}

/** Files on their way in: what each is called, what it is, and for which role it was made. */
export function AddDocumentsDialog({ files, onClose, onAdded }: AddDocumentsDialogProps) {
  const words = useWords('documents');
  const { profile } = useProfile();
  const roles = useRoleChoices();
  const hasCv = profile.documents.some(({ kind }) => kind === 'cv');
  const { documents, put } = useNewDocuments(files, hasCv);
  const [roleId, setRoleId] = useState<string>();
  const [tried, setTried] = useState(false);
  const [gone, setGone] = useState<readonly string[]>([]);
  const { addAll, busy, problem } = useAddAll(onAdded);
  const shown = documents.filter(({ from }) => !gone.includes(from));
  const ready = shown.filter(({ state }) => state === 'ready');
  const isReading = shown.some(({ state }) => state === 'reading');
  const submit = async (): Promise<void> => {
    setTried(true);
    if (ready.some(({ name }) => name.trim() === '')) return;
    const added = await addAll(ready, roleId ?? null);
    if (added.length === ready.length && shown.length === ready.length) onClose();
    else setGone((names) => [...names, ...added.map(({ from }) => from)]);
  };
  return (
    <DialogFrame
      title={words('addTitle')}
      about={<NameOf name={profile.candidate} />}
      onClose={onClose}
      onSubmit={ready.length === 0 ? undefined : () => void submit()}
      submitLabel={words('addSubmit', { count: ready.length })}
      submitDisabled={busy || isReading}
      footNote={ready.length + gone.length === 0 && !isReading ? words('nothingReady') : undefined}
    >
      <FormStack>
        {useAddedProblem(problem)}
        {shown.map((document) => (
          <Box key={document.from}>
            <FileLine
              document={document}
              tried={tried}
              onChange={(patch) => put(documents.indexOf(document), patch)}
            />
          </Box>
        ))}
        {ready.length > 0 && (
          <PickRole
            label={words('role')}
            help={words('roleHelp')}
            optional
            roles={roles}
            value={roleId}
            onChange={setRoleId}
          />
        )}
      </FormStack>
    </DialogFrame>
  );
}
