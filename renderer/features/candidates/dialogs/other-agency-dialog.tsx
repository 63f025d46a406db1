import { readAgencySubject } from '@data/queries/agency-subject';
import { useLive } from '@data/use-office';
import { useProfile } from '../parts/profile-context';
import { OtherAgencyForm } from './other-agency-form';

/** Another agency named the candidate of the profile to a client before us. */
export function OtherAgencyDialog({ onClose }: { readonly onClose: () => void }) {
  const { candidate, clients } = useProfile().profile;
  return <OtherAgencyForm {...{ candidate, clients, onClose }} atClientId={null} />;
}

interface OtherAgencyAtDialogProps {
  readonly submissionId: string;
  readonly onClose: () => void;
}

/** The same, learned of a submission: its client is chosen already. */
export function OtherAgencyAtDialog({ submissionId, onClose }: OtherAgencyAtDialogProps) {
  const subject = useLive((read) => readAgencySubject(read, submissionId), [submissionId]);
  return subject ? <OtherAgencyForm {...subject} onClose={onClose} /> : null;
}
