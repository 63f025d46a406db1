import { createContext } from 'react';

/** True inside a dialog, where a notice that comes is brought into view: the form around it may be longer than the window. */
export const NoticeInView = createContext(false);
