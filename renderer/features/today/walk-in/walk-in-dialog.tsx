import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { likelyDoubles } from '@shared/domain/candidate/likely-double';
import { matchesSearch, searchTokens } from '@shared/domain/candidate/match-name';
import type { Staff } from '@shared/domain/staff/staff';
import { listCandidateChoices, type CandidateChoice } from '@data/queries/interview-booking';
import type { CandidateFace } from '@data/indexes/faces';
import { useAct } from '@data/use-act';
import { useLive } from '@data/use-office';
import { CheckInput } from '@ui/check-input';
import { ChineseName } from '@ui/chinese-name';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

/** Version of the statement shown above the fields; a new wording gets a new one. */
export const privacyStatementVersion = '2026-11';
const shownDoubles = 4;
/** Shorter texts match half of the book. */
const tellingLetters = 3;

interface WalkInDialogProps {
  /** What was typed into the search before nobody was found. */
  readonly name: string;
  readonly staff: readonly Staff[];
  /** Start minutes of today's interviews by candidate. */
  readonly expected: ReadonlyMap<string, number>;
  readonly onClose: () => void;
}

const noParts = { surname: '', givenNames: '', englishName: '', chineseName: '', email: '' };

/** Who in the book this may be: same phone first, then the typed name in any order. */
function findDoubles(
  choices: readonly CandidateChoice[],
  name: string,
  phone: string,
): readonly CandidateFace[] {
  const typed = { ...noParts, phones: { typed: { typed: phone, e164: null, label: 'mobile' as const } } };
  const byPhone = likelyDoubles(
    typed,
    choices.map(({ candidate }) => candidate),
  ).map(({ row }) => row);
  const tokens =
    name.trim().length < tellingLetters && !/\p{Script=Han}{2}/u.test(name) ? [] : searchTokens(name);
  const byName = tokens.length === 0 ? [] : choices.filter(({ search }) => matchesSearch(search, tokens));
  const all = [...byPhone, ...byName.map(({ candidate }) => candidate)];
  return all.filter((candidate, at) => all.indexOf(candidate) === at).slice(0, shownDoubles);
}

interface DoublesProps {
  readonly doubles: readonly CandidateFace[];
  readonly expected: ReadonlyMap<string, number>;
  readonly linkedId: string | null;
  readonly onLink: (candidateId: string | null) => void;
}

function Doubles({ doubles, expected, linkedId, onLink }: DoublesProps) {
  const words = useWords('today');
  const format = useFormat();
  return (
    <Section title={words('perhaps')} level="h3">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {doubles.map((candidate) => {
          const start = expected.get(candidate.id);
          const [phone] = Object.values(candidate.phones);
          const linked = candidate.id === linkedId;
          return (
            <Box
              component="li"
              key={candidate.id}
              sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                {fullName(candidate)} <ChineseName name={chineseNameOf(candidate)} quiet />
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {phone && ` ${format.phone(phone.e164 ?? phone.typed)}`}
                </Box>
                {start !== undefined && (
                  <Box sx={{ color: 'onward.warning.text' }}>
                    {words('perhapsExpected', { time: format.minute(start) })}
                  </Box>
                )}
              </Box>
              <Button
                size="small"
                aria-pressed={linked}
                onClick={() => {
                  onLink(linked ? null : candidate.id);
                }}
              >
                {words(linked ? 'unlink' : 'link')}
              </Button>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** Somebody at the desk without an interview: the statement first, then four fields, watching for who is known. */
export function WalkInDialog({ name: typedName, staff, expected, onClose }: WalkInDialogProps) {
  const words = useWords('today');
  const [name, setName] = useState(typedName);
  const [phone, setPhone] = useState('');
  const [purpose, setPurpose] = useState('');
  const [forStaffId, setForStaffId] = useState<string | null>(null);
  const [candidateId, setCandidateId] = useState<string | null>(null);
  const [identitySeen, setIdentitySeen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { act, failure, busy } = useAct();
  const choices = useLive(listCandidateChoices, []);
  const doubles = useMemo(() => (choices ? findDoubles(choices, name, phone) : []), [choices, name, phone]);
  const linkedId = doubles.some(({ id }) => id === candidateId) ? candidateId : null;

  const save = async (): Promise<void> => {
    setAsked(true);
    if (name.trim() === '') return;
    const done = await act('visit/walk-in', {
      name: name.trim(),
      phone: phone.trim(),
      purpose: purpose.trim(),
      forStaffId,
      candidateId: linkedId,
      identitySeen,
      privacyStatement: privacyStatementVersion,
    });
    if (done) onClose();
  };
  return (
    <DialogFrame
      title={words('walkInTitle')}
      submitLabel={words('walkInSubmit')}
      onSubmit={() => void save()}
      submitDisabled={busy}
      onClose={onClose}
    >
      <FormStack>
        <Box sx={{ p: 1.5, borderRadius: 1, bgcolor: 'onward.surface.subtle' }}>
          <Box sx={{ fontWeight: 'fontWeightBold' }}>{words('privacyTitle')}</Box>
          {words('privacy')}
        </Box>
        <FormRow>
          <TextInput
            label={words('name')}
            autoFocus
            value={name}
            error={asked && name.trim() === '' ? words('nameMissing') : undefined}
            onChange={setName}
          />
          <TextInput label={words('phone')} kind="tel" optional value={phone} onChange={setPhone} />
        </FormRow>
        {doubles.length > 0 && (
          <Doubles doubles={doubles} expected={expected} linkedId={linkedId} onLink={setCandidateId} />
        )}
        <FormRow>
          <TextInput label={words('purpose')} optional value={purpose} onChange={setPurpose} />
          <SelectInput
            label={words('forWhom')}
            optional
            value={forStaffId ?? undefined}
            choices={staff.map(({ id, name: label }) => ({ value: id, label }))}
            onChange={setForStaffId}
            onClear={() => {
              setForStaffId(null);
            }}
          />
        </FormRow>
        <CheckInput label={words('identitySeen')} checked={identitySeen} onChange={setIdentitySeen} />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
