import { z } from 'zod';
import type { Suggestion } from '@shared/domain/matching/rank';
import type { RoleFace } from '@shared/domain/matching/role-face';
import { dateText } from '@shared/domain/record';

/** What was said of another agency at one client; day and proof stay typed while the yes is taken back. */
export const agencyFirst = z.object({ yes: z.boolean(), on: dateText.nullable(), proof: z.string() });
/** See {@link agencyFirst}. */
export type AgencyFirst = z.infer<typeof agencyFirst>;

/** By client, not by role: whoever was first there was first for each of its roles. */
export type Agencies = Readonly<Record<string, AgencyFirst>>;

const notSaid: AgencyFirst = { yes: false, on: null, proof: '' };

/** What stands in the form for the client of a role. */
export const agencyAt = (agencies: Agencies, { details }: Pick<RoleFace, 'details'>): AgencyFirst =>
  agencies[details?.clientId ?? ''] ?? notSaid;

/**
 * The client at which another agency is asked about. Null where the client is not the viewer's to know, and where it is
 * on file already who was first.
 */
export function askedClient({ face, gates, toConfirm }: AskedRole): string | null {
  const isOpen = toConfirm.some(({ kind }) => kind === 'another-agency');
  const isOnFile = gates.failures.some(({ gate }) => gate === 'ownership');
  return isOpen && !isOnFile ? (face.details?.clientId ?? null) : null;
}

/** What {@link askedClient} reads of a role in the call. */
export type AskedRole = Pick<Suggestion, 'face' | 'gates' | 'toConfirm'>;

/** True when another agency was first at the role's client, so that nobody is put forward there in this call. */
export const isOtherFirst = (agencies: Agencies, role: AskedRole): boolean =>
  askedClient(role) !== null && agencyAt(agencies, role.face).yes;

/** The clients of the asked roles where another agency was first, each once, in the order of the call. */
export function otherFirstAt(agencies: Agencies, asked: readonly AskedRole[]): readonly OtherFirst[] {
  const said = asked.flatMap((role): readonly (readonly [string, AgencyFirst])[] => {
    const clientId = askedClient(role);
    return clientId !== null && isOtherFirst(agencies, role)
      ? [[clientId, agencyAt(agencies, role.face)]]
      : [];
  });
  return [...new Map(said)].map(([clientId, { on, proof }]) => ({ clientId, on, proof: proof.trim() }));
}

/** One client where another agency was first, as far as it was said. */
export interface OtherFirst {
  readonly clientId: string;
  readonly on: string | null;
  readonly proof: string;
}

/** What keeps a yes from being recorded: no day, a day still to come, or nothing that shows it. */
export function agencyProblems({ on, proof }: Pick<AgencyFirst, 'on' | 'proof'>, today: string) {
  return {
    on: on === null ? ('onMissing' as const) : on > today ? ('notYet' as const) : null,
    proof: proof.trim() === '' ? ('proofMissing' as const) : null,
  };
}

/** True while a yes cannot be recorded. */
export function lacksProof(said: Pick<AgencyFirst, 'on' | 'proof'>, today: string): boolean {
  const { on, proof } = agencyProblems(said, today);
  return on !== null || proof !== null;
}
