import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { TaskLine } from '@data/queries/task-lines';
import { useAct } from '@data/use-act';
import { ErrorNotice } from '@ui/error-notice';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { TickRow } from './tick-row';

interface WokenTodayProps {
  /** Tasks that woke somebody, due by now. */
  readonly lines: readonly TaskLine[];
  readonly onNextRoles: (candidateId: string) => void;
}

/** Why somebody was woken: the role, or the day they were to be looked at again; and why they rested. */
function useWhy() {
  const words = useWords('nextRoles');
  const rematch = useWords('rematch');
  const language = useLanguage();
  return ({ role, candidate }: TaskLine): string => {
    const title = role && titleIn(language, role);
    const client = role?.client && nameIn(language, role.client);
    const whose = role?.confidential ? rematch('row.confidential', { code: role.code }) : (client ?? '');
    const named = [title, whose].filter((part) => part !== '').join(' · ');
    const rested = candidate?.pool?.reason ?? candidate?.parked?.reason ?? '';
    return [
      role ? words('woken.byRole', { role: named }) : words('woken.byDate'),
      ...(rested === '' ? [] : [words('woken.pooledFor', { reason: rested })]),
    ].join(' · ');
  };
}

/** Who rests no longer, with the role that woke them; nothing stands here on a day that wakes nobody. */
export function WokenToday({ lines, onNextRoles }: WokenTodayProps) {
  const words = useWords('nextRoles');
  const why = useWhy();
  const { act, failure } = useAct();
  if (lines.length === 0) return null;
  return (
    <Section title={words('woken.title')} count={lines.length}>
      {failure && <ErrorNotice {...failure} />}
      <Box component="ul" aria-label={words('woken.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map((line) => (
          <TickRow
            key={line.task.id}
            label={words('woken.done', { name: line.about })}
            onTick={() => void act('task/complete', { taskId: line.task.id })}
            act={line.candidate && <NextRoles id={line.candidate.id} onNextRoles={onNextRoles} />}
          >
            <Box sx={{ fontWeight: 'fontWeightMedium' }}>{line.about}</Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{why(line)}</Box>
          </TickRow>
        ))}
      </Box>
    </Section>
  );
}

interface NextRolesProps extends Pick<WokenTodayProps, 'onNextRoles'> {
  readonly id: string;
}

function NextRoles({ id, onNextRoles }: NextRolesProps) {
  const words = useWords('nextRoles');
  return (
    <Button
      size="small"
      variant="text"
      onClick={() => {
        onNextRoles(id);
      }}
    >
      {words('woken.open')}
    </Button>
  );
}
