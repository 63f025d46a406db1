import { chineseNameOf, fullName, type NameParts } from '@shared/domain/candidate/candidate-name';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { dataAccess } from '@shared/reports/data-access';
import type { AccessRows } from '@shared/reports/data-access-rows';
import { leaveOutOthers, type OtherPerson } from '@shared/reports/leave-out-others';
import type { ViewReader } from '@data/view-reader';
import { fileSafe, type BuiltReport, type ReportSource } from '../report-source';

const candidateAsOther = (name: NameParts, byOneWord: boolean): OtherPerson => ({
  latin: [`${name.surname} ${name.givenNames}`, `${name.englishName} ${name.surname}`],
  chinese: chineseNameOf(name),
  byOneWord,
});

const namedAsOther = ({ name, nameZh }: { readonly name: string; readonly nameZh: string }): OtherPerson => ({
  latin: [name],
  chinese: nameZh,
  byOneWord: true,
});

async function othersThan(read: ViewReader, candidateId: string): Promise<readonly OtherPerson[]> {
  const people = await read.allFaces('candidates');
  return [
    ...(await read.allFaces('staff')).map(namedAsOther),
    ...(await read.allFaces('contacts')).map(namedAsOther),
    ...people.filter(({ id }) => id !== candidateId).map((face) => candidateAsOther(face, false)),
  ];
}

async function readRows(read: ViewReader, id: string): Promise<AccessRows> {
  const visits = (await read.all('visits')).filter(({ candidateId }) => candidateId === id);
  return {
    visits,
    consents: await read.where('consents', 'candidateId', id),
    motivationNotes: await read.where('motivationNotes', 'candidateId', id),
    fitAssessments: await read.where('fitAssessments', 'candidateId', id),
    interests: await read.where('interests', 'candidateId', id),
    interviews: await read.where('interviews', 'candidateId', id),
    submissions: await read.where('submissions', 'candidateId', id),
    shownStatements: await read.where('shownStatements', 'candidateId', id),
    introductions: await read.where('introductions', 'candidateId', id),
    disclosures: await read.where('disclosures', 'candidateId', id),
    placements: await read.where('placements', 'candidateId', id),
    gateOverrides: await read.where('gateOverrides', 'candidateId', id),
    documents: await read.where('documents', 'candidateId', id),
    calls: await read.where('calls', 'candidateId', id),
    tasks: await read.where('tasks', 'candidateId', id),
    corrections: await read.where('corrections', 'candidateId', id),
    accessRequests: await read.where('accessRequests', 'candidateId', id),
    retentionDelays: await read.where('retentionDelays', 'candidateId', id),
  };
}

/** Names of roles and clients as the candidate may know them: a confidential one by its code until it was told. */
async function namesFor({ read, maker: { language } }: ReportSource, rows: AccessRows) {
  const told = new Set(
    rows.disclosures.filter(({ recordedInError }) => !recordedInError).map(({ roleId }) => roleId),
  );
  const roles = new Map((await read.all('roles')).map((role) => [role.id, role]));
  const clients = await read.allFaces('clients');
  const clientNames = new Map(clients.map((client) => [client.id, nameIn(language, client)]));
  const isOpen = (roleId: string): boolean =>
    told.has(roleId) || roles.get(roleId)?.visibility !== 'confidential';
  const known = new Set(
    rows.submissions.filter(({ roleId }) => isOpen(roleId)).map(({ clientId }) => clientId),
  );
  const hiddenClients = new Set(
    [...roles.values()]
      .filter(({ id, clientId }) => !isOpen(id) && !known.has(clientId))
      .map(({ clientId }) => clientId),
  );
  return {
    hidden: clients.filter(({ id }) => hiddenClients.has(id)),
    roleName: (roleId: string | null): string => {
      const role = roleId === null ? undefined : roles.get(roleId);
      if (!role) return '';
      return isOpen(role.id)
        ? titleIn(language, role)
        : [role.blindTitle, role.code].filter((part) => part !== '').join(' ');
    },
    clientName: (clientId: string | null, roleId: string | null): string => {
      if (clientId === null) return '';
      const open = roleId === null ? !hiddenClients.has(clientId) : isOpen(roleId);
      return open ? (clientNames.get(clientId) ?? '') : '';
    },
  };
}

/** Everything the office holds about a candidate; null when there is none. */
export async function buildDataAccess(
  source: ReportSource,
  candidateId: string,
): Promise<BuiltReport | null> {
  const { read, maker, office, today } = source;
  const candidate = await read.get('candidates', candidateId);
  if (!candidate) return null;
  const rows = await readRows(read, candidateId);
  const district = office.travel.districts.find(({ id }) => id === candidate.district);
  const { hidden, ...names } = await namesFor(source, rows);
  const others = await othersThan(read, candidateId);
  const clean = leaveOutOthers(
    [
      ...others,
      ...hidden.map((client) => ({ ...namedAsOther(client), byOneWord: !client.name.includes(' ') })),
    ],
    candidateAsOther(candidate, false),
    maker.words('access.somebody'),
  );
  const document = dataAccess(
    {
      candidate: { ...candidate, chineseName: chineseNameOf(candidate) },
      districtName: district ? (maker.language === 'en' ? district.en : district.zh) : '',
      rows,
      closed: (await read.blindAssessments(candidateId)).length,
      writer: { clean, ...names },
    },
    maker,
  );
  return { document, nameParts: { name: fileSafe(fullName(candidate)), date: today } };
}
