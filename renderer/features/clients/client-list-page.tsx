import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { districtsOf } from '@shared/domain/client/client-site';
import { unknownTravel, type TravelTable } from '@shared/domain/interview/travel';
import { listClients, type ClientLine } from '@data/queries/clients';
import { useLive } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { ListCount, ListSearch } from '@ui/list-head';
import { Page } from '@ui/page';
import type { Sorting } from '@ui/table-model';
import { sortClients, useClientColumns } from './client-columns';
import { ClientDialog } from './client-dialog';

interface ClientListPageProps {
  /** Opens with the dialog for a new client. */
  readonly startNew: boolean;
  readonly onNew: () => void;
  readonly onNewClosed: () => void;
  readonly onOpen: (clientId: string) => void;
}

const searchWidth = 360;
const lineKey = ({ client }: ClientLine): string => client.id;

/** A client is found by any of its districts, in either language. */
function matches({ client }: ClientLine, query: string, { districts }: TravelTable): boolean {
  const { name, nameZh, group, industry } = client;
  const own = districtsOf(client);
  const places = districts.filter(({ id }) => own.includes(id)).flatMap(({ en, zh }) => [en, zh]);
  const text = [name, nameZh, group, industry, ...places].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** All companies that hire through the agency, with what was agreed. */
export function ClientListPage({ startNew, onNew, onNewClosed, onOpen }: ClientListPageProps) {
  const words = useWords('clients');
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', direction: 'ascending' });
  const list = useLive(listClients, []);
  const columns = useClientColumns(list?.travel ?? unknownTravel);
  const rows = useMemo(
    () =>
      list &&
      sortClients(
        list.lines.filter((line) => matches(line, query.trim(), list.travel)),
        sorting,
      ),
    [list, query, sorting],
  );
  const openFirst = (): void => {
    const first = rows?.[0];
    if (first) onOpen(first.client.id);
  };
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
          <ListCount>
            {rows &&
              list &&
              words('shown', { shown: format.count(rows.length), total: format.count(list.lines.length) })}
          </ListCount>
          <CommandButton
            variant="contained"
            command={{ id: 'new-client', label: words('newClient'), icon: Plus, keys: 'n', run: onNew }}
          />
        </>
      }
      hints={[
        { keys: ['up', 'down'], label: words('hints.move') },
        { keys: ['enter'], label: words('hints.open') },
        { keys: ['/'], label: words('hints.find') },
        { keys: ['n'], label: words('hints.newClient') },
      ]}
    >
      <DataTable
        label={words('list')}
        columns={columns}
        rows={rows}
        rowKey={lineKey}
        onOpen={(line) => {
          onOpen(line.client.id);
        }}
        sorting={sorting}
        onSort={setSorting}
        empty={
          <EmptyState
            sentence={words(list?.lines.length === 0 ? 'empty' : 'noMatch')}
            actionLabel={words('newClient')}
            onAction={onNew}
          />
        }
      />
      {startNew && <ClientDialog client={null} name={query.trim()} onClose={onNewClosed} onSaved={onOpen} />}
    </Page>
  );
}
