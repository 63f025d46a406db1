import type { Submission } from '@shared/domain/submission/submission';
import { isInProcess } from '@shared/domain/submission/submission-lifecycle';
import { blindReference } from '@shared/reports/blind-profile';
import { leaksLeftOn, blindText, type PlacedLeak } from '@shared/reports/blind-text';
import { longestShortlist, shortlist, type ShortlistEntry } from '@shared/reports/shortlist';
import { roleFace } from '@data/queries/role-faces';
import { clientOf, fileSafe, roleTitle, type BuiltReport, type ReportSource } from '../report-source';
import { finderFor, readBlindFacts, type BlindOptions } from './blind-profile';

/** What a shortlist is to show: `named` lets those stand by name whom the client knows already. */
export interface ShortlistOptions extends BlindOptions {
  readonly named: boolean;
}

/** The submissions in the running, furthest first, then the oldest. */
async function listed({ read }: ReportSource, roleId: string): Promise<readonly Submission[]> {
  const order = ['offered', 'client-interview', 'sent', 'drafted'];
  const rows = (await read.where('submissions', 'roleId', roleId)).filter(isInProcess);
  return [...rows]
    .sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage) || (a.draftedAt < b.draftedAt ? -1 : 1))
    .slice(0, longestShortlist);
}

/** True when this client was told the candidate's name by us, and that was no mistake. */
async function isIntroduced({ read }: ReportSource, { candidateId, clientId }: Submission): Promise<boolean> {
  if (clientId === '') return false;
  const told = await read.where('introductions', 'candidateId', candidateId);
  return told.some((row) => row.clientId === clientId && row.by === 'us' && !row.recordedInError);
}

type Entry = ShortlistEntry & {
  readonly left: (texts: Parameters<typeof leaksLeftOn>[0]) => readonly PlacedLeak[];
};

async function entryOf(
  source: ReportSource,
  submission: Submission,
  options: ShortlistOptions,
): Promise<Entry | null> {
  const candidate = await source.read.get('candidates', submission.candidateId);
  if (!candidate) return null;
  const isNamed = options.named && (await isIntroduced(source, submission));
  const find = isNamed ? () => [] : await finderFor(candidate, options.employers);
  return {
    facts: await readBlindFacts(source, candidate, options),
    name: isNamed ? candidate : null,
    stage: submission.stage,
    text: blindText(find, options.decisions, source.maker.words('blind.removed')),
    left: (texts) => leaksLeftOn(texts, find),
  };
}

/** The shortlist of a role; null when it is gone. */
export async function buildShortlist(
  source: ReportSource,
  roleId: string,
  options: ShortlistOptions,
): Promise<BuiltReport | null> {
  const { read, maker, today } = source;
  const role = await read.get('roles', roleId);
  if (!role) return null;
  const clients = new Map((await read.allFaces('clients')).map((client) => [client.id, client]));
  const face = roleFace(role, clients);
  const found = await Promise.all((await listed(source, roleId)).map((row) => entryOf(source, row, options)));
  const entries = found.flatMap((entry) => entry ?? []);
  const facts = { roleTitle: roleTitle(maker, face), roleCode: role.code, clientName: clientOf(maker, face) };
  const document = shortlist({ ...facts, entries }, maker);
  return {
    document,
    nameParts: { role: fileSafe(role.code), date: today },
    leaks: [
      ...entries.flatMap(({ text }) => text.leaks),
      ...entries.flatMap(({ left, facts: { candidate } }) => left(ownPart(document, candidate.id))),
    ],
  };
}

/** The pages of one candidate, with the contents that all share. */
function ownPart(document: BuiltReport['document'], candidateId: string) {
  const reference = blindReference(candidateId);
  const from = document.blocks.findIndex((block) => block.kind === 'part' && block.anchor === reference);
  const rest = document.blocks.slice(from + 1);
  const next = rest.findIndex(({ kind }) => kind === 'part');
  const contents = document.blocks.flatMap((block) =>
    block.kind === 'contents'
      ? [{ ...block, entries: block.entries.filter(({ anchor }) => anchor === reference) }]
      : [],
  );
  return {
    ...{ title: document.title, subtitle: document.subtitle },
    blocks: [...contents, ...rest.slice(0, next < 0 ? rest.length : next)],
  };
}
