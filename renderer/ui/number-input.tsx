import Box from '@mui/material/Box';
import type { FieldProps } from './field';
import { useWords } from './i18n/words';
import { readFigure, type FigureRange } from './read-typed';
import { TypedInput } from './typed-input';

interface NumberInputProps extends FieldProps, FigureRange {
  readonly value: number | undefined;
  /** Undefined while the field is empty or cannot be read. */
  readonly onChange: (value: number | undefined) => void;
  /** Stands before the figure, such as `HK$`. */
  readonly prefix?: string;
  /** Stands after the figure, such as `min`. */
  readonly unit?: string;
}

const grouped = new Intl.NumberFormat('en-HK');

function Aside({ children }: { readonly children: string }) {
  return (
    <Box component="span" sx={{ color: 'onward.textTertiary', whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}

/** A figure with its unit, none below zero unless said so; thousands may be typed with or without commas. */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, prefix, unit, least = 0, most, whole = false, ...field } = props;
  const words = useWords('common');
  const ends = { least: grouped.format(least), most: grouped.format(most ?? 0) };
  return (
    <TypedInput
      field={field}
      rules={{
        value,
        onChange,
        print: (figure) => grouped.format(figure),
        parse: (text) => readFigure(text, { least, most, whole }),
      }}
      unreadable={
        most === undefined
          ? words('numberShape', ends)
          : words(whole ? 'wholeNumberShape' : 'numberBetween', ends)
      }
      keys="decimal"
      before={prefix !== undefined && <Aside>{prefix}</Aside>}
      after={unit !== undefined && <Aside>{unit}</Aside>}
    />
  );
}
