import { useNavigate } from 'react-router';
import { MoveInterviewDialog } from '@features/calendar/move-interview-dialog';
import { TasksPage } from '@features/tasks/tasks-page';

/** The page at `/tasks`. */
export function TasksRoute() {
  const navigate = useNavigate();
  return (
    <TasksPage
      renderMove={(interviewId, onClose) => (
        <MoveInterviewDialog key={interviewId} interviewId={interviewId} onClose={onClose} />
      )}
      onOpenCandidate={(candidateId) => void navigate(`/candidates/${candidateId}`)}
    />
  );
}
