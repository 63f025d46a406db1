import Box from '@mui/material/Box';
import type { Candidate, Employment } from '@shared/domain/candidate/candidate';
import { FormRow, FormStack } from '@ui/form-row';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { TextInput } from '@ui/text-input';
import { useProfile } from '../parts/profile-context';
import { EditSection } from './edit-section';
import { ElementRows } from './element-rows';

type Education = Candidate['education'][string];

const partDate = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/u;

interface SpanFieldsProps {
  readonly from: string;
  readonly to: string | null;
  readonly onChange: (patch: { from?: string; to?: string | null }) => void;
}

/** From and to, each a year, a month or a day; nothing under "to" means it goes on. */
function SpanFields({ from, to, onChange }: SpanFieldsProps) {
  const words = useWords('candidates');
  const shape = (text: string) => (partDate.test(text) ? undefined : words('facts.dateShape'));
  return (
    <>
      <TextInput
        label={words('facts.from')}
        value={from}
        error={shape(from)}
        onChange={(text) => {
          onChange({ from: text.trim() });
        }}
      />
      <TextInput
        label={words('facts.to')}
        placeholder={words('facts.toNow')}
        value={to ?? ''}
        error={shape(to ?? '')}
        onChange={(text) => {
          onChange({ to: text.trim() === '' ? null : text.trim() });
        }}
      />
    </>
  );
}

interface LineProps {
  readonly title: string;
  readonly place: string;
  readonly from: string;
  readonly to: string | null;
  readonly text?: string;
}

function HistoryLine({ title, place, from, to, text = '' }: LineProps) {
  const words = useWords('candidates');
  const joined = useJoined();
  const span = [from, to ?? words('facts.toNow')].filter((part) => part !== '').join(' – ');
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>{joined.parts([title, place])}</Box>
        <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{span}</Box>
      </Box>
      {text !== '' && (
        <Box sx={{ typography: 'body2', color: 'text.secondary', whiteSpace: 'pre-wrap' }}>{text}</Box>
      )}
    </Box>
  );
}

/** Latest first; what goes on stands on top. */
const latestFirst = <Row extends { readonly from: string; readonly to: string | null }>(
  rows: Readonly<Record<string, Row>>,
): readonly (readonly [string, Row])[] =>
  Object.entries(rows).sort(([, a], [, b]) => ((a.to ?? '9') + a.from < (b.to ?? '9') + b.from ? 1 : -1));

function List({ lines }: { readonly lines: readonly (LineProps & { readonly key: string })[] }) {
  const words = useWords('candidates');
  if (lines.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('facts.none')}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {lines.map(({ key, ...line }) => (
        <HistoryLine key={key} {...line} />
      ))}
    </Box>
  );
}

/** Where they have worked. */
export function WorkSection() {
  const words = useWords('candidates');
  const { profile } = useProfile();
  const lines = latestFirst(profile.candidate.work).map(([key, { title, employer, from, to, summary }]) => ({
    key,
    title,
    place: employer,
    from,
    to,
    text: summary,
  }));
  return (
    <EditSection
      title={words('facts.sections.history')}
      fields={['work']}
      view={<List lines={lines} />}
      form={(form, change) => (
        <ElementRows
          values={form.work}
          onChange={(work) => {
            change({ work });
          }}
          nameOf={({ employer }) => employer}
          fresh={{
            prefix: 'wrk',
            value: (): Employment => ({ employer: '', title: '', from: '', to: null, summary: '' }),
          }}
          row={(job, changeJob) => (
            <FormStack>
              <FormRow columns="1.4fr 1.4fr 1fr 1fr">
                <TextInput
                  label={words('facts.employer')}
                  value={job.employer}
                  onChange={(employer) => {
                    changeJob({ employer });
                  }}
                />
                <TextInput
                  label={words('facts.jobTitle')}
                  value={job.title}
                  onChange={(title) => {
                    changeJob({ title });
                  }}
                />
                <SpanFields from={job.from} to={job.to} onChange={changeJob} />
              </FormRow>
              <TextInput
                label={words('facts.duties')}
                lines={2}
                optional
                value={job.summary}
                onChange={(summary) => {
                  changeJob({ summary });
                }}
              />
            </FormStack>
          )}
        />
      )}
    />
  );
}

/** What they have studied. */
export function EducationSection() {
  const words = useWords('candidates');
  const { profile } = useProfile();
  const lines = latestFirst(profile.candidate.education).map(([key, { school, award, field, from, to }]) => ({
    key,
    title: [award, field].filter((part) => part !== '').join(' · '),
    place: school,
    from,
    to,
  }));
  return (
    <EditSection
      title={words('facts.sections.education')}
      fields={['education']}
      view={<List lines={lines} />}
      form={(form, change) => (
        <ElementRows
          values={form.education}
          onChange={(education) => {
            change({ education });
          }}
          nameOf={({ school }) => school}
          fresh={{
            prefix: 'edu',
            value: (): Education => ({ school: '', award: '', field: '', from: '', to: null }),
          }}
          row={(course, changeCourse) => (
            <FormRow columns="1.4fr 1fr 1fr 1fr 1fr">
              {(['school', 'award', 'field'] as const).map((field) => (
                <TextInput
                  key={field}
                  label={words(`facts.${field}`)}
                  value={course[field]}
                  onChange={(value) => {
                    changeCourse({ [field]: value });
                  }}
                />
              ))}
              <SpanFields from={course.from} to={course.to} onChange={changeCourse} />
            </FormRow>
          )}
        />
      )}
    />
  );
}
