import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { gateAuthority } from '@shared/domain/submission/gate-authority';
import { useOffice } from '@data/use-office';
import { MarkChart, type MarkKind } from '@ui/mark-chart';
import { Section } from '@ui/section';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { AttendanceFacts } from './attendance-facts';
import { AttendanceStandingView } from './attendance-standing-view';
import { ClearAttendanceDialog } from './clear-attendance-dialog';
import { useAttendance, useAttendanceSentence, type AttendanceMark } from './use-attendance';

const looks = {
  kept: 'filled',
  late: 'hollow',
  'gave-notice': 'hollow',
  'short-notice': 'clock',
  'no-show': 'cross',
} as const;
const order: readonly AttendanceMark[] = ['kept', 'late', 'gave-notice', 'short-notice', 'no-show'];

function useKinds(used: ReadonlySet<AttendanceMark>): readonly MarkKind<AttendanceMark>[] {
  const words = useWords('attendance');
  return order
    .filter((kind) => used.has(kind) || kind === 'kept')
    .map((kind) => ({ kind, label: words(`marks.${kind}`), look: looks[kind] }));
}

/** What a candidate kept and did not, how that stands against the policy, and the facts behind it. */
export function AttendanceSection() {
  const words = useWords('attendance');
  const format = useFormat();
  const { actor } = useOffice();
  const attendance = useAttendance();
  const sentence = useAttendanceSentence()(attendance);
  const [clearing, setClearing] = useState(false);
  const { record, standing, months } = attendance;
  const kinds = useKinds(new Set(months.flatMap(({ marks }) => marks)));
  const counting = standing.rules.some((rule) => rule.counting.length > 0);
  const mayClear = gateAuthority.attendance.includes(actor.role) && counting;
  return (
    <Section
      title={words('title')}
      look="card"
      padded={false}
      action={
        mayClear ? (
          <Button
            size="small"
            onClick={() => {
              setClearing(true);
            }}
          >
            {words('clear')}
          </Button>
        ) : undefined
      }
    >
      <Box sx={{ p: 1.5 }}>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>{sentence}</Box>
        {record.facts.length > 0 && (
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'repeat(auto-fit, minmax(300px, 1fr))',
              columnGap: 3,
              rowGap: 2,
              pt: 1.5,
            }}
          >
            <MarkChart
              sentence={sentence}
              columnsName={words('month')}
              kinds={kinds}
              columns={months.map(({ month, marks }) => ({
                key: month,
                label: format.shortMonth(month),
                name: format.month(month),
                marks,
              }))}
            />
            <AttendanceStandingView attendance={attendance} />
          </Box>
        )}
      </Box>
      {record.facts.length > 0 && <AttendanceFacts record={record} />}
      {clearing && (
        <ClearAttendanceDialog
          onClose={() => {
            setClearing(false);
          }}
        />
      )}
    </Section>
  );
}
