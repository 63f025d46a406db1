import Box from '@mui/material/Box';
import { useState } from 'react';
import { readPeopleToExport } from '@data/queries/people-to-export';
import { useLive, useOffice } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { FactList } from '@ui/fact-list';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { peopleFormats, type PeopleFormat } from './make-people-file';
import { SaveOutcome } from '@ui/save-outcome';
import { useSavePeople } from './use-save-people';

interface ExportPeopleDialogProps {
  readonly candidateIds: readonly string[];
  readonly onClose: () => void;
}

/** People as a file for another program; says beforehand what the file will tell of them and what it will not. */
export function ExportPeopleDialog({ candidateIds, onClose }: ExportPeopleDialogProps) {
  const words = useWords('peopleFiles');
  const common = useWords('common');
  const format = useFormat();
  const { actor } = useOffice();
  const [chosen, setChosen] = useState<PeopleFormat>('csv');
  const found = useLive((read) => readPeopleToExport(read, actor, candidateIds), [actor, candidateIds]);
  const people = found ?? [];
  const { name, save, outcome, busy, forget } = useSavePeople(people, chosen);
  const [only] = people;
  if (!found) return null;
  return (
    <DialogFrame
      title={words('title')}
      submitLabel={words('save')}
      cancelLabel={common('close')}
      submitDisabled={busy || people.length === 0}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <FormStack>
        <ChoiceInput<PeopleFormat>
          label={words('format')}
          value={chosen}
          choices={peopleFormats.map((value) => ({ value, label: words(`formats.${value}`) }))}
          onChange={(value) => {
            forget();
            setChosen(value);
          }}
        />
        <FactList
          facts={[
            {
              label: words('facts.people'),
              value:
                people.length === 1 && only !== undefined
                  ? fullName(only) || only.preferredName
                  : words('people', { count: people.length, shown: format.count(people.length) }),
            },
            { label: words('facts.holds'), value: words(`holds.${chosen}`) },
            { label: words('facts.file'), value: name },
          ]}
        />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('neverInside')}</Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{words('outsideNow')}</Box>
        </Box>
        <SaveOutcome outcome={outcome} />
      </FormStack>
    </DialogFrame>
  );
}
