// The app's own calendar on a page of its own: its views as the page draws them, without the bars around them, so that
// nothing but the calendar is timed.
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { OnwardThemeProvider } from '@app/theme/theme-provider';
import { idSource } from '@data/id-source';
import { JournalLink } from '@data/journal-link';
import type { BookingOffice } from '@data/queries/interview-booking';
import type { InterviewView } from '@data/queries/interviews';
import { Session } from '@data/session';
import { OfficeContext, type OfficeAtWork } from '@data/use-office';
import { zoneRules } from '@data/zone-rules';
import { CalendarBody } from '@features/calendar/calendar-body';
import type { CalendarView } from '@features/calendar/calendar-view';
import type { CalendarContents } from '@features/calendar/grid/grid-model';
import { findDesktop } from '@platform/find-desktop';
import { travelBlocks } from '@shared/domain/interview/travel-blocks';
import { OfficeTimeContext } from '@ui/i18n/office-time';
import { now } from '../../support/match-builders';
import { manager, type BenchOffice } from './open-bench-office';
import { thisMonday } from './seeded-office';

/** The moment and the zone of every stage. */
export const benchTime = { clock: { now: () => now }, zone: 'Asia/Hong_Kong', zoneRules };
const noAct = (): void => undefined;
const noHandlers = {};

/** The office of the calendar on the stage. */
export interface StageOffice {
  readonly atWork: OfficeAtWork;
  readonly booking: BookingOffice;
}

/** A place of the window's size with a root of its own. */
export interface Stage {
  readonly place: HTMLElement;
  /** Draws or redraws, as the page does when its query answers: ways are derived from the interviews each time. */
  readonly show: (view: CalendarView, interviews: readonly InterviewView[]) => void;
  /** The same within the call: React's work, styles and layout, without waiting for a frame. */
  readonly showAtOnce: (view: CalendarView, interviews: readonly InterviewView[]) => void;
  /** Blocks and lines of interviews that are drawn now. */
  readonly blocks: () => readonly Element[];
  readonly clear: () => void;
}

/** The manager at work in the office of a bench. */
export function atWorkIn({ database, door }: BenchOffice): OfficeAtWork {
  const desktop = findDesktop();
  const session = new Session(manager, door, database);
  return {
    ...{ session, actor: manager, execute: session.execute, explain: () => null },
    ...{ desktop, database, link: new JournalLink(desktop, database.name) },
    ...{ clock: benchTime.clock, zoneRules, ids: idSource },
  };
}

/** The same with what its calendar needs. */
export const workIn = (bench: BenchOffice, booking: BookingOffice): StageOffice => ({
  booking,
  atWork: atWorkIn(bench),
});

/** An empty place in the document, as large as the app's page. */
export function makePlace(): HTMLElement {
  const place = document.createElement('div');
  const box = {
    display: 'flex',
    flexDirection: 'column',
    width: '1072px',
    height: '600px',
    overflow: 'hidden',
  };
  Object.assign(place.style, box);
  document.body.append(place);
  return place;
}

/** Makes the browser lay out what changed, now instead of in the next frame. */
export const layOut = (place: HTMLElement): DOMRect => place.getBoundingClientRect();

function contentsOf(interviews: readonly InterviewView[], { facts }: BookingOffice): CalendarContents {
  const { travel, profile, policy } = facts;
  const rows = interviews.map(({ interview }) => interview);
  const ways = travelBlocks(rows, { travel, officeDistrict: profile.district, policy });
  return { interviews, travel: ways, slots: [], busy: [] };
}

/** Opens a stage with nothing on it yet. */
export function openStage({ atWork, booking }: StageOffice): Stage {
  const place = makePlace();
  const root: Root = createRoot(place);
  const show = (view: CalendarView, interviews: readonly InterviewView[]): void => {
    root.render(
      <OnwardThemeProvider>
        <OfficeTimeContext value={benchTime}>
          <OfficeContext value={atWork}>
            <CalendarBody
              {...{ view, lanesBy: 'recruiter', recruiterId: null, date: thisMonday, office: booking }}
              contents={contentsOf(interviews, booking)}
              onOpen={noAct}
              onBook={noAct}
              onMove={noAct}
              onFocusPlace={noAct}
              onDay={noAct}
              onWeek={noAct}
              cardHandlers={noHandlers}
            />
          </OfficeContext>
        </OfficeTimeContext>
      </OnwardThemeProvider>,
    );
  };
  return {
    place,
    show,
    showAtOnce: (view, interviews) => {
      flushSync(() => {
        show(view, interviews);
      });
      layOut(place);
    },
    blocks: () => [...place.querySelectorAll('[data-interview]')],
    clear: () => {
      root.unmount();
      place.remove();
    },
  };
}
