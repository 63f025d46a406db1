import { useNavigate, useParams } from 'react-router';
import { InterviewMode } from '@features/candidates/interview/interview-mode';

/** The full window at `/interview/:id`. */
export function InterviewRoute() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  return (
    <InterviewMode
      key={id}
      interviewId={id}
      // A window that was opened here, as after a restart, has nowhere to go back to.
      onLeave={() => void (window.history.length > 1 ? navigate(-1) : navigate('/today'))}
      onDone={(candidateId) => void navigate(`/candidates/${candidateId}`, { replace: true })}
    />
  );
}
