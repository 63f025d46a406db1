import { useState } from 'react';
import { documentKind, type CandidateDocument } from '@shared/domain/candidate/document';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from '../parts/refused-notice';

interface RenameDocumentDialogProps {
  readonly document: CandidateDocument;
  readonly onClose: () => void;
}

/** Another name for a document, and whether it is a CV. */
export function RenameDocumentDialog({ document, onClose }: RenameDocumentDialogProps) {
  const words = useWords('documents');
  const domain = useWords('domain');
  const [name, setName] = useState(document.name);
  const [kind, setKind] = useState(document.kind);
  const { act, failure, busy } = useAct();
  const isNameless = name.trim() === '';
  const save = async (): Promise<void> => {
    if (isNameless) return;
    if (await act('candidate/rename-document', { documentId: document.id, name, kind })) onClose();
  };
  return (
    <DialogFrame
      title={words('renameTitle')}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <TextInput
          label={words('name')}
          value={name}
          autoFocus
          onChange={setName}
          error={isNameless ? words('nameNeeded') : undefined}
        />
        <ChoiceInput
          label={words('kind')}
          value={kind}
          choices={documentKind.options.map((value) => ({ value, label: domain(`documentKinds.${value}`) }))}
          onChange={setKind}
        />
      </FormStack>
    </DialogFrame>
  );
}
