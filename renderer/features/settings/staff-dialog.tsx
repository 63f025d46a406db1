import { type ComponentType, useState } from 'react';
import { staffRole, type Staff, type StaffRole } from '@shared/domain/staff/staff';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FormRow, FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';
import { TextInput } from '@ui/text-input';

interface PinFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (pin: string) => void;
  readonly help?: string;
  readonly error?: string;
  readonly optional?: boolean;
}

/** What the app knows about PINs: the field they are typed in, their shape, and how they are sealed. */
export interface PinTools {
  readonly Field: ComponentType<PinFieldProps>;
  readonly isPin: (text: string) => boolean;
  readonly seal: (pin: string) => Promise<{ readonly pinSalt: string; readonly pinDigest: string }>;
}

interface StaffDialogProps {
  /** Null takes somebody on. */
  readonly person: Staff | null;
  readonly pin: PinTools;
  readonly onClose: () => void;
}

function usePins(pin: PinTools, needed: boolean) {
  const words = useWords('settings');
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const given = first !== '' || again !== '';
  const shaped = pin.isPin(first);
  return {
    given,
    ok: given ? shaped && first === again : !needed,
    value: first,
    first: { value: first, onChange: setFirst },
    again: { value: again, onChange: setAgain },
    firstError: (given || needed) && !shaped ? words('staff.pinShape') : undefined,
    againError: given && shaped && first !== again ? words('staff.pinsDiffer') : undefined,
  };
}

/** Takes somebody on, changes what they are, or gives them a new PIN. Who comes back always gets a new one. */
export function StaffDialog({ person, pin, onClose }: StaffDialogProps) {
  const words = useWords('settings');
  const domain = useWords('domain');
  const [name, setName] = useState(person?.name ?? '');
  const [nameZh, setNameZh] = useState(person?.nameZh ?? '');
  const [role, setRole] = useState<StaffRole>(person?.role ?? 'recruiter');
  const [tried, setTried] = useState(false);
  const pins = usePins(pin, person?.active !== true);
  const { act, failure, busy } = useAct();
  const nameless = name.trim() === '';
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless || !pins.ok) return;
    const sealed = pins.given ? await pin.seal(pins.value) : { pinSalt: null, pinDigest: null };
    const fields = { name: name.trim(), nameZh: nameZh.trim(), role, active: true };
    if (await act('staff/save', { staffId: person?.id ?? null, ...fields, ...sealed })) onClose();
  };
  return (
    <DialogFrame
      title={words(person === null ? 'staff.add' : person.active ? 'staff.edit' : 'staff.takeBack')}
      about={person?.name}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
    >
      <FormStack>
        <FormRow>
          <TextInput
            label={words('staff.name')}
            value={name}
            onChange={setName}
            autoFocus
            error={tried && nameless ? words('nameMissing') : undefined}
          />
          <TextInput
            label={words('staff.nameZh')}
            optional
            lang="zh-HK"
            value={nameZh}
            onChange={setNameZh}
          />
        </FormRow>
        <SelectInput
          label={words('staff.role')}
          value={role}
          choices={staffRole.options.map((value) => ({ value, label: domain(`staffRoles.${value}`) }))}
          onChange={setRole}
        />
        <FormRow>
          <pin.Field
            label={words('staff.newPin')}
            optional={person?.active === true}
            help={words(person?.active === true ? 'staff.pinKept' : 'staff.pinShape')}
            error={tried ? pins.firstError : undefined}
            {...pins.first}
          />
          <pin.Field
            label={words('staff.pinAgain')}
            optional={person?.active === true}
            error={tried ? pins.againError : undefined}
            {...pins.again}
          />
        </FormRow>
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
