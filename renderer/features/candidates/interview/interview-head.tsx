import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Check, CloudAlert, DoorOpen, LoaderCircle, LogOut, Timer } from 'lucide-react';
import type { Keeping } from '@data/use-draft';
import type { InterviewAtWork } from '@data/queries/interview-at-work';
import { fullName, type NameParts } from '@shared/domain/candidate/candidate-name';
import { storedInstant } from '@shared/domain/stored-time';
import { minutesBetween } from '@shared/time/instant';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useNow } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { ariaShortcut, shortcutText } from '@ui/shortcut-text';
import { StatusChip } from '@ui/status-chip';
import { NameOf } from '../parts/name-of';

const headHeight = 52;
/** Of each of two lines, where the name needs one of its own. */
const lineHeight = 40;
/** Widest the place of the talk may be beside the name. */
const placeWidth = 220;

/** How long the talk has gone on, and what is left of its planned time. */
function TimeOfTalk({ interview }: Pick<InterviewAtWork, 'interview'>) {
  const words = useWords('interviewMode');
  const format = useFormat();
  const now = useNow();
  const { startedAt, endedAt, planned } = interview;
  const length = format.duration(planned.durationMinutes);
  if (endedAt !== null) return <>{words('time.done')}</>;
  if (startedAt === null) return <>{words('time.notStarted', { planned: length })}</>;
  const passed = Math.max(0, minutesBetween(storedInstant(startedAt), now));
  const left = planned.durationMinutes - passed;
  return (
    <>
      <Box component="span" sx={{ fontWeight: 'fontWeightBold', fontVariantNumeric: 'tabular-nums' }}>
        {words('time.running', { passed: format.duration(passed), planned: length })}
      </Box>
      {left >= 0 ? (
        <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
          {words('time.left', { left: format.duration(left) })}
        </Box>
      ) : (
        <StatusChip tone="warning">{words('time.over', { over: format.duration(-left) })}</StatusChip>
      )}
    </>
  );
}

/** A long name gets at least so much of the head; in a narrow window the rest then stands on a line of its own. */
const longNameWidth = 440;
/** More characters than one line of the head has room for beside the rest. */
const longName = 36;
const isLong = (name: NameParts): boolean => `${fullName(name)}${name.chineseName}`.length > longName;

const keepingIcons = { kept: Check, waiting: LoaderCircle, failed: CloudAlert } as const;

/** Whether what was typed would outlive a crash. */
function KeepingState({ keeping }: { readonly keeping: Keeping }) {
  const words = useWords('interviewMode');
  const failed = keeping === 'failed';
  return (
    <Box
      role={failed ? 'alert' : 'status'}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        flex: 'none',
        whiteSpace: 'nowrap',
        typography: 'body2',
        color: failed ? 'onward.error.text' : 'text.secondary',
      }}
    >
      <Icon of={keepingIcons[keeping]} />
      {words(`keeping.${keeping}`)}
    </Box>
  );
}

const lineLook = { display: 'flex', alignItems: 'center', gap: 1.5 } as const;
const headLook = {
  ...lineLook,
  flex: 'none',
  minHeight: headHeight,
  px: 2,
  borderBottom: '1px solid',
  borderColor: 'onward.line.hair',
} as const;

interface InterviewHeadProps {
  readonly atWork: InterviewAtWork;
  readonly keeping: Keeping;
  /** Null where it has begun, or cannot begin. */
  readonly onStart: (() => void) | null;
  readonly onLeave: () => void;
  readonly onSumUp: () => void;
}

/** Who is here, how long, whether it is kept, and the one way to its end. */
export function InterviewHead({ atWork, keeping, onStart, onLeave, onSumUp }: InterviewHeadProps) {
  const words = useWords('interviewMode');
  const domain = useWords('domain');
  const { interview, profile, roomName } = atWork;
  const kind = domain('interviewKinds.office');
  const long = isLong(profile.candidate);
  return (
    <Box component="header" sx={{ ...headLook, flexWrap: long ? 'wrap' : 'nowrap' }}>
      <Box
        sx={{
          ...lineLook,
          flex: long ? `1 1 ${longNameWidth}px` : '0 1 auto',
          minWidth: 0,
          minHeight: lineHeight,
        }}
      >
        <Tooltip title={`${words('leave')} · ${shortcutText('escape')}`}>
          <IconButton
            aria-label={words('leave')}
            aria-keyshortcuts={ariaShortcut('escape')}
            onClick={onLeave}
          >
            <Icon of={LogOut} />
          </IconButton>
        </Tooltip>
        <Box
          component="h1"
          sx={{
            typography: 'h2',
            m: 0,
            minWidth: 0,
            overflowWrap: 'anywhere',
            // A name of many words stands whole on a few lines of smaller type.
            ...(long && { typography: 'body2', fontWeight: 'fontWeightBold', py: 0.5 }),
          }}
        >
          <NameOf name={profile.candidate} quiet />
        </Box>
      </Box>
      <Box sx={{ ...lineLook, flex: '1 0 auto', minHeight: long ? lineHeight : headHeight }}>
        <Box sx={{ flex: 'none', maxWidth: placeWidth }}>
          <StatusChip tone="office" icon={DoorOpen}>
            {roomName === null ? kind : words('where', { kind, room: roomName })}
          </StatusChip>
        </Box>
        <Box sx={{ flex: 1 }} />
        <KeepingState keeping={keeping} />
        <Box
          role="timer"
          aria-label={words('time.label')}
          sx={{ display: 'inline-flex', flex: 'none', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}
        >
          <Icon of={Timer} />
          <TimeOfTalk interview={interview} />
        </Box>
        {onStart && <Button onClick={onStart}>{words('start')}</Button>}
        <Button
          variant="contained"
          onClick={onSumUp}
          aria-keyshortcuts={ariaShortcut('ctrl+enter')}
          endIcon={<KeyHint keys="ctrl+enter" onButton />}
          sx={{ flex: 'none' }}
        >
          {words('finish')}
        </Button>
      </Box>
    </Box>
  );
}
