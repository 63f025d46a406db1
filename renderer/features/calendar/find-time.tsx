import Box from '@mui/material/Box';
import type { ClashKind } from '@shared/domain/interview/clash';
import type { Obstacle, Slot } from '@shared/domain/interview/find-slots';
import type { TakenHalfDay } from '@shared/domain/interview/sooner';
import { ChoiceButtons } from '@ui/choice-group';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { BlocksOrWarns } from './clash-list';
import { SlotList } from './slot-list';
import { useClashText, type ClashNames } from './use-clash-text';
import { searchLengths, type OfferedSlots, type SearchLength } from './use-slots';

interface FindTimeProps {
  /** Undefined while it is not known for whom, or still being looked for. */
  readonly found: OfferedSlots | undefined;
  /** What must be chosen first; null once it is known for whom. */
  readonly needs: 'candidate' | 'role' | null;
  readonly names: ClashNames;
  readonly length: SearchLength;
  readonly onLength: (length: SearchLength) => void;
  readonly chosen: Parameters<typeof SlotList>[0]['chosen'];
  readonly onChoose: (slot: Slot, recruiterId?: string) => void;
}

/** Counted by days, not by starts: on these days there is nothing to try. */
const dayKinds: readonly ClashKind[] = ['holiday', 'office-hours', 'client-hours'];

/** Why nothing was found, the most frequent first, in sentences. */
function Obstacles({
  obstacles,
  tried,
}: {
  readonly obstacles: readonly Obstacle[];
  readonly tried: number;
}) {
  const words = useWords('booking');
  const sentence = ({ kind, times }: Obstacle): string =>
    dayKinds.includes(kind)
      ? words('obstacleDays', { what: words(`obstacles.${kind}`), count: times })
      : words('obstacleStarts', { what: words(`obstacles.${kind}`), times, tried });
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary' }}>
      {obstacles.map((obstacle) => (
        <li key={obstacle.kind}>{sentence(obstacle)}</li>
      ))}
    </Box>
  );
}

/** What stands in the way of an earlier time, half-day by half-day. */
function SoonerList({ found, names }: { readonly found: OfferedSlots; readonly names: ClashNames }) {
  const words = useWords('booking');
  const format = useFormat();
  const text = useClashText(names);
  const when = ({ date, part }: TakenHalfDay): string =>
    part === 'day' ? format.weekday(date) : words(`parts.${part}`, { day: format.weekday(date) });
  return (
    <Section title={words('sooner')} level="h3">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {found.sooner.map((one) => (
          <Box
            component="li"
            key={`${one.date} ${one.part}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: '84px minmax(0, 1fr) auto',
              alignItems: 'start',
              columnGap: 1,
              py: 0.5,
              borderTop: '1px solid',
              borderColor: 'onward.line.hair',
            }}
          >
            <span>{when(one)}</span>
            <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
              {words('soonerFact', {
                kind: words(`kinds.${one.clash.kind}`),
                fact: text({ clash: one.clash, subject: one.subject, context: found.context }),
              })}
            </Box>
            <BlocksOrWarns blocks={one.clash.blocks} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** The first feasible times, what stands in the way of earlier ones, and when there are none, why. */
export function FindTime({ found, needs, names, length, onLength, chosen, onChoose }: FindTimeProps) {
  const words = useWords('booking');
  const isNone = found?.slots.length === 0;
  const offers = found ? found.slots.length + found.warned.length + found.colleagues.length : 0;
  return (
    <>
      <Section
        title={words('findTime')}
        level="h3"
        action={
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, color: 'text.secondary' }}>
            <ChoiceButtons
              size="small"
              name={words('within')}
              value={length}
              choices={searchLengths.map((days) => ({ value: days, label: days }))}
              onChange={onLength}
            />
            {words('workingDays')}
          </Box>
        }
      >
        {needs !== null && <Box sx={{ color: 'text.secondary' }}>{words(`slotsNeed.${needs}`)}</Box>}
        {isNone && (
          <Box sx={{ py: 0.5 }} role="status">
            <Box sx={{ fontWeight: 'fontWeightMedium' }}>{words('noneFree', { count: Number(length) })}</Box>
            <Obstacles obstacles={found.obstacles} tried={found.tried} />
          </Box>
        )}
        {found && offers > 0 && <SlotList {...{ found, names, chosen, onChoose }} />}
      </Section>
      {found && found.sooner.length > 0 && <SoonerList found={found} names={names} />}
    </>
  );
}
