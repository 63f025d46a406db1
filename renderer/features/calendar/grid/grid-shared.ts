import type { OfficeFacts } from '@shared/commands/office-facts';
import type { StandingSlot } from '@shared/domain/office/standing-slots';
import type { TextMeasure } from './block-lines';
import type { useBlockText } from './block-text';
import type { GridHours } from './grid-measures';

/** What every column of a grid shares. */
export interface GridShared {
  readonly hours: GridHours;
  readonly perMinute: number;
  readonly facts: OfficeFacts;
  readonly measure: TextMeasure;
  readonly blockText: ReturnType<typeof useBlockText>;
  readonly ofEverybody: boolean;
  /** The stop that Tab leads to. */
  readonly tabStop: string | undefined;
  readonly nameOfRoom: (id: string | null) => string;
  readonly nameOfStaff: (id: string) => string;
  readonly mayMove: boolean;
  readonly onOpen: (interviewId: string) => void;
  readonly onBookSlot: ((slot: StandingSlot) => void) | null;
  readonly onExceptSlot: (slot: StandingSlot) => void;
  readonly maySetSlot: (slot: StandingSlot) => boolean;
}
