import { FileDown, Files, FileUp } from 'lucide-react';
import { ActionMenu } from '@ui/action-menu';
import { useWords } from '@ui/i18n/words';

interface CandidateFileMenuProps {
  /** How many people the list shows; an empty list has nothing to export. */
  readonly shown: number;
  readonly onImport: () => void;
  readonly onExport: () => void;
}

/** People in and out as files, beside the list they are of. */
export function CandidateFileMenu({ shown, onImport, onExport }: CandidateFileMenuProps) {
  const words = useWords('peopleFiles');
  return (
    <ActionMenu
      label={words('menu')}
      icon={Files}
      actions={[
        { label: words('menuImport'), icon: FileUp, onChoose: onImport },
        { label: words('menuExport'), icon: FileDown, onChoose: onExport, disabled: shown === 0 },
      ]}
    />
  );
}
