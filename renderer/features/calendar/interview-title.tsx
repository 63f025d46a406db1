import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { InterviewView } from '@data/queries/interviews';
import { ChineseName } from '@ui/chinese-name';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useMaskedText } from './use-masked-text';

/** Whom the interview is with. */
export function CandidateName({ view }: { readonly view: InterviewView }) {
  const words = useWords('calendar');
  const { candidate } = view;
  if (!candidate) return words('unknownCandidate');
  const name = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  return (
    <>
      {name} {chinese !== name && <ChineseName name={chinese} quiet />}
    </>
  );
}

/** Candidate, kind, client and time in one line, for the heads of dialogs. */
export function InterviewAbout({ view }: { readonly view: InterviewView }) {
  const domain = useWords('domain');
  const format = useFormat();
  const masked = useMaskedText();
  const { interview, role, client } = view;
  const { date, startMinute } = interview.planned;
  const rest = [
    domain(`interviewKinds.${interview.kind}`),
    masked(role, client),
    `${format.weekdayDate(date)} ${format.minute(startMinute)}`,
  ].filter((text) => text !== '');
  return (
    <>
      <CandidateName view={view} />
      {` · ${rest.join(' · ')}`}
    </>
  );
}
