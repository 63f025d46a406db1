import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { settingIds, thresholds, type Policy, type ThresholdName } from '@shared/domain/office/policy';
import { useAct } from '@data/use-act';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { readNumber } from '@ui/read-typed';
import { Section } from '@ui/section';
import { useDraftText } from '@ui/use-draft-text';
import {
  changedIn,
  isWithin,
  policyGroups,
  policyToStore,
  thresholdsIn,
  type TypedPolicy,
} from './policy-groups';
import { SaveBar } from './save-bar';

const widest = 760;
const valueWidth = 92;

interface ThresholdRowProps {
  readonly name: ThresholdName;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function ThresholdRow({ name, value, onChange }: ThresholdRowProps) {
  const words = useWords('settings');
  const format = useFormat();
  const { unit, standard, minimum, maximum } = thresholds[name];
  const label = words(`thresholds.${name}`);
  const draft = useDraftText({ value, onChange, parse: readNumber, print: String });
  const wrong = !isWithin(name, value);
  return (
    <TableRow>
      <TableCell>
        {label}
        {wrong && (
          <Box role="alert" sx={{ typography: 'body2', color: 'onward.error.text' }}>
            {words('between', { minimum: format.count(minimum), maximum: format.count(maximum) })}
          </Box>
        )}
      </TableCell>
      <TableCell align="right">
        <OutlinedInput
          value={draft.text}
          error={wrong}
          autoComplete="off"
          inputProps={{
            'aria-label': label,
            'aria-invalid': wrong,
            inputMode: 'numeric',
            sx: { textAlign: 'right' },
          }}
          sx={{ width: valueWidth, fontVariantNumeric: 'tabular-nums' }}
          onChange={(event) => {
            draft.type(event.target.value);
          }}
          onBlur={() => {
            draft.leave();
          }}
        />
      </TableCell>
      <TableCell>{words(`units.${unit}`)}</TableCell>
      <TableCell align="right" sx={{ color: value === standard ? 'text.secondary' : 'onward.warning.text' }}>
        {format.count(standard)}
      </TableCell>
    </TableRow>
  );
}

/** Every threshold the rules use: name, value, unit, and the value it ships with. */
export function PoliciesPart({ policy }: { readonly policy: Policy }) {
  const words = useWords('settings');
  const [typed, setTyped] = useState<Partial<TypedPolicy>>({});
  const { act, failure, busy, forget } = useAct();
  const shown: TypedPolicy = { ...policy, ...typed };
  const changed = changedIn(shown, policy);
  const stored = policyToStore(shown);
  const back = (): void => {
    setTyped({});
    forget();
  };
  const save = async (): Promise<void> => {
    if (stored && (await act('office/change-setting', { id: settingIds.policy, value: stored }))) back();
  };
  return (
    <Box sx={{ maxWidth: widest }}>
      <Section title={words('parts.policies')} look="card" padded={false}>
        <Table aria-label={words('parts.policies')}>
          <TableHead>
            <TableRow>
              <TableCell>{words('policy.name')}</TableCell>
              <TableCell align="right">{words('policy.value')}</TableCell>
              <TableCell>{words('policy.unit')}</TableCell>
              <TableCell align="right">{words('policy.standard')}</TableCell>
            </TableRow>
          </TableHead>
          {policyGroups.map((group) => (
            <TableBody key={group}>
              <TableRow>
                <TableCell
                  component="th"
                  scope="rowgroup"
                  colSpan={4}
                  sx={{ bgcolor: 'onward.surface.subtle', fontWeight: 'fontWeightBold' }}
                >
                  {words(`groups.${group}`)}
                </TableCell>
              </TableRow>
              {thresholdsIn(group).map((name) => (
                <ThresholdRow
                  key={name}
                  name={name}
                  value={shown[name]}
                  onChange={(value) => {
                    setTyped({ ...typed, [name]: value });
                  }}
                />
              ))}
            </TableBody>
          ))}
        </Table>
      </Section>
      <SaveBar
        changes={changed.length}
        failure={failure}
        disabled={busy || stored === null}
        onSave={() => void save()}
        onBack={back}
        note={words('policy.note')}
      />
    </Box>
  );
}
