import { Receipt } from 'lucide-react';
import { useState } from 'react';
import { needsAct } from '@shared/domain/submission/placement-dues';
import { listPlacements, type PlacementLine } from '@data/queries/placements';
import { useLive, useOffice } from '@data/use-office';
import { ChoiceButtons } from '@ui/choice-group';
import { CommandButton } from '@ui/commands/command-button';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { ListCount } from '@ui/list-head';
import { Page } from '@ui/page';
import { PaymentDialog } from './payment-dialog';
import { usePlacementColumns } from './placement-columns';

interface PlacementsPageProps {
  /** Back to the figures these stand with. */
  readonly parent: { readonly label: string; readonly onOpen: () => void };
}

type Which = 'due' | 'all';

const lineKey = ({ placement }: PlacementLine): string => placement.id;
const isDue = ({ dues }: PlacementLine): boolean => dues.length > 0;

/** Who was placed, and what each placement still asks for: invoices, payments, guarantees, rebates. */
export function PlacementsPage({ parent }: PlacementsPageProps) {
  const words = useWords('placements');
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(useNow(), zone).date;
  const [which, setWhich] = useState<Which>('due');
  const [activeKey, setActiveKey] = useState<string>();
  const [openKey, setOpenKey] = useState<string>();
  const lines = useLive((read) => listPlacements(read, { actor, today }), [actor, today]);
  const columns = usePlacementColumns();
  const rows = lines?.filter((line) => which === 'all' || isDue(line));
  const active = rows?.find((line) => lineKey(line) === activeKey);
  const open = lines?.find((line) => lineKey(line) === openKey);
  const acts = lines?.filter(({ dues }) => needsAct(dues)).length ?? 0;
  return (
    <Page
      title={words('title')}
      parent={parent}
      scrolls={false}
      padded={false}
      toolbar={
        <>
          <ChoiceButtons
            name={words('which')}
            value={which}
            onChange={setWhich}
            choices={[
              { value: 'due', label: words('somethingDue') },
              { value: 'all', label: words('all') },
            ]}
          />
          <ListCount>{lines && words('counted', { count: lines.length, acts })}</ListCount>
          <CommandButton
            variant="contained"
            command={{
              ...{ id: 'placements/payment', label: words('payment'), icon: Receipt, keys: 'p' },
              when: active !== undefined,
              run: () => {
                setOpenKey(active && lineKey(active));
              },
            }}
          />
        </>
      }
      hints={[
        { keys: ['up', 'down'], label: words('hints.move') },
        { keys: ['enter'], label: words('hints.payment') },
      ]}
    >
      <DataTable
        label={words('title')}
        columns={columns}
        rows={rows}
        rowKey={lineKey}
        density="people"
        activeKey={activeKey}
        onActivate={(line) => {
          setActiveKey(lineKey(line));
        }}
        onOpen={(line) => {
          setOpenKey(lineKey(line));
        }}
        empty={<EmptyState sentence={words(which === 'due' ? 'nothingDue' : 'empty')} />}
      />
      {open && (
        <PaymentDialog
          key={lineKey(open)}
          line={open}
          today={today}
          onClose={() => {
            setOpenKey(undefined);
          }}
        />
      )}
    </Page>
  );
}
