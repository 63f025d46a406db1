import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { unknownTravel } from '@shared/domain/interview/travel';
import { listRoles, type RoleLine } from '@data/queries/roles';
import { useLive, useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import type { Hint } from '@ui/hint-bar';
import { useFormat } from '@ui/i18n/format';
import { useWords, type Words } from '@ui/i18n/words';
import { ChoiceButtons } from '@ui/choice-group';
import { ListCount, ListSearch } from '@ui/list-head';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import type { Sorting } from '@ui/table-model';
import { sortRoles, useRoleColumns } from './role-columns';
import { boardHints } from './board-hints';
import { RolesBoard, type BoardWays } from './roles-board';
import { RoleDialog } from './role-dialog';

interface RoleListPageProps extends BoardWays {
  /** Opens with the dialog for a new role. */
  readonly startNew: boolean;
  /** The client the new role is for, when it was begun from there. */
  readonly newForClientId?: string;
  readonly onNew: () => void;
  readonly onNewClosed: () => void;
  readonly onOpen: (roleId: string) => void;
}

type Whose = 'mine' | 'all';
type Which = 'running' | 'all';
type View = 'list' | 'board';

const searchWidth = 280;
const lineKey = ({ role }: RoleLine): string => role.id;
const isRunning = ({ role }: RoleLine): boolean => role.stage === 'open' || role.stage === 'on-hold';

/** Every word typed must occur somewhere in what the viewer may see of the role. */
function matches({ role, client }: RoleLine, query: string): boolean {
  const text = [role.code, role.title, role.titleZh, client?.name, client?.nameZh].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

const listHints = (words: Words<'roles'>): readonly Hint[] => [
  { keys: ['up', 'down'], label: words('hints.move') },
  { keys: ['enter'], label: words('hints.open') },
];

/** All vacancies: what the client is, how much it pays, how far its submissions are. */
export function RoleListPage(props: RoleListPageProps) {
  const { startNew, newForClientId, onNew, onNewClosed, onOpen, ...ways } = props;
  const { actor } = useOffice();
  const words = useWords('roles');
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [whose, setWhose] = useState<Whose>('all');
  const [which, setWhich] = useState<Which>('running');
  const [view, setView] = useState<View>('list');
  const [sorting, setSorting] = useState<Sorting>();
  const list = useLive(listRoles, []);
  const columns = useRoleColumns(list?.travel ?? unknownTravel);
  const rows = useMemo(() => {
    const shown = list?.lines.filter(
      (line) =>
        (whose === 'all' || line.role.ownerId === actor.staffId) &&
        (which === 'all' || isRunning(line)) &&
        matches(line, query.trim()),
    );
    return shown && sortRoles(shown, sorting);
  }, [list, whose, which, query, sorting, actor]);
  const openFirst = (): void => {
    const first = rows?.[0];
    if (first) onOpen(first.role.id);
  };
  const none = list?.lines.length === 0;
  return (
    <Page
      title={words('title')}
      scrolls={false}
      padded={false}
      toolbar={
        <>
          <ListSearch
            width={searchWidth}
            label={words('search')}
            value={query}
            onChange={setQuery}
            onEnter={openFirst}
          />
          <ChoiceButtons
            name={words('whose')}
            value={whose}
            onChange={setWhose}
            choices={[
              { value: 'all', label: words('allRoles') },
              { value: 'mine', label: words('myRoles') },
            ]}
          />
          <ChoiceButtons
            name={words('which')}
            value={which}
            onChange={setWhich}
            choices={[
              { value: 'running', label: words('openAndHold') },
              { value: 'all', label: words('withClosed') },
            ]}
          />
          <ChoiceButtons
            name={words('view')}
            value={view}
            onChange={setView}
            choices={[
              { value: 'list', label: words('asList') },
              { value: 'board', label: words('asBoard') },
            ]}
          />
          <ListCount>
            {rows &&
              list &&
              words('shown', { shown: format.count(rows.length), total: format.count(list.lines.length) })}
          </ListCount>
          <CommandButton
            variant="contained"
            command={{ id: 'new-role', label: words('newRole'), icon: Plus, keys: 'n', run: onNew }}
          />
        </>
      }
      hints={[
        ...(view === 'board' ? boardHints(words) : listHints(words)),
        { keys: ['/'], label: words('hints.find') },
        { keys: ['n'], label: words('hints.newRole') },
      ]}
    >
      {view === 'board' && (rows ? <RolesBoard {...ways} lines={rows} /> : <SkeletonRows count={8} />)}
      {view === 'list' && (
        <DataTable
          label={words('list')}
          columns={columns}
          rows={rows}
          rowKey={lineKey}
          onOpen={(line) => {
            onOpen(line.role.id);
          }}
          sorting={sorting}
          onSort={setSorting}
          empty={
            <EmptyState
              sentence={words(none ? 'empty' : 'noMatch')}
              actionLabel={words('newRole')}
              onAction={onNew}
            />
          }
        />
      )}
      {startNew && (
        <RoleDialog role={null} clientId={newForClientId} onClose={onNewClosed} onSaved={onOpen} />
      )}
    </Page>
  );
}
