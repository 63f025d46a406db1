import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Constraint } from '@shared/domain/candidate/candidate';
import { needsSponsor } from '@shared/domain/candidate/taught-constraint';
import { storedDate } from '@shared/domain/stored-time';
import { useAct } from '@data/use-act';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useClientName } from '../parts/role-name';
import { useFactText } from '../parts/use-fact-text';
import { EditSection } from './edit-section';
import { ElementRows } from './element-rows';

interface Unwanted {
  readonly reason: string;
}

/** Clients the candidate does not want to be sent to, with their reason. */
export function DoNotSendSection() {
  const words = useWords('candidates');
  const joined = useJoined();
  const clientName = useClientName();
  const { profile } = useProfile();
  const [added, setAdded] = useState<string>();
  const { doNotSend } = profile.candidate;
  const nameOf = (clientId: string): string => clientName(profile.clients.get(clientId)) ?? clientId;
  const entries = Object.entries(doNotSend);
  const asRows = (values: Readonly<Record<string, string>>): Record<string, Unwanted> =>
    Object.fromEntries(Object.entries(values).map(([key, reason]) => [key, { reason }]));
  return (
    <EditSection
      title={words('facts.sections.doNotSend')}
      fields={['doNotSend']}
      view={
        entries.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{words('facts.none')}</Box>
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {entries.map(([clientId, reason]) => (
              <li key={clientId}>{joined.labelled(nameOf(clientId), reason)}</li>
            ))}
          </Box>
        )
      }
      form={(form, change) => (
        <FormStack>
          <ElementRows
            values={asRows(form.doNotSend)}
            onChange={(rows) => {
              change({
                doNotSend: Object.fromEntries(Object.entries(rows).map(([key, { reason }]) => [key, reason])),
              });
            }}
            nameOf={(_value, clientId) => nameOf(clientId)}
            row={({ reason }, changeRow, clientId) => (
              <TextInput
                label={`${nameOf(clientId)} · ${words('facts.why')}`}
                value={reason}
                onChange={(text) => {
                  changeRow({ reason: text });
                }}
              />
            )}
          />
          <FormRow columns="1fr auto">
            <SelectInput
              label={words('facts.client')}
              value={added}
              choices={[...profile.clients.keys()]
                .filter((clientId) => !(clientId in form.doNotSend))
                .map((clientId) => ({ value: clientId, label: nameOf(clientId) }))}
              onChange={setAdded}
            />
            <Button
              sx={{ alignSelf: 'end', mt: 2.5 }}
              disabled={added === undefined}
              onClick={() => {
                if (added !== undefined) change({ doNotSend: { ...form.doNotSend, [added]: '' } });
                setAdded(undefined);
              }}
            >
              {words('acts.add')}
            </Button>
          </FormRow>
        </FormStack>
      )}
    />
  );
}

function useLimitText(): (limit: Constraint) => string {
  const words = useWords('candidates');
  const format = useFormat();
  const facts = useFactText();
  const clientName = useClientName();
  const { profile } = useProfile();
  return ({ kind, value }) => {
    if (kind === 'district' || kind === 'commute') return facts.district(profile.office.travel, value);
    if (kind === 'company') return clientName(profile.clients.get(value)) ?? value;
    if (kind === 'right-to-work' && value === needsSponsor) return words('facts.needsSponsor');
    if (kind === 'language') return facts.languageName(value, value);
    return kind === 'pay' && /^\d+$/u.test(value) ? format.money(Number(value)) : value;
  };
}

/** Hard limits that answers have taught; one that no longer holds is taken away here. */
export function LimitsSection() {
  const words = useWords('candidates');
  const joined = useJoined();
  const format = useFormat();
  const limitText = useLimitText();
  const { profile } = useProfile();
  const { act, failure, busy } = useAct();
  const { id, constraints } = profile.candidate;
  const entries = Object.entries(constraints);
  return (
    <Section title={words('facts.sections.limits')} look="card" count={entries.length}>
      <RefusedNotice refused={failure} />
      {entries.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('facts.none')}</Box>}
      {entries.map(([key, limit]) => {
        const what = joined.labelled(words(`facts.limits.${limit.kind}`), limitText(limit));
        const from = words(limit.from === 'client' ? 'facts.fromClient' : 'facts.fromCandidate');
        return (
          <Box key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {what}
              <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', ml: 1 }}>
                {joined.parts([from, format.date(storedDate(limit.notedOn))])}
              </Box>
            </Box>
            <Button
              size="small"
              variant="text"
              color="inherit"
              disabled={busy}
              aria-label={words('acts.remove', { what })}
              onClick={() =>
                void act('candidate/edit', { candidateId: id, set: { [`constraints.${key}`]: null } })
              }
            >
              {words('acts.takeAway')}
            </Button>
          </Box>
        );
      })}
    </Section>
  );
}
