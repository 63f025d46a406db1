import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { storedDate } from '@shared/domain/stored-time';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { RefusedNotice } from '../parts/refused-notice';
import { useCommands } from '../parts/use-commands';
import { useDistrictName } from '../parts/use-value-text';

interface PoolNoticeProps {
  readonly candidate: Candidate;
  readonly office: OfficeFacts;
  readonly onChange: () => void;
}

/** That somebody rests in the pool: since when, why, and what wakes them. */
export function PoolNotice({ candidate, office, onChange }: PoolNoticeProps) {
  const words = useWords('nextRoles');
  const joined = useJoined();
  const format = useFormat();
  const district = useDistrictName(office);
  const commands = useCommands();
  const { pool } = candidate;
  if (!pool) return null;
  const { kinds, leastSkillsPercent, salaryFloor, districts } = pool.wakes;
  const places = Object.keys(districts).map(district);
  const wakes = [
    ...(kinds.length === 0 ? [] : [joined.items(kinds)]),
    ...(salaryFloor === null ? [] : [words('pool.fromPay', { pay: format.money(salaryFloor) })]),
    ...(leastSkillsPercent === null ? [] : [words('pool.fromSkills', { percent: leastSkillsPercent })]),
    ...(places.length === 0 ? [] : [format.list(places)]),
  ];
  const leave = (): void => {
    void commands.run('candidate/leave-pool', { candidateId: candidate.id });
  };
  return (
    <Box sx={{ px: 2, py: 1, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <RefusedNotice refused={commands.refused} />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <StatusChip tone="primary">{words('pool.in')}</StatusChip>
        <Box sx={{ flex: 1, minWidth: 0, typography: 'body2', color: 'text.secondary' }}>
          {words('pool.since', {
            since: format.date(storedDate(pool.since)),
            reason: pool.reason,
            reviewOn: format.date(storedDate(pool.reviewOn)),
          })}
          {` ${wakes.length === 0 ? words('pool.anyRole') : words('pool.wakes', { what: wakes.join(' · ') })}`}
        </Box>
        <Button size="small" onClick={onChange}>
          {words('pool.change')}
        </Button>
        <Button size="small" disabled={commands.busy} onClick={leave}>
          {words('pool.leave')}
        </Button>
      </Box>
    </Box>
  );
}
