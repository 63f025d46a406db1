import Box from '@mui/material/Box';
import { Printer, Receipt, Table2 } from 'lucide-react';
import { useState, type ComponentType } from 'react';
import { periodNames } from '@shared/domain/figures/period';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { menuKeys } from '@shared/menu-keys';
import { readFigures, type FigureQuestion } from '@data/queries/figures';
import { useLive, useOffice } from '@data/use-office';
import { ChoiceButtons } from '@ui/choice-group';
import { CommandButton } from '@ui/commands/command-button';
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
import { PeriodDates } from './period-dates';
import { ReasonsFigure } from './reasons-figure';
import { ShareFigure } from './share-figure';
import { SoonFigure } from './soon-figure';
import { figureKeys, useFigureViews, type FigureKey } from './use-figure-views';
import { usePeriod, type ChosenPeriod } from './use-period';

const figureOf: Readonly<Record<FigureKey, ComponentType<FigureProps>>> = {
  soon: SoonFigure,
  share: ShareFigure,
  clients: ClientReasonsFigure,
  ends: ReasonsFigure,
  funnel: FunnelFigure,
};

/** Figures that need the width of the page, and those that do once half of it is too narrow for their columns. */
const wide: readonly FigureKey[] = ['funnel'];
const wideWhenNarrow: readonly FigureKey[] = ['clients', 'ends'];
const whole = { gridColumn: '1 / -1' } as const;

const placeOf = (key: FigureKey) => {
  if (wide.includes(key)) return whole;
  return wideWhenNarrow.includes(key) ? { '@media (max-width: 1279px)': whole } : undefined;
};

function useFigures({ period, ownerId, clientId }: FigureQuestion) {
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const { from, to } = period;
  return useLive(
    (read) => readFigures(read, { period: { from, to }, ownerId, clientId }, { actor, zone, zoneRules }),
    [from, to, ownerId, clientId, actor, zone, zoneRules],
  );
}

interface FiguresPageProps {
  readonly onOpenPlacements: () => void;
  /** Takes what is looked at to paper. */
  readonly onPrint: (question: FigureQuestion) => void;
}

interface ToolbarProps extends FiguresPageProps {
  readonly chosen: ChosenPeriod;
  readonly question: FigureQuestion;
  readonly client: ChosenClient | null;
  readonly offered: readonly ChosenClient[];
  readonly onOwner: (ownerId: string | null) => void;
  readonly onClient: (client: ChosenClient | null) => void;
}

function FiguresToolbar(props: ToolbarProps) {
  const { chosen, question, client, offered, onOwner, onClient, onOpenPlacements, onPrint } = props;
  const words = useWords('figures');
  const { actor } = useOffice();
  return (
    <>
      <ChoiceButtons
        name={words('period')}
        value={chosen.choice}
        onChange={chosen.choose}
        choices={[...periodNames, 'dates' as const].map((value) => ({
          ...{ value, label: words(`periods.${value}`) },
        }))}
      />
      {mayOpen(actor.role, 'figures/office') && <OwnerMenu ownerId={question.ownerId} onChange={onOwner} />}
      <ClientChoice client={client} offered={offered} onChange={onClient} />
      <Box sx={{ flex: 1 }} />
      <CommandButton
        variant="outlined"
        showsKey={false}
        command={{
          ...{ id: 'figures/placements', label: words('placements'), icon: Receipt, keys: 'p' },
          run: onOpenPlacements,
        }}
      />
      <CommandButton
        variant="contained"
        showsKey={false}
        command={{
          ...{ id: 'print', label: words('print'), icon: Printer, keys: menuKeys.print },
          when: chosen.runsForward,
          run: () => {
            onPrint(question);
          },
        }}
      />
    </>
  );
}

/** What the office's work comes to: each figure a question, its answer in a sentence, a chart or a table. */
export function FiguresPage(props: FiguresPageProps) {
  const words = useWords('figures');
  const format = useFormat();
  const { actor } = useOffice();
  const { zone, zoneRules } = useOfficeTime();
  const chosen = usePeriod(zoneRules.toLocal(useNow(), zone).date);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [client, setClient] = useState<ChosenClient | null>(null);
  const { period, runsForward } = chosen;
  const question = { period, ownerId, clientId: client?.id ?? null };
  const figures = useFigures(question);
  const views = useFigureViews();
  return (
    <Page
      title={words('title')}
      toolbar={
        <FiguresToolbar
          {...{ ...props, chosen, question, client }}
          offered={figures?.offered ?? []}
          onOwner={setOwnerId}
          onClient={setClient}
        />
      }
      hints={[
        { keys: ['v'], label: words('hints.turnAll') },
        { keys: ['p'], label: words('hints.placements') },
        { keys: [menuKeys.print], label: words('hints.print') },
      ]}
      hintNote={words(mayOpen(actor.role, 'figures/office') ? 'officeNote' : 'ownNote')}
    >
      {chosen.choice === 'dates' && <PeriodDates {...chosen} />}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1 }}>
        <Box role="status" sx={{ flex: 1, typography: 'body2', color: 'text.secondary' }}>
          {runsForward && format.dateSpan(period.from, period.to)}
          {runsForward &&
            figures &&
            ` · ${words('counted', {
              count: figures.rematch.rejections,
              again: figures.rematch.sentAgain.length,
            })}`}
        </Box>
        <CommandButton
          variant="text"
          command={{
            ...{ id: 'figures/all', label: words('turnAll'), icon: Table2, keys: 'v' },
            run: views.turnAll,
          }}
        />
      </Box>
      {figures === undefined && <SkeletonRows count={8} />}
      {figures && runsForward && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1.75 }}>
          {figureKeys.map((key) => {
            const Figure = figureOf[key];
            return (
              <Box key={key} sx={placeOf(key)}>
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
