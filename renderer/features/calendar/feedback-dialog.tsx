import Box from '@mui/material/Box';
import { useState } from 'react';
import { z } from 'zod';
import { verdict, type Verdict } from '@shared/domain/interview/feedback';
import { readHeard, type Heard } from '@data/queries/feedback';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { useLive } from '@data/use-office';
import { ChoiceInput } from '@ui/choice-group';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { InterviewAbout } from './interview-title';
import { useInterviewDetail } from './use-interview-detail';

interface FeedbackDialogProps {
  readonly interviewId: string;
  readonly onClose: () => void;
}

/** What is typed, by who said it; kept as a draft until it is recorded. */
const typedWords = z.record(z.string(), z.object({ verdict: verdict.nullable(), words: z.string() }));
type Typed = z.infer<typeof typedWords>;
const verdicts = ['on', 'undecided', 'off'] as const;

const typedOf = ({ words }: Heard): Typed =>
  Object.fromEntries(
    words.map(({ id, said }) => [id, { verdict: said?.verdict ?? null, words: said?.words ?? '' }] as const),
  );

/** Only who has been heard, and only what is not on record as it stands. */
function changedWords(typed: Typed, { words }: Heard) {
  const said = words.flatMap(({ id, said: before }) => {
    const now = typed[id];
    if (!now || now.verdict === null) return [];
    const after = { verdict: now.verdict, words: now.words.trim() };
    const same = before?.verdict === after.verdict && before.words === after.words;
    return same ? [] : [[id, after] as const];
  });
  return Object.fromEntries(said);
}

function FeedbackForm({ heard, onClose }: { readonly heard: Heard; readonly onClose: () => void }) {
  const words = useWords('rounds');
  const [initial] = useState(() => typedOf(heard));
  const { act, failure, busy } = useAct();
  const interviewId = heard.interview.id;
  const detail = useInterviewDetail(interviewId)?.detail;
  const draft = useDraft({ key: `feedback/${interviewId}`, initial, decoder: typedWords });
  const typed = draft.value;
  if (typed === undefined) return null;
  const said = changedWords(typed, heard);
  const keep = async (): Promise<void> => {
    if (!(await act('interview/note-feedback', { interviewId, said }))) return;
    await draft.handOver();
    onClose();
  };
  return (
    <DialogFrame
      title={words('feedback')}
      about={detail && <InterviewAbout view={detail} />}
      width="small"
      onClose={onClose}
      onSubmit={() => void keep()}
      submitDisabled={busy || Object.keys(said).length === 0}
      submitLabel={words('keep')}
      footNote={
        <DraftNote restored={draft.restored} onStartOver={draft.startOver}>
          {words('closesChase')}
        </DraftNote>
      }
    >
      <FormStack>
        {heard.words.map(({ id, name }, at) => {
          const one = typed[id] ?? { verdict: null, words: '' };
          const who = name ?? words('wholeClient');
          const set = (patch: Partial<typeof one>): void => {
            draft.change({ ...typed, [id]: { ...one, ...patch } });
          };
          return (
            <Box key={id} role="group" aria-label={who}>
              <FormStack>
                <ChoiceInput<Verdict>
                  label={who}
                  value={one.verdict ?? undefined}
                  choices={verdicts.map((value) => ({ value, label: words(`verdicts.${value}`) }))}
                  onChange={(given) => {
                    set({ verdict: given });
                  }}
                />
                <TextInput
                  label={words('theirWords', { name: who })}
                  optional
                  lines={2}
                  autoFocus={at === 0}
                  value={one.words}
                  onChange={(text) => {
                    set({ words: text });
                  }}
                />
              </FormStack>
            </Box>
          );
        })}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}

/** What the client's people said after an interview, person by person, in their own words. */
export function FeedbackDialog({ interviewId, onClose }: FeedbackDialogProps) {
  const heard = useLive((read) => readHeard(read, interviewId), [interviewId]);
  return heard ? <FeedbackForm heard={heard} onClose={onClose} /> : null;
}
