// The app's own grid on a page of its own: what stands around it in the app is left out, so that only the grid is timed.
import { createRoot, type Root } from 'react-dom/client';
import { OnwardThemeProvider } from '@app/theme/theme-provider';
import type { InterviewView } from '@data/queries/interviews';
import { zoneRules } from '@data/zone-rules';
import { CalendarGrid } from '@features/calendar/calendar-grid';
import type { CalendarView } from '@features/calendar/calendar-view';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { OfficeTimeContext } from '@ui/i18n/office-time';
import { now } from '../../support/match-builders';
import { thisMonday } from './seeded-office';

const time = { clock: { now: () => now }, zone: 'Asia/Hong_Kong', zoneRules };
const noAct = (): void => undefined;

/** A place of the window's size with a root of its own. */
export interface Stage {
  readonly place: HTMLElement;
  readonly show: (view: CalendarView, interviews: readonly InterviewView[]) => void;
  /** Blocks of interviews that are drawn now. */
  readonly blocks: () => readonly Element[];
  readonly clear: () => void;
}

/** An empty place in the document, as large as the app's page. */
export function makePlace(): HTMLElement {
  const place = document.createElement('div');
  Object.assign(place.style, { width: '1072px', height: '600px', overflow: 'hidden' });
  document.body.append(place);
  return place;
}

/** Opens a stage; `show` draws or redraws, as a page does when its query answers. */
export function openStage(office: OfficeFacts): Stage {
  const place = makePlace();
  const root: Root = createRoot(place);
  return {
    place,
    show: (view, interviews) => {
      root.render(
        <OnwardThemeProvider>
          <OfficeTimeContext value={time}>
            <CalendarGrid
              {...{ view, interviews, office }}
              date={thisMonday}
              onDraw={noAct}
              onDrag={noAct}
              onSelect={noAct}
            />
          </OfficeTimeContext>
        </OnwardThemeProvider>,
      );
    },
    blocks: () => [...place.querySelectorAll('.onward-event')],
    clear: () => {
      root.unmount();
      place.remove();
    },
  };
}
