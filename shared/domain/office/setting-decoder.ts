import { z } from 'zod';
import { holidayCalendar } from '../../time/holidays';
import { travelTable } from '../interview/travel';
import { officeProfile, settingIds, standardWeights, thresholds, type ThresholdName } from './policy';
import { officeTemplates } from './templates';
import { weatherRules } from './weather-rules';

const mostPoints = 100;

const thresholdValues = z.strictObject(
  Object.fromEntries(
    (Object.keys(thresholds) as ThresholdName[]).map((name) => {
      const { minimum, maximum } = thresholds[name];
      return [name, z.number().min(minimum).max(maximum).optional()];
    }),
  ),
);

const weightValues = z
  .strictObject(
    Object.fromEntries(Object.keys(standardWeights).map((part) => [part, z.number().min(0).max(mostPoints)])),
  )
  .refine((weights) => Object.values(weights).some((points) => (points as number) > 0), {
    error: 'all-weights-zero',
  });

/** What a setting may hold, by id: a value out of range is refused when it is set, not repaired when it is read. */
export const settingDecoders: Readonly<Record<string, z.ZodType>> = {
  [settingIds.office]: officeProfile,
  [settingIds.policy]: thresholdValues,
  [settingIds.weights]: weightValues,
  [settingIds.holidays]: holidayCalendar,
  [settingIds.travel]: travelTable,
  [settingIds.weather]: weatherRules,
  [settingIds.templates]: officeTemplates,
};
