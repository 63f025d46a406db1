import type { Period } from '@shared/domain/figures/period';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { rematchPeriod } from '@shared/reports/rematch-period';
import { readFigures } from '@data/queries/figures';
import { clientOf, type BuiltReport, type ReportSource } from '../report-source';
import { nameOf } from './recruiter-week';

interface RematchPeriodAsked {
  readonly period: Period;
  readonly staffId: string | null;
  readonly clientId: string | null;
}

/** What became of candidates after a no; who may not see the office's figures gets their own. */
export async function buildRematchPeriod(
  { read, maker, office, zoneRules, actor, leftOut }: ReportSource,
  { period, staffId, clientId }: RematchPeriodAsked,
): Promise<BuiltReport> {
  const ownerId = mayOpen(actor.role, 'figures/office') ? staffId : actor.staffId;
  const asker = { actor, zone: office.profile.zone, zoneRules };
  const figures = await readFigures(read, { period, ownerId, clientId }, asker);
  const whose = ownerId === null ? null : ((await read.get('staff', ownerId))?.name ?? '–');
  const client = clientId === null ? undefined : await read.get('clients', clientId);
  const document = rematchPeriod(
    {
      ...{ period, whose, rematch: figures.rematch, reasons: figures.reasons },
      client: clientId === null ? null : client ? nameIn(maker.language, client) : '–',
      funnels: figures.funnels.map(({ role, reached, running }) => ({
        ...{ reached, running, clientName: clientOf(maker, role) },
        role: `${role.code} ${titleIn(maker.language, role)}`,
      })),
      clientName: (id) => {
        const client = figures.clients.get(id);
        return client ? nameIn(maker.language, client) : '–';
      },
      candidateName: (id) => nameOf(figures.candidates.get(id)),
      leftOut,
    },
    maker,
  );
  return { document, nameParts: { from: period.from, to: period.to } };
}
