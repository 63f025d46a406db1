// One field for everything: people, interviews, roles, clients and commands. A combo box over a list box of our own: the
// focus never leaves the field, the list is short by nature, and it needs no library that would filter or style by itself.
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { Search } from 'lucide-react';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { searchTokens } from '@shared/domain/candidate/match-name';
import { forReadersOnly } from '@ui/for-readers-only';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import type { AskedDialog } from './asked-dialog';
import { PaletteFoot } from './palette-foot';
import { PaletteRows, rowId } from './palette-list';
import { rowsOf, type PaletteGroup, type PaletteRow } from './palette-row';
import { readTypedWords } from './read-typed-words';
import { takePaletteKey } from './use-palette-keys';
import { usePaletteGroups } from './use-palette-groups';
import { useThingActs } from './use-thing-acts';
import { useThingRows } from './use-thing-rows';

interface PaletteDialogProps {
  readonly onClose: () => void;
  /** Does what was chosen once the palette is gone and the focus is back where it was. */
  readonly onRun: (run: () => void) => void;
  readonly onAsk: (dialog: AskedDialog) => void;
  /** Lists nothing but what can be done on screen: where nobody is to be led away from it. */
  readonly commandsOnly?: boolean;
}

/** What is asked for the words typed; see `read-typed-words.ts`. */
const commandSign = '>';

const largestHeight = 'min(560px, calc(100vh - 112px))';
/** Under the top bar, where the field stands that opens it. */
const fromTop = 56;

/** The acts of one row, narrowed by what is typed. */
function actGroups(row: PaletteRow, typed: string, title: string): readonly PaletteGroup[] {
  const tokens = searchTokens(typed);
  const rows = row.acts.filter(({ text }) => tokens.every((token) => text.toLowerCase().includes(token)));
  return rows.length === 0 ? [] : [{ key: 'acts', title, rows }];
}

/** What is typed, whose acts are listed, and which row is active. */
function usePaletteState({ onRun, onAsk, commandsOnly = false }: PaletteDialogProps) {
  const words = useWords('palette');
  const [typed, setTyped] = useState('');
  const [about, setAbout] = useState<{ readonly row: PaletteRow; readonly typedBefore: string }>();
  const [active, setActive] = useState(0);
  const [isEnterWaiting, setEnterWaiting] = useState(false);
  const rows = useThingRows(useThingActs(onAsk));
  const askFor = (text: string): string => (commandsOnly ? `${commandSign} ${text}` : text);
  const all = usePaletteGroups(askFor(about ? about.typedBefore : typed), rows);
  const groups = about ? actGroups(about.row, typed, words('groups.acts')) : all.groups;
  const isSettled = about !== undefined || all.answers === askFor(typed);
  const chosen = rowsOf(groups)[active];
  useEffect(() => {
    // Enter may be quicker than the answer: it waits for the row that belongs to what is typed.
    if (!isEnterWaiting || !isSettled) return;
    setEnterWaiting(false);
    if (chosen) onRun(chosen.run);
  }, [isEnterWaiting, isSettled, chosen, onRun]);
  const type = (next: string): void => {
    setTyped(next);
    setActive(0);
    setEnterWaiting(false);
  };
  return {
    ...{ typed, type, about: about?.row, active, setActive, groups, isSettled, commandsOnly },
    enter: () => setEnterWaiting(true),
    showActs: (row: PaletteRow) => {
      setAbout({ row, typedBefore: typed });
      type('');
    },
    back: () => {
      setTyped(about?.typedBefore ?? '');
      setAbout(undefined);
      setActive(0);
    },
  };
}

type PaletteState = ReturnType<typeof usePaletteState>;

function PaletteField({ state, listId }: { readonly state: PaletteState; readonly listId: string }) {
  const words = useWords('palette');
  const { typed, type, about, active, setActive, groups } = state;
  const count = rowsOf(groups).length;
  const field = words(state.commandsOnly ? 'commandsField' : 'field');
  const label = about ? words('actsField', { name: about.text }) : field;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isTaken = takePaletteKey(event, {
      ...{ groups, active },
      onActive: setActive,
      onEnter: state.enter,
      onActs: state.showActs,
      onBack: about && state.back,
    });
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, height: 52, px: 2, flex: 'none' }}>
      <Icon of={Search} side={18} />
      <InputBase
        autoFocus
        fullWidth
        value={typed}
        placeholder={label}
        onChange={(event) => {
          type(event.target.value);
        }}
        sx={{ typography: 'h3', fontWeight: 400 }}
        inputProps={{
          role: 'combobox',
          'aria-label': label,
          'aria-expanded': count > 0,
          'aria-controls': count > 0 ? listId : undefined,
          'aria-autocomplete': 'list',
          'aria-activedescendant': count > 0 ? rowId(listId, active) : undefined,
          autoComplete: 'off',
          spellCheck: false,
          onKeyDown,
        }}
      />
      {!about && typed === '' && !state.commandsOnly && (
        <Box
          component="span"
          sx={{ typography: 'body2', color: 'onward.textTertiary', whiteSpace: 'nowrap' }}
        >
          {words('prefixes')}
        </Box>
      )}
    </Box>
  );
}

const emptyLook = {
  px: 2,
  py: 1.5,
  color: 'text.secondary',
  borderTop: '1px solid',
  borderColor: 'onward.line.hair',
} as const;

/** Says how many rows there are, to readers when there are some and to all when there are none. */
function PaletteStatus({ state }: { readonly state: PaletteState }) {
  const words = useWords('palette');
  const count = rowsOf(state.groups).length;
  const isEmpty = state.isSettled && count === 0;
  const asked = readTypedWords(state.typed).words;
  return (
    <Box role="status" sx={isEmpty ? emptyLook : forReadersOnly}>
      {isEmpty && (asked === '' ? words('nothingYet') : words('nothing', { typed: asked }))}
      {state.isSettled && count > 0 && words('found', { count })}
    </Box>
  );
}

/** The palette; mount it to open it. Esc and a click beside it leave. */
export function PaletteDialog(props: PaletteDialogProps) {
  const words = useWords('palette');
  const listId = useId();
  const state = usePaletteState(props);
  const { groups, active, about, typed } = state;
  const tokens = searchTokens(about ? typed : readTypedWords(typed).words);
  return (
    <Dialog
      open
      maxWidth={false}
      onClose={props.onClose}
      transitionDuration={0}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        paper: {
          'aria-label': words('name'),
          sx: { width: size.palette, mt: `${fromTop}px`, maxHeight: largestHeight, overflow: 'hidden' },
        },
      }}
    >
      <PaletteField state={state} listId={listId} />
      <PaletteStatus state={state} />
      {groups.length > 0 && (
        <PaletteRows
          id={listId}
          label={words('results')}
          groups={groups}
          active={active}
          tokens={tokens}
          onActive={state.setActive}
          onRun={(row) => {
            props.onRun(row.run);
          }}
        />
      )}
      <PaletteFoot isActs={about !== undefined} />
    </Dialog>
  );
}
