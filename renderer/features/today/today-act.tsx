import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Phone, Undo2 } from 'lucide-react';
import { mayRun } from '@shared/domain/staff/permission-table';
import type { Staff } from '@shared/domain/staff/staff';
import { useOffice } from '@data/use-office';
import { ActionMenu } from '@ui/action-menu';
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
  readonly shorten: (row: TodayRow) => void;
  readonly rebook: (row: TodayRow) => void;
  readonly open: (row: TodayRow) => void;
}

interface TodayActProps {
  readonly row: TodayRow;
  readonly active: boolean;
  readonly staff: readonly Staff[];
  readonly acts: RowActs;
}

type NeedProps = Omit<TodayActProps, 'active'>;

/** The grace is over: the attempt to reach them first, then a person says that it is a no-show. */
function NoShowAct({ row, acts }: NeedProps) {
  const words = useWords('today');
  const startsAt = row.interview?.interview.startsAt ?? '';
  const called = row.interview?.calls.some(({ at }) => at >= startsAt) ?? false;
  return (
    <Button
      startIcon={called ? undefined : <Icon of={Phone} />}
      onClick={() => {
        if (called) acts.noShow(row);
        else acts.logCall(row);
      }}
    >
      {words(called ? 'confirmNoShow' : 'logCall')}
    </Button>
  );
}

/** Somebody came very late: their recruiter decides, everybody else asks the recruiter. */
function VeryLateAct({ row, staff, acts }: NeedProps) {
  const { actor } = useOffice();
  const words = useWords('today');
  const { interview } = row;
  if (!interview) return null;
  const { recruiterId } = interview.interview;
  if (recruiterId !== actor.staffId) {
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
  const choices = [
    { label: words('seeNow'), onChoose: () => acts.start(row) },
    { label: words('shorten'), onChoose: () => acts.shorten(row) },
    { label: words('rebook'), onChoose: () => acts.rebook(row) },
  ];
  return (
    <ActionMenu
      ofRow
      actions={choices}
      renderButton={(open, expanded) => (
        <Button
          aria-haspopup="menu"
          aria-expanded={expanded}
          aria-label={words('decideFor', { name: row.name })}
          onClick={(event) => {
            open(event.currentTarget);
          }}
        >
          {words('decide')}
        </Button>
      )}
    />
  );
}

function NeedAct(props: NeedProps) {
  const { row, acts } = props;
  const words = useWords('today');
  if (row.need === 'no-show') return <NoShowAct {...props} />;
  if (row.need === 'very-late') return <VeryLateAct {...props} />;
  return (
    <Button
      onClick={() => {
        if (row.visit) acts.leave(row);
        else acts.open(row);
      }}
    >
      {words(row.visit ? 'left' : 'outcome')}
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
  // A no-show who comes after all is found by the search and checked in like anybody else.
  if (mayCheckIn(row))
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
    <Tooltip title={words('undoCheckIn')}>
      <IconButton
        aria-label={words('undoCheckIn')}
        onClick={() => {
          acts.undoCheckIn(row);
        }}
      >
        <Icon of={Undo2} />
      </IconButton>
    </Tooltip>
  );
}
