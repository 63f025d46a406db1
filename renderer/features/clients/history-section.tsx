import Box from '@mui/material/Box';
import { storedInstant } from '@shared/domain/stored-time';
import { titleIn } from '@shared/domain/own-name';
import { readClientHistory, type ClientHistoryEntry } from '@data/queries/client-history';
import type { ClientPageFacts } from '@data/queries/clients';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords, type WordKey } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { CardRow, list, Nothing, quiet } from './card-rows';

interface HistoryProps {
  readonly facts: ClientPageFacts;
}

const entriesShown = 12;

/** Fields of a client by the words of its form. */
const fieldWords = {
  name: 'fields.name',
  nameZh: 'fields.nameZh',
  group: 'fields.group',
  industry: 'fields.industry',
  district: 'fields.district',
  address: 'fields.address',
  sites: 'fields.sites',
  termsSignedOn: 'fields.termsSignedOn',
  feePercent: 'fields.feePercent',
  paymentDays: 'fields.paymentDays',
  guaranteeDays: 'fields.guaranteeDays',
  rebateSteps: 'fields.rebate',
  ownershipMonths: 'fields.ownershipMonths',
  noticeMinutes: 'fields.noticeHours',
  interviewHours: 'facts.hours',
  offLimits: 'facts.offLimits',
  ownerId: 'fields.owner',
  notes: 'fields.notes',
} as const satisfies Readonly<Record<string, WordKey<'clients'>>>;
const knownFields: Readonly<Partial<Record<string, WordKey<'clients'>>>> = fieldWords;

/** What was touched, by name: people, roles, or the client's own fields. */
function useAbout({ contacts, roles }: ClientPageFacts): (entry: ClientHistoryEntry) => string {
  const words = useWords('clients');
  const format = useFormat();
  const language = useLanguage();
  const names = new Map([
    ...contacts.map(({ id, name }): readonly [string, string] => [id, name]),
    ...roles.map(({ role }): readonly [string, string] => [
      role.id,
      `${role.code} ${titleIn(language, role)}`,
    ]),
  ]);
  return ({ touched, fields }) =>
    format.list([
      ...touched.flatMap((id) => names.get(id) ?? []),
      ...fields.flatMap((field) => {
        const key = knownFields[field];
        return key === undefined ? [] : [words(key)];
      }),
    ]);
}

/** What was done with the client, its people and the roles the viewer may know, newest first. */
export function HistorySection({ facts }: HistoryProps) {
  const { database } = useOffice();
  const words = useWords('clients');
  const history = useWords('history');
  const format = useFormat();
  const about = useAbout(facts);
  const { client, contacts, roles, staffNames } = facts;
  const others = [...contacts.map(({ id }) => id), ...roles.map(({ role }) => role.id)];
  const entries = useLiveAnswer(
    () => readClientHistory(database, client.id, { others, limit: entriesShown }),
    [database, client.id, others.join(' ')],
  );
  const done = (command: string): string =>
    history(`done.${command.replace('/', '_')}` as WordKey<'history'>);
  return (
    <Section title={words('history.title')} note={words('history.note')} look="card" padded={false}>
      {entries?.length === 0 && <Nothing>{words('history.none')}</Nothing>}
      <Box component="ul" sx={list}>
        {entries?.map((entry) => {
          const what = about(entry);
          return (
            <CardRow key={entry.tx} aside={<Box sx={quiet}>{format.dateTime(storedInstant(entry.at))}</Box>}>
              <Box>{done(entry.command)}</Box>
              <Box sx={quiet}>
                {[what, staffNames.get(entry.authorId) ?? ''].filter((part) => part !== '').join(' · ')}
              </Box>
            </CardRow>
          );
        })}
      </Box>
    </Section>
  );
}
