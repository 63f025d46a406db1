// The app's own list and profile on a page of their own, without the bars around them, and MUI's grid beside them.
import { DataGrid, type GridColDef } from '@mui/x-data-grid';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OnwardThemeProvider } from '@app/theme/theme-provider';
import { OfficeContext } from '@data/use-office';
import { CandidateListPage } from '@features/candidates/list/candidate-list-page';
import { CandidatePage } from '@features/candidates/profile/candidate-page';
import { OfficeTimeContext } from '@ui/i18n/office-time';
import { atWorkIn, benchTime, makePlace } from './calendar-stage';
import type { BenchOffice } from './open-bench-office';
import { timeUntilPainted } from './settled';

/** Something drawn in a place of its own. */
export interface Shown {
  readonly place: HTMLElement;
  /** Milliseconds from asking for it until it was painted. */
  readonly opened: number;
  readonly close: () => void;
}

const noAct = (): void => undefined;

/** Draws it and waits until the last of it was painted. */
async function show(content: ReactNode, isDone: (place: HTMLElement) => boolean): Promise<Shown> {
  const place = makePlace();
  const root = createRoot(place);
  const opened = await timeUntilPainted(
    place,
    () => {
      root.render(<OnwardThemeProvider>{content}</OnwardThemeProvider>);
    },
    () => isDone(place),
  );
  return {
    ...{ place, opened },
    close: () => {
      root.unmount();
      place.remove();
    },
  };
}

const inOffice = (bench: BenchOffice, page: ReactNode): ReactNode => (
  <OfficeTimeContext value={benchTime}>
    <OfficeContext value={atWorkIn(bench)}>{page}</OfficeContext>
  </OfficeTimeContext>
);

/** What stands in the first row of a grid that can be read; empty while there is none. */
export const firstRowOf = (place: HTMLElement): string =>
  place.querySelector('[role="row"][aria-rowindex="2"]')?.textContent ?? '';

/** The list of candidates of an office. */
export const showList = (bench: BenchOffice): Promise<Shown> =>
  show(
    inOffice(
      bench,
      <CandidateListPage
        newNamed={undefined}
        onNewClosed={noAct}
        onOpen={noAct}
        onNextRoles={noAct}
        onBookInterview={noAct}
        onImport={noAct}
        onExport={noAct}
      />,
    ),
    (place) => firstRowOf(place) !== '',
  );

/** The profile of somebody. */
export const showProfile = (bench: BenchOffice, candidateId: string): Promise<Shown> =>
  show(
    inOffice(
      bench,
      <CandidatePage
        candidateId={candidateId}
        onBookInterview={noAct}
        onReject={noAct}
        onInterview={noAct}
        onPrint={noAct}
        onExport={noAct}
        onNextRoles={noAct}
        onMerge={noAct}
        offers={null}
        onPrivacy={noAct}
        onList={noAct}
      />,
    ),
    (place) => place.querySelector('[role="tabpanel"]') !== null,
  );

/** A row as the grid is given it: what the list shows, as texts and numbers. */
export interface GridRow {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly district: string;
  readonly expected: number | null;
}

const gridColumns: GridColDef<GridRow>[] = [
  { field: 'name', headerName: 'Name', flex: 2 },
  { field: 'headline', headerName: 'Headline', flex: 1 },
  { field: 'district', headerName: 'District', flex: 1 },
  { field: 'expected', headerName: 'Expects a month', type: 'number', flex: 1 },
];
const gridPage = 100;
const gridRowHeight = 36;

/** The same people in MUI's own grid, a hundred a page: its free edition shows no more at once. */
export const showGrid = (rows: readonly GridRow[]): Promise<Shown> =>
  show(
    <DataGrid
      rows={rows}
      columns={gridColumns}
      rowHeight={gridRowHeight}
      pageSizeOptions={[gridPage]}
      // Without the third state of its heads, which sorts by nothing.
      sortingOrder={['asc', 'desc']}
      initialState={{ pagination: { paginationModel: { pageSize: gridPage, page: 0 } } }}
    />,
    (place) => firstRowOf(place) !== '',
  );
