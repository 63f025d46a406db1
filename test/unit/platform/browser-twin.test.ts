import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { events, requests } from '@shared/desktop-api';
import { appVersion } from '@platform/app-version';
import { createBrowserTwin } from '@platform/browser-twin';
import { buildChangeRecord } from '../../support/change-records';

interface FakePage {
  readonly page: Window;
  readonly clicked: string[];
}

function fakePage(storage: { readonly full: boolean } = { full: false }): FakePage {
  const kept = new Map<string, string>();
  const clicked: string[] = [];
  const link = { href: '', click: () => void clicked.push(link.href) };
  const page: Window = Object.assign(Object.create(null), {
    navigator: { language: 'zh-HK' },
    location: { origin: 'http://127.0.0.1:41730' },
    matchMedia: () => ({ matches: true }),
    document: { createElement: () => link },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (storage.full) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, value);
      },
    },
  });
  return { page, clicked };
}

const founding = { databaseId: 'db-1', databaseName: 'onward-2', schema: 1 };

describe('browser twin', () => {
  it('offers every request and event of the contract', () => {
    const twin = createBrowserTwin(fakePage().page);
    const names = Object.keys(events).map((name) => `on${name[0]?.toUpperCase()}${name.slice(1)}`);
    expect(Object.keys(twin).sort()).toEqual([...Object.keys(requests), ...names, 'environment'].sort());
  });

  it('says that it is no desktop and keeps no journal', async () => {
    const twin = createBrowserTwin(fakePage().page);
    const startup = requests.startup.output.parse(await twin.startup());
    expect(startup).toMatchObject({
      desktop: false,
      installed: null,
      journal: { state: 'empty' },
      copies: [],
    });
    const appended = await twin.appendJournal({ databaseId: 'db-1', records: [buildChangeRecord(1)] });
    expect(requests.appendJournal.output.parse(appended)).toMatchObject({ ok: true, kept: 'database-only' });
    expect(requests.makeCopy.output.parse(await twin.makeCopy())).toMatchObject({ ok: false });
  });

  it('remembers which database is the current one', async () => {
    const { page } = fakePage();
    expect(await createBrowserTwin(page).install(founding)).toMatchObject({ ok: true });
    expect((await createBrowserTwin(page).startup()).installed).toMatchObject(founding);
  });

  it('refuses when even that cannot be kept', async () => {
    const twin = createBrowserTwin(fakePage({ full: true }).page);
    expect(await twin.install(founding)).toEqual({ ok: false, reason: 'disk-full' });
  });

  it('opens outside only what may leave', async () => {
    const { page, clicked } = fakePage();
    const twin = createBrowserTwin(page);
    expect(await twin.openOutside({ url: 'file:///etc/passwd' })).toBe(false);
    expect(await twin.openOutside({ url: 'javascript:alert(1)' })).toBe(false);
    expect(await twin.openOutside({ url: 'tel:+85291234567' })).toBe(true);
    expect(clicked).toEqual(['tel:+85291234567']);
  });

  it('carries the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(appVersion).toBe(manifest.version);
  });
});
