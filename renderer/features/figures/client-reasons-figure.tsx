import type { RejectionReason } from '@shared/domain/submission/rejection-reason';
import { nameIn } from '@shared/domain/own-name';
import { FigureCard } from '@ui/figure-card';
import { FigureTable } from '@ui/figure-table';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { clientReasonLines, leadingReason, type ClientReasonLines, type ReasonLine } from './client-reasons';
import type { FigureProps } from './figure-props';

const others = 'others';
const valuesOf = (
  reasons: readonly RejectionReason[],
  { counts, others: rest, total }: ReasonLine,
): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(reasons.map((reason, at) => [reason, counts[at] ?? 0])),
  [others]: rest,
  total,
});

/** Names in the language on screen; a client that is gone is somebody. */
function useClientName({ clients }: FigureProps['figures']): (id: string) => string {
  const words = useWords('figures');
  const language = useLanguage();
  return (id) => {
    const client = clients.get(id);
    if (!client) return words('somebody');
    return nameIn(language, client);
  };
}

function useSentence(figures: FigureProps['figures'], lines: ClientReasonLines): string {
  const words = useWords('figures');
  const domain = useWords('domain');
  const nameOf = useClientName(figures);
  const [first] = lines.named;
  if (!first) return words('clients.none');
  const leading = leadingReason(lines);
  const name = nameOf(first.clientId);
  if (leading === null) return words('clients.most', { name, count: first.total });
  return words('clients.sentence', {
    ...{ name, count: first.total, for: leading.count },
    reason: domain(`rejectionReasons.${leading.reason}`),
  });
}

/** Why clients say no, client by client. */
export function ClientReasonsFigure({ figures, view, onView }: FigureProps) {
  const words = useWords('figures');
  // A chart has room for the first clients; its table names them all.
  const lines = clientReasonLines(figures.reasons, view === 'table' ? Infinity : undefined);
  const { reasons, named, rest } = lines;
  const nameOf = useClientName(figures);
  const sentence = useSentence(figures, lines);
  const leading = leadingReason(lines);
  const hasOthers = [...named, ...(rest ? [rest] : [])].some((line) => line.others > 0);
  const rows = [
    ...named.map((line) => ({
      key: line.clientId,
      name: nameOf(line.clientId),
      values: valuesOf(reasons, line),
    })),
    ...(rest
      ? [
          {
            key: others,
            name: words('clients.others', { count: rest.clients }),
            values: valuesOf(reasons, rest),
            sum: true,
          },
        ]
      : []),
  ];
  const table = (drawn: boolean) =>
    rows.length > 0 && (
      <FigureTable
        label={sentence}
        rowsName={words('clients.client')}
        columns={[
          ...reasons.map((reason) => ({ key: reason, label: words(`reasons.${reason}`), bars: true })),
          ...(hasOthers ? [{ key: others, label: words('clients.otherReasons'), bars: true }] : []),
          { key: 'total', label: words('all') },
        ]}
        rows={rows}
        drawn={drawn}
        marked={leading ? `${named[0]?.clientId ?? ''}/${leading.reason}` : undefined}
      />
    );
  return (
    <FigureCard
      {...{ view, onView, sentence }}
      title={words('clients.title')}
      chart={table(true)}
      table={table(false)}
    />
  );
}
