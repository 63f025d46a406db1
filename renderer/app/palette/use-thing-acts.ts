// What can be done with a thing that was found, by who may do it: the permission table decides, as it does for buttons.
import {
  Building2,
  CalendarClock,
  CalendarPlus,
  CalendarX,
  Layers,
  Plus,
  Printer,
  RefreshCw,
  User,
  type LucideIcon,
} from 'lucide-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { shortName } from '@shared/domain/candidate/candidate-name';
import { stageAfter } from '@shared/domain/interview/lifecycle';
import { mayOpen, mayPrint, mayRun } from '@shared/domain/staff/permission-table';
import type { CandidateFace, ClientFace, RoleRowFace } from '@data/indexes/faces';
import type { InterviewView } from '@data/queries/interviews';
import type { StaffRole } from '@shared/domain/staff/staff';
import { useOffice } from '@data/use-office';
import { useWords, type Words } from '@ui/i18n/words';
import type { AskedDialog } from './asked-dialog';
import type { PaletteRow } from './palette-row';

/** The acts on each kind of thing; the first of each opens it. */
export interface ThingActs {
  readonly onCandidate: (face: CandidateFace) => readonly PaletteRow[];
  readonly onInterview: (view: InterviewView) => readonly PaletteRow[];
  readonly onRole: (role: RoleRowFace, title: string) => readonly PaletteRow[];
  readonly onClient: (client: ClientFace, name: string) => readonly PaletteRow[];
}

interface Act {
  readonly may?: boolean;
  readonly key: string;
  readonly icon: LucideIcon;
  readonly text: string;
  readonly run: () => void;
}

const rowsOf = (acts: readonly Act[]): readonly PaletteRow[] =>
  acts.flatMap(({ may = true, ...row }) => (may ? [{ ...row, acts: [] }] : []));

interface ActTools {
  readonly staffRole: StaffRole;
  readonly words: Words<'palette'>;
  readonly to: (path: string) => () => void;
  readonly ask: (dialog: AskedDialog) => void;
}

const profileAct = ({ staffRole, words, to }: ActTools, face: CandidateFace): Act => ({
  may: mayOpen(staffRole, 'candidates'),
  key: `open/${face.id}`,
  icon: User,
  text: words('acts.openProfile', { name: shortName(face) }),
  run: to(`/candidates/${face.id}`),
});

function candidateActs(tools: ActTools, face: CandidateFace): readonly Act[] {
  const { staffRole, words, to, ask } = tools;
  const name = shortName(face);
  return [
    profileAct(tools, face),
    {
      may: mayRun(staffRole, 'interview/book'),
      key: `book/${face.id}`,
      icon: CalendarPlus,
      text: words('acts.book', { name }),
      run: () => {
        ask({ kind: 'book', candidateId: face.id });
      },
    },
    {
      may: mayOpen(staffRole, 'rematch'),
      key: `next/${face.id}`,
      icon: RefreshCw,
      text: words('acts.nextRoles', { name }),
      run: to(`/rematch/${face.id}`),
    },
    {
      may: mayPrint(staffRole, 'candidate-profile'),
      key: `print/${face.id}`,
      icon: Printer,
      text: words('acts.printProfile', { name }),
      run: to(`/reports?candidate=${face.id}`),
    },
  ];
}

function interviewActs(tools: ActTools, { interview, candidate }: InterviewView): readonly Act[] {
  const { staffRole, words, to, ask } = tools;
  const { id } = interview;
  const movable = (stageAfter(interview, 'move') ?? stageAfter(interview, 'reshape')) !== null;
  return [
    {
      key: `open/${id}`,
      icon: CalendarClock,
      text: words('acts.openInterview'),
      run: to(`/today?interview=${id}`),
    },
    ...(candidate ? [profileAct(tools, candidate)] : []),
    {
      may: mayRun(staffRole, 'interview/move') && movable,
      key: `move/${id}`,
      icon: CalendarClock,
      text: words('acts.moveInterview'),
      run: () => {
        ask({ kind: 'move', interviewId: id });
      },
    },
    {
      may: mayRun(staffRole, 'interview/cancel') && stageAfter(interview, 'cancel') !== null,
      key: `cancel/${id}`,
      icon: CalendarX,
      text: words('acts.cancelInterview'),
      run: () => {
        ask({ kind: 'cancel', interviewId: id });
      },
    },
  ];
}

interface Named<Thing> {
  readonly thing: Thing;
  readonly name: string;
}

function roleActs({ staffRole, words, to }: ActTools, { thing, name }: Named<RoleRowFace>): readonly Act[] {
  const { id, clientId } = thing;
  return [
    {
      key: `open/${id}`,
      icon: Layers,
      text: words('acts.openRole', { title: name }),
      run: to(`/roles/${id}`),
    },
    {
      may: clientId !== '' && mayOpen(staffRole, 'clients'),
      key: `client/${id}`,
      icon: Building2,
      text: words('acts.openClientOf'),
      run: to(`/clients/${clientId}`),
    },
  ];
}

function clientActs({ staffRole, words, to }: ActTools, { thing, name }: Named<ClientFace>): readonly Act[] {
  const { id } = thing;
  return [
    {
      key: `open/${id}`,
      icon: Building2,
      text: words('acts.openClient', { name }),
      run: to(`/clients/${id}`),
    },
    {
      may: mayRun(staffRole, 'role/save'),
      key: `role/${id}`,
      icon: Plus,
      text: words('acts.newRoleFor', { name }),
      run: to(`/roles?new=1&client=${id}`),
    },
  ];
}

/** See {@link ThingActs}. */
export function useThingActs(ask: (dialog: AskedDialog) => void): ThingActs {
  const { actor } = useOffice();
  const words = useWords('palette');
  const navigate = useNavigate();
  return useMemo(() => {
    const to = (path: string) => () => void navigate(path);
    const tools: ActTools = { staffRole: actor.role, words, to, ask };
    return {
      onCandidate: (face) => rowsOf(candidateActs(tools, face)),
      onInterview: (view) => rowsOf(interviewActs(tools, view)),
      onRole: (thing, name) => rowsOf(roleActs(tools, { thing, name })),
      onClient: (thing, name) => rowsOf(clientActs(tools, { thing, name })),
    };
  }, [actor, words, navigate, ask]);
}
