import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FileText, Image, Pencil, ScanText, TextInitial, Trash2 } from 'lucide-react';
import { documentEndings, type CandidateDocument } from '@shared/domain/candidate/document';
import { storedDate } from '@shared/domain/stored-time';
import { ActionMenu } from '@ui/action-menu';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { useRoleText } from '../parts/role-name';

const kilobyte = 1_000;
const megabyte = 1_000_000;

/** What can be done with a document. */
export interface DocumentActs {
  readonly isMissing: (document: CandidateDocument) => boolean;
  readonly open: (document: CandidateDocument) => void;
  readonly rename: (document: CandidateDocument) => void;
  readonly read: (document: CandidateDocument) => void;
  readonly propose: (document: CandidateDocument) => void;
  readonly remove: (document: CandidateDocument) => void;
}

/** Masked for this viewer: it was made for a confidential role they are not cleared for. */
const isMasked = ({ sha256 }: CandidateDocument): boolean => sha256 === '';

function NameCell({
  document,
  missing,
}: {
  readonly document: CandidateDocument;
  readonly missing: boolean;
}) {
  const words = useWords('documents');
  if (isMasked(document)) {
    return (
      <StatusChip tone="confidential" look="plain">
        {words('confidential')}
      </StatusChip>
    );
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Box component="span" sx={{ display: 'inline-flex', color: 'text.secondary' }}>
        <Icon of={document.mime.startsWith('image/') ? Image : FileText} />
      </Box>
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {document.name}
      </Box>
      {missing && <StatusChip tone="warning">{words('missing')}</StatusChip>}
    </Box>
  );
}

function Acts({ document, acts }: { readonly document: CandidateDocument; readonly acts: DocumentActs }) {
  const words = useWords('documents');
  if (isMasked(document)) return null;
  const { name } = document;
  const missing = acts.isMissing(document);
  const hasText = !document.mime.startsWith('image/');
  const read = {
    label: words('text.show'),
    icon: TextInitial,
    disabled: missing,
    onChoose: () => acts.read(document),
  };
  const propose = {
    label: words('propose'),
    icon: ScanText,
    disabled: missing,
    onChoose: () => acts.propose(document),
  };
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 0.5 }}>
      <Button
        size="small"
        disabled={missing}
        aria-label={words('openName', { name })}
        onClick={() => acts.open(document)}
      >
        {words('open')}
      </Button>
      <ActionMenu
        label={words('moreName', { name })}
        actions={[
          ...(hasText ? [read] : []),
          ...(hasText && document.kind === 'cv' ? [propose] : []),
          { label: words('rename'), icon: Pencil, onChoose: () => acts.rename(document) },
          { label: words('remove'), icon: Trash2, onChoose: () => acts.remove(document) },
        ]}
      />
    </Box>
  );
}

/** `1.4 MB`, `48 KB`: as people say how large a file is. */
function useSizeText(): (bytes: number) => string {
  const words = useWords('documents');
  return (bytes) =>
    bytes >= megabyte
      ? words('megabytes', { size: (bytes / megabyte).toFixed(1) })
      : words('kilobytes', { size: String(Math.max(1, Math.round(bytes / kilobyte))) });
}

/** The columns of the documents. */
export function useDocumentColumns(acts: DocumentActs): readonly PlainColumn<CandidateDocument>[] {
  const words = useWords('documents');
  const domain = useWords('domain');
  const common = useWords('common');
  const format = useFormat();
  const roleText = useRoleText();
  const sizeText = useSizeText();
  const { profile } = useProfile();
  return [
    {
      key: 'name',
      header: words('columns.name'),
      render: (row) => <NameCell document={row} missing={acts.isMissing(row)} />,
    },
    {
      key: 'kind',
      header: words('columns.kind'),
      render: ({ kind, mime }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {`${domain(`documentKinds.${kind}`)} · ${words(`types.${documentEndings[mime]}`)}`}
        </Box>
      ),
    },
    {
      key: 'role',
      header: words('columns.role'),
      render: ({ roleId }) =>
        roleId === null ? (
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {words('everyRole')}
          </Box>
        ) : (
          roleText(profile.roles.get(roleId))
        ),
    },
    {
      key: 'size',
      header: words('columns.size'),
      align: 'right',
      render: ({ size }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
          {sizeText(size)}
        </Box>
      ),
    },
    {
      key: 'added',
      header: words('columns.added'),
      render: ({ addedOn, addedById }) => (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          {format.date(storedDate(addedOn))}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {` · ${profile.staffNames.get(addedById) ?? common('missing')}`}
          </Box>
        </Box>
      ),
    },
    {
      key: 'acts',
      header: '',
      name: words('columns.acts'),
      align: 'right',
      render: (row) => <Acts document={row} acts={acts} />,
    },
  ];
}
