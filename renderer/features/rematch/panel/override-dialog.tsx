import { useState } from 'react';
import type { GateFailure } from '@shared/domain/matching/gate';
import type { NotSuggested } from '@shared/domain/matching/rank';
import { longText } from '@shared/domain/record';
import { useDraft } from '@data/use-draft';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleWords } from '../parts/role-words';
import { useCommands } from '../parts/use-commands';
import { useFactText } from '../parts/use-fact-text';
import type { FactNames } from '../parts/use-value-text';

interface OverrideDialogProps {
  readonly row: NotSuggested;
  readonly failure: GateFailure;
  readonly names: FactNames;
  readonly onClose: () => void;
}

const reasonLines = 3;

/** Lets one gate pass for this candidate and role, with the typed reason. */
export function OverrideDialog({ row, failure, names, onClose }: OverrideDialogProps) {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const { both } = useRoleWords();
  const text = useFactText(names);
  const commands = useCommands();
  const key = `override/${row.candidateId}/${row.face.roleId}/${failure.gate}`;
  const draft = useDraft({ key, initial: '', decoder: longText });
  const [tried, setTried] = useState(false);
  const reason = draft.value;
  if (reason === undefined) return null;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === '') return;
    const done = await commands.run('submission/override-gate', {
      candidateId: row.candidateId,
      clientId: null,
      roleId: row.face.roleId,
      gate: failure.gate,
      reason: reason.trim(),
    });
    if (!done) return;
    await draft.handOver();
    onClose();
  };
  return (
    <DialogFrame
      title={words('override.title', { gate: domain(`gates.${failure.gate}`) })}
      about={words('override.about', { role: both(row.face), fact: text.gate(failure) })}
      width="small"
      submitLabel={words('override.submit')}
      submitDisabled={commands.busy}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormStack>
        <RefusedNotice refused={commands.refused} />
        <TextInput
          label={words('override.reason')}
          help={words('override.reasonHelp')}
          error={tried && reason.trim() === '' ? words('override.reasonMissing') : undefined}
          lines={reasonLines}
          value={reason}
          onChange={draft.change}
          autoFocus
        />
      </FormStack>
    </DialogFrame>
  );
}
