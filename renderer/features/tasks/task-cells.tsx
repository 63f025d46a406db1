import Box from '@mui/material/Box';
import {
  Mail,
  MessageCircle,
  MessageSquare,
  MessagesSquare,
  Phone,
  TriangleAlert,
  Users,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Channel } from '@shared/domain/interview/channel';
import { storedInstant } from '@shared/domain/stored-time';
import type { TaskLine } from '@data/queries/task-lines';
import { ChineseName } from '@ui/chinese-name';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { isAsleep } from './task-groups';
import { useTaskText } from './use-task-text';

const channelIcons: Readonly<Record<Channel, LucideIcon>> = {
  phone: Phone,
  whatsapp: MessageCircle,
  wechat: MessagesSquare,
  sms: MessageSquare,
  email: Mail,
  'in-person': Users,
};

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** Two lines of a cell, the second one quiet. */
function TwoLines({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={oneLine}>{first}</Box>
      <Box sx={{ ...oneLine, typography: 'body2', color: 'text.secondary' }}>{second}</Box>
    </Box>
  );
}

/** What is to be done, and what it is about. */
export function WhatCell({ line }: { readonly line: TaskLine }) {
  const text = useTaskText();
  return (
    <TwoLines
      first={
        <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
          {text.what(line)}
        </Box>
      }
      second={text.detail(line)}
    />
  );
}

/** With whom it is settled, by which way and at which number. */
export function WhoCell({ line }: { readonly line: TaskLine }) {
  const words = useWords('tasks');
  const domain = useWords('domain');
  const format = useFormat();
  const { about, aboutZh, phone, task } = line;
  if (about === '') return <Box sx={{ color: 'text.secondary' }}>{words('nobody')}</Box>;
  return (
    <TwoLines
      first={
        <>
          {about} {aboutZh !== about && <ChineseName name={aboutZh} quiet />}
        </>
      }
      second={
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 0.5,
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          <Icon of={channelIcons[task.channel]} side={size.iconSmall} />
          {phone === '' ? domain(`channels.${task.channel}`) : format.phone(phone)}
        </Box>
      }
    />
  );
}

function useDueText(): (line: TaskLine) => readonly [first: string, second: string] {
  const format = useFormat();
  const now = useNow();
  const words = useWords('tasks');
  const { zone, zoneRules } = useOfficeTime();
  return (line) => {
    const { task } = line;
    const asleep = isAsleep(line, now);
    const at = storedInstant(asleep ? (task.snoozedUntil ?? task.dueAt) : task.dueAt);
    const { date } = zoneRules.toLocal(at, zone);
    const clock = format.clockTime(at);
    if (date === zoneRules.toLocal(now, zone).date) return [clock, ''];
    const day = format.dayMonth(date);
    return [asleep ? words('snoozedUntil', { when: day }) : day, clock];
  };
}

/** When it is due or wakes; overdue with a sign. In the office's list its owner stands below. */
export function DueCell({ line, withOwner }: { readonly line: TaskLine; readonly withOwner: boolean }) {
  const now = useNow();
  const [first, second] = useDueText()(line);
  const { task, ownerName } = line;
  const overdue = task.state !== 'done' && !isAsleep(line, now) && task.dueAt < now;
  return (
    <TwoLines
      first={
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 0.5,
            fontVariantNumeric: 'tabular-nums',
            ...(overdue && { color: 'onward.error.text', fontWeight: 'fontWeightMedium' }),
          }}
        >
          {overdue && <Icon of={TriangleAlert} side={size.iconSmall} />}
          {first}
        </Box>
      }
      second={withOwner ? ownerName : second}
    />
  );
}
