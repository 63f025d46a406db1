import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Contact } from '@shared/domain/client/contact';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';

interface LinkedPersonProps {
  readonly contact: Contact;
  readonly onOpen: (candidateId: string) => void;
  readonly onLink: () => void;
}

/** Who of our book the contact is, or the way to say so. */
export function LinkedPerson({ contact, onOpen, onLink }: LinkedPersonProps) {
  const words = useWords('contactLink');
  const { act, failure } = useAct();
  const { candidateId } = contact;
  const person = useLive(
    async (read) => (candidateId === null ? null : ((await read.get('candidates', candidateId)) ?? null)),
    [candidateId],
  );
  if (person === undefined) return null;
  if (person === null) {
    return (
      <Button
        size="small"
        variant="text"
        aria-label={words('openFor', { name: contact.name })}
        onClick={onLink}
      >
        {words('open')}
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <span>{words('inBook')}</span>
      <Link
        component="button"
        type="button"
        sx={{ font: 'inherit', textAlign: 'left' }}
        onClick={() => {
          onOpen(person.id);
        }}
      >
        {fullName(person)}
      </Link>
      <Button
        size="small"
        variant="text"
        color="inherit"
        aria-label={words('unlinkFrom', { name: contact.name })}
        onClick={() => void act('contact/link', { contactId: contact.id, candidateId: null })}
      >
        {words('unlink')}
      </Button>
      {failure && <ErrorNotice {...failure} />}
    </Box>
  );
}
