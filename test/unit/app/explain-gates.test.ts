// What a refused step says of the gates that stop it: their facts, and who may let them pass.
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { explainAnswer } from '@app/explain-answer';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';
import type { GateFailure } from '@shared/domain/matching/gate';

beforeAll(async () => {
  await i18next.init({
    lng: 'en',
    resources: { en: englishAreas, 'zh-HK': chineseAreas },
    ns: Object.keys(englishAreas),
    interpolation: { escapeValue: false },
  });
});

const unsigned: GateFailure = {
  gate: 'terms-signed',
  effect: 'block',
  fact: { says: 'unsigned' },
  overridableBy: ['manager'],
  revealsClient: false,
};
const offLimits: GateFailure = {
  ...unsigned,
  gate: 'not-off-limits',
  fact: { says: 'until', untilOn: '2026-12-31', reasonText: 'fee dispute' },
};
const another: GateFailure = {
  ...unsigned,
  gate: 'ownership',
  fact: { says: 'another-agency', introducedOn: '2026-09-01', expiresOn: '2027-03-01', proof: 'their email' },
  overridableBy: [],
};
const onHold: GateFailure = { ...unsigned, gate: 'role-open', fact: { says: 'stage', stage: 'on-hold' } };
const hidden: GateFailure = { ...unsigned, gate: 'do-not-send', fact: { says: 'hidden' } };
const parked: GateFailure = {
  ...unsigned,
  gate: 'not-parked',
  fact: { says: 'without-date', reasonText: 'abroad' },
  overridableBy: ['recruiter', 'manager'],
};

const explain = (gates: readonly GateFailure[], language: 'en' | 'zh-HK' = 'en') =>
  explainAnswer({ ok: false, refusal: { kind: 'gates-closed', gates } }, language);

describe('a step that gates stop', () => {
  it('says each fact with its dates, and who may let them pass', () => {
    expect(explain([unsigned, offLimits])).toEqual({
      what: 'Not possible yet: Client terms (The client has not signed our terms); Off limits to 31 Dec 2026: fee dispute.',
      kept: 'What you typed is still here; nothing was changed.',
      next: 'Settle this first, or ask a manager to let it pass in their next roles.',
    });
  });

  it('says it in Chinese with the marks and dates of Chinese', () => {
    expect(explain([unsigned, another], 'zh-HK')?.what).toBe(
      '暫時未能進行：客戶條款（客戶未簽署條款）；推薦權（另一中介於 2026年9月1日 已推介，至 2027年3月1日：their email）。',
    );
  });

  it.each([
    [[parked], 'Settle this first, or let it pass in their next roles.'],
    [[parked, unsigned], 'Settle this first, or ask a manager to let it pass in their next roles.'],
    [[parked, another], 'Settle this first; nobody may let all of it pass.'],
  ])('names who may let pass whatever stops it', (gates, next) => {
    expect(explain(gates)?.next).toBe(next);
  });

  it('tells the stage of a role, and of a hidden fact only the name of its gate', () => {
    expect(explain([onHold])?.what).toBe('Not possible yet: Role not open (Stage of the role: On hold).');
    expect(explain([hidden])?.what).toBe('Not possible yet: Do not send.');
  });
});
