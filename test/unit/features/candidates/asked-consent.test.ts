import { describe, expect, it } from 'vitest';
import {
  heldConsent,
  mayGo,
  newConsents,
  type AgreedConsent,
} from '@features/candidates/parts/asked-consent';
import type { Consent } from '@shared/domain/candidate/consent';
import { storedDate } from '@shared/domain/stored-time';

const today = storedDate('2026-11-23');
const said = { roleId: 'rol_1', today, channel: 'phone' } as const;
const nothing: AgreedConsent = { forward: null, keep: false };

const onFile = (kind: Consent['kind'], patch: Partial<Consent> = {}): Consent => ({
  ...{ id: `csn_${kind}`, deletedAt: null, candidateId: 'can_1', kind, roleId: null },
  ...{ givenOn: '2026-01-05', expiresOn: null, withdrawnOn: null, channel: 'email', takenById: 'stf_1' },
  ...patch,
});
const kept = onFile('keep');
const lapsed = onFile('keep', { expiresOn: '2026-11-22' });
const general = onFile('represent');

describe('the consent that a submission goes out on', () => {
  it.each([
    ['everything on file', [kept, general], nothing, true, true],
    ['no word on keeping', [general], nothing, false, false],
    ['a consent to keep that lapsed yesterday', [lapsed, general], nothing, false, false],
    ['keeping renewed now', [lapsed, general], { forward: null, keep: true }, true, true],
    ['keeping alone', [kept], nothing, false, false],
    ['the role by name agreed now', [kept], { forward: 'named', keep: false }, true, true],
    ['the role without the name agreed now', [kept], { forward: 'blind', keep: false }, false, true],
    ['both agreed now', [], { forward: 'blind', keep: true }, false, true],
    ['another role’s consent', [kept, onFile('role', { roleId: 'rol_2' })], nothing, false, false],
  ] as const)('%s', (_what, consents, agreed, named, blind) => {
    const held = heldConsent(consents, 'rol_1', today);
    expect([mayGo(held, agreed, 'named'), mayGo(held, agreed, 'blind')]).toEqual([named, blind]);
  });

  it('writes down what is new, keeping first and for two years', () => {
    const held = heldConsent([lapsed], 'rol_1', today);
    expect(newConsents(held, { forward: 'named', keep: true }, said)).toEqual([
      { kind: 'keep', roleId: null, givenOn: '2026-11-23', expiresOn: '2028-11-23', channel: 'phone' },
      { kind: 'role', roleId: 'rol_1', givenOn: '2026-11-23', expiresOn: null, channel: 'phone' },
    ]);
  });

  it('writes nothing a second time', () => {
    const held = heldConsent([kept, general], 'rol_1', today);
    expect(newConsents(held, { forward: 'named', keep: true }, said)).toEqual([]);
  });
});
