import { describe, expect, it } from 'vitest';
import { projectRows } from '@shared/domain/staff/project-row';

const part = { id: 'cnd_1', surname: 'Ip', headline: 'Auditor with a secret' };

describe('part of a row', () => {
  it('keeps its own fields alone, the hidden ones neutral', () => {
    expect(projectRows('receptionist', 'candidates', [part])).toEqual([
      { id: 'cnd_1', surname: 'Ip', headline: '' },
    ]);
  });

  it('is not copied for who may see all of it, nor given to who may see none', () => {
    const rows = [part];
    expect(projectRows('recruiter', 'candidates', rows)).toBe(rows);
    expect(projectRows('receptionist', 'submissions', rows)).toEqual([]);
  });
});
