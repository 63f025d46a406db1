import { nameIn, titleIn } from '@shared/domain/own-name';
import type { Submission } from '@shared/domain/submission/submission';
import { pipelineStages, rolePipeline, type PipelineStage } from '@shared/reports/role-pipeline';
import { isMaskedRole, listRoles, type RoleLine } from '@data/queries/roles';
import type { BuiltReport, ReportSource } from '../report-source';

type Counts = Readonly<Record<PipelineStage, number>>;

function countsOf(submissions: readonly Submission[]): Counts {
  const count = (stage: PipelineStage): number =>
    submissions.filter((submission) => submission.stage === stage).length;
  return {
    drafted: count('drafted'),
    sent: count('sent'),
    'client-interview': count('client-interview'),
    offered: count('offered'),
    placed: count('placed'),
  };
}

const isShown = ({ role, owner }: RoleLine, staffId: string | null): boolean =>
  (role.stage === 'open' || role.stage === 'on-hold') && (staffId === null || owner?.id === staffId);

/** Every open role with who stands where, or those of one recruiter. */
export async function buildRolePipeline(
  { read, maker, today, leftOut }: ReportSource,
  staffId: string | null,
): Promise<BuiltReport> {
  const { lines } = await listRoles(read);
  const submissions = (await read.all('submissions')).filter(({ stage }) =>
    pipelineStages.some((known) => known === stage),
  );
  const byRole = new Map<string, Submission[]>();
  for (const submission of submissions)
    byRole.set(submission.roleId, [...(byRole.get(submission.roleId) ?? []), submission]);
  const roles = lines
    .filter((line) => isShown(line, staffId))
    .map(({ role, client, owner }) => ({
      ...{
        code: role.code,
        title: titleIn(maker.language, role),
        openedOn: role.openedOn,
        headcount: role.headcount,
      },
      clientName: client ? nameIn(maker.language, client) : role.code,
      ownerName: owner?.name ?? '–',
      onHold: role.stage === 'on-hold',
      counts: isMaskedRole(role) ? null : countsOf(byRole.get(role.id) ?? []),
    }));
  const whose = staffId === null ? null : ((await read.get('staff', staffId))?.name ?? '–');
  return { document: rolePipeline({ whose, roles, leftOut }, maker), nameParts: { date: today } };
}
