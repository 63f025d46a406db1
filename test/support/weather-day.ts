// What a case on a weather day says: the signal, when it was heard, and what becomes of an interview.
import type { CommandInput } from '@shared/commands/registry';
import { momentAt, plannedAt } from './hong-kong-time';

/** The input of the command. */
export type WeatherDayInput = CommandInput<'interview/weather-day'>;
/** What becomes of one interview. */
export type WeatherChoice = WeatherDayInput['choices'][number];

/** What was hoisted, and the moment it was heard. */
export const signal = 'Signal no. 8';
export const heard = momentAt('2026-11-23 09:40');

/** A whole weather day. */
export const weatherDay = (
  choices: readonly WeatherChoice[],
  given: Partial<WeatherDayInput> = {},
): WeatherDayInput => ({
  reason: signal,
  receivedAt: heard,
  choices: [...choices],
  ...given,
});

/** Held by video at the same hour. */
export const byVideo = (interviewId: string): WeatherChoice => ({ act: 'video', interviewId });
/** Called off. */
export const calledOff = (interviewId: string): WeatherChoice => ({ act: 'cancel', interviewId });
/** Held at another time, in that room. */
export const movedTo = (interviewId: string, when: string, roomId: string | null): WeatherChoice => ({
  act: 'move',
  interviewId,
  planned: plannedAt(when),
  roomId,
});
