import Box from '@mui/material/Box';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { DialogFrame } from '@ui/dialog-frame';
import { useWords } from '@ui/i18n/words';
import { TextOfDocument } from './text-of-document';

interface TextDialogProps {
  readonly document: CandidateDocument;
  readonly onClose: () => void;
}

/** Reads a file without leaving the app. */
export function TextDialog({ document, onClose }: TextDialogProps) {
  const words = useWords('documents');
  return (
    <DialogFrame title={words('text.title')} about={document.name} width="wide" onClose={onClose}>
      <Box role="group" aria-label={words('text.title')} tabIndex={0}>
        <TextOfDocument document={document} />
      </Box>
    </DialogFrame>
  );
}
