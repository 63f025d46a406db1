/** The colours of the design that MUI has no name for, reached as `onward.…` in `sx` and `theme.vars.palette.onward`. */
export interface Meaning {
  readonly main: string;
  readonly tint: string;
  readonly text: string;
}

export interface OnwardPalette {
  readonly surface: {
    readonly app: string;
    readonly paper: string;
    readonly subtle: string;
    readonly raised: string;
    readonly hover: string;
    readonly selected: string;
    readonly inverse: string;
  };
  readonly line: { readonly hair: string; readonly strong: string; readonly control: string };
  readonly textTertiary: string;
  readonly onInverse: string;
  readonly primary: Meaning & { readonly hover: string; readonly on: string };
  readonly office: Meaning;
  readonly client: Meaning;
  readonly success: Meaning;
  readonly warning: Meaning;
  readonly error: Meaning;
  readonly neutral: Meaning;
  readonly confidential: Meaning;
  readonly focus: string;
  readonly now: string;
  readonly scrim: string;
  readonly hatch: string;
  readonly shadow: string;
}

declare module '@mui/material/styles' {
  interface Palette {
    onward: OnwardPalette;
  }
  interface PaletteOptions {
    onward?: OnwardPalette;
  }
  interface CssThemeVariables {
    enabled: true;
  }
}
