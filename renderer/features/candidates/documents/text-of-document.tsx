import Box from '@mui/material/Box';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useDocumentText } from './use-document-text';

/** The words of a file as they stand in it, without its looks: nothing of the file itself is ever drawn in the app. */
export function TextOfDocument({ document }: { readonly document: CandidateDocument }) {
  const words = useWords('documents');
  const read = useDocumentText(document);
  if (read === null) return <SkeletonRows />;
  if (read.problem) {
    return (
      <ErrorNotice
        what={words(`opening.${read.problem}`, { name: document.name })}
        next={words('opening.again')}
      />
    );
  }
  if (read.text === '') return <Box sx={{ color: 'text.secondary' }}>{words('text.none')}</Box>;
  return <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{read.text}</Box>;
}
