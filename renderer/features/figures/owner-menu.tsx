import Button from '@mui/material/Button';
import { ChevronDown, Users } from 'lucide-react';
import { readFigureOwners } from '@data/queries/figures';
import { useLive } from '@data/use-office';
import { ActionMenu } from '@ui/action-menu';
import { Icon } from '@ui/icon';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';

interface OwnerMenuProps {
  readonly ownerId: string | null;
  readonly onChange: (ownerId: string | null) => void;
}

/** Whose submissions are counted: the whole office, or one recruiter's. */
export function OwnerMenu({ ownerId, onChange }: OwnerMenuProps) {
  const words = useWords('figures');
  const joined = useJoined();
  const owners = useLive(readFigureOwners, []) ?? [];
  const label = words('whose');
  const shown = owners.find(({ id }) => id === ownerId)?.name ?? words('wholeOffice');
  const choose = (id: string | null) => (): void => {
    onChange(id);
  };
  return (
    <ActionMenu
      label={label}
      actions={[
        { label: words('wholeOffice'), selected: ownerId === null, onChoose: choose(null) },
        ...owners.map(({ id, name }) => ({ label: name, selected: id === ownerId, onChoose: choose(id) })),
      ]}
      renderButton={(open, expanded) => (
        <Button
          variant="outlined"
          startIcon={<Icon of={Users} />}
          endIcon={<Icon of={ChevronDown} side={13} />}
          aria-haspopup="menu"
          aria-expanded={expanded}
          aria-label={joined.labelled(label, shown)}
          onClick={(event) => {
            open(event.currentTarget);
          }}
        >
          {shown}
        </Button>
      )}
    />
  );
}
