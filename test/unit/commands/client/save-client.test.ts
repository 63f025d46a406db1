import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, takeClient } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

describe('clients and their contacts', () => {
  it('saves only what changed', async () => {
    const clientId = await takeClient(office);
    const row = await office.read.get('clients', clientId);
    if (!row) throw new Error('client is gone');
    const { id: _id, deletedAt: _deleted, ...fields } = row;
    const answer = await office.attempt('client/save', { ...fields, clientId, paymentDays: 14 });
    if (!answer.ok) throw new Error('not accepted');
    expect((await office.read.changesOf({ tx: answer.tx })).map(({ set }) => set)).toEqual([
      { paymentDays: 14 },
    ]);
  });

  it('is off limits for a reason, which its gate prints', async () => {
    const clientId = await takeClient(office);
    const row = await office.read.get('clients', clientId);
    if (!row) throw new Error('client is gone');
    const { id: _id, deletedAt: _deleted, ...fields } = row;
    const offLimits = { reason: '  ', until: null };
    expect(refusalOf(await office.attempt('client/save', { ...fields, clientId, offLimits }))).toEqual({
      kind: 'reason-missing',
    });
    const disputed = { reason: 'fee dispute', until: '2026-12-31' };
    await office.run('client/save', { ...fields, clientId, offLimits: disputed });
    expect((await office.read.get('clients', clientId))?.offLimits).toEqual(disputed);
  });

  it('needs a name, and a client for a contact', async () => {
    const client = await takeClient(office);
    const contact = {
      contactId: null,
      clientId: client,
      name: 'Ms Lee',
      nameZh: '',
      title: '',
      phones: {},
      email: '',
      active: true,
    };
    expect(refusalOf(await office.attempt('contact/save', { ...contact, name: ' ' }))).toEqual({
      kind: 'name-missing',
    });
    expect(refusalOf(await office.attempt('contact/save', { ...contact, clientId: 'cli_none' }))?.kind).toBe(
      'not-found',
    );
    const { contactId } = await office.run('contact/save', contact);
    await office.run('contact/save', { ...contact, contactId: String(contactId), active: false });
    expect((await office.read.get('contacts', String(contactId)))?.active).toBe(false);
  });
});
