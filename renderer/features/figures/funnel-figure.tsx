import Box from '@mui/material/Box';
import { Lock } from 'lucide-react';
import { stagesOnTheWay, type StageOnTheWay } from '@shared/domain/figures/furthest-stage';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { NamedFunnel } from '@data/queries/figures';
import { FigureCard } from '@ui/figure-card';
import { FigureTable } from '@ui/figure-table';
import { Icon } from '@ui/icon';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { namedRows, type FigureProps } from './figure-props';

/** The card has the width of the page. */
const funnelBar = 72;

type Counts = Readonly<Record<StageOnTheWay | 'running', number>>;

const sumOf = (funnels: readonly NamedFunnel[]): Counts => {
  const of = (stage: StageOnTheWay): number => funnels.reduce((sum, { reached }) => sum + reached[stage], 0);
  return {
    drafted: of('drafted'),
    sent: of('sent'),
    'client-interview': of('client-interview'),
    offered: of('offered'),
    placed: of('placed'),
    running: funnels.reduce((sum, { running }) => sum + running, 0),
  };
};

function RoleName({ role }: Pick<NamedFunnel, 'role'>) {
  const language = useLanguage();
  const { client } = role;
  const clientName = client && nameIn(language, client);
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      {role.confidential && <Icon of={Lock} side={13} />}
      {`${role.code} ${titleIn(language, role)}`}
      {clientName !== null && (
        <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
          {clientName}
        </Box>
      )}
    </Box>
  );
}

/** Role by role, how far those put forward came. */
export function FunnelFigure({ figures: { funnels }, view, onView }: FigureProps) {
  const words = useWords('figures');
  const all = sumOf(funnels);
  // A chart has room for the first roles; its table names them all.
  const isWhole = view === 'table' || funnels.length === namedRows + 1;
  const shown = isWhole ? funnels.length : namedRows;
  const rest = funnels.slice(shown);
  const sentence =
    all.drafted === 0
      ? words('funnel.none')
      : words('funnel.sentence', {
          ...{ count: all.drafted, sent: all.sent, met: all['client-interview'] },
          ...{ offered: all.offered, placed: all.placed },
        });
  const rows = [
    ...funnels.slice(0, shown).map(({ roleId, role, reached, running }) => ({
      key: roleId,
      name: <RoleName role={role} />,
      values: { ...reached, running },
    })),
    ...(rest.length > 0
      ? [
          {
            key: 'others',
            name: words('funnel.others', { count: rest.length }),
            values: sumOf(rest),
            sum: true,
          },
        ]
      : []),
    { key: 'all', name: words('all'), values: all, sum: true },
  ];
  const table = (drawn: boolean) =>
    all.drafted > 0 && (
      <FigureTable
        label={sentence}
        rowsName={words('funnel.role')}
        columns={[
          ...stagesOnTheWay.map((stage) => ({ key: stage, label: words(`funnel.stages.${stage}`) })),
          { key: 'running', label: words('funnel.running') },
        ].map((column) => ({ ...column, bars: column.key !== 'running' }))}
        rows={rows}
        drawn={drawn}
        longestBar={funnelBar}
      />
    );
  return (
    <FigureCard
      {...{ view, onView, sentence }}
      title={words('funnel.title')}
      chart={table(true)}
      table={table(false)}
    />
  );
}
