import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { z } from 'zod';
import { fieldWrites } from '@shared/commands/field-writes';
import { candidate as candidateDecoder, type Candidate } from '@shared/domain/candidate/candidate';
import { useAct } from '@data/use-act';
import { useDraft, useKeptDraft } from '@data/use-draft';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { size } from '@ui/measures';
import { Section } from '@ui/section';
import { ariaShortcut, usesCommandKey } from '@ui/shortcut-text';
import { DraftNote } from '../dialogs/draft-note';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';

/** Changes fields of the form. */
export type ChangeCandidate = (patch: Partial<Candidate>) => void;

interface EditSectionProps {
  readonly title: string;
  /** The fields this part of the profile changes; nothing else is written. */
  readonly fields: readonly (keyof Candidate)[];
  /** How the facts read. */
  readonly view: ReactNode;
  /** The fields, in place of the facts. */
  readonly form: (candidate: Candidate, change: ChangeCandidate) => ReactNode;
}

/** Fields kept element by element, so that what a colleague adds meanwhile stays. */
const elementFields: readonly string[] = [
  'phones',
  'languages',
  'skills',
  'work',
  'education',
  'windows',
  'exceptions',
  'constraints',
  'doNotSend',
];

/** Leaves the field being typed in, so that it says whether it can be read, and finds the first that cannot. */
function firstUnreadable(container: HTMLElement | null): HTMLElement | null {
  flushSync(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return container?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
}

const picked = (candidate: Candidate, fields: readonly (keyof Candidate)[]): Partial<Candidate> =>
  Object.fromEntries(fields.map((field) => [field, candidate[field]]));

interface EditFormProps extends EditSectionProps {
  readonly candidate: Candidate;
  readonly onDone: () => void;
}

/** What is typed, beside how it stood when editing began: only what was changed here is written. */
const editDraft = z.object({ before: candidateDecoder, edited: candidateDecoder });

/** The draft of one part of one profile; the first field names the part. */
const draftKey = (candidateId: string, [first]: EditSectionProps['fields']): string =>
  `profile/${candidateId}/${first ?? ''}`;

function EditForm({ candidate, fields, form, onDone }: EditFormProps) {
  const common = useWords('common');
  const { act, failure, busy } = useAct();
  const draft = useDraft({
    key: draftKey(candidate.id, fields),
    initial: { before: candidate, edited: candidate },
    decoder: editDraft,
  });
  const container = useRef<HTMLDivElement>(null);
  if (draft.value === undefined) return null;
  const { before, edited } = draft.value;
  const leave = async (): Promise<void> => {
    await draft.handOver().catch(() => undefined);
    onDone();
  };
  const save = async (): Promise<void> => {
    const unreadable = firstUnreadable(container.current);
    if (unreadable) {
      unreadable.focus();
      return;
    }
    const set = fieldWrites(picked(before, fields), picked(edited, fields), elementFields);
    if (Object.keys(set).length === 0 || (await act('candidate/edit', { candidateId: candidate.id, set })))
      await leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    const control = usesCommandKey() ? event.metaKey : event.ctrlKey;
    if (event.key === 'Enter' && control) {
      event.preventDefault();
      event.stopPropagation();
      void save();
    }
  };
  return (
    <Box ref={container} onKeyDownCapture={onKeyDown}>
      <RefusedNotice refused={failure} />
      {draft.restored && (
        <Box sx={{ mb: 1, typography: 'body2', color: 'text.secondary' }}>
          <DraftNote restored onStartOver={draft.startOver} />
        </Box>
      )}
      {form(edited, (patch) => {
        draft.change({ before, edited: { ...edited, ...patch } });
      })}
      <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
        <Button
          disabled={busy}
          aria-keyshortcuts={ariaShortcut('ctrl+enter')}
          endIcon={<KeyHint keys="ctrl+enter" />}
          onClick={() => void save()}
        >
          {common('save')}
        </Button>
        <Button variant="text" color="inherit" onClick={() => void leave()}>
          {common('cancel')}
        </Button>
      </Box>
    </Box>
  );
}

/** A part of the profile that is edited where it stands. */
export function EditSection(props: EditSectionProps) {
  const words = useWords('candidates');
  const { profile } = useProfile();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Typed before a crash or on the way to another page: it stands there again, and waits to be saved or let go of.
  useKeptDraft(draftKey(profile.candidate.id, props.fields), () => {
    setEditing(true);
  });
  const done = (): void => {
    flushSync(() => {
      setEditing(false);
    });
    button.current?.focus();
  };
  return (
    <Section
      title={props.title}
      look="card"
      action={
        !editing && (
          <Button
            ref={button}
            size="small"
            variant="text"
            color="inherit"
            startIcon={<Icon of={Pencil} side={size.iconSmall} />}
            aria-label={words('acts.editSection', { section: props.title })}
            onClick={() => {
              setEditing(true);
            }}
          >
            {words('acts.edit')}
          </Button>
        )
      }
    >
      {editing ? <EditForm {...props} candidate={profile.candidate} onDone={done} /> : props.view}
    </Section>
  );
}
