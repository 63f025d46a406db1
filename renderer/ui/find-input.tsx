import Autocomplete from '@mui/material/Autocomplete';
import OutlinedInput from '@mui/material/OutlinedInput';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { enterAhead, hasAllWords } from './enter-ahead';
import { useSteady } from './use-steady';

interface FindInputProps<Option> {
  /** What can be taken; undefined while it is looked for. Narrowed by the words typed, unless `onTyped` looks for them. */
  readonly options: readonly Option[] | undefined;
  readonly value: Option | null;
  readonly onChange: (option: Option | null) => void;
  readonly labelOf: (option: Option) => string;
  readonly keyOf: (option: Option) => string;
  /** What the words are looked for in; the label where left out. */
  readonly textOf?: (option: Option) => string;
  /** Told what stands in the field, where options are found elsewhere. */
  readonly onTyped?: (typed: string) => void;
  readonly renderOption?: (option: Option) => ReactNode;
  /** Said where nothing is found. */
  readonly noneText?: string;
  readonly loadingText?: string;
  readonly clearText?: string;
  /** False keeps the list shut until something is typed, and the field without an arrow. */
  readonly opensOnFocus?: boolean;
  readonly hasArrow?: boolean;
  readonly field: FindFieldProps;
}

/** How the control itself stands in its frame. */
interface FindFieldProps {
  readonly id?: string;
  readonly name?: string;
  readonly help?: string | undefined;
  readonly placeholder?: string;
  readonly invalid?: boolean;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

interface EnterRule<Option> {
  readonly typed: string;
  readonly found: readonly Option[] | undefined;
  readonly onTake: (option: Option) => void;
}

/** Enter takes what is marked; where nothing is marked yet, the first of what the field finds for these very words. */
function useEnter<Option>({ typed, found, onTake }: EnterRule<Option>) {
  const [waiting, setWaiting] = useState<string | null>(null);
  const answer = enterAhead(waiting, typed, found);
  const take = useSteady(onTake);
  useEffect(() => {
    if (answer.waiting !== waiting) setWaiting(answer.waiting);
    if (answer.taken !== undefined) take(answer.taken);
  }, [answer.taken, answer.waiting, take, waiting]);
  return {
    waits: answer.waiting !== null,
    onKeyDown: (event: KeyboardEvent & { defaultMuiPrevented?: boolean }): void => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed.trim() === '') return;
      if (event.ctrlKey || event.metaKey) return;
      const isMarked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
      if (found !== undefined && (isMarked || found.length === 0)) return;
      event.preventDefault();
      event.defaultMuiPrevented = true;
      setWaiting(typed);
    },
  };
}

/** One of many, found by typing. An Enter that comes before its match does is kept for it. */
export function FindInput<Option>(props: FindInputProps<Option>) {
  const { options, value, onChange, labelOf, keyOf, textOf = labelOf, onTyped, renderOption, field } = props;
  const [typed, setTyped] = useState(value === null ? '' : labelOf(value));
  const [open, setOpen] = useState(false);
  const narrow = (all: readonly Option[], words: string): Option[] =>
    onTyped ? [...all] : all.filter((option) => hasAllWords(textOf(option), words));
  const isChosen = value !== null && typed === labelOf(value);
  const enter = useEnter({
    typed,
    found: isChosen ? [] : options && narrow(options, typed),
    onTake: (option) => {
      setOpen(false);
      onChange(option);
    },
  });
  return (
    <Autocomplete<Option>
      id={field.id}
      options={[...(options ?? [])]}
      loading={options === undefined}
      value={value}
      inputValue={typed}
      open={open}
      openOnFocus={props.opensOnFocus ?? true}
      autoHighlight
      clearOnBlur={!enter.waits}
      forcePopupIcon={props.hasArrow ?? false}
      disabled={field.disabled}
      noOptionsText={props.noneText}
      loadingText={props.loadingText}
      clearText={props.clearText}
      getOptionLabel={labelOf}
      getOptionKey={keyOf}
      isOptionEqualToValue={(one, other) => keyOf(one) === keyOf(other)}
      filterOptions={(all, { inputValue }) => narrow(all, inputValue)}
      onOpen={() => {
        setOpen(true);
      }}
      onClose={() => {
        setOpen(false);
      }}
      onInputChange={(_event, text) => {
        setTyped(text);
        onTyped?.(text);
      }}
      onChange={(_event, option) => {
        onChange(option);
      }}
      onKeyDown={enter.onKeyDown}
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          {renderOption?.(option) ?? labelOf(option)}
        </li>
      )}
      renderInput={({ disabled, slotProps }) => (
        <OutlinedInput
          fullWidth
          disabled={disabled}
          autoFocus={field.autoFocus}
          error={field.invalid}
          placeholder={field.placeholder}
          {...slotProps.input}
          inputProps={{
            ...slotProps.htmlInput,
            'aria-label': field.name,
            'aria-describedby': field.help,
            'aria-invalid': field.invalid,
          }}
        />
      )}
    />
  );
}
