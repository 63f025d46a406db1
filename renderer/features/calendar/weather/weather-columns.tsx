import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { actOf, type WeatherChoice, type WeatherRow } from '@shared/domain/interview/weather-plan';
import type { WeatherView } from '@data/queries/weather-day';
import type { Format } from '@ui/i18n/format';
import type { Words } from '@ui/i18n/words';
import type { Column } from '@ui/table-model';
import type { ChoiceText } from './choice-look';
import { ChoiceMenu } from './choice-menu';
import { PhoneCell, WhoCell } from './weather-cells';

/** One line of the table. */
export interface WeatherLine {
  readonly row: WeatherRow;
  readonly view: WeatherView;
  /** From 1, in call order. */
  readonly place: number;
}

/** What a line can do. */
export interface WeatherActs {
  readonly choose: (line: WeatherLine, choice: WeatherChoice) => void;
  readonly toggle: (line: WeatherLine) => void;
  /** Opens the menu of a line, or closes it. */
  readonly open: (line: WeatherLine, open: boolean) => void;
}

interface ColumnParts {
  readonly words: Words<'weather'>;
  readonly format: Format;
  readonly acts: WeatherActs;
  readonly text: ChoiceText;
  /** The interview whose menu is open. */
  readonly openId: string | undefined;
}

/** A row that is changed, or was put aside and can be taken up again; what keeps its hour has nothing to tick. */
export const canBeTicked = ({ choice }: WeatherRow): boolean =>
  actOf(choice) !== null || choice.kind === 'leave';

/** The columns of the list. */
export function weatherColumns(parts: ColumnParts): readonly Column<WeatherLine>[] {
  const { words, format, acts, text, openId } = parts;
  const nameOf = ({ view: { candidate } }: WeatherLine): string =>
    candidate ? fullName(candidate) : words('unknownCandidate');
  return [
    {
      key: 'order',
      header: words('columns.order'),
      width: '16px',
      render: ({ place }) => <Box sx={{ color: 'onward.textTertiary' }}>{place}</Box>,
    },
    {
      key: 'time',
      header: words('columns.time'),
      width: '40px',
      render: ({ row }) => (
        <Box sx={{ fontWeight: 'fontWeightBold', fontVariantNumeric: 'tabular-nums' }}>
          {format.minute(row.interview.planned.startMinute)}
        </Box>
      ),
    },
    {
      key: 'who',
      header: words('columns.who'),
      width: 'minmax(200px, 1fr)',
      render: ({ row, view }) => <WhoCell row={row} view={view} />,
    },
    {
      key: 'phone',
      header: words('columns.phone'),
      width: '76px',
      render: ({ view }) => <PhoneCell view={view} />,
    },
    {
      key: 'choice',
      header: words('columns.choice'),
      width: 'minmax(200px, 280px)',
      render: (line) => (
        <ChoiceMenu
          row={line.row}
          label={words('choiceOf', { name: nameOf(line) })}
          text={text}
          open={openId === line.row.interview.id}
          onOpen={(open) => {
            acts.open(line, open);
          }}
          onChoose={(choice) => {
            acts.choose(line, choice);
          }}
        />
      ),
    },
    {
      key: 'chosen',
      header: '',
      name: words('columns.chosen'),
      width: '24px',
      render: (line) =>
        canBeTicked(line.row) && (
          <Checkbox
            checked={line.row.choice.kind !== 'leave'}
            slotProps={{ input: { 'aria-label': words('choose', { name: nameOf(line) }) } }}
            onChange={() => {
              acts.toggle(line);
            }}
          />
        ),
    },
  ];
}
