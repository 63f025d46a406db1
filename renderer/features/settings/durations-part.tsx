import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { settingIds } from '@shared/domain/office/policy';
import { durationTemplate, standardTemplates, type OfficeTemplates } from '@shared/domain/office/templates';
import { equalJson } from '@shared/kernel/json';
import { minutesPerDay } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { Icon } from '@ui/icon';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { CountCell } from '@ui/cell-input';
import { isDuration, readDurations, type TypedDuration } from './durations-form';
import { SaveBar } from './save-bar';

const widest = 860;
const kinds = durationTemplate.shape.kind.options;
const usualMinutes = 45;

interface DurationRowProps {
  readonly number: number;
  readonly duration: TypedDuration;
  readonly onChange: (duration: TypedDuration) => void;
  readonly onUp: (() => void) | undefined;
  readonly onRemove: () => void;
}

function NameCell(props: {
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, lang, value, onChange } = props;
  const wrong = value.trim() === '';
  return (
    <OutlinedInput
      fullWidth
      value={value}
      error={wrong}
      autoComplete="off"
      inputProps={{ 'aria-label': label, 'aria-invalid': wrong, lang }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

function KindCell({
  number,
  duration,
  onChange,
}: Pick<DurationRowProps, 'number' | 'duration' | 'onChange'>) {
  const words = useWords('timeSettings');
  const domain = useWords('domain');
  return (
    <Select<TypedDuration['kind']>
      fullWidth
      value={duration.kind}
      SelectDisplayProps={{ 'aria-label': words('durations.kindNamed', { number }) }}
      onChange={(event) => {
        onChange({ ...duration, kind: event.target.value });
      }}
    >
      {kinds.map((kind) => (
        <MenuItem key={kind} value={kind}>
          {domain(`interviewKinds.${kind}`)}
        </MenuItem>
      ))}
    </Select>
  );
}

function DurationRow({ number, duration, onChange, onUp, onRemove }: DurationRowProps) {
  const words = useWords('timeSettings');
  const chinese = useLanguage() === 'zh-HK';
  const name = chinese ? duration.zh : duration.en;
  return (
    <TableRow>
      <TableCell>
        <KindCell number={number} duration={duration} onChange={onChange} />
      </TableCell>
      <TableCell>
        <NameCell
          label={words('durations.englishNamed', { number })}
          lang="en"
          value={duration.en}
          onChange={(en) => {
            onChange({ ...duration, en });
          }}
        />
      </TableCell>
      <TableCell>
        <NameCell
          label={words('durations.chineseNamed', { number })}
          lang="zh-HK"
          value={duration.zh}
          onChange={(zh) => {
            onChange({ ...duration, zh });
          }}
        />
      </TableCell>
      <TableCell align="right">
        <CountCell
          label={words('durations.minutesNamed', { number })}
          value={duration.minutes}
          invalid={!isDuration(duration.minutes)}
          onChange={(minutes) => {
            onChange({ ...duration, minutes });
          }}
        />
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <Tooltip title={words('durations.up', { name })}>
          <span>
            <IconButton
              aria-label={words('durations.up', { name })}
              disabled={onUp === undefined}
              onClick={onUp}
            >
              <Icon of={ArrowUp} />
            </IconButton>
          </span>
        </Tooltip>
        <Tooltip title={words('durations.remove', { name })}>
          <IconButton aria-label={words('durations.remove', { name })} onClick={onRemove}>
            <Icon of={Trash2} />
          </IconButton>
        </Tooltip>
      </TableCell>
    </TableRow>
  );
}

interface DurationTableProps {
  readonly durations: readonly TypedDuration[];
  readonly onChange: (durations: readonly TypedDuration[]) => void;
}

function DurationTable({ durations, onChange }: DurationTableProps) {
  const words = useWords('timeSettings');
  return (
    <Table aria-label={words('durations.title')}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 176 }}>{words('durations.kind')}</TableCell>
          <TableCell>{words('durations.english')}</TableCell>
          <TableCell>{words('durations.chinese')}</TableCell>
          <TableCell align="right">{words('durations.minutes')}</TableCell>
          <TableCell align="right">{words('durations.change')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {durations.map((duration, index) => (
          <DurationRow
            key={duration.id}
            number={index + 1}
            duration={duration}
            onChange={(changed) => {
              onChange(durations.with(index, changed));
            }}
            onUp={
              index === 0
                ? undefined
                : () => {
                    onChange(durations.toSpliced(index, 1).toSpliced(index - 1, 0, duration));
                  }
            }
            onRemove={() => {
              onChange(durations.toSpliced(index, 1));
            }}
          />
        ))}
      </TableBody>
    </Table>
  );
}

/** How long each kind of meeting takes, as a booking offers it. The messages of the same setting stay as they are. */
export function DurationsPart({ templates }: { readonly templates: OfficeTemplates }) {
  const { ids } = useOffice();
  const words = useWords('timeSettings');
  const [typed, setTyped] = useState<readonly TypedDuration[]>();
  const { act, failure, busy, forget } = useAct();
  const shown: readonly TypedDuration[] = typed ?? templates.durations;
  const read = readDurations(shown);
  const back = (): void => {
    setTyped(undefined);
    forget();
  };
  const save = async (): Promise<void> => {
    if (!read.ok) return;
    const value = { ...templates, durations: [...read.durations] };
    if (await act('office/change-setting', { id: settingIds.templates, value })) back();
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section title={words('durations.title')} note={words('durations.note')} look="card" padded={false}>
        {shown.length === 0 ? (
          <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('durations.none')}</Box>
        ) : (
          <DurationTable durations={shown} onChange={setTyped} />
        )}
        <Box sx={{ display: 'flex', gap: 1, p: 1.5 }}>
          <CommandButton
            command={{
              id: 'settings.add',
              label: words('durations.add'),
              icon: Plus,
              run: () => {
                const id = `own-${ids.random()}`;
                setTyped([...shown, { id, kind: 'office', en: '', zh: '', minutes: usualMinutes }]);
              },
            }}
          />
          <CommandButton
            command={{
              id: 'settings.to-shipped',
              label: words('durations.toShipped'),
              run: () => {
                setTyped(standardTemplates.durations);
              },
            }}
          />
        </Box>
      </Section>
      <SaveBar
        changes={equalJson(shown, templates.durations) ? 0 : 1}
        failure={failure}
        disabled={busy || !read.ok}
        onSave={() => void save()}
        onBack={back}
        note={read.ok ? undefined : words(`durations.${read.fault}`, { most: String(minutesPerDay) })}
      />
    </Box>
  );
}
