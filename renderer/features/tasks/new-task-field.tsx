import { Plus } from 'lucide-react';
import { useState, type KeyboardEvent, type Ref } from 'react';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useAct } from '@data/use-act';
import { useOffice } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';

/** One line that becomes a task of one's own on Enter; what was typed stays until it is saved. */
export function NewTaskField({ ref }: { readonly ref?: Ref<HTMLInputElement> }) {
  const words = useWords('tasks');
  const { actor, clock } = useOffice();
  const { act, failure } = useAct();
  const [typed, setTyped] = useState('');

  const add = async (): Promise<void> => {
    const text = typed.trim();
    if (text === '') return;
    const nobody = {
      candidateId: null,
      contactId: null,
      clientId: null,
      interviewId: null,
      submissionId: null,
    };
    const task = {
      words: text,
      ownerId: actor.staffId,
      dueAt: clock.now(),
      channel: 'phone',
      ...nobody,
    } as const;
    if (await act('task/add', task)) setTyped((now) => (now.trim() === text ? '' : now));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void add();
  };
  return (
    <>
      <OutlinedInput
        inputRef={ref}
        value={typed}
        placeholder={words('addPlaceholder')}
        inputProps={{ 'aria-label': words('add'), title: words('addHelp') }}
        startAdornment={<Icon of={Plus} />}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={onKeyDown}
        sx={{ flex: 1, minWidth: 160, '& input': { pl: 1 } }}
      />
      {failure && <ErrorNotice {...failure} />}
    </>
  );
}
