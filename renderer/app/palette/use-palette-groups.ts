import { UserPlus } from 'lucide-react';
import { useContext, useMemo, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { mayOpen, mayRun } from '@shared/domain/staff/permission-table';
import type { StaffRole } from '@shared/domain/staff/staff';
import { findForPalette, type FindKind, type PaletteFinds } from '@data/queries/palette-finds';
import { useLive, useOffice } from '@data/use-office';
import type { Command, CommandSection } from '@ui/commands/command';
import { CommandRegistry, CommandRegistryContext } from '@ui/commands/command-registry';
import { useWords } from '@ui/i18n/words';
import { matchCommands } from './match-commands';
import { mostRows, paletteGroups, type PaletteStock } from './palette-groups';
import type { PaletteGroup, PaletteRow } from './palette-row';
import { readTypedWords, type PaletteMode } from './read-typed-words';
import { useRecent } from './use-recent';
import type { ThingRows } from './use-thing-rows';

/** What is listed for the words typed. */
export interface PaletteList {
  readonly groups: readonly PaletteGroup[];
  /** The words these groups answer: they may lag behind what is typed. Undefined until the first answer. */
  readonly answers: string | undefined;
}

const kindsOfMode: Readonly<Record<PaletteMode, readonly FindKind[]>> = {
  all: ['candidates', 'interviews', 'roles', 'clients'],
  commands: [],
  roles: ['roles'],
  clients: ['clients'],
};

const mayFind = (role: StaffRole, kind: FindKind): boolean =>
  mayOpen(role, kind === 'interviews' ? 'today' : kind);

interface Answer {
  readonly typed: string;
  readonly finds: PaletteFinds;
}

const noAnswer: Answer = {
  typed: '',
  finds: { candidates: [], inDocument: new Map(), interviews: [], roles: [], clients: [] },
};

/** Each answer carries its question, so that Enter never runs a row of an older one. */
function useFinds(typed: string): Answer | undefined {
  const { actor, clock } = useOffice();
  return useLive(
    async (read) => {
      const { mode, words } = readTypedWords(typed);
      const isAlone = mode === 'roles' || mode === 'clients';
      const finds = await findForPalette(read, {
        typed: words,
        kinds: kindsOfMode[mode].filter((kind) => mayFind(actor.role, kind)),
        limit: isAlone ? mostRows.alone : mostRows.beside,
        now: clock.now(),
        listsAll: isAlone,
      });
      return { typed, finds };
    },
    [typed, actor, clock],
  );
}

const noRegistry = new CommandRegistry();

const useRegistry = (): CommandRegistry => useContext(CommandRegistryContext) ?? noRegistry;

/** Everything that can be done, by whatever is on screen. */
export function useListedCommands(): readonly Command[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
}

const commandRow = (registry: CommandRegistry, { id, label, about, icon, keys }: Command): PaletteRow => ({
  key: `command/${id}`,
  icon,
  text: label,
  note: about,
  keys,
  // Asked for again when it is run: what it does may have changed since it was listed.
  run: () => registry.find(id)?.run(),
  acts: [],
});

/** The commands whose words were typed, as rows, by where they stand. */
function useCommandRows(asked: string): PaletteStock['commands'] {
  const registry = useRegistry();
  const commands = useListedCommands();
  return useMemo(() => {
    const matched = matchCommands(commands, asked);
    const rows = (wanted: readonly Command[]) => wanted.map((command) => commandRow(registry, command));
    const within = (place: CommandSection) =>
      rows(matched.filter(({ section = 'page' }) => section === place));
    return { page: within('page'), go: within('go'), window: within('window'), best: rows(matched) };
  }, [registry, commands, asked]);
}

/** Offers to put into the book whom nobody found. */
function useAddTyped(asked: string): PaletteRow | null {
  const { actor } = useOffice();
  const words = useWords('palette');
  const navigate = useNavigate();
  return useMemo(
    () =>
      mayRun(actor.role, 'candidate/create')
        ? {
            key: 'add-typed',
            icon: UserPlus,
            text: words('addTyped', { typed: asked }),
            run: () => void navigate(`/candidates?new=1&name=${encodeURIComponent(asked)}`),
            acts: [],
          }
        : null,
    [actor, words, navigate, asked],
  );
}

/** The groups for what is typed. */
export function usePaletteGroups(typed: string, rows: ThingRows): PaletteList {
  const words = useWords('palette');
  const answer = useFinds(typed);
  const { finds, typed: answered } = answer ?? noAnswer;
  const { mode, words: asked } = readTypedWords(answered);
  const recent = useRecent();
  const commands = useCommandRows(asked);
  const otherwise = useAddTyped(asked);
  const groups = useMemo(
    () =>
      paletteGroups(
        {
          mode,
          isBlank: asked === '',
          recent: recent.map(rows.ofRecent),
          candidates: finds.candidates.map((face) => rows.ofCandidate(face, finds.inDocument.get(face.id))),
          interviews: finds.interviews.map(rows.ofInterview),
          roles: finds.roles.map(rows.ofRole),
          clients: finds.clients.map(rows.ofClient),
          commands,
          otherwise,
        },
        (key) => words(`groups.${key}`),
      ),
    [mode, asked, recent, finds, rows, commands, otherwise, words],
  );
  return { groups, answers: answer?.typed };
}
