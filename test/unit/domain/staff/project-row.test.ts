import { describe, expect, it } from 'vitest';
import { hideInRows, projectRow } from '@shared/domain/staff/project-row';

const part = { id: 'cnd_1', surname: 'Ip', headline: 'Auditor with a secret' };

describe('part of a row', () => {
  it('keeps its own fields alone, the hidden ones neutral, and is left as it was', () => {
    expect(projectRow('receptionist', 'candidates', part)).toEqual({
      ...{ id: 'cnd_1', surname: 'Ip', headline: '' },
    });
    expect(part.headline).toBe('Auditor with a secret');
  });

  it('is not copied for who may see all of it, nor given to who may see none', () => {
    expect(projectRow('recruiter', 'candidates', part)).toBe(part);
    expect(projectRow('receptionist', 'submissions', part)).toBeNull();
  });
});

describe('rows just read', () => {
  const rows = () => [{ ...part, summary: 'Left after a dispute', parked: null, createdOn: '2026-11-02' }];

  it('lose what is hidden, and nothing else', () => {
    const [seen] = hideInRows('receptionist', 'candidates', rows());
    expect(seen).toMatchObject({ id: 'cnd_1', surname: 'Ip', headline: '', summary: '', skills: {} });
    expect(seen?.createdOn).toBe('2026-11-02');
    expect(JSON.stringify(seen)).not.toMatch(/secret|dispute/);
  });

  it('stay as they are for who may see them, and are not there for who may not', () => {
    expect(hideInRows('recruiter', 'candidates', rows())).toEqual(rows());
    expect(hideInRows('receptionist', 'submissions', rows())).toEqual([]);
  });
});
