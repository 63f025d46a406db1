import type { z } from 'zod';
import type { CommandInput } from '@shared/commands/registry';
import { reference, shortText } from '@shared/domain/record';
import { role as roleDecoder, type Role } from '@shared/domain/role/role';

/** What is typed for a vacancy; kept as a draft, so a title or client may still be missing. */
export const roleForm = roleDecoder
  .omit({ id: true, deletedAt: true, code: true, stage: true })
  .extend({ title: shortText, clientId: reference });
/** See {@link roleForm}. */
export type RoleForm = z.infer<typeof roleForm>;

/** An open-market vacancy of one head, of which nothing else is known yet. */
export function emptyRoleForm(known: {
  readonly clientId: string;
  readonly ownerId: string;
  readonly openedOn: string;
}): RoleForm {
  return {
    ...known,
    title: '',
    titleZh: '',
    description: '',
    visibility: 'open-market',
    blindTitle: '',
    blindBrief: '',
    clearedStaff: {},
    contactId: null,
    headcount: 1,
    district: null,
    salaryFrom: null,
    salaryTo: null,
    salaryMonths: 12,
    requirements: {},
    languages: {},
    sponsorsVisa: false,
    startBy: null,
    offers: {},
    rounds: {},
    team: '',
    workHours: '',
  };
}

/** The form of a vacancy that exists. */
export function formOfRole(role: Role): RoleForm {
  const { id: _id, deletedAt: _deletedAt, code: _code, stage: _stage, ...fields } = role;
  return fields;
}

/** What the form is handed over as: texts trimmed, requirements without a name left out. */
export function inputOfForm(form: RoleForm, roleId: string | null): CommandInput<'role/save'> {
  const named = Object.entries(form.requirements).filter(([, { name }]) => name.trim() !== '');
  return {
    ...form,
    roleId,
    title: form.title.trim(),
    titleZh: form.titleZh.trim(),
    requirements: Object.fromEntries(named.map(([key, row]) => [key, { ...row, name: row.name.trim() }])),
  };
}

/** The fields that stop the form from being handed over. */
export function missingInForm(form: RoleForm): ReadonlySet<'clientId' | 'title' | 'blindTitle' | 'salaryTo'> {
  const missing = new Set<'clientId' | 'title' | 'blindTitle' | 'salaryTo'>();
  if (form.clientId === '') missing.add('clientId');
  if (form.title.trim() === '') missing.add('title');
  if (form.visibility === 'confidential' && form.blindTitle.trim() === '') missing.add('blindTitle');
  if (form.salaryFrom !== null && form.salaryTo !== null && form.salaryTo < form.salaryFrom)
    missing.add('salaryTo');
  return missing;
}

/** What each part of the form's dialog is given. */
export interface RoleFormPart {
  readonly form: RoleForm;
  readonly change: (patch: Partial<RoleForm>) => void;
}
