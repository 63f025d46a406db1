import type { LocalDate } from '@shared/time/local-date';
import type { TestOffice } from './office';

/** The person was interviewed by us in the small hours of the office's first day, an hour after whoever was before them. */
export async function haveMet(office: TestOffice, candidateId: string): Promise<void> {
  const earlier = await office.read.all('interviews');
  const { interviewId } = await office.run('interview/book', {
    kind: 'office',
    candidateId,
    submissionId: null,
    roleId: null,
    clientId: null,
    contactId: null,
    recruiterId: office.actors.recruiter.staffId,
    recruiterAttends: true,
    sittingIn: {},
    panel: {},
    roomId: null,
    mode: 'phone',
    address: '',
    district: null,
    planned: {
      date: '2026-11-23' as LocalDate,
      startMinute: earlier.length * 60,
      durationMinutes: 30,
      zone: 'Asia/Hong_Kong',
    },
    held: false,
    reasons: { 'office-hours': 'they had no other time' },
    notes: '',
  });
  await office.run('interview/check-in', { interviewId: String(interviewId) });
  await office.run('interview/finish', { interviewId: String(interviewId) });
}
