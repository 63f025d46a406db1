import type { RequestName } from '@shared/desktop-channels';
import { isAppUrl } from './app-address';

/** The windows there are; the report window is hidden and may say one thing only. */
export type WindowKind = 'main' | 'report';

/** Who asks, as the main process sees it. */
export interface Sender {
  /** Address of the frame, null when it is gone. */
  readonly url: string | null;
  readonly isMainFrame: boolean;
  /** Null for a page that no window of ours shows. */
  readonly window: WindowKind | null;
}

const reportRequests: readonly RequestName[] = ['reportLaidOut'];

/** Whether a request may be answered: from the main frame of one of our windows, showing our page, within its part. */
export function maySend(sender: Sender, request: RequestName): boolean {
  if (sender.url === null || !sender.isMainFrame || !isAppUrl(sender.url)) return false;
  const isReportRequest = reportRequests.includes(request);
  return sender.window === (isReportRequest ? 'report' : 'main');
}
