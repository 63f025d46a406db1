import Box from '@mui/material/Box';
import { ArrowRight, Ban, Undo2 } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { RoleStage } from '@shared/domain/role/role';
import type { RolePageFacts } from '@data/queries/roles';
import { roleStageOutlook, type RoleStageOutlook, type SubmissionOutlook } from '@data/role-stage-outlook';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { StatusChip } from '@ui/status-chip';
import { useWords } from '@ui/i18n/words';

/** What the step would do; undefined until it is found. */
export function useStageOutlook(roleId: string, stage: RoleStage): RoleStageOutlook | undefined {
  const { database, actor, clock, zoneRules, ids } = useOffice();
  return useLiveAnswer(
    () => roleStageOutlook(database, { roleId, stage }, { actor, clock, zoneRules, ids }),
    [database, actor, roleId, stage],
  );
}

interface OutlookProps {
  readonly facts: RolePageFacts;
  readonly outlook: RoleStageOutlook;
  /** Submissions that could come back and are left ended. */
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (submissionId: string, leaveOut: boolean) => void;
}

interface LineProps extends Omit<OutlookProps, 'outlook'> {
  readonly line: SubmissionOutlook;
}

function Line({ facts, line, leftOut, onLeaveOut }: LineProps) {
  const words = useWords('roles');
  const domain = useWords('domain');
  const { to, calledOff, tellsCandidate } = line;
  const card = facts.cards.find(({ submission }) => submission.id === line.submissionId);
  const name = card ? fullName(card.candidate) : '';
  const ends = to === 'role-closed';
  const parts = [
    to === null ? words('outlook.staysOut') : ends ? words('outlook.ends') : domain(`submissionStages.${to}`),
    ...(calledOff.length > 0 ? [words('outlook.calledOff', { count: calledOff.length })] : []),
    ...(tellsCandidate ? [words('outlook.tell')] : []),
  ];
  const look = ends
    ? ({ tone: 'warning', icon: ArrowRight } as const)
    : to === null
      ? ({ tone: 'neutral', icon: Ban } as const)
      : ({ tone: 'success', icon: Undo2 } as const);
  return (
    <Box
      component="li"
      sx={{ py: 0.5, '& + &': { borderTop: '1px solid', borderColor: 'onward.line.hair' } }}
    >
      {to === null || ends ? (
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>{name}</Box>
      ) : (
        <CheckInput
          label={words('outlook.bringBack', { name })}
          checked={!leftOut.has(line.submissionId)}
          onChange={(back) => {
            onLeaveOut(line.submissionId, !back);
          }}
        />
      )}
      <StatusChip {...look} look="plain" wraps>
        {parts.join(' · ')}
      </StatusChip>
    </Box>
  );
}

/** Submission by submission what happens, before it is saved. */
export function StageOutlook({ outlook, ...props }: OutlookProps) {
  const words = useWords('roles');
  const { submissions, woken } = outlook;
  return (
    <>
      {submissions.length > 0 && (
        <Box
          component="ul"
          aria-label={words('outlook.title')}
          tabIndex={0}
          sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 220, overflowY: 'auto' }}
        >
          {submissions.map((line) => (
            <Line key={line.submissionId} line={line} {...props} />
          ))}
        </Box>
      )}
      {woken > 0 && <Box sx={{ color: 'text.secondary' }}>{words('outlook.wakes', { count: woken })}</Box>}
    </>
  );
}
