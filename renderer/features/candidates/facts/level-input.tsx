import { SelectInput } from '@ui/select-input';

interface LevelInputProps {
  readonly label: string;
  readonly value: number | null;
  /** Words of the levels, the first of them level 1. */
  readonly levels: readonly string[];
  readonly onChange: (level: number | null) => void;
}

/** A level of few steps; none chosen means that nobody has asked. */
export function LevelInput({ label, value, levels, onChange }: LevelInputProps) {
  return (
    <SelectInput
      label={label}
      value={value === null ? undefined : String(value)}
      choices={levels.map((level, index) => ({ value: String(index + 1), label: `${index + 1} · ${level}` }))}
      onChange={(chosen) => {
        onChange(Number(chosen));
      }}
      onClear={() => {
        onChange(null);
      }}
    />
  );
}
