import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { isRoleClosed } from '@shared/domain/role/role-lifecycle';
import { readRolePage, type RolePageFacts } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { boardHints } from './board-hints';
import type { PipelineActs } from './pipeline-acts';
import { PipelineBoard } from './pipeline-board';
import { PipelineTable } from './pipeline-table';
import { RoleDialogs, type ForeignDialogs, type OpenDialog } from './role-dialogs';
import { RoleFacts } from './role-facts';
import { RoleHeader } from './role-header';
import type { Reopened } from './stage-dialog';
import { usePipelineActs } from './use-pipeline-acts';
import { useRoleText } from './use-role-text';

interface RolePageProps extends ForeignDialogs {
  readonly roleId: string;
  readonly onBack: () => void;
  readonly onOpenCandidate: (candidateId: string) => void;
  readonly onOpenClient: (clientId: string) => void;
  readonly onRematch: (candidateId: string) => void;
  /** Draws the candidates of the role side by side. */
  readonly renderCompare: (onClose: () => void) => ReactNode;
  /** Draws who in the book suits the role. */
  readonly renderCandidates: (onClose: () => void) => ReactNode;
}

type Part = 'pipeline' | 'table' | 'role';

/** Whom a gate kept out when the role was reopened; who came back stands on the board. */
function ReopenedNotice(props: {
  readonly facts: RolePageFacts;
  readonly reopened: Reopened;
  readonly onClose: () => void;
}) {
  const { facts, reopened, onClose } = props;
  const words = useWords('roles');
  const common = useWords('common');
  const format = useFormat();
  // What is undone meanwhile, or was brought back by hand, is no longer told.
  const standing = facts.cards.filter(
    ({ submission }) => reopened.left.includes(submission.id) && submission.stage === 'role-closed',
  );
  if (standing.length === 0 || isRoleClosed(facts.role.stage)) return null;
  const names = format.list(standing.map(({ candidate }) => fullName(candidate)));
  return (
    <ErrorNotice
      tone="warning"
      what={words('reopened.left', { names })}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    />
  );
}

function Brief({ facts: { role } }: { readonly facts: RolePageFacts }) {
  const words = useWords('roles');
  return (
    <Box sx={{ p: 3 }}>
      <Section title={words('fields.blindBrief')} look="card">
        <Box sx={{ whiteSpace: 'pre-wrap' }}>{role.blindBrief || words('noBrief')}</Box>
      </Section>
      <Box component="p" sx={{ color: 'text.secondary' }}>
        {words('notCleared')}
      </Box>
    </Box>
  );
}

interface PartsProps {
  readonly facts: RolePageFacts;
  readonly acts: PipelineActs;
}

function Parts({ facts, acts }: PartsProps) {
  const words = useWords('roles');
  const [part, setPart] = useState<Part>('pipeline');
  const name = words('parts');
  return (
    <>
      <Box sx={{ px: 3, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
        <TabBar
          name={name}
          value={part}
          onChange={setPart}
          tabs={[
            { value: 'pipeline', label: words('pipeline'), count: facts.cards.length },
            { value: 'table', label: words('asTable') },
            { value: 'role', label: words('asksAndOffers') },
          ]}
        />
      </Box>
      <TabPanel name={name} value={part}>
        {part === 'role' ? (
          <Box sx={{ p: 3 }}>
            <RoleFacts facts={facts} />
          </Box>
        ) : facts.cards.length === 0 ? (
          <EmptyState sentence={words('noCards')} />
        ) : part === 'table' ? (
          <PipelineTable facts={facts} acts={acts} />
        ) : (
          <PipelineBoard cards={facts.cards} acts={acts} />
        )}
      </TabPanel>
    </>
  );
}

/** One vacancy: what it asks, and how far each candidate put forward for it has come. */
export function RolePage(props: RolePageProps) {
  const { roleId, onBack, onOpenClient, onOpenCandidate, onRematch, renderCompare, renderCandidates } = props;
  const [beside, setBeside] = useState<'compare' | 'candidates'>();
  const closeBeside = (): void => {
    setBeside(undefined);
  };
  const words = useWords('roles');
  const text = useRoleText();
  const facts = useLive((read) => readRolePage(read, roleId), [roleId]);
  const { act, failure, forget } = useAct();
  const [dialog, setDialog] = useState<OpenDialog>();
  const [reopened, setReopened] = useState<Reopened>();
  const acts = usePipelineActs(facts !== null && facts !== undefined, {
    act,
    open: setDialog,
    onOpenCandidate,
    onRematch,
  });
  const common = useWords('common');
  const close = (): void => {
    setDialog(undefined);
  };
  const title = facts
    ? `${facts.role.code} ${facts.masked ? '' : text.title(facts.role)}`.trim()
    : words('title');
  return (
    <Page
      title={title}
      parent={facts ? { label: words('title'), onOpen: onBack } : undefined}
      padded={false}
      hints={[...boardHints(words), { keys: ['e'], label: words('hints.edit') }]}
    >
      {facts === undefined && <SkeletonRows count={8} />}
      {facts === null && (
        <EmptyState sentence={words('gone')} actionLabel={words('title')} onAction={onBack} />
      )}
      {facts && (
        <>
          <RoleHeader
            facts={facts}
            onEdit={() => {
              setDialog({ kind: 'edit' });
            }}
            onStage={(stage) => {
              setDialog({ kind: 'stage', stage });
            }}
            onRelease={() => {
              setDialog({ kind: 'release' });
            }}
            onCompare={() => {
              setBeside('compare');
            }}
            onFind={() => {
              setBeside('candidates');
            }}
            onOpenClient={onOpenClient}
          />
          <Box sx={{ px: 3, display: 'grid', gap: 1, '&:not(:empty)': { pb: 1 } }}>
            {failure && (
              <ErrorNotice {...failure} actions={<Button onClick={forget}>{common('close')}</Button>} />
            )}
            {reopened && (
              <ReopenedNotice
                facts={facts}
                reopened={reopened}
                onClose={() => {
                  setReopened(undefined);
                }}
              />
            )}
          </Box>
          {facts.masked ? <Brief facts={facts} /> : <Parts facts={facts} acts={acts} />}
          {beside === 'compare' && renderCompare(closeBeside)}
          {beside === 'candidates' && renderCandidates(closeBeside)}
          {dialog && (
            <RoleDialogs {...props} open={dialog} facts={facts} onClose={close} onReopened={setReopened} />
          )}
        </>
      )}
    </Page>
  );
}
