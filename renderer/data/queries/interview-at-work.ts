// Everything that stands beside an interview while it is held, with the viewer's eyes.
import type { Interview } from '@shared/domain/interview/interview';
import type { ViewReader } from '../view-reader';
import { readCandidateProfile, type CandidateProfile } from './candidate-profile';
import { readOpenRoles } from './open-roles';

/** An office interview with the profile of whom it is with. */
export interface InterviewAtWork {
  readonly interview: Interview;
  /** Its roles hold the open ones too: what is spoken of is not written yet. */
  readonly profile: CandidateProfile;
  readonly roomName: string | null;
}

/** The interview, or null when there is none or it is not one of our own. */
export async function readInterviewAtWork(read: ViewReader, id: string): Promise<InterviewAtWork | null> {
  const interview = await read.get('interviews', id);
  if (interview?.kind !== 'office') return null;
  const profile = await readCandidateProfile(read, interview.candidateId);
  if (!profile) return null;
  const room = await read.withFaces((pick) => pick('rooms', interview.roomId));
  const open = (await readOpenRoles(read)).map((role) => [role.id, role] as const);
  const roles = new Map([...open, ...profile.roles]);
  return { interview, profile: { ...profile, roles }, roomName: room?.name ?? null };
}
