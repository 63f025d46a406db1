import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import { earliestStart } from '@shared/domain/candidate/earliest-start';
import { FactList } from '@ui/fact-list';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { useProfile } from '../parts/profile-context';
import { useFactText } from '../parts/use-fact-text';
import { useToday } from '../parts/use-today';
import { AvailabilityGrid } from './availability-grid';

const mostSkills = 12;

/** The facts a recruiter asks for first, beside every tab that tells a story. */
export function FactsAside() {
  const words = useWords('candidates');
  const joined = useJoined();
  const common = useWords('common');
  const format = useFormat();
  const facts = useFactText();
  const today = useToday();
  const { profile } = useProfile();
  const { candidate } = profile;
  const now = Object.values(candidate.work).find(({ to }) => to === null);
  const skills = Object.entries(candidate.skills);
  const start = earliestStart(candidate, today);
  return (
    <Box
      component="aside"
      aria-label={words('tabs.facts')}
      tabIndex={0}
      sx={{
        width: size.sidePanel,
        flex: 'none',
        overflowY: 'auto',
        p: 2,
        bgcolor: 'onward.surface.subtle',
        borderLeft: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Section title={words('tabs.facts')}>
        <FactList
          facts={[
            {
              label: words('facts.now'),
              value: now ? joined.parts([now.title, now.employer]) : candidate.headline || common('unknown'),
            },
            { label: words('facts.salary'), value: facts.pay(candidate.currentPay) },
            { label: words('facts.expected'), value: facts.pay(candidate.expectedPay) },
            {
              label: words('facts.canStart'),
              value: start === null ? common('unknown') : format.date(start),
            },
            { label: words('facts.speaks'), value: facts.languages(candidate.languages, 'spoken') },
            { label: words('facts.writes'), value: facts.languages(candidate.languages, 'written') },
          ]}
        />
      </Section>
      <Divider sx={{ my: 1.5 }} />
      <Section title={words('availability.title')}>
        <AvailabilityGrid windows={Object.values(candidate.windows)} />
      </Section>
      <Divider sx={{ my: 1.5 }} />
      <Section title={words('fields.skills')} count={skills.length}>
        {skills.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('facts.none')}</Box>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          {skills.slice(0, mostSkills).map(([key, { name, level }]) => (
            <StatusChip key={key} tone="unknown" icon={null}>
              {level === null ? name : `${name} ${level}`}
            </StatusChip>
          ))}
          {skills.length > mostSkills && (
            <Box component="span" sx={{ color: 'text.secondary' }}>{`+${skills.length - mostSkills}`}</Box>
          )}
        </Box>
      </Section>
    </Box>
  );
}
