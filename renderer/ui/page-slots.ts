import { createContext } from 'react';

/** Where the page on screen puts its name in the top bar; null outside the shell, where the page draws it itself. */
export const TopBarSlotContext = createContext<HTMLElement | null>(null);
