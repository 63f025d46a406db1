import Box from '@mui/material/Box';
import type { Ref } from 'react';
import { CheckInput } from '@ui/check-input';
import { ChoiceButtons } from '@ui/choice-group';
import { useWords } from '@ui/i18n/words';
import { NewTaskField } from './new-task-field';
import type { TaskFilter } from './use-task-board';

interface TaskToolbarProps {
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
  /** Open tasks shown, and how many of them are overdue. */
  readonly open: number;
  readonly overdue: number;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/** Whose tasks, which of them, and a line for a new one. */
export function TaskToolbar({ filter, onFilter, open, overdue, fieldRef }: TaskToolbarProps) {
  const words = useWords('tasks');
  return (
    <>
      <ChoiceButtons
        name={words('owner')}
        value={filter.whose}
        choices={[
          { value: 'mine', label: words('mine') },
          { value: 'everybody', label: words('everybody') },
        ]}
        onChange={(whose) => {
          onFilter({ ...filter, whose });
        }}
      />
      <CheckInput
        label={words('showSnoozed')}
        checked={filter.withSnoozed}
        onChange={(withSnoozed) => {
          onFilter({ ...filter, withSnoozed });
        }}
      />
      <CheckInput
        label={words('showDone')}
        checked={filter.withDone}
        onChange={(withDone) => {
          onFilter({ ...filter, withDone });
        }}
      />
      <Box role="status" sx={{ color: 'text.secondary', whiteSpace: 'nowrap', px: 1 }}>
        {words('open', { count: open })}
        {overdue > 0 && ` · ${words('overdue', { count: overdue })}`}
      </Box>
      <NewTaskField ref={fieldRef} />
    </>
  );
}
