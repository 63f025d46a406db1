import { gateNames, type GateName } from '../gate';

// Closed gates as one number: how many there are, and bits for what they do together.
const countMask = 0xff;
const blockBit = 0x100;
const waitBit = 0x200;
const revealBit = 0x400;

/** No gate is closed. */
export const open = 0;
/** One closed gate that is settled in the call itself: the row is not held back by it. */
export const settled = 1;
/** One closed gate that asks for something first. */
export const confirm = 1 | waitBit;
/** One closed gate that keeps the row from being suggested. */
export const block = 1 | blockBit;
/** The same gate where its fact would give away a confidential client. */
export const revealing = (gate: number): number => (gate === open ? open : gate | revealBit);

/** Both together. */
export const addClosed = (a: number, b: number): number =>
  ((a & countMask) + (b & countMask)) | ((a | b) & ~countMask);

/** How many gates are closed. */
export const closedCount = (gates: number): number => gates & countMask;
/** True when the row is not suggested. */
export const isBlocked = (gates: number): boolean => (gates & blockBit) !== 0;
/** True when something is to be settled before the row is suggested. */
export const waits = (gates: number): boolean => (gates & waitBit) !== 0;
/** True when the row must not be shown to staff who are not cleared. */
export const revealsClient = (gates: number): boolean => (gates & revealBit) !== 0;

const codeOf = (name: GateName): number => gateNames.indexOf(name);

/** Gates that an override may open, by their place in `gateNames`. */
export const gateCode = {
  interviewed: codeOf('interviewed'),
  notPlaced: codeOf('not-placed'),
  notParked: codeOf('not-parked'),
  termsSigned: codeOf('terms-signed'),
  notOffLimits: codeOf('not-off-limits'),
  mustHave: codeOf('must-have'),
  language: codeOf('language'),
  rightToWork: codeOf('right-to-work'),
  salary: codeOf('salary'),
  constraint: codeOf('constraint'),
  attendance: codeOf('attendance'),
} as const;
