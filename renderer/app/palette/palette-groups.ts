import type { PaletteGroup, PaletteRow } from './palette-row';
import type { PaletteMode } from './read-typed-words';

/** Headings there are; each has its words under `groups`. */
export type GroupKey =
  'recent' | 'candidates' | 'do' | 'interviews' | 'roles' | 'clients' | 'page' | 'go' | 'window';

/** Most rows of each kind beside the others, and where one kind is looked among alone. */
export const mostRows = { beside: 4, alone: 12, recent: 6, acts: 3, commands: 6 } as const;

/** What there is to list. */
export interface PaletteStock {
  readonly mode: PaletteMode;
  /** True when nothing was typed but perhaps a sign. */
  readonly isBlank: boolean;
  readonly recent: readonly PaletteRow[];
  readonly candidates: readonly PaletteRow[];
  readonly interviews: readonly PaletteRow[];
  readonly roles: readonly PaletteRow[];
  readonly clients: readonly PaletteRow[];
  /** Commands whose words were typed, by where they are listed and best first. */
  readonly commands: Readonly<Record<'page' | 'go' | 'window' | 'best', readonly PaletteRow[]>>;
  /** What is offered when nothing at all was found; null where this person may not do it. */
  readonly otherwise: PaletteRow | null;
}

type Listed = readonly (readonly [GroupKey, readonly PaletteRow[]])[];

const byPlace = ({ commands }: PaletteStock): Listed => [
  ['page', commands.page],
  ['go', commands.go],
  ['window', commands.window],
];

function found({ candidates, interviews, roles, clients, commands }: PaletteStock): Listed {
  // The first act opens the person, which is what their own row does.
  const acts = candidates[0]?.acts.slice(1, 1 + mostRows.acts) ?? [];
  return [
    ['candidates', candidates],
    ['do', [...acts, ...commands.best.slice(0, mostRows.commands)]],
    ['interviews', interviews],
    ['roles', roles],
    ['clients', clients],
  ];
}

function listedOf(stock: PaletteStock): Listed {
  switch (stock.mode) {
    case 'commands':
      return byPlace(stock);
    case 'roles':
      return [['roles', stock.roles]];
    case 'clients':
      return [['clients', stock.clients]];
    case 'all':
      return stock.isBlank
        ? [['recent', stock.recent.slice(0, mostRows.recent)], ...byPlace(stock)]
        : found(stock);
  }
}

/** The groups that have rows, in their order. */
export function paletteGroups(
  stock: PaletteStock,
  titleOf: (key: GroupKey) => string,
): readonly PaletteGroup[] {
  const filled = listedOf(stock).filter(([, rows]) => rows.length > 0);
  const last: Listed =
    filled.length === 0 && stock.mode === 'all' && stock.otherwise ? [['do', [stock.otherwise]]] : filled;
  return last.map(([key, rows]) => ({ key, title: titleOf(key), rows }));
}
