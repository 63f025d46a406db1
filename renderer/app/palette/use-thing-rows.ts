// Found and recent things as rows of the palette. What a viewer may not know is not in what they are given: the reader
// has masked it. A confidential role says so beside its name.
import { Building2, DoorOpen, Layers, Lock, MapPin, Phone, User, Video, type LucideIcon } from 'lucide-react';
import { useMemo } from 'react';
import { chineseNameOf, fullName, shortName } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { CandidateFace, ClientFace } from '@data/indexes/faces';
import type { InterviewView } from '@data/queries/interviews';
import type { FoundRole } from '@data/queries/palette-finds';
import type { SeenRecent } from '@data/recent-items';
import { storedDate } from '@shared/domain/stored-time';
import { useFormat, type Format } from '@ui/i18n/format';
import { useLanguage, type Language } from '@ui/i18n/language';
import { useWords, type Words } from '@ui/i18n/words';
import type { PaletteRow } from './palette-row';
import type { ThingActs } from './use-thing-acts';

/** Rows of each kind of thing; Enter does the first of its acts. */
export interface ThingRows {
  /** `documentName`: the file by which they were found. */
  readonly ofCandidate: (face: CandidateFace, documentName?: string) => PaletteRow;
  readonly ofInterview: (view: InterviewView) => PaletteRow;
  readonly ofRole: (found: FoundRole) => PaletteRow;
  readonly ofClient: (client: ClientFace) => PaletteRow;
  readonly ofRecent: (seen: SeenRecent) => PaletteRow;
}

interface RowTools {
  readonly words: Words<'palette'>;
  readonly domain: Words<'domain'>;
  readonly format: Format;
  readonly language: Language;
  readonly acts: ThingActs;
}

const placeIcons: Readonly<Record<Interview['mode'], LucideIcon>> = {
  'in-person': MapPin,
  video: Video,
  phone: Phone,
};

const notesOf = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');

const opening = (acts: readonly PaletteRow[]): Pick<PaletteRow, 'run' | 'acts'> => ({
  run: () => acts[0]?.run(),
  acts,
});

function candidateRow(
  { words, format, acts }: RowTools,
  face: CandidateFace,
  documentName?: string,
): PaletteRow {
  const [phone] = Object.values(face.phones);
  const chinese = chineseNameOf(face);
  const name = fullName(face);
  return {
    key: `candidate/${face.id}`,
    icon: User,
    text: name,
    nameZh: chinese === name ? undefined : chinese,
    note: notesOf([
      phone && format.phone(phone.e164 ?? phone.typed),
      documentName === undefined ? null : words('inDocument', { name: documentName }),
    ]),
    ...opening(acts.onCandidate(face)),
  };
}

function interviewRow(tools: RowTools, view: InterviewView): PaletteRow {
  const { words, domain, format, language, acts } = tools;
  const { interview, candidate, roomName, client, role } = view;
  const isOffice = interview.kind === 'office';
  const masked = role?.confidential === true && !client ? words('confidential', { code: role.code }) : null;
  const day = format.day(storedDate(interview.planned.date));
  return {
    key: `interview/${interview.id}`,
    icon: isOffice ? DoorOpen : placeIcons[interview.mode],
    text: words('interviewLine', {
      day: day.charAt(0).toUpperCase() + day.slice(1),
      time: format.minute(interview.planned.startMinute),
      name: candidate ? shortName(candidate) : words('someone'),
    }),
    note: notesOf([
      isOffice ? roomName : client ? nameIn(language, client) : masked,
      domain(`interviewStages.${interview.stage}`),
    ]),
    chip: isOffice ? { tone: 'office', label: words('office') } : { tone: 'client', label: words('client') },
    ...opening(acts.onInterview(view)),
  };
}

function roleRow({ words, domain, language, acts }: RowTools, { role, client }: FoundRole): PaletteRow {
  const isConfidential = role.visibility === 'confidential';
  const title = titleIn(language, role);
  return {
    key: `role/${role.id}`,
    icon: isConfidential ? Lock : Layers,
    text: title,
    note: notesOf([
      isConfidential ? words('confidential', { code: role.code }) : role.code,
      client ? nameIn(language, client) : null,
      role.stage === 'open' ? null : domain(`roleStages.${role.stage}`),
    ]),
    ...opening(acts.onRole(role, title)),
  };
}

function clientRow({ language, acts }: RowTools, client: ClientFace): PaletteRow {
  const name = nameIn(language, client);
  return {
    key: `client/${client.id}`,
    icon: Building2,
    text: name,
    note: name === client.name ? undefined : client.name,
    ...opening(acts.onClient(client, name)),
  };
}

function recentRow(tools: RowTools, seen: SeenRecent): PaletteRow {
  switch (seen.kind) {
    case 'candidate':
      return candidateRow(tools, seen.candidate);
    case 'client':
      return clientRow(tools, seen.client);
    case 'role':
      return roleRow(tools, { role: seen.role, client: null });
    case 'interview':
      return interviewRow(tools, seen.view);
  }
}

/** See {@link ThingRows}. */
export function useThingRows(acts: ThingActs): ThingRows {
  const words = useWords('palette');
  const domain = useWords('domain');
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const tools: RowTools = { words, domain, format, language, acts };
    return {
      ofCandidate: (face, documentName) => candidateRow(tools, face, documentName),
      ofInterview: (view) => interviewRow(tools, view),
      ofRole: (found) => roleRow(tools, found),
      ofClient: (client) => clientRow(tools, client),
      ofRecent: (seen) => recentRow(tools, seen),
    };
  }, [words, domain, format, language, acts]);
}
