import { useState, type ReactNode } from 'react';
import type { Interview } from '@shared/domain/interview/interview';
import type { InterviewDetail } from '@data/queries/interviews';
import { CancelInterviewDialog } from './cancel-interview-dialog';
import { FeedbackDialog } from './feedback-dialog';
import { InterviewDrawer } from './interview-drawer';
import { MoveInterviewDialog } from './move-interview-dialog';
import { NoShowDialog } from './no-show-dialog';

/** Draws the dialog that logs a call about an interview. */
export type RenderLogCall = (detail: InterviewDetail, onClose: () => void) => ReactNode;

/** Draws the dialog that saves an interview as a calendar file. */
export type RenderShare = (interview: Interview, onClose: () => void) => ReactNode;

interface InterviewPanelProps {
  readonly interviewId: string;
  readonly onClose: () => void;
  readonly renderLogCall: RenderLogCall;
  readonly renderShare: RenderShare;
  readonly onOpenCandidate: (candidateId: string) => void;
  /** The full window of an interview that is held now. */
  readonly onInterview: (interviewId: string) => void;
}

type OpenDialog =
  | { readonly kind: 'move' }
  | { readonly kind: 'cancel' | 'feedback' }
  | { readonly kind: 'no-show'; readonly who: 'candidate' | 'client' }
  | { readonly kind: 'call'; readonly detail: InterviewDetail }
  | { readonly kind: 'share'; readonly interview: Interview };

/** The drawer of one interview with the dialogs its acts open. */
export function InterviewPanel({
  interviewId,
  onClose,
  renderLogCall,
  renderShare,
  onOpenCandidate,
  onInterview,
}: InterviewPanelProps) {
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = (): void => {
    setDialog(undefined);
  };
  return (
    <>
      <InterviewDrawer
        interviewId={interviewId}
        onClose={onClose}
        onOpenCandidate={onOpenCandidate}
        onInterview={onInterview}
        onMove={() => {
          setDialog({ kind: 'move' });
        }}
        onCancel={() => {
          setDialog({ kind: 'cancel' });
        }}
        onFeedback={() => {
          setDialog({ kind: 'feedback' });
        }}
        onNoShow={(_id, who) => {
          setDialog({ kind: 'no-show', who });
        }}
        onLogCall={(detail) => {
          setDialog({ kind: 'call', detail });
        }}
        onShare={(interview) => {
          setDialog({ kind: 'share', interview });
        }}
      />
      {dialog?.kind === 'move' && <MoveInterviewDialog interviewId={interviewId} onClose={close} />}
      {dialog?.kind === 'cancel' && <CancelInterviewDialog interviewId={interviewId} onClose={close} />}
      {dialog?.kind === 'feedback' && <FeedbackDialog interviewId={interviewId} onClose={close} />}
      {dialog?.kind === 'no-show' && (
        <NoShowDialog interviewId={interviewId} who={dialog.who} onClose={close} />
      )}
      {dialog?.kind === 'call' && renderLogCall(dialog.detail, close)}
      {dialog?.kind === 'share' && renderShare(dialog.interview, close)}
    </>
  );
}
