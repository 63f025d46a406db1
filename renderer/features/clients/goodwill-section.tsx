import Box from '@mui/material/Box';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { goodwillTrendDays, type ClientMark } from '@shared/domain/attendance/client-goodwill';
import { tallyByMonth } from '@shared/domain/attendance/tally-by-month';
import { storedInstant } from '@shared/domain/stored-time';
import type { ClientPageFacts } from '@data/queries/clients';
import { MarkChart, type MarkKind } from '@ui/mark-chart';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { CardRow, list, quiet } from './card-rows';
import { useClientText } from './use-client-text';

interface GoodwillProps {
  readonly facts: ClientPageFacts;
}

const monthsShown = 12;
const trendTones = { better: 'success', steady: 'neutral', worse: 'warning' } as const;
const looks = { kept: 'filled', 'short-notice': 'clock', 'no-show': 'cross' } as const;
const order: readonly ClientMark[] = ['kept', 'short-notice', 'no-show'];
const lined = { ...list, borderTop: '1px solid', borderColor: 'onward.line.hair' } as const;

function useGoodwillSentence(): (facts: ClientPageFacts) => string {
  const words = useWords('clients');
  const text = useClientText();
  return ({ client, goodwill, marks }) => {
    if (marks.length === 0) return words('goodwill.noInterviews');
    if (goodwill.letDowns.length === 0) return words('goodwill.none');
    const { recent, recentInterviews, before, interviewsBefore } = goodwill;
    const counts = { recent, recentInterviews, before, interviewsBefore };
    return words('goodwill.sentence', { name: text.name(client), days: goodwillTrendDays, ...counts });
  };
}

function GoodwillChart({ facts, sentence }: GoodwillProps & { readonly sentence: string }) {
  const words = useWords('clients');
  const format = useFormat();
  const now = useNow();
  const { zone, zoneRules } = useOfficeTime();
  const months = tallyByMonth(facts.marks, zoneRules.toLocal(now, zone).date, monthsShown);
  const kinds: readonly MarkKind<ClientMark>[] = order.map((kind) => ({
    kind,
    label: words(`goodwill.marks.${kind}`),
    look: looks[kind],
  }));
  return (
    <MarkChart
      sentence={sentence}
      columnsName={words('goodwill.month')}
      kinds={kinds}
      columns={months.map(({ month, marks }) => ({
        key: month,
        label: format.shortMonth(month),
        name: format.month(month),
        marks,
      }))}
    />
  );
}

function LetDowns({ facts: { goodwill, candidates } }: GoodwillProps) {
  const words = useWords('clients');
  const format = useFormat();
  return (
    <Box component="ul" aria-label={words('goodwill.letDowns')} sx={lined}>
      {goodwill.letDowns.map(({ interviewId, candidateId, at, cause }) => {
        const candidate = candidates.get(candidateId);
        return (
          <CardRow
            key={interviewId}
            aside={
              <StatusChip tone={cause === 'no-show' ? 'error' : 'warning'} look="plain">
                {words(`goodwill.${cause}`)}
              </StatusChip>
            }
          >
            <Box>{candidate ? fullName(candidate) : words('goodwill.somebody')}</Box>
            <Box sx={quiet}>{format.dateTime(at)}</Box>
          </CardRow>
        );
      })}
    </Box>
  );
}

/** Candidates with a shaky record who are due here: whom to ring the day before. */
function ShakyVisits({ facts: { shaky } }: GoodwillProps) {
  const words = useWords('clients');
  const format = useFormat();
  return (
    <Box component="ul" aria-label={words('goodwill.shaky')} sx={lined}>
      <Box component="li" sx={{ px: 1.5, pt: 1, typography: 'h5' }}>
        {words('goodwill.shaky')}
      </Box>
      {shaky.map(({ interview, candidate, unkept, blocked }) => (
        <CardRow
          key={interview.id}
          aside={
            <StatusChip tone={blocked ? 'error' : 'warning'} look="plain">
              {words(blocked ? 'goodwill.blockedNow' : 'goodwill.unkept', { count: unkept })}
            </StatusChip>
          }
        >
          <Box>{candidate ? fullName(candidate) : words('goodwill.somebody')}</Box>
          <Box sx={quiet}>{format.dateTime(storedInstant(interview.startsAt))}</Box>
        </CardRow>
      ))}
    </Box>
  );
}

/** What our candidates cost the client, counted, whether it gets better, and who may be next. */
export function GoodwillSection({ facts }: GoodwillProps) {
  const words = useWords('clients');
  const sentence = useGoodwillSentence()(facts);
  const { goodwill, marks, shaky } = facts;
  const { trend, letDowns } = goodwill;
  return (
    <Section
      title={words('goodwill.title')}
      look="card"
      padded={false}
      note={
        letDowns.length > 0 ? (
          <StatusChip tone={trendTones[trend]} look="plain">
            {words(`goodwill.${trend}`)}
          </StatusChip>
        ) : undefined
      }
    >
      <Box sx={{ px: 1.5, py: 1 }}>
        <Box sx={{ pb: marks.length > 0 ? 1.5 : 0 }}>{sentence}</Box>
        {marks.length > 0 && <GoodwillChart facts={facts} sentence={sentence} />}
      </Box>
      {shaky.length > 0 && <ShakyVisits facts={facts} />}
      {letDowns.length > 0 && <LetDowns facts={facts} />}
    </Section>
  );
}
