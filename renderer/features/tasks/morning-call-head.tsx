import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { CircleCheck, CircleHelp, PhoneCall, PhoneMissed } from 'lucide-react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { storedInstant } from '@shared/domain/stored-time';
import { isConfirmed, type MorningCall } from '@data/queries/morning-calls';
import { ChineseName } from '@ui/chinese-name';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import { useTaskText } from './use-task-text';

function CallState({ call }: { readonly call: MorningCall }) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const format = useFormat();
  const { interview, calls } = call;
  if (isConfirmed(call)) {
    const at = interview.confirmation?.at;
    const when = at === undefined ? '' : format.moment(storedInstant(at));
    return (
      <StatusChip tone="success" icon={CircleCheck} look="plain">
        {words('morning.confirmedAt', { when })}
      </StatusChip>
    );
  }
  const [last] = calls;
  if (!last)
    return (
      <StatusChip tone="unknown" icon={CircleHelp} look="plain">
        {words('morning.notCalled')}
      </StatusChip>
    );
  return (
    <StatusChip tone="warning" icon={last.outcome === 'reached' ? PhoneCall : PhoneMissed} look="plain">
      {words('morning.calls', { count: calls.length, outcome: domain(`callOutcomes.${last.outcome}`) })}
    </StatusChip>
  );
}

function usePlace(): (call: MorningCall) => string {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const text = useTaskText();
  return (call) => {
    const { interview, roomName, recruiterName } = call;
    const inPerson = interview.mode === 'in-person';
    const where = interview.kind === 'office' ? (inPerson ? roomName : '') : text.client(call);
    const parts = [
      words(`morning.kinds.${interview.kind}`),
      where,
      inPerson ? '' : domain(`interviewModes.${interview.mode}`),
      recruiterName,
    ];
    return parts.filter((part) => part !== null && part !== '').join(' · ');
  };
}

interface MorningCallHeadProps {
  readonly call: MorningCall;
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

/** One interview to be called about: hour, name, number, and how the asking stands. */
export function MorningCallHead({ call, expanded, onToggle }: MorningCallHeadProps) {
  const words = useWords('tasks');
  const format = useFormat();
  const place = usePlace();
  const { interview, candidate } = call;
  const [phone] = Object.values(candidate?.phones ?? {});
  return (
    <ButtonBase
      aria-expanded={expanded}
      onClick={onToggle}
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr) auto',
        columnGap: 1,
        width: '100%',
        px: 2,
        py: 1,
        textAlign: 'left',
        typography: 'body1',
        fontVariantNumeric: 'tabular-nums',
        ...(expanded && {
          bgcolor: 'onward.surface.selected',
          boxShadow: (theme) => `inset 3px 0 0 ${theme.vars.palette.onward.primary.main}`,
        }),
      }}
    >
      <Box sx={{ fontWeight: 'fontWeightBold' }}>{format.minute(interview.planned.startMinute)}</Box>
      <Box sx={{ minWidth: 0 }}>
        {candidate ? fullName(candidate) : words('morning.unknownCandidate')}{' '}
        <ChineseName name={candidate ? chineseNameOf(candidate) : ''} quiet />
      </Box>
      <Box sx={{ fontWeight: 'fontWeightBold' }}>
        {phone ? format.phone(phone.e164 ?? phone.typed) : words('noPhone')}
      </Box>
      <Box
        sx={{
          gridColumn: '2 / 4',
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1,
          typography: 'body2',
          color: 'text.secondary',
        }}
      >
        <Box sx={{ flex: 1 }}>{place(call)}</Box>
        <CallState call={call} />
      </Box>
    </ButtonBase>
  );
}
