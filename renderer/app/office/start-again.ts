import { createContext } from 'react';

/** Closes the office and starts it anew from what the desktop says is installed, as after a restore; filled by the gate. */
export const StartAgainContext = createContext<() => void>(() => {
  throw new Error('Nothing to start again outside of an office');
});
