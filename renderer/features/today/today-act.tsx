import Button from '@mui/material/Button';
import { Phone } from 'lucide-react';
import { mayRun } from '@shared/domain/staff/permission-table';
import type { Staff } from '@shared/domain/staff/staff';
import { useOffice } from '@data/use-office';
import { Icon } from '@ui/icon';
import { KeyHint } from '@ui/key-hint';
import { useWords } from '@ui/i18n/words';
import { mayCheckIn, type TodayRow } from './today-rows';

/** What can be done from a row. */
export interface RowActs {
  readonly checkIn: (row: TodayRow) => void;
  readonly undoCheckIn: (row: TodayRow) => void;
  readonly start: (row: TodayRow) => void;
  readonly finish: (row: TodayRow) => void;
  readonly leave: (row: TodayRow) => void;
  readonly ask: (row: TodayRow) => void;
  readonly logCall: (row: TodayRow) => void;
  readonly noShow: (row: TodayRow) => void;
  readonly open: (row: TodayRow) => void;
}

interface TodayActProps {
  readonly row: TodayRow;
  readonly active: boolean;
  readonly staff: readonly Staff[];
  readonly acts: RowActs;
}

function NeedAct({ row, staff, acts }: Omit<TodayActProps, 'active'>) {
  const { actor } = useOffice();
  const words = useWords('today');
  const { interview } = row;
  if (!interview) return null;
  const { recruiterId, startsAt } = interview.interview;
  if (row.need === 'no-show') {
    const called = interview.calls.some(({ at }) => at >= startsAt);
    return called ? (
      <Button
        onClick={() => {
          acts.noShow(row);
        }}
      >
        {words('confirmNoShow')}
      </Button>
    ) : (
      <Button
        startIcon={<Icon of={Phone} />}
        onClick={() => {
          acts.logCall(row);
        }}
      >
        {words('logCall')}
      </Button>
    );
  }
  if (row.need === 'very-late' && recruiterId !== actor.staffId) {
    const name = staff.find(({ id }) => id === recruiterId)?.name ?? '';
    return (
      <Button
        disabled={interview.asked}
        onClick={() => {
          acts.ask(row);
        }}
      >
        {words(interview.asked ? 'asked' : 'ask', { name })}
      </Button>
    );
  }
  return (
    <Button
      onClick={() => {
        acts.open(row);
      }}
    >
      {words(row.need === 'outcome' ? 'outcome' : 'open')}
    </Button>
  );
}

/** The one button of a row: what comes next for this person. */
export function TodayAct(props: TodayActProps) {
  const { row, active, acts } = props;
  const { actor } = useOffice();
  const words = useWords('today');
  if (row.need !== null) return <NeedAct {...props} />;
  if (row.visit)
    return row.visit.leftAt === null ? (
      <Button
        onClick={() => {
          acts.leave(row);
        }}
      >
        {words('left')}
      </Button>
    ) : null;
  if (mayCheckIn(row) && row.section === 'expected')
    return active ? (
      <Button
        variant="contained"
        endIcon={<KeyHint keys="enter" onButton />}
        onClick={() => {
          acts.checkIn(row);
        }}
      >
        {words('checkIn')}
      </Button>
    ) : null;
  const leads = mayRun(actor.role, 'interview/start');
  if (row.section === 'inRoom' && leads)
    return (
      <Button
        onClick={() => {
          acts.finish(row);
        }}
      >
        {words('finish')}
      </Button>
    );
  if (row.section !== 'waiting') return null;
  return leads ? (
    <Button
      onClick={() => {
        acts.start(row);
      }}
    >
      {words('start')}
    </Button>
  ) : (
    <Button
      variant="text"
      color="inherit"
      onClick={() => {
        acts.undoCheckIn(row);
      }}
    >
      {words('undoCheckIn')}
    </Button>
  );
}
