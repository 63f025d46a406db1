import Box from '@mui/material/Box';
import { useState } from 'react';
import type { WorkCounts } from '@shared/commands/staff/staff-work';
import type { Staff } from '@shared/domain/staff/staff';
import { readStaffWork } from '@data/queries/resting-work';
import { useAct } from '@data/use-act';
import { useLive, useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FieldFrame } from '@ui/field';
import { FormStack } from '@ui/form-row';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';

interface LeaveDialogProps {
  readonly person: Staff;
  /** Everybody at work, the leaving person included. */
  readonly staff: readonly Staff[];
  readonly onClose: () => void;
}

/** In the order in which people miss it first. */
const workKinds = [
  'interviews',
  'sittingIn',
  'slots',
  'tasks',
  'candidates',
  'submissions',
  'roles',
  'clients',
] as const satisfies readonly (keyof WorkCounts)[];

/** How much of each kind is handed over; what is not there is not named. */
function RestingWork({ work }: { readonly work: WorkCounts | undefined }) {
  const words = useWords('settings');
  if (!work) return <SkeletonRows count={2} />;
  const kinds = workKinds.filter((kind) => work[kind] > 0);
  return (
    <FieldFrame label={words('staff.work')} labelFor="group">
      {({ label }) =>
        kinds.length === 0 ? (
          <div>{words('staff.noWork')}</div>
        ) : (
          <Box
            component="ul"
            aria-labelledby={label}
            sx={{
              m: 0,
              pl: 2,
              display: 'grid',
              gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
              columnGap: 3,
            }}
          >
            {kinds.map((kind) => (
              <li key={kind}>{words(`staff.workKinds.${kind}`, { count: work[kind] })}</li>
            ))}
          </Box>
        )
      }
    </FieldFrame>
  );
}

/** Ends somebody's time at the office; their work goes to a colleague in the same act. */
export function LeaveDialog({ person, staff, onClose }: LeaveDialogProps) {
  const words = useWords('settings');
  const domain = useWords('domain');
  const [successor, setSuccessor] = useState<string>();
  const { clock } = useOffice();
  const work = useLive((read) => readStaffWork(read, person.id, clock.now()), [person.id, clock]);
  const { act, failure, busy } = useAct();
  const colleagues = staff.filter(({ id, active }) => active && id !== person.id);
  const restsNothing = work !== undefined && Object.values(work).every((count) => count === 0);
  const heir = colleagues.find(({ id }) => id === successor);
  const leave = async (): Promise<void> => {
    if (await act('staff/leave', { staffId: person.id, reassignTo: successor ?? null })) onClose();
  };
  return (
    <DialogFrame
      title={words('staff.leave')}
      about={person.name}
      danger
      onClose={onClose}
      onSubmit={() => void leave()}
      submitDisabled={busy}
      submitLabel={words('staff.leaveSubmit')}
      footNote={words('staff.leaveNote')}
    >
      <FormStack>
        <RestingWork work={work} />
        <SelectInput
          label={words('staff.reassign')}
          optional={restsNothing}
          help={heir ? words('staff.goesTo', { name: heir.name }) : words('staff.reassignHelp')}
          value={successor}
          choices={colleagues.map(({ id, name, role }) => ({
            value: id,
            label: words('staff.withRole', { name, role: domain(`staffRoles.${role}`) }),
          }))}
          onChange={setSuccessor}
          onClear={() => {
            setSuccessor(undefined);
          }}
        />
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
