import { useState } from 'react';

interface Draft {
  /** What stands in the field. */
  readonly text: string;
  /** True while what stands there means no value: no decision may be taken on it. */
  readonly unread: boolean;
  /** The same, once the person has left the field: the time to say so. */
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

/** What was typed last. */
interface Typed<Value> {
  readonly text: string;
  readonly meant: Value | undefined;
  /** What the value was by then: it still is where whoever holds it takes nothing that cannot be read. */
  readonly over: Value | undefined;
}

/**
 * What stands in the field, and whether it means no value. What was typed stands until the value becomes another one; an
 * emptied field means no value where whoever holds it keeps one all the same.
 */
export function shownDraft<Value extends string | number>(
  typed: Typed<Value> | undefined,
  { value, print, parse }: Pick<DraftRules<Value>, 'value' | 'print' | 'parse'>,
): Pick<Draft, 'text' | 'unread'> {
  const stands =
    typed !== undefined && (typed.meant === value || (typed.meant === undefined && typed.over === value));
  const printed = value === undefined ? '' : print(value);
  const text = stands ? typed.text : printed;
  return { text, unread: text.trim() === '' ? value !== undefined : parse(text) === undefined };
}

/**
 * Keeps what a person types in a field whose value is not text (a date, a time, a number) until it can be read.
 * Text that cannot be read is kept and reported when the field is left, never thrown away.
 */
export function useDraftText<Value extends string | number>(rules: DraftRules<Value>): Draft {
  const { value, onChange, parse } = rules;
  const [typed, setTyped] = useState<Typed<Value>>();
  const [left, setLeft] = useState(false);
  const { text, unread } = shownDraft(typed, rules);
  return {
    text,
    unread,
    unreadable: left && unread,
    type: (next) => {
      const meant = next.trim() === '' ? undefined : parse(next);
      setTyped({ text: next, meant, over: value });
      setLeft(false);
      if (meant !== value) onChange(meant);
    },
    leave: () => {
      setLeft(true);
      if (typed?.meant !== undefined) setTyped(undefined);
    },
  };
}
