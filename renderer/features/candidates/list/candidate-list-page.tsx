import Box from '@mui/material/Box';
import { Search } from 'lucide-react';
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { shortName } from '@shared/domain/candidate/candidate-name';
import { standardPolicy } from '@shared/domain/office/policy';
import { useCommands } from '@ui/commands/use-commands';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import type { Hint } from '@ui/hint-bar';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { positionIn, rowAfterKey } from '@ui/table-model';
import { useSteady } from '@ui/use-steady';
import { ListTools } from './list-tools';
import { ListWait } from './list-wait';
import { ManyActDialog, type ManyAct } from './many-dialogs';
import { NewCandidateDialog } from './new-candidate-dialog';
import { useCandidateColumns } from './use-candidate-columns';
import { idsOf, type ListedRow } from './use-candidate-rows';
import { useFocusBack } from './use-focus-back';
import { useListState } from './use-list-state';

interface CandidateListPageProps {
  /** Opens with the dialog for a new candidate of this name, or of none yet; undefined opens no dialog. */
  readonly newNamed: string | undefined;
  readonly onNewClosed: () => void;
  readonly onOpen: (candidateId: string) => void;
  readonly onNextRoles: (candidateId: string) => void;
  readonly onBookInterview: (candidateId: string) => void;
  readonly onImport: () => void;
  readonly onExport: (candidateIds: readonly string[]) => void;
}

const rowsPerPage = 10;
const rowKey = ({ id }: ListedRow): string => id;
/** Not drawn again while its answer is on its way: most of the time a list takes to turn round is drawing. */
const SteadyTable = memo(DataTable<ListedRow>);

/** What the list does by key: finding, and the chosen person's next roles and booking. */
function useListCommands(
  active: ListedRow | undefined,
  { onNextRoles, onBookInterview }: Pick<CandidateListPageProps, 'onNextRoles' | 'onBookInterview'>,
  onFind: () => void,
): void {
  const words = useWords('candidates');
  const common = useWords('common');
  const about = active?.line && shortName(active.line.candidate);
  const when = active !== undefined;
  useCommands([
    { ...{ id: 'find-here', label: common('findHere'), icon: Search, keys: '/' }, run: onFind },
    {
      ...{ id: 'candidates.next-roles', label: words('acts.nextRoles'), about, keys: 'r', when },
      run: () => active && onNextRoles(active.id),
    },
    {
      ...{ id: 'candidates.book', label: words('acts.book'), about, keys: 'b', when },
      run: () => active && onBookInterview(active.id),
    },
  ]);
}

/** The keys named at the foot of the list. */
function useListHints(): readonly Hint[] {
  const words = useWords('candidates');
  const own = useWords('candidateList');
  return useMemo(
    () => [
      { keys: ['up', 'down'], label: words('hints.move') },
      { keys: ['enter'], label: words('hints.open') },
      { keys: ['space'], label: own('choice.hint') },
      { keys: ['/'], label: words('hints.find') },
      { keys: ['n'], label: words('hints.newOne') },
      { keys: ['r'], label: words('hints.nextRoles') },
      { keys: ['b'], label: words('hints.book') },
    ],
    [words, own],
  );
}

