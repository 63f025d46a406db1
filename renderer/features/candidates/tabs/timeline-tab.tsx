import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CommandName } from '@shared/domain/staff/permission-table';
import { commandPermissions } from '@shared/domain/staff/permission-table';
import { storedInstant } from '@shared/domain/stored-time';
import type { LocalDate } from '@shared/time/local-date';
import type { TimelineEntry } from '@data/queries/timeline';
import { useTimeline } from '@data/use-timeline';
import { CommandButton } from '@ui/commands/command-button';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords, type WordKey } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { StatusChip } from '@ui/status-chip';
import { useProfile } from '../parts/profile-context';
import { useRoleText } from '../parts/role-name';
import { useChangeText } from './use-change-text';

const entriesAtOnce = 50;
const fieldsAtOnce = 6;

const isCommand = (name: string): name is CommandName => name in commandPermissions;

/** The past tense of a command; of one this version does not know, its name. */
function useDoneText(): (command: string) => string {
  const words = useWords('history');
  return (command) =>
    isCommand(command) ? words(`done.${command.replace('/', '_')}` as WordKey<'history'>) : command;
}

function EntryLine({ entry }: { readonly entry: TimelineEntry }) {
  const words = useWords('candidates');
  const format = useFormat();
  const doneText = useDoneText();
  const changeText = useChangeText();
  const roleText = useRoleText();
  const { profile } = useProfile();
  const texts = entry.records.flatMap((record) =>
    record.fields.flatMap((change) => {
      const text = changeText(record, change);
      const key = `${record.entityId} ${change.field} ${change.element ?? ''}`;
      return text === null ? [] : [{ key, text }];
    }),
  );
  const roleIds = new Set(entry.records.flatMap(({ roleId }) => (roleId === null ? [] : [roleId])));
  const about = [...roleIds].map((roleId) => roleText(profile.roles.get(roleId)));
  const rest = texts.length - fieldsAtOnce;
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '52px minmax(0, 1fr) auto', gap: 1, py: 0.75 }}
    >
      <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {format.clockTime(storedInstant(entry.at))}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
          {doneText(entry.command)}
        </Box>
        {about.length > 0 && ` · ${format.list(about)}`}
        {entry.takenBack && (
          <Box component="span" sx={{ ml: 1 }}>
            <StatusChip tone="neutral">{words('timeline.takenBack')}</StatusChip>
          </Box>
        )}
        {entry.records.some(({ withheld }) => withheld) && (
          <Box>
            <StatusChip tone="confidential" look="plain">
              {words('timeline.withheld')}
            </StatusChip>
          </Box>
        )}
        {texts.slice(0, fieldsAtOnce).map(({ key, text }) => (
          <Box key={key} sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {text}
          </Box>
        ))}
        {rest > 0 && (
          <Box sx={{ typography: 'body2', color: 'onward.textTertiary' }}>
            {words('timeline.more', { count: rest })}
          </Box>
        )}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{profile.staffNames.get(entry.authorId)}</Box>
    </Box>
  );
}

interface Day {
  readonly date: LocalDate;
  readonly entries: TimelineEntry[];
}

/** Everything that happened with the candidate, by day, newest first. */
export function TimelineTab() {
  const words = useWords('candidates');
  const format = useFormat();
  const { zone, zoneRules } = useOfficeTime();
  const { profile } = useProfile();
  const entries = useTimeline(profile.candidate.id);
  const [shown, setShown] = useState(entriesAtOnce);
  if (entries === undefined) return <SkeletonRows />;
  if (entries.length === 0) return <EmptyState sentence={words('timeline.empty')} />;
  const days: Day[] = [];
  for (const entry of entries.slice(0, shown)) {
    const { date } = zoneRules.toLocal(storedInstant(entry.at), zone);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      {days.map((day) => (
        <Section key={day.date} title={format.day(day.date)}>
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {day.entries.map((entry) => (
              <EntryLine key={entry.tx} entry={entry} />
            ))}
          </Box>
        </Section>
      ))}
      {entries.length > shown && (
        <CommandButton
          sx={{ alignSelf: 'flex-start' }}
          command={{
            id: 'candidate.timeline.more',
            label: words('timeline.showMore'),
            run: () => {
              setShown((count) => count + entriesAtOnce);
            },
          }}
        />
      )}
    </Box>
  );
}
