import Box from '@mui/material/Box';
import { FileInput } from 'lucide-react';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { ArchivePreview } from './archive-preview';
import { problemSentences } from './archive-sentences';
import { LeftOutList } from './left-out-list';
import { useArchiveIn, type ArchiveIn, type ArchiveInState } from './use-archive-in';

const wholePercent = 100;
const lookingWords = { checking: 'inChecking', comparing: 'inComparing', meeting: 'inMeeting' } as const;

function ChooseArchive({ choose, label }: { readonly choose: () => void; readonly label: string }) {
  return <CommandButton command={{ id: 'settings.archive-in', label, icon: FileInput, run: choose }} />;
}

interface OutcomeProps {
  readonly state: Extract<ArchiveInState, { readonly phase: 'done' }>;
  readonly archive: ArchiveIn;
}

function InOutcome({ state: { taken, takenBack, meetings, leftOut }, archive }: OutcomeProps) {
  const words = useWords('archive');
  const { stopped, added, changed, files } = taken;
  const wrote = added + changed > 0;
  const key = stopped === 'no' ? 'done' : stopped === 'by-person' ? 'stoppedByPerson' : 'stoppedEarly';
  const isDisk = stopped === 'disk-full' || stopped === 'unwritable' || stopped === 'unreadable';
  const problem = isDisk ? problemSentences({ kind: stopped }, words) : null;
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <StatusChip tone={takenBack || stopped !== 'no' ? 'warning' : 'success'} look="plain">
        {takenBack ? words('undone') : words(key, { added, changed, files })}
      </StatusChip>
      {!takenBack && (
        <LeftOutList meetings={meetings} leftOut={leftOut} all={taken.leftOut.length} when="after" />
      )}
      {problem && <ErrorNotice what={problem.what} next={problem.next} />}
      {archive.failure && <ErrorNotice {...archive.failure} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {wrote && !takenBack && (
          <CommandButton
            command={{
              id: 'settings.archive-undo',
              label: words('undo'),
              run: () => {
                archive.takeBack(taken);
              },
            }}
          />
        )}
        <ChooseArchive choose={archive.choose} label={words('inOther')} />
      </Box>
    </Box>
  );
}

function InBody({ archive }: { readonly archive: ArchiveIn }) {
  const words = useWords('archive');
  const { state, choose, stop } = archive;
  switch (state.phase) {
    case 'idle':
      return (
        <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <Box>{words('inWhat')}</Box>
          <Box sx={{ color: 'text.secondary' }}>{words('inWhole')}</Box>
          <ChooseArchive choose={choose} label={words('inChoose')} />
        </Box>
      );
    case 'checking':
    case 'comparing':
    case 'meeting':
      return (
        <ProgressLine
          label={words(lookingWords[state.phase], { name: state.name })}
          done={state.percent}
          total={wholePercent}
          onCancel={stop}
        />
      );
    case 'refused':
      return (
        <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <ErrorNotice {...problemSentences(state.problem, words)} />
          <ChooseArchive choose={choose} label={words('inOther')} />
        </Box>
      );
    case 'preview':
      return <ArchivePreview looked={state} onTake={archive.take} onLeave={archive.leave} />;
    case 'taking':
      return (
        <ProgressLine label={words('inTaking')} done={state.percent} total={wholePercent} onCancel={stop} />
      );
    case 'done':
      return <InOutcome state={state} archive={archive} />;
  }
}

/** An archive comes in: choose, look, decide, take in, and take back as one. */
export function ArchiveInSection() {
  const words = useWords('archive');
  const archive = useArchiveIn();
  return (
    <Section title={words('in')} look="card">
      <InBody archive={archive} />
    </Section>
  );
}
