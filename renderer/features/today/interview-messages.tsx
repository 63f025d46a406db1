import { useReadyTexts } from '@data/use-ready-texts';
import { CopyMenu } from '@ui/copy-menu';
import { ReadyTexts } from '@ui/ready-texts';
import { useWords } from '@ui/i18n/words';

function Texts({ interviewId }: { readonly interviewId: string }) {
  const ready = useReadyTexts({ interviewId, taskId: null });
  return <ReadyTexts {...ready} scope="dialog" />;
}

interface InterviewMessagesProps {
  readonly interviewId: string;
  readonly look?: 'button' | 'icon';
}

/** The office's messages about an interview, filled, to be copied. */
export function InterviewMessages({ interviewId, look }: InterviewMessagesProps) {
  const words = useWords('messages');
  return (
    <CopyMenu look={look} label={words('message')} renderTexts={() => <Texts interviewId={interviewId} />} />
  );
}
