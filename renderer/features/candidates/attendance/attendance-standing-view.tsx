import Box from '@mui/material/Box';
import type { StandingRule } from '@shared/domain/attendance/attendance-standing';
import type { AttendanceClearance } from '@shared/domain/attendance/attendance-record';
import { storedInstant } from '@shared/domain/stored-time';
import type { Instant } from '@shared/time/instant';
import { StatusChip } from '@ui/status-chip';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useProfile } from '../parts/profile-context';
import { useClientName } from '../parts/role-name';
import type { Attendance } from './use-attendance';

function useDateText(): (at: Instant) => string {
  const format = useFormat();
  const { zone, zoneRules } = useOfficeTime();
  return (at) => format.date(zoneRules.toLocal(at, zone).date);
}

function RuleLine({ rule }: { readonly rule: StandingRule }) {
  const words = useWords('attendance');
  const date = useDateText();
  const { profile } = useProfile();
  const { cause, counting, toBlock, left, nextFadesAt } = rule;
  const days = profile.office.policy.shortNoticeWindowDays;
  const further = [
    ...(left > 0 && counting.length > 0 ? [words('left', { count: left })] : []),
    ...(nextFadesAt === null ? [] : [words('oldestEnds', { date: date(nextFadesAt) })]),
  ];
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      {words(`rules.${cause}`, { count: counting.length, toBlock, days })}
      {further.length > 0 && (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{further.join(' · ')}</Box>
      )}
    </Box>
  );
}

function ClearanceLine({ clearance }: { readonly clearance: AttendanceClearance }) {
  const words = useWords('attendance');
  const common = useWords('common');
  const date = useDateText();
  const clientName = useClientName();
  const { profile } = useProfile();
  const { clientId, roleId, byId, reason, at } = clearance;
  const role = roleId === null ? undefined : profile.roles.get(roleId);
  const client = clientId === null ? undefined : profile.clients.get(clientId);
  const named = role ? role.code : clientName(client);
  const scope = clientId === null && roleId === null ? words('clearForAll') : (named ?? common('missing'));
  const name = profile.staffNames.get(byId) ?? common('missing');
  return (
    <Box component="li" sx={{ py: 0.25 }}>
      {words('cleared', { date: date(storedInstant(at)), name, scope, reason })}
    </Box>
  );
}

const list = { listStyle: 'none', m: 0, p: 0 } as const;

/** The record against the written policy: what blocks, what is left, when it fades, what was cleared. */
export function AttendanceStandingView({ attendance }: { readonly attendance: Attendance }) {
  const words = useWords('attendance');
  const date = useDateText();
  const { standing, record } = attendance;
  const { blocked } = standing.verdict;
  return (
    <Box>
      <Box component="h3" sx={{ typography: 'h5', color: 'text.secondary', m: 0, mb: 0.5 }}>
        {words('policy')}
      </Box>
      <StatusChip tone={blocked ? 'error' : 'success'}>{words(blocked ? 'blocked' : 'open')}</StatusChip>
      {standing.blockedUntil !== null && (
        <Box sx={{ pt: 0.5 }}>{words('blockedUntil', { date: date(standing.blockedUntil) })}</Box>
      )}
      <Box component="ul" sx={{ ...list, pt: 0.5 }}>
        {standing.rules.map((rule) => (
          <RuleLine key={rule.cause} rule={rule} />
        ))}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary', pt: 0.5 }}>{words('notCounted')}</Box>
      {record.clearances.length > 0 && (
        <Box component="ul" aria-label={words('clearances')} sx={{ ...list, pt: 0.5 }}>
          {record.clearances.map((clearance) => (
            <ClearanceLine key={`${clearance.at}${clearance.clientId ?? ''}`} clearance={clearance} />
          ))}
        </Box>
      )}
    </Box>
  );
}
