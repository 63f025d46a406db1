// The only user of ipcMain. Every message passes three gates before a handler sees it: who sends it, what it carries,
// and that a handler exists at all (by type). A page learns of a refusal, never of our errors.
import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { requests, type EventPayload, type RequestInput, type RequestOutput } from '@shared/desktop-api';
import {
  eventChannel,
  requestChannel,
  requestNames,
  type EventName,
  type RequestName,
} from '@shared/desktop-channels';
import { reportFault } from './report-fault';
import { maySend, type WindowKind } from './sender-check';

/** One handler per request; leaving one out does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (
    input: RequestInput<N>,
    sender: WebContents,
  ) => RequestOutput<N> | Promise<RequestOutput<N>>;
};

/** Which of our windows shows a page. */
export type FindWindow = (contents: WebContents) => WindowKind | null;

type AnyHandler = (input: unknown, sender: WebContents) => unknown;

async function answer(
  request: { readonly name: RequestName; readonly handler: AnyHandler; readonly findWindow: FindWindow },
  event: IpcMainInvokeEvent,
  input: unknown,
): Promise<unknown> {
  const { name, handler, findWindow } = request;
  const frame = event.senderFrame;
  const sender = {
    url: frame?.url ?? null,
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    window: findWindow(event.sender),
  };
  if (!maySend(sender, name)) throw new Error(`${name}: refused`);
  const decoded = requests[name].input.safeParse(input);
  if (!decoded.success) throw new Error(`${name}: malformed`);
  try {
    return await handler(decoded.data, event.sender);
  } catch (error) {
    reportFault(`${name} failed`, error);
    throw new Error(`${name}: failed`);
  }
}

/** Begins to answer the page. */
export function answerRequests(handlers: Handlers, findWindow: FindWindow): void {
  for (const name of requestNames) {
    const request = { name, handler: handlers[name] as AnyHandler, findWindow };
    ipcMain.handle(requestChannel(name), (event, input: unknown) => answer(request, event, input));
  }
}

/** Sends an event to one page; one that is gone misses nothing. */
export function sendEvent<N extends EventName>(
  contents: WebContents,
  name: N,
  payload: EventPayload<N>,
): void {
  if (!contents.isDestroyed()) contents.send(eventChannel(name), payload);
}
