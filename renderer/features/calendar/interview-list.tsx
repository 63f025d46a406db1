import Box from '@mui/material/Box';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { InterviewView } from '@data/queries/interviews';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { StatusChip } from '@ui/status-chip';
import type { Column } from '@ui/table-model';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useShortPlace } from './grid/block-text';
import { CandidateName } from './interview-title';
import { stageLook } from './stage-look';
import { useHolidayText } from './use-holiday-text';
import { usePhoneText } from './use-interview-facts';
import { roleText, useMaskedText } from './use-masked-text';

interface InterviewListProps {
  readonly interviews: readonly InterviewView[];
  readonly facts: OfficeFacts;
  readonly onOpen: (interviewId: string) => void;
}

const calledOff = ['cancelled', 'declined', 'no-show-candidate', 'no-show-client'];

function useColumns(facts: OfficeFacts): readonly Column<InterviewView>[] {
  const words = useWords('calendarViews');
  const calendar = useWords('calendar');
  const domain = useWords('domain');
  const format = useFormat();
  const masked = useMaskedText();
  const place = useShortPlace(facts.travel);
  const phones = usePhoneText();
  return [
    {
      key: 'time',
      header: words('columns.time'),
      width: '84px',
      render: ({ interview: { planned } }) => (
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 'fontWeightMedium' }}>
          {`${format.minute(planned.startMinute)}–${format.minute(planned.startMinute + planned.durationMinutes)}`}
        </Box>
      ),
    },
    {
      key: 'candidate',
      header: words('columns.candidate'),
      width: 'minmax(0, 2.3fr)',
      render: (view) => (
        <Box
          component="span"
          sx={calledOff.includes(view.interview.stage) ? { textDecoration: 'line-through' } : undefined}
        >
          <CandidateName view={view} />
        </Box>
      ),
    },
    {
      key: 'kind',
      header: words('columns.kind'),
      width: '86px',
      render: ({ interview: { kind } }) => (
        <StatusChip tone={kind}>{calendar(kind === 'office' ? 'kindOffice' : 'kindClient')}</StatusChip>
      ),
    },
    {
      key: 'about',
      header: words('columns.about'),
      width: 'minmax(0, 2.6fr)',
      render: ({ interview, role, client }) =>
        interview.kind === 'office'
          ? ''
          : [masked(role, client), roleText(role)].filter((text) => text !== '').join(' · '),
    },
    { key: 'place', header: words('columns.place'), width: 'minmax(0, 1fr)', render: place },
    {
      key: 'recruiter',
      header: words('columns.recruiter'),
      width: 'minmax(0, 1fr)',
      render: ({ recruiterName }) => recruiterName,
    },
    {
      key: 'state',
      header: words('columns.state'),
      width: '120px',
      render: ({ interview: { stage } }) => (
        <StatusChip look="plain" tone={stageLook[stage].tone} icon={stageLook[stage].icon}>
          {domain(`interviewStages.${stage}`)}
        </StatusChip>
      ),
    },
    { key: 'phone', header: words('columns.phone'), width: '76px', render: phones },
  ];
}

/** The week as rows, under the head of each day. */
export function InterviewList({ interviews, facts, onOpen }: InterviewListProps) {
  const words = useWords('calendar');
  const views = useWords('calendarViews');
  const format = useFormat();
  const holidayText = useHolidayText();
  const columns = useColumns(facts);
  const countOn = (date: string): number =>
    interviews.filter(({ interview }) => interview.planned.date === date).length;
  return (
    <DataTable
      label={views('grid')}
      columns={columns}
      rows={interviews}
      rowKey={({ interview }) => interview.id}
      onOpen={({ interview }) => {
        onOpen(interview.id);
      }}
      groupOf={({ interview: { planned } }) => ({
        key: planned.date,
        label: format.weekdayDate(planned.date),
        count: countOn(planned.date),
        note: holidayText(facts, planned.date),
      })}
      empty={<EmptyState sentence={words('noEvents')} />}
    />
  );
}
