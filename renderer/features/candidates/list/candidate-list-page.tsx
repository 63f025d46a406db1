import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ListFilter, UserPlus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { loadOfficeFacts } from '@shared/commands/office-facts';
import type { CandidateState } from '@shared/domain/candidate/candidate-state';
import { matchesSearch, searchTokens } from '@shared/domain/candidate/match-name';
import { unknownTravel } from '@shared/domain/interview/travel';
import { listCandidates, type CandidateLine } from '@data/queries/candidates';
import { useLive, useOffice } from '@data/use-office';
import { ActionMenu } from '@ui/action-menu';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { Page } from '@ui/page';
import { SearchInput } from '@ui/search-input';
import { ariaShortcut } from '@ui/shortcut-text';
import { rowAfterKey, type Sorting } from '@ui/table-model';
import { useShortcut } from '@ui/use-shortcut';
import { CandidateFileMenu } from './candidate-file-menu';
import { NewCandidateDialog } from './new-candidate-dialog';
import { sortLines, useCandidateColumns } from './use-candidate-columns';

interface CandidateListPageProps {
  /** Opens with the dialog for a new candidate. */
  readonly startNew: boolean;
  readonly onNewClosed: () => void;
  readonly onOpen: (candidateId: string) => void;
  readonly onNextRoles: (candidateId: string) => void;
  readonly onBookInterview: (candidateId: string) => void;
  readonly onImport: () => void;
  readonly onExport: (candidateIds: readonly string[]) => void;
}

const stateKinds: readonly CandidateState['kind'][] = [
  'in-play',
  'rematch',
  'available',
  'new',
  'parked',
  'placed',
];
const searchWidth = 400;
const rowsPerPage = 10;
const lineKey = ({ candidate }: CandidateLine): string => candidate.id;

/** The whole book: found by typing, opened by Enter. */
export function CandidateListPage(props: CandidateListPageProps) {
  const { onOpen, onNextRoles, onBookInterview, startNew, onNewClosed } = props;
  const { clock } = useOffice();
  const words = useWords('candidates');
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<CandidateState['kind']>();
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', direction: 'ascending' });
  const [activeKey, setActiveKey] = useState<string>();
  const [typedNew, setTypedNew] = useState<string>();
  const searchField = useRef<HTMLInputElement>(null);

  const lines = useLive((read) => listCandidates(read, clock.now()), [clock]);
  const travel = useLive((read) => loadOfficeFacts(read), [])?.travel ?? unknownTravel;
  const tokens = useMemo(() => searchTokens(query), [query]);
  const rows = useMemo(() => {
    if (!lines) return undefined;
    const inState = only === undefined ? lines : lines.filter(({ state }) => state.kind === only);
    return sortLines(
      inState.filter(({ search }) => matchesSearch(search, tokens)),
      sorting,
    );
  }, [lines, only, tokens, sorting]);
  const columns = useCandidateColumns(tokens, travel);
  const found = rows?.findIndex((line) => lineKey(line) === activeKey) ?? -1;
  const active = rows?.[Math.max(found, 0)];
  const dialogOpen = startNew || typedNew !== undefined;
  const startTyped = (): void => {
    setTypedNew(query);
  };

  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      onOpen(lineKey(active));
      return;
    }
    if (event.key === 'Home' || event.key === 'End') return;
    const next = rowAfterKey(event.key, Math.max(found, 0), (rows?.length ?? 0) - 1, rowsPerPage);
    const row = next === undefined ? undefined : rows?.[next];
    if (!row) return;
    event.preventDefault();
    setActiveKey(lineKey(row));
  };
  useShortcut('/', () => searchField.current?.focus());
  useShortcut('n', startTyped);
  useShortcut('r', () => active && onNextRoles(lineKey(active)), { when: active !== undefined });
  useShortcut('b', () => active && onBookInterview(lineKey(active)), { when: active !== undefined });

  const toolbar = (
    <>
      <Box sx={{ width: searchWidth }}>
        <SearchInput
          label={words('list.search')}
          value={query}
          onChange={setQuery}
          onKey={steer}
          inputRef={searchField}
          autoFocus
        />
      </Box>
      <ActionMenu
        actions={[undefined, ...stateKinds].map((kind) => ({
          label: kind === undefined ? words('list.anyState') : words(`states.${kind}`),
          selected: only === kind,
          onChoose: () => {
            setOnly(kind);
          },
        }))}
        renderButton={(open, expanded) => (
          <Button
            startIcon={<Icon of={ListFilter} />}
            aria-haspopup="menu"
            aria-expanded={expanded}
            onClick={(event) => {
              open(event.currentTarget);
            }}
          >
            {words('list.stateFilter', {
              state: only === undefined ? words('list.anyState') : words(`states.${only}`),
            })}
          </Button>
        )}
      />
      <Box role="status" sx={{ typography: 'body2', color: 'text.secondary', flex: 1 }}>
        {lines !== undefined &&
          rows !== undefined &&
          words('list.shown', { shown: format.count(rows.length), total: format.count(lines.length) })}
      </Box>
      <CandidateFileMenu
        shown={rows?.length ?? 0}
        onImport={props.onImport}
        onExport={() => {
          props.onExport((rows ?? []).map(lineKey));
        }}
      />
      <Button
        variant="contained"
        startIcon={<Icon of={UserPlus} />}
        endIcon={<KeyHint keys="n" onButton />}
        aria-keyshortcuts={ariaShortcut('n')}
        onClick={startTyped}
      >
        {words('list.newCandidate')}
      </Button>
    </>
  );
  const noneSentence = tokens.length > 0 ? words('list.noMatch', { query }) : words('list.noneInState');
  const empty =
    lines?.length === 0 ? (
      <EmptyState
        sentence={words('list.empty')}
        actionLabel={words('list.newCandidate')}
        onAction={startTyped}
      />
    ) : (
      <EmptyState
        sentence={noneSentence}
        actionLabel={tokens.length > 0 ? words('list.addTyped', { query }) : undefined}
        onAction={startTyped}
      />
    );
  return (
    <Page
      title={words('title')}
      toolbar={toolbar}
      scrolls={false}
      padded={false}
      hints={[
        { keys: ['up', 'down'], label: words('hints.move') },
        { keys: ['enter'], label: words('hints.open') },
        { keys: ['/'], label: words('hints.find') },
        { keys: ['n'], label: words('hints.newOne') },
        { keys: ['r'], label: words('hints.nextRoles') },
        { keys: ['b'], label: words('hints.book') },
      ]}
    >
      <DataTable
        label={words('list.label')}
        columns={columns}
        rows={rows}
        rowKey={lineKey}
        activeKey={active === undefined ? undefined : lineKey(active)}
        onActivate={(row) => {
          setActiveKey(lineKey(row));
        }}
        onOpen={(row) => {
          onOpen(lineKey(row));
        }}
        sorting={sorting}
        onSort={setSorting}
        empty={empty}
      />
      {dialogOpen && (
        <NewCandidateDialog
          typed={typedNew ?? ''}
          book={lines ?? []}
          districts={travel.districts}
          onOpen={onOpen}
          onClose={() => {
            setTypedNew(undefined);
            onNewClosed();
          }}
        />
      )}
    </Page>
  );
}
