import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMemo } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { HolidayImport, NamedDay, YearChange } from '@shared/interchange/holidays/publish-lists';
import { holidaySet, publishYear } from '@shared/time/holidays';
import { civilOf } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Tone } from '@ui/tone';
import { EffectNotice } from './effect-notice';
import { useTouched } from './use-touched';

interface HolidayImportDialogProps {
  readonly found: HolidayImport;
  readonly office: OfficeFacts;
  readonly onClose: () => void;
}

const countedParts = ['confirmed', 'added', 'removed', 'renamed'] as const;
type ChangeKind = 'added' | 'removed' | 'renamed';
const tones: Readonly<Record<ChangeKind, Tone>> = { added: 'success', removed: 'error', renamed: 'warning' };

const changes = (change: YearChange): boolean => countedParts.some((part) => change[part].length > 0);

interface ChangedDay {
  readonly kind: ChangeKind;
  readonly day: NamedDay;
  readonly was?: NamedDay;
}

const changedDays = (change: YearChange): readonly ChangedDay[] =>
  [
    ...change.added.map((day) => ({ kind: 'added' as const, day })),
    ...change.removed.map((day) => ({ kind: 'removed' as const, day })),
    ...change.renamed.map(({ from, to }) => ({ kind: 'renamed' as const, day: to, was: from })),
  ].sort((a, b) => (a.day.date < b.day.date ? -1 : 1));

function YearLine({ change }: { readonly change: YearChange }) {
  const words = useWords('holidays');
  const format = useFormat();
  const parts = countedParts
    .filter((part) => change[part].length > 0)
    .map((part) => words(`parts.${part}`, { count: change[part].length }));
  return (
    <Box component="li">{words('yearLine', { year: String(change.year), parts: format.list(parts) })}</Box>
  );
}

function Name({ name, was, lang }: { readonly name: string; readonly was?: string; readonly lang: string }) {
  const words = useWords('holidays');
  return (
    <Box lang={lang}>
      {name}
      {was !== undefined && was !== name && (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('was', { name: was })}</Box>
      )}
    </Box>
  );
}

function ChangedDays({ days }: { readonly days: readonly ChangedDay[] }) {
  const words = useWords('holidays');
  const format = useFormat();
  return (
    <Table aria-label={words('importTitle')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('changeHead.what')}</TableCell>
          <TableCell>{words('changeHead.date')}</TableCell>
          <TableCell>{words('changeHead.english')}</TableCell>
          <TableCell>{words('changeHead.chinese')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {days.map(({ kind, day, was }) => (
          <TableRow key={`${kind}${day.date}`}>
            <TableCell>
              <StatusChip tone={tones[kind]} look="plain">
                {words(`change.${kind}`)}
              </StatusChip>
            </TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.date(day.date)}</TableCell>
            <TableCell>
              <Name name={day.en} was={was?.en} lang="en" />
            </TableCell>
            <TableCell>
              <Name name={day.zh} was={was?.zh} lang="zh-HK" />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What the published list says besides its days. */
function ImportNotes({ found }: { readonly found: HolidayImport }) {
  const words = useWords('holidays');
  const format = useFormat();
  const unchanged = found.changes.filter((change) => !changes(change)).map(({ year }) => String(year));
  const [leftOut] = found.leftOut;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, typography: 'body2', color: 'text.secondary' }}>
      {unchanged.length > 0 && <div>{words('unchangedYears', { years: format.list(unchanged) })}</div>}
      {leftOut !== undefined && <div>{words('leftOut', { year: String(civilOf(leftOut).year) })}</div>}
      {found.untranslated.length > 0 && (
        <div>{words('untranslated', { names: format.list(found.untranslated) })}</div>
      )}
    </Box>
  );
}

function officeAfter({ years }: HolidayImport, office: OfficeFacts): OfficeFacts {
  const calendar = years.reduce(
    (known, { year, days }) => publishYear(known, year, days),
    office.holidayCalendar,
  );
  return { ...office, holidayCalendar: calendar, holidays: holidaySet(calendar) };
}

/** What taking the published list in would change, year by year; keeping it is one act and one undo. */
export function HolidayImportDialog({ found, office, onClose }: HolidayImportDialogProps) {
  const words = useWords('holidays');
  const { act, failure, busy } = useAct();
  const after = useMemo(() => officeAfter(found, office), [found, office]);
  const touched = useTouched(office, after);
  const changed = found.changes.filter(changes);
  const days = changed.flatMap(changedDays);
  const years = found.years.filter(({ year }) => changed.some((change) => change.year === year));
  const take = async (): Promise<void> => {
    const input = years.map(({ year, days: listed }) => ({ year, days: [...listed] }));
    if (await act('office/publish-holidays', { years: input })) onClose();
  };
  return (
    <DialogFrame
      title={words('importTitle')}
      width="wide"
      onClose={onClose}
      {...(changed.length > 0 && { onSubmit: () => void take() })}
      submitDisabled={busy}
      submitLabel={words('take', { count: changed.length })}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {changed.length === 0 ? (
          <div>{words('nothing')}</div>
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontWeight: 'fontWeightMedium' }}>
            {changed.map((change) => (
              <YearLine key={change.year} change={change} />
            ))}
          </Box>
        )}
        {days.length > 0 && <ChangedDays days={days} />}
        <ImportNotes found={found} />
        {days.length > 0 && <EffectNotice touched={touched} />}
        {failure && <ErrorNotice {...failure} />}
      </Box>
    </DialogFrame>
  );
}
