import { fullName } from '@shared/domain/candidate/candidate-name';
import { nameIn } from '@shared/domain/own-name';
import { tableNames } from '@shared/domain/tables';
import type { LeftOutCause } from '@shared/domain/archive/left-out-cause';
import type { LeftOutRow } from '@shared/domain/archive/left-out-rows';
import { ownersOf } from '@shared/domain/archive/ownerless-rows';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import { storedInstant } from '@shared/domain/stored-time';
import { weekdayOf } from '@shared/time/local-date';
import type { ArchiveMeetings } from '@data/archive/archive-meetings';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';

/** What a line says: which row it is, whom it is about, and what stands against it. */
export interface LeftOutTold {
  readonly what: string;
  readonly whom: string;
  readonly why: string;
}

/** Names of people, roles and rooms by id, and the slot of an id, here or of the archive. */
function lookUp({ here, judged, names }: ArchiveMeetings) {
  const nameOf = (id: string | null | undefined): string => names.get(id ?? '') ?? '';
  const interviews = [...here.interviews, ...judged.interviews.map(({ row }) => row)];
  const candidates = new Map(interviews.map((row) => [row.id, String(row['candidateId'])]));
  return {
    nameOf,
    candidateOf: (interviewId: string | null): string => nameOf(candidates.get(interviewId ?? '')),
    slotOf: (id: string) => here.officeSlots.find((slot) => slot.id === id),
    placementOf: (id: string) => here.placements.find((row) => row.id === id),
  };
}

/** Tells of each row that stays out. */
export function useLeftOutWords(meetings: ArchiveMeetings): (one: LeftOutRow) => LeftOutTold {
  const words = useWords('archiveLeftOut');
  const format = useFormat();
  const whyOf = useCauseWords(meetings);
  const slotTime = useSlotTime();
  const language = useLanguage();
  const joined = useJoined();
  const { names } = meetings;
  const { nameOf } = lookUp(meetings);
  const ownerless = useWords('archiveOwnerless');
  const whatOf = (one: LeftOutRow): string => {
    if (one.table === 'ownerless') return ownerless(`what.${one.of}`);
    if (one.table === 'interviews')
      return words('what.interviews', { when: format.dateTime(storedInstant(one.row.startsAt)) });
    if (one.table === 'officeSlots') return words('what.officeSlots', { when: slotTime(one.row) });
    return words(`what.${one.table}`);
  };
  const whomOf = (one: LeftOutRow): string => {
    if (one.table === 'interviews') return nameOf(one.row.candidateId);
    if (one.table === 'officeSlots') return nameOf(one.row.recruiterId);
    if (one.table === 'rooms' || one.table === 'roles') return nameOf(one.row.id);
    if (one.table === 'candidates') return fullName(one.row);
    if (one.table === 'clients') return nameIn(language, one.row);
    if (one.table === 'ownerless')
      return joined.items(ownersOf(one.row).flatMap(({ id }) => names.get(id) ?? []));
    return words('whom', { name: nameOf(one.row.candidateId), role: nameOf(one.row.roleId) });
  };
  return (one) => ({
    what: whatOf(one),
    whom: whomOf(one),
    why: [...new Set(one.causes.map(whyOf))].join(' · '),
  });
}

type SlotTime = Pick<OfficeSlot, 'weekday' | 'startMinute' | 'durationMinutes'>;

function useSlotTime(): (slot: SlotTime) => string {
  const words = useWords('archiveLeftOut');
  const domain = useWords('domain');
  const format = useFormat();
  return ({ weekday, startMinute, durationMinutes }) =>
    words('slotTime', {
      weekday: domain(`weekdays.${weekdayOf(weekday)}`),
      from: format.minute(startMinute),
      to: format.minute(startMinute + durationMinutes),
    });
}

function useCauseWords(meetings: ArchiveMeetings): (cause: LeftOutCause) => string {
  const words = useWords('archiveLeftOut');
  const domain = useWords('domain');
  const table = useWords('archive');
  const joined = useJoined();
  const ownerless = useWords('archiveOwnerless');
  const slotTime = useSlotTime();
  const { nameOf, candidateOf, slotOf, placementOf } = lookUp(meetings);
  return (cause) => {
    switch (cause.kind) {
      case 'clash': {
        const { kind, interviewId } = cause.clash;
        return words('why.clash', { what: domain(`clashes.${kind}`), name: candidateOf(interviewId) });
      }
      case 'placed-elsewhere':
        return words('why.placed-elsewhere', { role: nameOf(placementOf(cause.placementId)?.roleId) });
      case 'slots-meet': {
        const slot = slotOf(cause.slotId);
        const what = domain(`slotParties.${cause.shares}`);
        return words('why.slots-meet', {
          name: nameOf(slot?.recruiterId),
          when: slot ? slotTime(slot) : '',
          what,
        });
      }
      case 'room-closed':
        return words('why.room-closed', { name: nameOf(cause.roomId) });
      case 'still-named':
        return words('why.still-named', {
          what: joined.items(
            tableNames.flatMap((name) => {
              const count = cause.by[name];
              return count === undefined ? [] : [`${table(`tables.${name}`)} ${count}`];
            }),
          ),
        });
      case 'owner-gone': {
        const { owner, mergedInto } = cause;
        const name = nameOf(owner.id);
        return mergedInto === null
          ? ownerless('deleted', { what: ownerless(`what.${owner.table}`), name })
          : ownerless('merged', { name, into: nameOf(mergedInto) });
      }
      case 'headcount-below':
        return words('why.headcount-below', { count: cause.placed });
      default: {
        const { kind, ...facts } = cause;
        return words(`why.${kind}`, facts);
      }
    }
  };
}
