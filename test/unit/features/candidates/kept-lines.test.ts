import { describe, expect, it } from 'vitest';
import type { CandidateLine } from '@data/queries/candidates';
import { KeptLines } from '@features/candidates/list/kept-lines';
import { candidateRecord } from '../../../support/match-builders';

const viewer = { staffId: 'stf_1', role: 'recruiter' } as const;

const lineOf = (id: string, headline = ''): CandidateLine => ({
  candidate: { ...candidateRecord(), id, headline },
  lastInterviewOn: null,
  state: { kind: 'new' },
  attendance: null,
});

describe('lines read before', () => {
  it('are there for all who were read, and for nobody else', () => {
    const kept = new KeptLines(viewer);
    kept.keep([lineOf('can_a'), lineOf('can_b')]);
    expect([...(kept.of(['can_b', 'can_a'])?.keys() ?? [])]).toEqual(['can_b', 'can_a']);
    expect(kept.of(['can_a', 'can_c'])).toBeUndefined();
    expect(kept.of([])?.size).toBe(0);
  });

  it('stay the same object while nothing in them changes, and are replaced when something does', () => {
    const kept = new KeptLines(viewer);
    const first = kept.keep([lineOf('can_a', 'Clerk')]).get('can_a');
    expect(kept.keep([lineOf('can_a', 'Clerk')]).get('can_a')).toBe(first);
    const changed = kept.keep([lineOf('can_a', 'Accountant')]).get('can_a');
    expect(changed).not.toBe(first);
    expect(kept.of(['can_a'])?.get('can_a')?.candidate.headline).toBe('Accountant');
  });

  it('are let go of, the one not read for longest first', () => {
    const kept = new KeptLines(viewer);
    const ids = Array.from({ length: 501 }, (_, index) => `can_${index}`);
    kept.keep(ids.slice(0, 500).map((id) => lineOf(id)));
    kept.keep([lineOf('can_0')]);
    kept.keep([lineOf('can_500')]);
    expect(kept.of(['can_0', 'can_2', 'can_500'])?.size).toBe(3);
    expect(kept.of(['can_1'])).toBeUndefined();
  });
});
