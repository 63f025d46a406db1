import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { maxDocumentBytes, type CandidateDocument } from '@shared/domain/candidate/document';
import { useHeldDocuments } from '@data/documents/use-held-documents';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { DropArea, type DroppedFile } from '@ui/drop-area';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { PlainTable } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { AddDocumentsDialog } from './add-documents-dialog';
import { ProposalsDialog } from './proposals-dialog';
import { RenameDocumentDialog } from './rename-document-dialog';
import { TextDialog } from './text-dialog';
import { useDocumentColumns } from './use-document-columns';
import { useOpenDocument } from './use-open-document';

type OpenDialog =
  | { readonly kind: 'add'; readonly files: readonly DroppedFile[] }
  | { readonly kind: 'rename' | 'propose' | 'text'; readonly document: CandidateDocument };

function MissingNotice({ count }: { readonly count: number }) {
  const words = useWords('documents');
  if (count === 0) return null;
  return (
    <ErrorNotice
      tone="warning"
      what={words('missingTitle', { count })}
      kept={words('missingKept')}
      next={words('missingNext')}
    />
  );
}

interface DialogsProps {
  readonly dialog: OpenDialog | null;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

function Dialogs({ dialog, onClose, onAdded }: DialogsProps) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'add':
      return <AddDocumentsDialog files={dialog.files} onClose={onClose} onAdded={onAdded} />;
    case 'rename':
      return <RenameDocumentDialog document={dialog.document} onClose={onClose} />;
    case 'text':
      return <TextDialog document={dialog.document} onClose={onClose} />;
    case 'propose':
      return <ProposalsDialog document={dialog.document} onClose={onClose} />;
  }
}

/** The candidate's files: what there is, for which role, and a way for more to come in. */
export function DocumentsTab() {
  const words = useWords('documents');
  const { desktop } = useOffice();
  const { profile } = useProfile();
  const { documents } = profile;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [turn, setTurn] = useState(0);
  const held = useHeldDocuments(
    documents.map(({ sha256 }) => sha256),
    turn,
  );
  const { act, failure } = useAct();
  const { open, problem } = useOpenDocument();
  const isMissing = ({ sha256 }: CandidateDocument): boolean =>
    held !== undefined && sha256 !== '' && !held.has(sha256);
  const columns = useDocumentColumns({
    isMissing,
    open,
    read: (document) => {
      setDialog({ kind: 'text', document });
    },
    rename: (document) => setDialog({ kind: 'rename', document }),
    propose: (document) => setDialog({ kind: 'propose', document }),
    remove: ({ id }) => void act('candidate/remove-document', { documentId: id }),
  });
  const addFiles = (files: readonly DroppedFile[]): void => {
    if (files.length > 0) setDialog({ kind: 'add', files });
  };
  const choose = (): void => void desktop.openFiles({ kind: 'document', multiple: true }).then(addFiles);
  return (
    <DropArea onFiles={addFiles} maxBytes={maxDocumentBytes}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: 360 }}>
        <RefusedNotice refused={failure} />
        {problem}
        <MissingNotice count={documents.filter(isMissing).length} />
        {documents.length === 0 ? (
          <EmptyState sentence={words('empty')} actionLabel={words('add')} onAction={choose} />
        ) : (
          <Section
            title={words('title')}
            count={documents.length}
            look="card"
            padded={false}
            note={words('drop')}
            action={
              <Button size="small" startIcon={<Icon of={FilePlus2} />} onClick={choose}>
                {words('add')}
              </Button>
            }
          >
            <PlainTable label={words('title')} columns={columns} rows={documents} rowKey={({ id }) => id} />
          </Section>
        )}
      </Box>
      <Dialogs
        dialog={dialog}
        onClose={() => setDialog(null)}
        onAdded={() => setTurn((count) => count + 1)}
      />
    </DropArea>
  );
}
