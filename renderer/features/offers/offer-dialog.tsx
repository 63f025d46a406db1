import Box from '@mui/material/Box';
import { useState } from 'react';
import type { z } from 'zod';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { mostHkd } from '@shared/domain/record';
import { storedDate, storedInstant } from '@shared/domain/stored-time';
import { offer as offerDecoder, type Offer } from '@shared/domain/submission/offer';
import { oddStart } from '@shared/domain/submission/odd-start';
import { currentOffer, offersOf } from '@shared/domain/submission/offer-standing';
import type { Submission } from '@shared/domain/submission/submission';
import type { LocalDate } from '@shared/time/local-date';
import { readOfferSubject } from '@data/queries/offers';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { useLive } from '@data/use-office';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useOfferText } from './use-offer-text';

interface OfferDialogProps {
  readonly submissionId: string;
  readonly onClose: () => void;
}

const monthCounts = [12, 13, 14] as const;

/** What is typed of an offer; kept as a draft until it is recorded. */
const offerForm = offerDecoder.omit({ at: true, byId: true });
type OfferForm = z.infer<typeof offerForm>;

/** A revised offer begins as the one before it; its last day for an answer is asked anew. */
function formOf(submission: Submission): OfferForm {
  const before = currentOffer(submission);
  return {
    monthly: before?.monthly ?? null,
    months: before?.months ?? 12,
    startOn: before?.startOn ?? null,
    answerBy: null,
    words: '',
  };
}

/** The versions of the offer before this one, the latest first. */
function EarlierOffers({ offers }: { readonly offers: readonly Offer[] }) {
  const words = useWords('offers');
  const format = useFormat();
  const text = useOfferText();
  return (
    <Section title={words('earlier')} count={offers.length} level="h3">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {offers.map((offer) => (
          <Box component="li" key={offer.at} sx={{ py: 0.5 }}>
            <Box>{text(offer)}</Box>
            <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
              {[format.moment(storedInstant(offer.at)), offer.words]
                .filter((part) => part !== '')
                .join(' · ')}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

const dateOf = (date: string | null): LocalDate | undefined => (date === null ? undefined : storedDate(date));

interface FieldsProps {
  readonly form: OfferForm;
  readonly onChange: (patch: Partial<OfferForm>) => void;
}

function OfferFields({ form, onChange }: FieldsProps) {
  const words = useWords('offers');
  const hints = useWords('roleHints');
  const { zone, zoneRules } = useOfficeTime();
  const today = zoneRules.toLocal(useNow(), zone).date;
  const startOn = dateOf(form.startOn);
  const odd = startOn === undefined ? null : oddStart(startOn, today);
  const isOver = form.answerBy !== null && form.answerBy < today;
  return (
    <>
      <FormRow columns="2fr 1fr">
        <NumberInput
          label={words('fields.monthly')}
          optional
          autoFocus
          prefix="HK$"
          whole
          least={1}
          most={mostHkd}
          value={form.monthly ?? undefined}
          onChange={(monthly) => {
            onChange({ monthly: monthly ?? null });
          }}
        />
        <SelectInput
          label={words('fields.months')}
          value={String(form.months)}
          choices={monthCounts.map((count) => ({ value: String(count), label: String(count) }))}
          onChange={(chosen) => {
            onChange({ months: monthCounts.find((count) => String(count) === chosen) ?? form.months });
          }}
        />
      </FormRow>
      <FormRow>
        <DateInput
          label={words('fields.startOn')}
          optional
          value={startOn}
          warning={odd === null ? undefined : hints(`oddStart.${odd}`)}
          onChange={(date) => {
            onChange({ startOn: date ?? null });
          }}
        />
        <DateInput
          label={words('fields.answerBy')}
          optional
          value={dateOf(form.answerBy)}
          warning={isOver ? hints('answerOver') : undefined}
          onChange={(answerBy) => {
            onChange({ answerBy: answerBy ?? null });
          }}
        />
      </FormRow>
      <TextInput
        label={words('fields.words')}
        help={words('fields.wordsHelp')}
        optional
        value={form.words}
        onChange={(said) => {
          onChange({ words: said });
        }}
      />
    </>
  );
}

function OfferForm({
  subject: { submission, candidate },
  onClose,
}: {
  readonly subject: NonNullable<Awaited<ReturnType<typeof readOfferSubject>>>;
  readonly onClose: () => void;
}) {
  const words = useWords('offers');
  const [initial] = useState(() => formOf(submission));
  const draft = useDraft({ key: `offer/${submission.id}`, initial, decoder: offerForm });
  const { act, failure, busy } = useAct();
  const earlier = offersOf(submission);
  const form = draft.value;
  if (form === undefined) return null;
  const record = async (): Promise<void> => {
    const offer = { ...form, submissionId: submission.id, words: form.words.trim() };
    if (!(await act('submission/record-offer', offer))) return;
    await draft.handOver();
    onClose();
  };
  return (
    <DialogFrame
      title={words(earlier.length === 0 ? 'title' : 'revisedTitle')}
      about={fullName(candidate)}
      width="small"
      onClose={onClose}
      onSubmit={() => void record()}
      submitDisabled={busy}
      submitLabel={words('keep')}
      footNote={
        <DraftNote restored={draft.restored} onStartOver={draft.startOver}>
          {words('chase')}
        </DraftNote>
      }
    >
      <FormStack>
        <OfferFields
          form={form}
          onChange={(patch) => {
            draft.change({ ...form, ...patch });
          }}
        />
        {earlier.length > 0 && <EarlierOffers offers={earlier} />}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}

/** What the client offers: the month's pay, the start, and until when it wants an answer. All of it may still be open. */
export function OfferDialog({ submissionId, onClose }: OfferDialogProps) {
  const subject = useLive((read) => readOfferSubject(read, submissionId), [submissionId]);
  return subject ? <OfferForm subject={subject} onClose={onClose} /> : null;
}
