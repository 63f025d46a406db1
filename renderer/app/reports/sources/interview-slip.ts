import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Interview } from '@shared/domain/interview/interview';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { interviewSlip } from '@shared/reports/interview-slip';
import { isDisclosed } from '@data/queries/calendar-entries';
import { fileSafe, type BuiltReport, type ReportSource } from '../report-source';

/** Who and what an interview names, read through the viewer. */
export async function readNamesOf({ read, maker }: ReportSource, interview: Interview) {
  const role = interview.roleId === null ? undefined : await read.get('roles', interview.roleId);
  const { language } = maker;
  const names = await read.withFaces((pick) => {
    const client = pick('clients', interview.clientId);
    const contact = pick('contacts', interview.contactId);
    return {
      recruiter: pick('staff', interview.recruiterId)?.name ?? '',
      room: pick('rooms', interview.roomId)?.name ?? '',
      client: client ? nameIn(language, client) : null,
      contact: contact ? nameIn(language, contact) : null,
    };
  });
  return { role: role ? { ...role, title: titleIn(language, role) } : null, ...names };
}

/** The candidate's slip; null when interview or candidate are gone. */
export async function buildInterviewSlip(
  source: ReportSource,
  interviewId: string,
): Promise<BuiltReport | null> {
  const { read, maker } = source;
  const interview = await read.get('interviews', interviewId);
  const candidate = interview && (await read.get('candidates', interview.candidateId));
  if (!candidate) return null;
  const names = await readNamesOf(source, interview);
  const document = interviewSlip(
    {
      ...{ candidate, interview, role: names.role },
      ...{ clientName: names.client, contactName: names.contact, recruiterName: names.recruiter },
      disclosed: interview.confidential && (await isDisclosed(read, interview)),
    },
    maker,
  );
  const nameParts = { name: fileSafe(fullName(candidate)), date: interview.planned.date };
  return { document, nameParts };
}
