import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { Contact } from '@shared/domain/client/contact';
import type { CandidateFace } from '@data/indexes/faces';
import { searchPeople } from '@data/queries/search-people';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';

interface LinkContactDialogProps {
  readonly contact: Contact;
  readonly onClose: () => void;
}

const mostFound = 8;

function useLabel(): (person: CandidateFace) => string {
  const format = useFormat();
  return (person) => {
    const [phone] = Object.values(person.phones);
    const chinese = chineseNameOf(person);
    const name = fullName(person);
    return [
      chinese === '' || chinese === name ? name : `${name} ${chinese}`,
      ...(phone ? [format.phone(phone.e164 ?? phone.typed)] : []),
    ].join(' · ');
  };
}

/** Finds the person of our book who a contact is. */
export function LinkContactDialog({ contact, onClose }: LinkContactDialogProps) {
  const words = useWords('contactLink');
  const label = useLabel();
  const [typed, setTyped] = useState(contact.name);
  const [chosen, setChosen] = useState<string>();
  const { act, failure, busy } = useAct();
  const answer = useLive((read) => searchPeople(read, typed, mostFound), [typed]);
  const found = answer?.people ?? [];
  // Who alone was found for these very words is proposed; a person decides.
  const only = answer?.typed === typed && found.length === 1 ? found[0] : undefined;
  const picked = found.find(({ id }) => id === chosen) ?? only;
  const link = async (): Promise<void> => {
    if (picked && (await act('contact/link', { contactId: contact.id, candidateId: picked.id }))) onClose();
  };
  return (
    <DialogFrame
      title={words('title')}
      about={contact.name}
      width="small"
      onClose={onClose}
      onSubmit={() => void link()}
      submitDisabled={busy || picked === undefined}
      submitLabel={words('link')}
      footNote={words('effect')}
    >
      <FormStack>
        <TextInput label={words('find')} value={typed} autoFocus onChange={setTyped} />
        {answer && found.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('nobody')}</Box>}
        <RadioGroup
          aria-label={words('found')}
          value={picked?.id ?? ''}
          onChange={(_event, id) => {
            setChosen(id);
          }}
        >
          {found.map((person) => (
            <FormControlLabel
              key={person.id}
              value={person.id}
              control={<Radio size="small" />}
              label={label(person)}
            />
          ))}
        </RadioGroup>
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
