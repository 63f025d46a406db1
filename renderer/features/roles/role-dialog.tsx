import { useMemo, useState } from 'react';
import type { Role } from '@shared/domain/role/role';
import { readRoleFormChoices, type RoleFormChoices } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { useLive, useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { TextInput } from '@ui/text-input';
import { RoleNameFields, RoleTermsFields } from './role-basics-fields';
import { emptyRoleForm, formOfRole, inputOfForm, missingInForm, roleForm, type RoleForm } from './role-form';
import { LanguageFields, OfferFields, RequirementFields } from './role-requirement-fields';
import { RoundFields } from './round-fields';
import { SecrecyFields } from './role-secrecy-fields';
import { useRoleText } from './use-role-text';

interface RoleDialogProps {
  /** Null opens a new vacancy. */
  readonly role: Role | null;
  readonly clientId?: string;
  readonly onClose: () => void;
  readonly onSaved?: (roleId: string) => void;
}

/** Opens a vacancy or changes it; what is typed is kept until it is saved. */
export function RoleDialog(props: RoleDialogProps) {
  const words = useWords('roles');
  const choices = useLive(readRoleFormChoices, []);
  if (choices) return <RoleFormDialog {...props} choices={choices} />;
  return (
    <DialogFrame title={words(props.role ? 'editRole' : 'newRole')} width="wide" onClose={props.onClose}>
      <SkeletonRows count={6} />
    </DialogFrame>
  );
}

function useInitial({ role, clientId = '' }: RoleDialogProps): RoleForm {
  const { actor } = useOffice();
  const { today } = useRoleText();
  const [initial] = useState(() =>
    role ? formOfRole(role) : emptyRoleForm({ clientId, ownerId: actor.staffId, openedOn: today }),
  );
  return initial;
}

function useErrors(form: RoleForm | undefined, tried: boolean) {
  const words = useWords('roles');
  const missing = useMemo(() => (form ? missingInForm(form) : new Set<string>()), [form]);
  const errorOf = (field: 'clientId' | 'title' | 'blindTitle' | 'salaryTo'): string | undefined =>
    tried && missing.has(field) ? words(`missing.${field}`) : undefined;
  return {
    complete: missing.size === 0,
    errors: { clientId: errorOf('clientId'), title: errorOf('title'), salaryTo: errorOf('salaryTo') },
    blindTitleError: errorOf('blindTitle'),
  };
}

function RoleFormDialog(props: RoleDialogProps & { readonly choices: RoleFormChoices }) {
  const { role, choices, onClose, onSaved } = props;
  const words = useWords('roles');
  const rounds = useWords('rounds');
  const initial = useInitial(props);
  const draft = useDraft({ key: `role/${role?.id ?? 'new'}`, initial, decoder: roleForm });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  const { complete, errors, blindTitleError } = useErrors(form, tried);
  if (!form) return null;
  const change = (patch: Partial<RoleForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (!complete) return;
    const result = await act('role/save', inputOfForm(form, role?.id ?? null));
    if (!result) return;
    await draft.handOver();
    onClose();
    if (typeof result['roleId'] === 'string') onSaved?.(result['roleId']);
  };
  const part = { form, change };
  return (
    <DialogFrame
      title={words(role ? 'editRole' : 'newRole')}
      about={role?.code}
      width="wide"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words(role ? 'saveRole' : 'openRole')}
      footNote={<DraftNote restored={draft.restored} onStartOver={draft.startOver} />}
    >
      <FormStack>
        {failure && <ErrorNotice {...failure} />}
        <RoleNameFields {...part} choices={choices} errors={errors} clientFixed={role !== null} />
        <RoleTermsFields {...part} choices={choices} errors={errors} />
        <SecrecyFields
          {...part}
          choices={choices}
          staysConfidential={role?.visibility === 'confidential'}
          blindTitleError={blindTitleError}
        />
        <Section title={words('requirements')} level="h3">
          <RequirementFields {...part} />
        </Section>
        <Section title={words('languages')} level="h3">
          <LanguageFields {...part} />
        </Section>
        <Section title={rounds('title')} level="h3">
          <RoundFields {...part} choices={choices} />
        </Section>
        <Section title={words('offers')} note={words('offersNote')} level="h3">
          <OfferFields {...part} />
        </Section>
        <TextInput
          label={words('fields.description')}
          optional
          lines={4}
          value={form.description}
          onChange={(description) => {
            change({ description });
          }}
        />
      </FormStack>
    </DialogFrame>
  );
}
