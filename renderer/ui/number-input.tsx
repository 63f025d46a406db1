import Box from '@mui/material/Box';
import type { FieldProps } from './field';
import { useWords } from './i18n/words';
import { readNumber } from './read-typed';
import { TypedInput } from './typed-input';

interface NumberInputProps extends FieldProps {
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

/** A figure with its unit; thousands may be typed with or without commas. */
export function NumberInput({ value, onChange, prefix, unit, ...field }: NumberInputProps) {
  const words = useWords('common');
  return (
    <TypedInput
      field={field}
      rules={{ value, onChange, parse: readNumber, print: (figure) => grouped.format(figure) }}
      unreadable={words('numberShape')}
      keys="decimal"
      before={prefix !== undefined && <Aside>{prefix}</Aside>}
      after={unit !== undefined && <Aside>{unit}</Aside>}
    />
  );
}
