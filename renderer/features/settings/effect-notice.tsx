import Box from '@mui/material/Box';
import type { ClashKind } from '@shared/domain/interview/clash';
import type { TouchedInterview } from '@shared/domain/interview/clashes-gained';
import type { Interview } from '@shared/domain/interview/interview';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import type { Touched } from './use-touched';

const sentences = ['close', 'hours', 'holiday'] as const;
type Sentence = (typeof sentences)[number];

/** Only what depends on the office's settings; everything else stays as it was. */
const sentenceOf: Readonly<Partial<Record<ClashKind, Sentence>>> = {
  travel: 'close',
  buffer: 'close',
  'office-hours': 'hours',
  'client-hours': 'hours',
  holiday: 'holiday',
};
const mostRows = 5;

const has = ({ clashes }: TouchedInterview<Interview>, sentence: Sentence): boolean =>
  clashes.some(({ kind }) => sentenceOf[kind] === sentence);

function TouchedRow({
  touched,
  name,
}: {
  readonly touched: TouchedInterview<Interview>;
  readonly name: string;
}) {
  const words = useWords('timeSettings');
  const domain = useWords('domain');
  const format = useFormat();
  const { planned } = touched.interview;
  const why = [...new Set(touched.clashes.map(({ kind }) => domain(`clashes.${kind}`)))];
  const missing = Math.max(0, ...touched.clashes.map(({ minutes }) => minutes ?? 0));
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, minHeight: 24, alignItems: 'baseline' }}>
      <Box sx={{ flex: 'none', minWidth: 168, fontVariantNumeric: 'tabular-nums' }}>
        {format.weekdayDate(planned.date)} {format.minute(planned.startMinute)}
      </Box>
      <Box sx={{ flex: 'none', fontWeight: 'fontWeightMedium' }}>{name}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[
          ...why,
          ...(missing > 0 ? [words('effect.short', { minutes: format.duration(missing) })] : []),
        ].join(' · ')}
      </Box>
    </Box>
  );
}

/** How many booked interviews the change would touch, as a line each; for the bar that keeps it, which stays in sight. */
export function EffectLines({ touched }: { readonly touched: Touched }) {
  const words = useWords('timeSettings');
  const found = sentences
    .map((sentence) => ({
      sentence,
      count: touched.interviews.filter((one) => has(one, sentence)).length,
    }))
    .filter(({ count }) => count > 0);
  if (found.length === 0)
    return (
      <StatusChip tone="success" look="plain">
        {words('effect.none')}
      </StatusChip>
    );
  return found.map(({ sentence, count }) => (
    <Box key={sentence}>
      <StatusChip tone="warning" look="plain">
        {words(`effect.${sentence}`, { count })}
      </StatusChip>
    </Box>
  ));
}

/** What the change that is typed would do to interviews that are booked, before it is kept. */
export function EffectNotice({ touched }: { readonly touched: Touched | undefined }) {
  const words = useWords('timeSettings');
  if (!touched) return null;
  const { interviews, nameOf } = touched;
  return (
    <Box>
      <Section title={words('effect.title')} note={words('effect.note')} look="card">
        <EffectLines touched={touched} />
        {interviews.length > 0 && (
          <>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
              {interviews.slice(0, mostRows).map((one) => (
                <TouchedRow key={one.interview.id} touched={one} name={nameOf(one.interview)} />
              ))}
            </Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary', mt: 0.5 }}>
              {interviews.length > mostRows && (
                <>{words('effect.more', { count: interviews.length - mostRows })} · </>
              )}
              {words('effect.stay')}
            </Box>
          </>
        )}
      </Section>
    </Box>
  );
}
