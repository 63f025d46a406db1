import { useState } from 'react';

interface Draft {
  /** What stands in the field. */
  readonly text: string;
  /** True when what stands there cannot be read and the person has left the field. */
  readonly unreadable: boolean;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

interface DraftRules<Value> {
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  readonly print: (value: Value) => string;
  /** Undefined when the text cannot be read. */
  readonly parse: (text: string) => Value | undefined;
}

interface Typed<Value> {
  readonly text: string;
  readonly meant: Value | undefined;
}

/**
 * Keeps what a person types in a field whose value is not text (a date, a time, a number) until it can be read.
 * Text that cannot be read is kept and reported when the field is left, never thrown away.
 */
export function useDraftText<Value extends string | number>(rules: DraftRules<Value>): Draft {
  const { value, onChange, print, parse } = rules;
  const [typed, setTyped] = useState<Typed<Value>>();
  const [left, setLeft] = useState(false);
  const printed = value === undefined ? '' : print(value);
  const text = typed !== undefined && typed.meant === value ? typed.text : printed;
  return {
    text,
    unreadable: left && text.trim() !== '' && parse(text) === undefined,
    type: (next) => {
      const meant = next.trim() === '' ? undefined : parse(next);
      setTyped({ text: next, meant });
      setLeft(false);
      if (meant !== value) onChange(meant);
    },
    leave: () => {
      setLeft(true);
      if (typed?.meant !== undefined) setTyped(undefined);
    },
  };
}
