import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Staff } from '@shared/domain/staff/staff';
import { CheckInput } from '@ui/check-input';
import { FormRow } from '@ui/form-row';
import { SelectInput } from '@ui/select-input';
import { StatusChip } from '@ui/status-chip';
import { TextInput } from '@ui/text-input';
import { useWords } from '@ui/i18n/words';
import type { Visitor } from './find-known';

/** The four fields and the tick. */
export interface WalkInForm extends Visitor {
  readonly purpose: string;
  readonly forStaffId: string | null;
  readonly identitySeen: boolean;
}

interface WalkInFieldsProps {
  readonly form: WalkInForm;
  readonly onChange: (form: WalkInForm) => void;
  readonly staff: readonly Staff[];
  readonly nameMissing: boolean;
  /** The candidate it is, by name; null for somebody who is not in the book. */
  readonly linked: string | null;
  readonly onUnlink: () => void;
}

/** Name, phone, purpose, who for. */
export function WalkInFields(props: WalkInFieldsProps) {
  const { form, onChange, staff, nameMissing, linked, onUnlink } = props;
  const words = useWords('today');
  const set = (part: Partial<WalkInForm>): void => {
    onChange({ ...form, ...part });
  };
  return (
    <>
      {linked !== null && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <StatusChip tone="success">{words('linked', { name: linked })}</StatusChip>
          <Button size="small" variant="text" onClick={onUnlink}>
            {words('unlink')}
          </Button>
        </Box>
      )}
      <FormRow>
        <TextInput
          label={words('name')}
          autoFocus
          value={form.name}
          error={nameMissing ? words('nameMissing') : undefined}
          onChange={(name) => {
            set({ name });
          }}
        />
        <TextInput
          label={words('phone')}
          kind="tel"
          optional
          value={form.phone}
          onChange={(phone) => {
            set({ phone });
          }}
        />
      </FormRow>
      <FormRow>
        <TextInput
          label={words('purpose')}
          optional
          value={form.purpose}
          onChange={(purpose) => {
            set({ purpose });
          }}
        />
        <SelectInput
          label={words('forWhom')}
          optional
          value={form.forStaffId ?? undefined}
          choices={staff.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={(forStaffId) => {
            set({ forStaffId });
          }}
          onClear={() => {
            set({ forStaffId: null });
          }}
        />
      </FormRow>
      <CheckInput
        label={words('identitySeen')}
        checked={form.identitySeen}
        onChange={(identitySeen) => {
          set({ identitySeen });
        }}
      />
    </>
  );
}
