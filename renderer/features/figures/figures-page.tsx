import Box from '@mui/material/Box';
import { Receipt, Table2 } from 'lucide-react';
import { useState, type ComponentType } from 'react';
import { periodNames, periodOf, type PeriodName } from '@shared/domain/figures/period';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { readFigures, type FigureQuestion } from '@data/queries/figures';
import { useLive, useOffice } from '@data/use-office';
import { ChoiceButtons } from '@ui/choice-group';
import { CommandButton } from '@ui/commands/command-button';
import type { FigureView } from '@ui/figure-card';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { ClientChoice, type ChosenClient } from './client-choice';
import { ClientReasonsFigure } from './client-reasons-figure';
import type { FigureProps } from './figure-props';
import { FunnelFigure } from './funnel-figure';
import { OwnerMenu } from './owner-menu';
import { ReasonsFigure } from './reasons-figure';
import { ShareFigure } from './share-figure';
import { SoonFigure } from './soon-figure';

const figureKeys = ['soon', 'share', 'clients', 'ends', 'funnel'] as const;
type FigureKey = (typeof figureKeys)[number];

const figureOf: Readonly<Record<FigureKey, ComponentType<FigureProps>>> = {
  soon: SoonFigure,
  share: ShareFigure,
  clients: ClientReasonsFigure,
  ends: ReasonsFigure,
  funnel: FunnelFigure,
};

/** Figures that need the width of the page. */
const wide: readonly FigureKey[] = ['funnel'];

/** Which figures stand as tables; `turnAll` makes all of them tables, or all of them charts again. */
function useViews() {
  const [tables, setTables] = useState<ReadonlySet<FigureKey>>(new Set());
  return {
    viewOf: (key: FigureKey): FigureView => (tables.has(key) ? 'table' : 'chart'),
    show: (key: FigureKey, view: FigureView): void => {
      const others = [...tables].filter((known) => known !== key);
      setTables(new Set(view === 'table' ? [...others, key] : others));
    },
    turnAll: (): void => {
      setTables(new Set(tables.size === figureKeys.length ? [] : figureKeys));
    },
  };
}

function useFigures({ period, ownerId, clientId }: FigureQuestion) {
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const { from, to } = period;
  return useLive(
    (read) => readFigures(read, { period: { from, to }, ownerId, clientId }, { actor, zone, zoneRules }),
    [from, to, ownerId, clientId, actor, zone, zoneRules],
  );
}

/** What the office's work comes to: each figure a question, its answer in a sentence, a chart or a table. */
export function FiguresPage({ onOpenPlacements }: { readonly onOpenPlacements: () => void }) {
  const words = useWords('figures');
  const format = useFormat();
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(useNow(), zone).date;
  const [name, setName] = useState<PeriodName>('quarter');
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [client, setClient] = useState<ChosenClient | null>(null);
  const period = periodOf(name, today);
  const figures = useFigures({ period, ownerId, clientId: client?.id ?? null });
  const views = useViews();
  const seesOffice = mayOpen(actor.role, 'figures/office');
  return (
    <Page
      title={words('title')}
      toolbar={
        <>
          <ChoiceButtons
            name={words('period')}
            value={name}
            onChange={setName}
            choices={periodNames.map((value) => ({ value, label: words(`periods.${value}`) }))}
          />
          {seesOffice && <OwnerMenu ownerId={ownerId} onChange={setOwnerId} />}
          <ClientChoice client={client} offered={figures?.offered ?? []} onChange={setClient} />
          <Box sx={{ flex: 1 }} />
          <CommandButton
            variant="outlined"
            command={{
              ...{ id: 'figures/placements', label: words('placements'), icon: Receipt, keys: 'p' },
              run: onOpenPlacements,
            }}
          />
          <CommandButton
            variant="outlined"
            command={{
              ...{ id: 'figures/all', label: words('turnAll'), icon: Table2, keys: 'v' },
              run: views.turnAll,
            }}
          />
        </>
      }
      hints={[
        { keys: ['v'], label: words('hints.turnAll') },
        { keys: ['p'], label: words('hints.placements') },
      ]}
      hintNote={words(seesOffice ? 'officeNote' : 'ownNote')}
    >
      <Box role="status" sx={{ typography: 'body2', color: 'text.secondary', mb: 1.5 }}>
        {format.dateSpan(period.from, period.to)}
        {figures &&
          ` · ${words('counted', {
            count: figures.rematch.rejections,
            again: figures.rematch.sentAgain.length,
          })}`}
      </Box>
      {figures === undefined ? (
        <SkeletonRows count={8} />
      ) : (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1.75 }}>
          {figureKeys.map((key) => {
            const Figure = figureOf[key];
            return (
              <Box key={key} sx={wide.includes(key) ? { gridColumn: '1 / -1' } : undefined}>
                <Figure
                  figures={figures}
                  view={views.viewOf(key)}
                  onView={(view) => {
                    views.show(key, view);
                  }}
                />
              </Box>
            );
          })}
        </Box>
      )}
    </Page>
  );
}
