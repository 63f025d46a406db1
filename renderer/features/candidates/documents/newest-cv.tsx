import { Section } from '@ui/section';
import { useProfile } from '../parts/profile-context';
import { TextOfDocument } from './text-of-document';

/** The words of the newest CV file, to read beside a talk; nothing where there is none that can be read. */
export function NewestCv() {
  const { profile } = useProfile();
  const cv = profile.documents.find(
    ({ kind, mime, sha256 }) => kind === 'cv' && sha256 !== '' && !mime.startsWith('image/'),
  );
  if (!cv) return null;
  return (
    <Section title={cv.name} look="card">
      <TextOfDocument document={cv} />
    </Section>
  );
}
