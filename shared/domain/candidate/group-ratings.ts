import { fitGroup, type FitAssessment } from './fit-assessment';

/** How a candidate was rated in one group of attributes. */
export interface GroupRating {
  readonly group: FitAssessment['ratings'][string]['group'];
  /** Mean of the ratings given, 1 to 4, to a tenth; null where nothing of the group was discussed. */
  readonly mean: number | null;
  readonly rated: number;
  readonly asked: number;
}

const tenths = 10;

/** The ratings by group, every group in its order: assessments that ask different attributes are compared by these. */
export function groupRatings({ ratings }: Pick<FitAssessment, 'ratings'>): readonly GroupRating[] {
  return fitGroup.options.map((group) => {
    const own = Object.values(ratings).filter((rating) => rating.group === group);
    const given = own.flatMap(({ rating }) => (rating === null ? [] : [rating]));
    const sum = given.reduce((total, rating) => total + rating, 0);
    const mean = given.length === 0 ? null : Math.round((sum / given.length) * tenths) / tenths;
    return { group, mean, rated: given.length, asked: own.length };
  });
}
