import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { Interview } from '@shared/domain/interview/interview';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { TextInput } from '@ui/text-input';
import { NameOf } from '../parts/name-of';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useRoleTitle } from '../parts/role-name';
import { FollowUpRows } from './follow-up-rows';
import { sumUpInput } from './sum-up-input';
import type { InterviewDrafts } from './use-interview-forms';
import { WrittenList } from './written-list';

interface SumUpDialogProps {
  readonly interview: Interview;
  readonly drafts: InterviewDrafts;
  readonly onClose: () => void;
  /** Everything is written. */
  readonly onDone: () => void;
}

function Jots({ drafts }: Pick<SumUpDialogProps, 'drafts'>) {
  const words = useWords('interviewMode');
  const format = useFormat();
  const { jots } = drafts.forms;
  if (jots.lines.length === 0) return null;
  return (
    <Section title={words('jot.title')} level="h3">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {jots.lines.map(({ at, words: line }, index) => {
          const time = format.clockTime(at);
          const remove = words('jot.remove', { time });
          return (
            <Box component="li" key={`${at} ${line}`} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{time}</Box>
              <Box sx={{ flex: 1, minWidth: 0 }}>{line}</Box>
              <Tooltip title={remove}>
                <IconButton
                  size="small"
                  aria-label={remove}
                  onClick={() => {
                    const lines = jots.lines.filter((_, place) => place !== index);
                    drafts.change('jots', { ...jots, lines });
                  }}
                >
                  <Icon of={X} />
                </IconButton>
              </Tooltip>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** Roles that were declined without a cause: the book needs it, so that nothing alike is suggested for it. */
function useCauseless({ forms }: InterviewDrafts): readonly string[] {
  const words = useWords('interviewMode');
  const roleTitle = useRoleTitle();
  const { profile } = useProfile();
  return forms.said
    .filter(({ answer, reason }) => answer === 'no' && reason === null)
    .map(({ roleId }) => words('sum.reasonNeeded', { role: roleTitle(profile.roles.get(roleId)) }));
}

/** What the interview writes, before it is written: one act, and one undo for all of it. */
export function SumUpDialog({ interview, drafts, onClose, onDone }: SumUpDialogProps) {
  const words = useWords('interviewMode');
  const candidates = useWords('candidates');
  const { profile } = useProfile();
  const time = useOfficeTime();
  const causeless = useCauseless(drafts);
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const { forms } = drafts;
  const input = sumUpInput(interview.id, forms, time);
  const write = async (): Promise<void> => {
    setTried(true);
    if (causeless.length > 0) return;
    if (!(await act('interview/sum-up', input))) return;
    await drafts.handOver();
    onDone();
  };
  return (
    <DialogFrame
      title={words('sum.title')}
      about={<NameOf name={profile.candidate} />}
      width="wide"
      onClose={onClose}
      onSubmit={() => void write()}
      submitLabel={words(interview.stage === 'done' ? 'sum.submitDone' : 'sum.submit')}
      submitDisabled={busy}
      footNote={words('sum.undo')}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        {tried && causeless.map((what) => <ErrorNotice key={what} what={what} tone="warning" />)}
        <Section title={words('sum.written')} level="h3">
          <WrittenList input={input} />
        </Section>
        <TextInput
          label={candidates('motivation.summary')}
          optional
          autoFocus
          value={forms.motivation.summary}
          onChange={(summary) => {
            drafts.change('motivation', { ...forms.motivation, summary });
          }}
        />
        <Jots drafts={drafts} />
        <FollowUpRows
          followUps={forms.followUps}
          onChange={(followUps) => {
            drafts.change('followUps', followUps);
          }}
        />
      </FormStack>
    </DialogFrame>
  );
}
