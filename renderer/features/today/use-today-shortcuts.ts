import { useShortcut } from '@ui/use-shortcut';

/** What the desk's keys do. */
export interface TodayKeys {
  readonly find: () => void;
  readonly walkIn: () => void;
  readonly print: () => void;
  readonly logCall: () => void;
  readonly interview: () => void;
  readonly close: () => void;
  readonly fullScreen: () => void;
}

/** The keys of Today; single letters act outside fields. */
export function useTodayShortcuts(keys: TodayKeys): void {
  useShortcut('/', keys.find);
  useShortcut('w', keys.walkIn);
  useShortcut('p', keys.print);
  useShortcut('l', keys.logCall);
  useShortcut('i', keys.interview);
  useShortcut('e', keys.close);
  useShortcut('f11', keys.fullScreen);
}
