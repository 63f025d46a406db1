import { beforeEach, describe, expect, it, vi } from 'vitest';
import { events, requests, type DesktopApi } from '@shared/desktop-api';
import { eventChannel, requestChannel } from '@shared/desktop-channels';

type Receive = (event: unknown, payload: unknown) => void;

const electron = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  listeners: new Map<string, Set<(event: unknown, payload: unknown) => void>>(),
}));

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api) },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => void electron.invoked.push(args),
    on: (channel: string, receive: Receive) => {
      electron.listeners.set(channel, (electron.listeners.get(channel) ?? new Set()).add(receive));
    },
    removeListener: (channel: string, receive: Receive) => electron.listeners.get(channel)?.delete(receive),
  },
}));

function send(channel: string, payload: unknown): void {
  for (const receive of electron.listeners.get(channel) ?? []) receive({ sender: 'never shown' }, payload);
}

async function loadPreload(): Promise<DesktopApi> {
  vi.resetModules();
  await import('../../../electron/preload/preload');
  return electron.exposed.get('onward') as DesktopApi;
}

beforeEach(() => {
  electron.exposed.clear();
  electron.listeners.clear();
  electron.invoked.length = 0;
});

describe('preload', () => {
  it('exposes exactly the contract under one name, and no way to name a channel', async () => {
    const api = await loadPreload();
    const subscriptions = Object.keys(events).map((name) => `on${name[0]?.toUpperCase()}${name.slice(1)}`);
    expect([...electron.exposed.keys()]).toEqual(['onward']);
    expect(Object.keys(api).sort()).toEqual(
      [...Object.keys(requests), ...subscriptions, 'environment'].sort(),
    );
  });

  it('sends a request on its own channel with one value', async () => {
    const api = await loadPreload();
    await api.readJournal({ after: 0, limit: 5 });
    await api.startup();
    expect(electron.invoked).toEqual([
      [requestChannel('readJournal'), { after: 0, limit: 5 }],
      [requestChannel('startup'), undefined],
    ]);
  });

  it('hands on payloads alone, until the subscription ends', async () => {
    const api = await loadPreload();
    const heard: unknown[] = [];
    const end = api.onThemeChanged((payload) => heard.push(payload));
    send(eventChannel('themeChanged'), { dark: true });
    end();
    send(eventChannel('themeChanged'), { dark: false });
    expect(heard).toEqual([{ dark: true }]);
  });

  it('keeps a report document for a page that subscribes late', async () => {
    const api = await loadPreload();
    const document = { document: { kind: 'day-sheet' }, title: 'Day sheet', language: 'en' };
    send(eventChannel('reportDocument'), { ...document, title: 'replaced' });
    send(eventChannel('reportDocument'), document);
    const heard: unknown[] = [];
    api.onReportDocument((payload) => heard.push(payload));
    expect(heard).toEqual([document]);
  });
});
