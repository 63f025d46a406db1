import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import {
  accessRefusal,
  refusalKeptUntil,
  type AccessRefusal,
  type AccessRequest,
} from '@shared/domain/privacy/access-request';
import { storedDate } from '@shared/domain/stored-time';
import type { LocalDate } from '@shared/time/local-date';
import { useAct } from '@data/use-act';
import { ChoiceInput } from '@ui/choice-group';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { RefusedNotice } from './refused-notice';
import { useToday } from './use-person';

interface CloseRequestDialogProps {
  readonly request: AccessRequest;
  readonly name: string;
  /** Opens the report that answers it. */
  readonly onReport: () => void;
  readonly onClose: () => void;
}

const lines = 3;

/** How a request ends: answered with the report, or refused with its ground, which goes into the log. */
export function CloseRequestDialog({ request, name, onReport, onClose }: CloseRequestDialogProps) {
  const words = useWords('privacy');
  const format = useFormat();
  const today = useToday();
  const [outcome, setOutcome] = useState<'answered' | 'refused'>('answered');
  const [ground, setGround] = useState<AccessRefusal>('identity-unproven');
  const [closedOn, setClosedOn] = useState<LocalDate | undefined>(today);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const isRefused = outcome === 'refused';
  const save = async (): Promise<void> => {
    setTried(true);
    if (closedOn === undefined || (isRefused && text.trim() === '')) return;
    const input = { requestId: request.id, closedOn, refusal: isRefused ? ground : null, words: text };
    if (await act('candidate/close-access-request', input)) onClose();
  };
  return (
    <DialogFrame
      title={words('request.closeTitle')}
      about={name}
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('request.closeSubmit')}
      footNote={<Button onClick={onReport}>{words('request.makePaper')}</Button>}
    >
      <RefusedNotice refused={failure} />
      <FormStack>
        <FormRow>
          <ChoiceInput
            label={words('request.outcome')}
            value={outcome}
            choices={(['answered', 'refused'] as const).map((value) => ({
              value,
              label: words(`request.${value}`),
            }))}
            onChange={setOutcome}
          />
          <DateInput
            label={words('request.closedOn')}
            value={closedOn}
            min={storedDate(request.receivedOn)}
            max={today}
            onChange={setClosedOn}
          />
        </FormRow>
        {isRefused && (
          <SelectInput
            label={words('request.ground')}
            value={ground}
            choices={accessRefusal.options.map((value) => ({
              value,
              label: words(`request.grounds.${value}`),
            }))}
            onChange={setGround}
          />
        )}
        <TextInput
          label={words(isRefused ? 'request.refusalWords' : 'request.answerWords')}
          optional={!isRefused}
          lines={lines}
          value={text}
          onChange={setText}
          error={tried && isRefused && text.trim() === '' ? words('request.reasonNeeded') : undefined}
        />
        {isRefused && closedOn !== undefined && (
          <Box sx={{ color: 'text.secondary' }}>
            {words('request.logNote', { date: format.date(refusalKeptUntil(closedOn)) })}
          </Box>
        )}
      </FormStack>
    </DialogFrame>
  );
}
