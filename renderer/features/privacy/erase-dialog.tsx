import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { erasureReason } from '@shared/domain/privacy/erasure';
import { isUnderWay, mustBeKept } from '@shared/domain/privacy/erasure-standing';
import {
  findMentions,
  readErasureOutlook,
  type ErasureOutlook,
  type Mention,
} from '@data/queries/erasure-outlook';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { createViewReader } from '@data/view-reader';
import { CheckInput } from '@ui/check-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useNow, useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { ArchivesOut } from './archives-out';
import { emptyEraseForm, eraseMistakes, nameToType, type EraseForm } from './erase-form';
import { MentionList } from './mention-list';
import { RefusedNotice } from './refused-notice';
import { useHeldText } from './use-held-text';

interface EraseDialogProps {
  readonly candidateId: string;
  readonly onClose: () => void;
  /** The decision is made: the app starts anew and carries it out. */
  readonly onDecided: () => void;
}

/** The office is looked through once, when the dialog opens. */
function useMentions(outlook: ErasureOutlook | null | undefined): readonly Mention[] | undefined {
  const { database, actor } = useOffice();
  const [mentions, setMentions] = useState<readonly Mention[]>();
  const candidate = outlook?.candidate;
  useEffect(() => {
    let current = true;
    if (candidate)
      findMentions(createViewReader(database, actor), candidate).then(
        (found) => {
          if (current) setMentions(found);
        },
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [database, actor, candidate]);
  return mentions;
}

/** What goes, where it goes from, and what it does not reach. */
function WhatGoes({ outlook }: { readonly outlook: ErasureOutlook }) {
  const words = useWords('privacy');
  const mentions = useMentions(outlook);
  const rows = outlook.rows.map(({ table, count }) => `${words(`rows.${table}`)} ${count}`);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, '& p': { m: 0 } }}>
      <div>
        <Box sx={{ fontWeight: 'fontWeightMedium' }}>{words('erase.goes')}</Box>
        <p>{rows.join(' · ')}</p>
      </div>
      <p>{words('erase.everywhere')}</p>
      <MentionList mentions={mentions} />
      <Box component="p" sx={{ color: 'text.secondary' }}>
        {words('erase.elsewhere')}
      </Box>
      <ArchivesOut since={outlook.candidate.createdOn} />
    </Box>
  );
}

/** The reason, the name, and the tick that ends what is under way. */
function Decision({
  form,
  outlook,
  tried,
  onChange,
}: {
  readonly form: EraseForm;
  readonly outlook: ErasureOutlook;
  readonly tried: boolean;
  readonly onChange: (part: Partial<EraseForm>) => void;
}) {
  const words = useWords('privacy');
  const heldText = useHeldText();
  const mistakes = eraseMistakes(form, outlook);
  const { candidate, standing } = outlook;
  return (
    <FormStack>
      {isUnderWay(standing) && (
        <div>
          <Box sx={{ fontWeight: 'fontWeightMedium' }}>
            {words('erase.underWay', { what: heldText(standing, ['submissions', 'interviews']) })}
          </Box>
          <CheckInput
            label={words('erase.anyway')}
            checked={form.anyway}
            invalid={tried && mistakes.anyway}
            onChange={(anyway) => {
              onChange({ anyway });
            }}
          />
          {tried && mistakes.anyway && (
            <Box role="alert" sx={{ color: 'onward.error.text', typography: 'body2' }}>
              {words('erase.anywayNeeded')}
            </Box>
          )}
        </div>
      )}
      <SelectInput
        label={words('erase.reason')}
        value={form.reason}
        choices={erasureReason.options.map((value) => ({ value, label: words(`reasons.${value}`) }))}
        onChange={(reason) => {
          onChange({ reason });
        }}
      />
      <TextInput
        label={words('erase.words')}
        value={form.words}
        onChange={(text) => {
          onChange({ words: text });
        }}
        error={tried && mistakes.words ? words('erase.wordsNeeded') : undefined}
      />
      {nameToType(candidate) !== '' && (
        <TextInput
          label={words('erase.typeName', { name: nameToType(candidate) })}
          value={form.typedName}
          autoComplete="off"
          onChange={(typedName) => {
            onChange({ typedName });
          }}
          error={tried && mistakes.typedName ? words('erase.nameNeeded') : undefined}
        />
      )}
    </FormStack>
  );
}

/** Shows what an erasure takes and what keeps it back, and decides it once reason and name are typed. */
export function EraseDialog({ candidateId, onClose, onDecided }: EraseDialogProps) {
  const words = useWords('privacy');
  const heldText = useHeldText();
  const { zone, zoneRules } = useOfficeTime();
  const now = useNow();
  const { date: today } = zoneRules.toLocal(now, zone);
  const outlook = useLive(
    (read) => readErasureOutlook(read, candidateId, { now, today }),
    [candidateId, now, today],
  );
  const [form, setForm] = useState(emptyEraseForm);
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  if (!outlook) return null;
  const held = mustBeKept(outlook.standing);
  const erase = async (): Promise<void> => {
    setTried(true);
    if (Object.values(eraseMistakes(form, outlook)).some(Boolean)) return;
    if (await act('candidate/erase', { candidateId, ...form })) onDecided();
  };
  return (
    <DialogFrame
      title={words('erase.title')}
      about={fullName(outlook.candidate)}
      danger
      onClose={onClose}
      onSubmit={() => void erase()}
      submitDisabled={busy || held}
      submitLabel={words('erase.submit')}
      footNote={words('erase.final')}
    >
      <RefusedNotice refused={failure} />
      {held && (
        <Box sx={{ mb: 2 }}>
          <ErrorNotice
            what={words('erase.held', {
              what: heldText(outlook.standing, ['money', 'guarantee', 'requests']),
            })}
            next={words('erase.heldNext')}
          />
        </Box>
      )}
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
        <WhatGoes outlook={outlook} />
        {!held && (
          <Decision
            form={form}
            outlook={outlook}
            tried={tried}
            onChange={(part) => {
              setForm((before) => ({ ...before, ...part }));
            }}
          />
        )}
      </Box>
    </DialogFrame>
  );
}
