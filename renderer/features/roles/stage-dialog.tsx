import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { longText } from '@shared/domain/record';
import type { RoleStage } from '@shared/domain/role/role';
import { isRoleClosed } from '@shared/domain/role/role-lifecycle';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import type { RolePageFacts } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { useRoleText } from './use-role-text';
import { StageOutlook, useStageOutlook } from './stage-outlook';

/** What a reopening could not bring back, as ids of submissions. */
export interface Reopened {
  readonly left: readonly string[];
}

interface StageDialogProps {
  readonly facts: RolePageFacts;
  readonly stage: RoleStage;
  readonly onClose: () => void;
  readonly onReopened: (reopened: Reopened) => void;
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Interviews that are booked for a role that waits now: nobody calls them off but a person. */
function StaysBooked({ facts }: Pick<StageDialogProps, 'facts'>) {
  const words = useWords('roleHints');
  const format = useFormat();
  const booked = facts.cards.filter(({ next, submission }) => next !== null && isInProcess(submission));
  if (booked.length === 0) return null;
  const names = format.list(booked.map(({ candidate }) => fullName(candidate)));
  return <div>{words('staysBooked', { count: booked.length, names })}</div>;
}

/** Puts a vacancy on hold, closes or reopens it; says first what becomes of each submission. */
export function StageDialog({ facts, stage, onClose, onReopened }: StageDialogProps) {
  const words = useWords('roles');
  const text = useRoleText();
  const draft = useDraft({ key: `role-stage/${facts.role.id}/${stage}`, initial: '', decoder: longText });
  const [tried, setTried] = useState(false);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { act, failure, busy } = useAct();
  const closes = isRoleClosed(stage);
  const outlook = useStageOutlook(facts.role.id, stage);
  const submissions = facts.cards.map(({ submission }) => submission);
  const touched =
    stage === 'open'
      ? submissions.filter((submission) => submission.stage === 'role-closed').length
      : submissions.filter(isInProcess).length;
  const reason = draft.value;
  if (reason === undefined) return null;
  const missing = closes && reason.trim() === '';
  const leaveOut = (submissionId: string, out: boolean): void => {
    const others = [...leftOut].filter((id) => id !== submissionId);
    setLeftOut(new Set(out ? [...others, submissionId] : others));
  };
  const change = async (): Promise<void> => {
    setTried(true);
    if (missing) return;
    const step = { roleId: facts.role.id, stage, reason: reason.trim(), leaveOut: [...leftOut] };
    const result = await act('role/set-stage', step);
    if (!result) return;
    await draft.handOver();
    if (stage === 'open') onReopened({ left: textsOf(result['left']) });
    onClose();
  };
  return (
    <DialogFrame
      title={words(`stageActs.${stage}`)}
      about={`${facts.role.code} ${text.title(facts.role)}`}
      width="small"
      onClose={onClose}
      onSubmit={() => void change()}
      submitDisabled={busy}
      submitLabel={words(`stageActs.${stage}`)}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <FormStack>
        <div>{words(`stageEffects.${stage}`, { count: touched })}</div>
        {stage === 'on-hold' && <StaysBooked facts={facts} />}
        {outlook && <StageOutlook {...{ facts, outlook, leftOut }} onLeaveOut={leaveOut} />}
        {closes && (
          <TextInput
            label={words('reason')}
            help={words('reasonHelp')}
            lines={2}
            autoFocus
            value={reason}
            onChange={draft.change}
            error={tried && missing ? words('reasonMissing') : undefined}
          />
        )}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
