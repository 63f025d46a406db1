import Box from '@mui/material/Box';
import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { TextOfDocument } from './text-of-document';

/** In pixels: half of the smallest window, so that what is asked for next stays in sight. */
const maxHeight = 320;

/** The words of the newest CV file, to read beside a talk; nothing where there is none that can be read. */
export function NewestCv() {
  const { profile } = useProfile();
  const cv = profile.documents.find(
    ({ kind, mime, sha256 }) => kind === 'cv' && sha256 !== '' && !mime.startsWith('image/'),
  );
  if (!cv) return null;
  return (
    <Section title={cv.name} look="card">
      <Box role="group" aria-label={cv.name} tabIndex={0} sx={{ maxHeight, overflowY: 'auto' }}>
        <TextOfDocument document={cv} />
      </Box>
    </Section>
  );
}