/** The whole book: found by typing, opened by Enter, several acted on at once. */
export function CandidateListPage(props: CandidateListPageProps) {
  const { onOpen, newNamed, onNewClosed } = props;
  const words = useWords('candidates');
  const hints = useListHints();
  const list = useListState();
  const { typed, filter, rows, chosen, view, choices } = list;
  const [activeKey, setActiveKey] = useState<string>();
  const [typedNew, setTypedNew] = useState<string>();
  const [act, setAct] = useState<ManyAct>();
  const searchField = useRef<HTMLInputElement>(null);
  const around = useFocusBack(chosen.size);
  const columns = useCandidateColumns({
    ...{ tokens: list.tokens, shown: view.columns, choices, chosen, onChoose: list.choose },
  });
  const found = useMemo(() => (rows ? positionIn(rows, rowKey, activeKey) : -1), [rows, activeKey]);
  const active = rows?.at(Math.max(found, 0));
  const startTyped = (): void => {
    setTypedNew(typed);
  };

  const steer = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      // Never the first of those found by what was typed before.
      if (active && list.isAnswered) onOpen(active.id);
      return;
    }
    if (event.key === 'Home' || event.key === 'End') return;
    const next = rowAfterKey(event.key, Math.max(found, 0), (rows?.length ?? 0) - 1, rowsPerPage);
    const row = next === undefined ? undefined : rows?.at(next);
    if (!row) return;
    event.preventDefault();
    setActiveKey(row.id);
  };
  useListCommands(active, props, () => searchField.current?.focus());

  const onKey = useSteady(steer);
  const onNew = useSteady(startTyped);
  const onImport = useSteady(props.onImport);
  const onChooseListed = useSteady(list.chooseListed);
  const onActivate = useSteady((row: ListedRow) => {
    setActiveKey(row.id);
  });
  const onOpenRow = useSteady((row: ListedRow) => {
    onOpen(row.id);
  });
  const onChooseRow = useSteady((row: ListedRow) => {
    list.choose(row.id);
  });
  const isEmptyBook = list.list?.bookSize === 0;
  const empty = useMemo(
    () => <NobodyListed typed={typed} isEmptyBook={isEmptyBook} onNew={onNew} />,
    [typed, isEmptyBook, onNew],
  );
  const onExportChosen = useSteady(() => {
    props.onExport([...chosen]);
  });
  const onExportShown = useSteady(() => {
    props.onExport(idsOf(list.list));
  });
  const toolbar = (
    <ListTools
      {...{ typed, filter, view, choices, searchField, onKey, onNew, onImport }}
      {...{ onChooseListed, onExportChosen, onExportShown }}
      chosenCount={chosen.size}
      shown={rows?.length}
      total={list.list?.bookSize}
      onType={list.setTyped}
      onFilter={list.setFilter}
      onView={list.setView}
      onChooseNobody={list.chooseNobody}
      onAct={setAct}
    />
  );
  return (
    <Page title={words('title')} toolbar={toolbar} scrolls={false} padded={false} hints={hints}>
      <Box ref={around} sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
        <ListWait {...list.wait} />
        <SteadyTable
          label={words('list.label')}
          columns={columns}
          rows={rows}
          reusesLines
          onDrawn={list.onDrawn}
          rowKey={rowKey}
          activeKey={active === undefined ? undefined : active.id}
          {...{ onActivate, empty }}
          onOpen={onOpenRow}
          chosenKeys={chosen}
          onChoose={onChooseRow}
          // The order that stands there, not the one asked for: head and rows change together, and are drawn once.
          sorting={list.answered?.sorting ?? list.sorting}
          onSort={list.setSorting}
        />
      </Box>
      {(newNamed ?? typedNew) !== undefined && (
        <NewCandidateDialog
          typed={typedNew ?? newNamed ?? ''}
          districts={choices.travel.districts}
          onOpen={onOpen}
          onClose={() => {
            setTypedNew(undefined);
            onNewClosed();
          }}
        />
      )}
      {act !== undefined && (
        <ManyActDialog
          act={act}
          ids={[...chosen]}
          staff={choices.staff}
          parkedMonths={(list.policy ?? standardPolicy).parkedMonths}
          onDone={() => {
            setAct(undefined);
            list.chooseNobody();
          }}
          onClose={() => {
            setAct(undefined);
          }}
        />
      )}
    </Page>
  );
}

interface NobodyListedProps {
  readonly typed: string;
  readonly isEmptyBook: boolean;
  readonly onNew: () => void;
}

/** Why nobody is listed, and the way to add who was looked for. */
function NobodyListed({ typed, isEmptyBook, onNew }: NobodyListedProps) {
  const words = useWords('candidates');
  const own = useWords('candidateList');
  if (isEmptyBook)
    return (
      <EmptyState sentence={words('list.empty')} actionLabel={words('list.newCandidate')} onAction={onNew} />
    );
  if (typed.trim() === '') return <EmptyState sentence={own('noneLeft')} />;
  return (
    <EmptyState
      sentence={words('list.noMatch', { query: typed })}
      actionLabel={words('list.addTyped', { query: typed })}
      onAction={onNew}
    />
  );
}
