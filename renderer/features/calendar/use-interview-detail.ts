import { readBookingOffice, type BookingOffice } from '@data/queries/interview-booking';
import { readInterviewDetail, type InterviewDetail } from '@data/queries/interviews';
import { useLive } from '@data/use-office';

/** An interview with the office around it; undefined while reading, null when it is gone. */
export function useInterviewDetail(
  interviewId: string,
): { readonly detail: InterviewDetail; readonly office: BookingOffice } | null | undefined {
  return useLive(
    async (read) => {
      const detail = await readInterviewDetail(read, interviewId);
      return detail && { detail, office: await readBookingOffice(read) };
    },
    [interviewId],
  );
}
