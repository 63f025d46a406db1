import type { Candidate, Employment } from '../domain/candidate/candidate';

/** The employment that goes on, for formats with room for one; of several, the one begun last. */
export const currentWork = ({ work }: Pick<Candidate, 'work'>): Employment | undefined =>
  Object.values(work)
    .filter(({ to }) => to === null)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
