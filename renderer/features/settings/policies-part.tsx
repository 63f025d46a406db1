import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useMemo, useState } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { readPolicy, settingIds, type ThresholdName } from '@shared/domain/office/policy';
import type { SettingsFacts } from '@data/queries/settings';
import { useAct } from '@data/use-act';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { SearchInput } from '@ui/search-input';
import { Section } from '@ui/section';
import { EffectLines, EffectNotice } from './effect-notice';
import {
  changedIn,
  policyGroups,
  policyToStore,
  thresholdsIn,
  type PolicyGroup,
  type TypedPolicy,
} from './policy-groups';
import { SaveBar } from './save-bar';
import { ThresholdRow } from './threshold-row';
import { useTouched } from './use-touched';

interface PoliciesPartProps {
  readonly office: OfficeFacts;
  readonly clients: SettingsFacts['clients'];
}

const widest = 760;
const searchWidth = 220;
const columns = 4;

/** Thresholds that a client may have a value of its own for, and where its record keeps it. */
const perClient = {
  clientNoticeMinutes: 'noticeMinutes',
  ownershipMonths: 'ownershipMonths',
} as const satisfies Partial<Record<ThresholdName, keyof SettingsFacts['clients'][number]>>;
const isPerClient = (name: ThresholdName): name is keyof typeof perClient => name in perClient;

/** Thresholds by which a booking is judged: a change of them may touch what is booked. */
const judgeBookings: readonly ThresholdName[] = ['bufferMinutes', 'lobbyMinutes'];

function useNote(clients: SettingsFacts['clients']) {
  const words = useWords('settings');
  const format = useFormat();
  return (name: ThresholdName): string | undefined => {
    if (!isPerClient(name)) return undefined;
    const own = clients.filter((client) => client[perClient[name]] !== null);
    if (own.length === 0) return words('policy.perClientNone');
    const names = format.list(own.map((client) => client.name));
    return words('policy.perClient', { count: own.length, names });
  };
}

interface GroupRowsProps {
  readonly group: PolicyGroup;
  readonly names: readonly ThresholdName[];
  readonly shown: TypedPolicy;
  readonly noteOf: (name: ThresholdName) => string | undefined;
  readonly onType: (name: ThresholdName, value: number | undefined) => void;
}

function GroupRows({ group, names, shown, noteOf, onType }: GroupRowsProps) {
  const words = useWords('settings');
  if (names.length === 0) return null;
  return (
    <TableBody>
      <TableRow>
        <TableCell
          component="th"
          scope="rowgroup"
          colSpan={columns}
          sx={{ bgcolor: 'onward.surface.subtle', fontWeight: 'fontWeightBold' }}
        >
          {words(`groups.${group}`)}
        </TableCell>
      </TableRow>
      {names.map((name) => (
        <ThresholdRow
          key={name}
          name={name}
          value={shown[name]}
          note={noteOf(name)}
          onChange={(value) => {
            onType(name, value);
          }}
        />
      ))}
    </TableBody>
  );
}

function PolicyHead() {
  const words = useWords('settings');
  return (
    <TableHead>
      <TableRow>
        <TableCell>{words('policy.name')}</TableCell>
        <TableCell align="right">{words('policy.value')}</TableCell>
        <TableCell>{words('policy.unit')}</TableCell>
        <TableCell align="right">{words('policy.standard')}</TableCell>
      </TableRow>
    </TableHead>
  );
}

/** Every threshold the rules use: name, value, unit, and the value it ships with. */
export function PoliciesPart({ office, clients }: PoliciesPartProps) {
  const words = useWords('settings');
  const { policy } = office;
  const [typed, setTyped] = useState<Partial<TypedPolicy>>({});
  const [sought, setSought] = useState('');
  const { act, failure, busy, forget } = useAct();
  const noteOf = useNote(clients);
  const shown: TypedPolicy = useMemo(() => ({ ...policy, ...typed }), [policy, typed]);
  const changed = changedIn(shown, policy);
  const stored = useMemo(() => policyToStore(shown), [shown]);
  const judged = stored !== null && changed.some((name) => judgeBookings.includes(name));
  const after = useMemo(
    () => (judged ? { ...office, policy: readPolicy(stored) } : null),
    [office, judged, stored],
  );
  const touched = useTouched(office, after);
  const found = (group: PolicyGroup): readonly ThresholdName[] =>
    thresholdsIn(group).filter((name) =>
      `${words(`groups.${group}`)} ${words(`thresholds.${name}`)}`
        .toLowerCase()
        .includes(sought.trim().toLowerCase()),
    );
  const back = (): void => {
    setTyped({});
    forget();
  };
  const save = async (): Promise<void> => {
    if (stored && (await act('office/change-setting', { id: settingIds.policy, value: stored }))) back();
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section
        title={words('parts.policies')}
        look="card"
        padded={false}
        action={
          <Box sx={{ width: searchWidth, py: 0.5 }}>
            <SearchInput label={words('policy.find')} value={sought} onChange={setSought} />
          </Box>
        }
      >
        <Table aria-label={words('parts.policies')}>
          <PolicyHead />
          {policyGroups.map((group) => (
            <GroupRows
              key={group}
              group={group}
              names={found(group)}
              shown={shown}
              noteOf={noteOf}
              onType={(name, value) => {
                setTyped({ ...typed, [name]: value });
              }}
            />
          ))}
        </Table>
        {policyGroups.every((group) => found(group).length === 0) && (
          <Box sx={{ p: 1.5, color: 'text.secondary' }}>{words('policy.noMatch')}</Box>
        )}
      </Section>
      <Box sx={{ mt: 2 }}>
        <EffectNotice touched={touched} />
      </Box>
      <SaveBar
        changes={changed.length}
        failure={failure}
        disabled={busy || stored === null}
        onSave={() => void save()}
        onBack={back}
        note={touched ? <EffectLines touched={touched} /> : words('policy.note')}
      />
    </Box>
  );
}
