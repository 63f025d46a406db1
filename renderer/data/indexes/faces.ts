// What a screen shows of a row it only names: who an interview is with, whose role it is, in which room. Kept in memory
// for the whole office, so a face holds what many screens show and nothing that only the row's own page needs.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Room } from '@shared/domain/office/room';
import type { Role } from '@shared/domain/role/role';
import type { Staff } from '@shared/domain/staff/staff';

/** A candidate as lists and blocks name them. */
export type CandidateFace = Pick<
  Candidate,
  'id' | 'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'preferredName' | 'phones' | 'email'
>;
/** A company with where it is and when and how late it may be told. */
export type ClientFace = Pick<
  Client,
  'id' | 'name' | 'nameZh' | 'district' | 'address' | 'noticeMinutes' | 'interviewHours' | 'ownerId'
>;
/** A person at a client with how to reach them. */
export type ContactFace = Pick<
  Contact,
  'id' | 'clientId' | 'name' | 'nameZh' | 'title' | 'phones' | 'email' | 'active'
>;
/** A vacancy's title, with what clearance and masking ask. */
export type RoleRowFace = Pick<
  Role,
  | 'id'
  | 'code'
  | 'title'
  | 'titleZh'
  | 'blindTitle'
  | 'visibility'
  | 'clientId'
  | 'ownerId'
  | 'clearedStaff'
  | 'stage'
>;
/** A member of staff without their PIN. */
export type StaffFace = Pick<Staff, 'id' | 'name' | 'nameZh' | 'role' | 'active'>;
/** A room by its name. */
export type RoomFace = Pick<Room, 'id' | 'name' | 'active'>;

/** Makes a row's face; a new object, so that the row itself can be let go. */
export const faceOf = {
  staff: ({ id, name, nameZh, role, active }: Staff): StaffFace => ({ id, name, nameZh, role, active }),
  rooms: ({ id, name, active }: Room): RoomFace => ({ id, name, active }),
  clients: (row: Client): ClientFace => {
    const { id, name, nameZh, district, address, noticeMinutes, interviewHours, ownerId } = row;
    return { id, name, nameZh, district, address, noticeMinutes, interviewHours, ownerId };
  },
  contacts: (row: Contact): ContactFace => {
    const { id, clientId, name, nameZh, title, phones, email, active } = row;
    return { id, clientId, name, nameZh, title, phones, email, active };
  },
  roles: (row: Role): RoleRowFace => {
    const { id, code, title, titleZh, blindTitle, visibility, clientId, ownerId, clearedStaff, stage } = row;
    return { id, code, title, titleZh, blindTitle, visibility, clientId, ownerId, clearedStaff, stage };
  },
  candidates: (row: Candidate): CandidateFace => {
    const { id, surname, givenNames, englishName, chineseName, preferredName, phones, email } = row;
    return { id, surname, givenNames, englishName, chineseName, preferredName, phones, email };
  },
} as const;

/** Tables that have faces. */
export type FaceTable = keyof typeof faceOf;
/** Smallest first, so that most names are in memory after the first pages. */
export const faceTables = ['staff', 'rooms', 'clients', 'contacts', 'roles', 'candidates'] as const;

/** The face of a table's rows. */
export type Face<Name extends FaceTable> = ReturnType<(typeof faceOf)[Name]>;

/** Faces by the id of their row. */
export type FaceMap<Name extends FaceTable> = ReadonlyMap<string, Face<Name>>;
/** Ids as rows hold them, the same one as often as it stands there; null and empty ask for nothing. */
export type AskedIds = readonly (string | null)[];

/** The face of a row as the viewer may see it; undefined where there is none, for null and for the empty id. */
export type PickFace = <Name extends FaceTable>(table: Name, id: string | null) => Face<Name> | undefined;
