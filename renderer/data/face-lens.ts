// What one viewer may see of a name held in memory: the tables the permission table gives them, and a confidential role by
// what it may be called.
import { isCleared } from '@shared/domain/staff/clearance';
import { projectorOf, projectRow } from '@shared/domain/staff/project-row';
import type { Actor } from '@shared/domain/staff/staff';
import type { Role } from '@shared/domain/role/role';
import type { FaceLens } from './indexes/face-picker';
import type { FaceTable, RoleRowFace } from './indexes/faces';

/** What the permission table says of a table's faces. */
interface TableRule {
  readonly maySee: boolean;
  readonly hidesFields: boolean;
  /** Everything of every face is seen. */
  readonly isPlain: boolean;
}

/** The lens of one viewer. All faces of a table have the same fields, so what is hidden in them is found out once. */
export function createFaceLens(viewer: Actor): FaceLens {
  const rules: { [Name in FaceTable]?: TableRule } = {};
  return (table, face) => {
    const rule = (rules[table] ??= ruleFor(viewer, table, face));
    if (rule.isPlain) return face;
    if (!rule.maySee) return undefined;
    const seen = rule.hidesFields ? projectRow(viewer.role, table, face) : face;
    return seen && isHidden(viewer, seen) ? { ...seen, ...blindFace(seen) } : (seen ?? undefined);
  };
}

function ruleFor(viewer: Actor, table: FaceTable, face: object): TableRule {
  const { maySee, neutral } = projectorOf(viewer.role, table);
  const hidesFields = Object.keys(neutral ?? {}).some((field) => field in face);
  return { maySee, hidesFields, isPlain: maySee && !hidesFields && !isRoleFace(face) };
}

const isRoleFace = (face: object): face is RoleRowFace => 'blindTitle' in face;

const isHidden = (viewer: Actor, face: object): face is RoleRowFace =>
  isRoleFace(face) && !isCleared(viewer, face);

/** What a face has in place of whatever tells a confidential role's client. */
const blindFace = (face: RoleRowFace): Partial<RoleRowFace> => ({
  title: blindName(face),
  titleZh: '',
  clientId: '',
  ownerId: null,
  clearedStaff: {},
});

/** What a confidential role is called by somebody who is not cleared. */
export const blindName = ({ blindTitle, code }: Pick<Role, 'blindTitle' | 'code'>): string =>
  blindTitle === '' ? code : blindTitle;
