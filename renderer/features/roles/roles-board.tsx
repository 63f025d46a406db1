import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { readPipeline, readRolePage, type PipelineCard, type RoleLine } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { SkeletonRows } from '@ui/skeleton-rows';
import { pipelineColumns } from './pipeline';
import { PipelineBoard } from './pipeline-board';
import { RoleDialogs, type ForeignDialogs, type OpenDialog } from './role-dialogs';
import { usePipelineActs } from './use-pipeline-acts';
import { useRoleText } from './use-role-text';

/** What the board does beyond its own feature. */
export interface BoardWays extends ForeignDialogs {
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onRematch: (candidateId: string) => void;
}

interface RolesBoardProps extends BoardWays {
  /** The roles chosen in the list, whose submissions stand on the board. */
  readonly lines: readonly RoleLine[];
}

/** Those that ended are found with their role. */
const livingColumns = pipelineColumns.filter((column) => column !== 'ended');

type CardDialog = Extract<OpenDialog, { readonly card: PipelineCard }>;

/** A decision about one card, with the page of its role around it. */
function DialogOfCard({
  dialog,
  onClose,
  ...ways
}: ForeignDialogs & { readonly dialog: CardDialog; readonly onClose: () => void }) {
  const { roleId } = dialog.card.submission;
  const facts = useLive((read) => readRolePage(read, roleId), [roleId]);
  if (!facts) return null;
  return <RoleDialogs {...ways} open={dialog} facts={facts} onClose={onClose} onReopened={onClose} />;
}

/** Everybody in the running for the chosen roles, by stage: the same cards and keys as on the page of one role. */
export function RolesBoard({ lines, onOpenCandidate, onRematch, ...ways }: RolesBoardProps) {
  const words = useWords('roles');
  const common = useWords('common');
  const text = useRoleText();
  const { act, failure, forget } = useAct();
  const [dialog, setDialog] = useState<OpenDialog>();
  const roleIds = useMemo(
    () => lines.flatMap(({ role, masked }) => (masked ? [] : [role.id])).sort(),
    [lines],
  );
  const cards = useLive((read) => readPipeline(read, roleIds), [roleIds.join()]);
  const roles = useMemo(() => new Map(lines.map((line) => [line.role.id, line])), [lines]);
  const acts = usePipelineActs(true, { act, open: setDialog, onOpenCandidate, onRematch });
  const living = useMemo(() => cards?.filter(({ submission }) => submission.end === null), [cards]);
  const aboutOf = (card: PipelineCard): string => {
    const line = roles.get(card.submission.roleId);
    if (!line) return '';
    const role = `${line.role.code} ${text.title(line.role)}`;
    return line.client ? `${role} · ${text.client(line.client)}` : role;
  };
  if (living === undefined) return <SkeletonRows count={8} />;
  if (living.length === 0) return <EmptyState sentence={words('noCards')} />;
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
      {failure && <ErrorNotice {...failure} actions={<Button onClick={forget}>{common('close')}</Button>} />}
      <PipelineBoard cards={living} acts={acts} columns={livingColumns} aboutOf={aboutOf} headLevel="h2" />
      {dialog && 'card' in dialog && (
        <DialogOfCard
          {...ways}
          dialog={dialog}
          onClose={() => {
            setDialog(undefined);
          }}
        />
      )}
    </Box>
  );
}
