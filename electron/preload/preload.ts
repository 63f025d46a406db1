// What a page gets of the desktop: exactly DesktopApi, made from the two lists of the contract. Requests carry one
// value or none; nothing here lets a page name a channel.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import {
  eventChannel,
  eventNames,
  requestChannel,
  requestNames,
  type EventName,
} from '@shared/desktop-channels';

type Listener = (payload: unknown) => void;

const requestFunctions = Object.fromEntries(
  requestNames.map((name) => [name, (input?: unknown) => ipcRenderer.invoke(requestChannel(name), input)]),
);

/** Subscribes to one event. */
function subscription(name: EventName): (listener: Listener) => () => void {
  return (listener) => {
    const receive = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(eventChannel(name), receive);
    return () => void ipcRenderer.removeListener(eventChannel(name), receive);
  };
}

/** Subscribes to an event that may have come before the page was ready for it: the last one is kept. */
function keptSubscription(name: EventName): (listener: Listener) => () => void {
  const kept: unknown[] = [];
  ipcRenderer.on(eventChannel(name), (_event, payload: unknown) => kept.splice(0, 1, payload));
  const subscribe = subscription(name);
  return (listener) => {
    for (const payload of kept) listener(payload);
    return subscribe(listener);
  };
}

const subscriptionName = (name: EventName): string => `on${name[0]?.toUpperCase()}${name.slice(1)}`;
const eventFunctions = Object.fromEntries(
  eventNames.map((name) => [
    subscriptionName(name),
    name === 'reportDocument' ? keptSubscription(name) : subscription(name),
  ]),
);

const environment = { isolated: process.contextIsolated === true, sandboxed: process.sandboxed === true };
contextBridge.exposeInMainWorld('onward', { ...requestFunctions, ...eventFunctions, environment });
