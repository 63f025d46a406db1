import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { settingIds } from '@shared/domain/office/policy';
import { standardWeatherRules, type WeatherRules } from '@shared/domain/office/weather-rules';
import { equalJson } from '@shared/kernel/json';
import { useAct } from '@data/use-act';
import { CommandButton } from '@ui/commands/command-button';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { TimeCell } from '@ui/cell-input';
import { SaveBar } from './save-bar';
import { readRules, type TypedCutOff } from './weather-form';

const widest = 640;

interface RuleRowProps {
  readonly number: number;
  readonly rule: TypedCutOff;
  readonly wrong: boolean;
  readonly onChange: (rule: TypedCutOff) => void;
  readonly onRemove: () => void;
}

function RuleRow({ number, rule, wrong, onChange, onRemove }: RuleRowProps) {
  const words = useWords('timeSettings');
  const format = useFormat();
  const { clearedBy, runsFrom } = rule;
  const removeLabel = words('weather.remove', { number });
  return (
    <TableRow>
      <TableCell>
        <TimeCell
          label={words('weather.byNamed', { number })}
          value={clearedBy}
          invalid={wrong}
          onChange={(minute) => {
            onChange({ ...rule, clearedBy: minute });
          }}
        />
      </TableCell>
      <TableCell>
        <TimeCell
          label={words('weather.fromNamed', { number })}
          value={runsFrom}
          invalid={wrong}
          onChange={(minute) => {
            onChange({ ...rule, runsFrom: minute });
          }}
        />
      </TableCell>
      <TableCell sx={{ color: 'text.secondary' }}>
        {clearedBy !== undefined &&
          runsFrom !== undefined &&
          words('weather.sentence', { by: format.minute(clearedBy), from: format.minute(runsFrom) })}
      </TableCell>
      <TableCell align="right">
        <Tooltip title={removeLabel}>
          <IconButton aria-label={removeLabel} onClick={onRemove}>
            <Icon of={Trash2} />
          </IconButton>
        </Tooltip>
      </TableCell>
    </TableRow>
  );
}

function RuleTable({
  rules,
  faultAt,
  onChange,
}: {
  readonly rules: readonly TypedCutOff[];
  readonly faultAt: number | null;
  readonly onChange: (rules: readonly TypedCutOff[]) => void;
}) {
  const words = useWords('timeSettings');
  return (
    <Table aria-label={words('weather.title')}>
      <TableHead>
        <TableRow>
          <TableCell>{words('weather.by')}</TableCell>
          <TableCell>{words('weather.from')}</TableCell>
          <TableCell>{words('weather.means')}</TableCell>
          <TableCell align="right">{words('weather.change')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rules.map((rule, index) => (
          <RuleRow
            // A rule has no name but its place; what is typed in it is held outside.
            key={index}
            number={index + 1}
            rule={rule}
            wrong={faultAt === index}
            onChange={(changed) => {
              onChange(rules.with(index, changed));
            }}
            onRemove={() => {
              onChange(rules.toSpliced(index, 1));
            }}
          />
        ))}
      </TableBody>
    </Table>
  );
}

/** Which meetings run on a day whose signal is lowered, and from when. */
export function WeatherPart({ weather }: { readonly weather: WeatherRules }) {
  const words = useWords('timeSettings');
  const format = useFormat();
  const [typed, setTyped] = useState<readonly TypedCutOff[]>();
  const { act, failure, busy, forget } = useAct();
  const shown = typed ?? weather.cutOffs;
  const read = readRules(shown);
  const last = shown.at(-1)?.clearedBy;
  const back = (): void => {
    setTyped(undefined);
    forget();
  };
  const save = async (): Promise<void> => {
    if (read.ok && (await act('office/change-setting', { id: settingIds.weather, value: read.rules })))
      back();
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section title={words('weather.title')} note={words('weather.note')} look="card" padded={false}>
        <RuleTable rules={shown} faultAt={read.ok ? null : read.index} onChange={setTyped} />
        <Box sx={{ px: 1.5, py: 1, color: 'text.secondary' }}>
          {last === undefined ? words('weather.never') : words('weather.later', { by: format.minute(last) })}
        </Box>
        <Box sx={{ display: 'flex', gap: 1, px: 1.5, pb: 1.5 }}>
          <CommandButton
            command={{
              id: 'settings.add',
              label: words('weather.add'),
              icon: Plus,
              run: () => {
                setTyped([...shown, { clearedBy: undefined, runsFrom: undefined }]);
              },
            }}
          />
          <CommandButton
            command={{
              id: 'settings.to-shipped',
              label: words('weather.toShipped'),
              run: () => {
                setTyped(standardWeatherRules.cutOffs);
              },
            }}
          />
        </Box>
      </Section>
      <SaveBar
        changes={equalJson(shown, weather.cutOffs) ? 0 : 1}
        failure={failure}
        disabled={busy || !read.ok}
        onSave={() => void save()}
        onBack={back}
        note={read.ok ? undefined : words(`weather.${read.fault}`)}
      />
    </Box>
  );
}
