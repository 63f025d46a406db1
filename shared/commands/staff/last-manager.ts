import type { Staff } from '../../domain/staff/staff';

/** True when the office would be left without anybody who may manage it. */
export function isLastManager(
  person: Pick<Staff, 'id' | 'role' | 'active'>,
  staff: readonly Staff[],
): boolean {
  if (person.role !== 'manager' || !person.active) return false;
  return !staff.some(({ id, role, active }) => active && role === 'manager' && id !== person.id);
}
