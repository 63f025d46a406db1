import { useColorScheme } from '@mui/material/styles';

export type Look = 'light' | 'dark' | 'system';

/** The look a person chose (or the system's) and the way to change it; remembered on this computer. */
export function useLook(): { readonly look: Look; readonly setLook: (look: Look) => void } {
  const { mode, setMode } = useColorScheme();
  return { look: mode ?? 'system', setLook: setMode };
}
