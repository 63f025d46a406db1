import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';

interface YearInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}

const firstYear = 1950;
const lastYear = 2100;

/** A year in four digits, written without a comma; nothing typed means not known. */
export function YearInput({ label, value, onChange }: YearInputProps) {
  const words = useWords('candidates');
  const odd = value !== null && (value < firstYear || value > lastYear);
  return (
    <TextInput
      label={label}
      value={value === null ? '' : String(value)}
      error={odd ? words('facts.yearShape') : undefined}
      onChange={(text) => {
        const digits = text.replaceAll(/\D/gu, '').slice(0, String(lastYear).length);
        onChange(digits === '' ? null : Number(digits));
      }}
    />
  );
}
