import type { PaletteOptions } from '@mui/material/styles';
import type { OnwardPalette } from '@ui/onward-palette';

const lightOnward: OnwardPalette = {
  surface: {
    app: '#F4F4F1',
    paper: '#FFFFFF',
    subtle: '#FAFAF8',
    raised: '#FFFFFF',
    hover: '#F3F3F0',
    selected: '#E9EFFB',
    inverse: '#23262D',
  },
  line: {
    hair: '#E6E6E1',
    strong: '#CFCFC9',
    control: '#868A91',
  },
  textTertiary: '#646A74',
  onInverse: '#F4F4F1',
  primary: {
    main: '#2A56B9',
    hover: '#214697',
    on: '#FFFFFF',
    tint: '#E9EFFB',
    text: '#244CA6',
  },
  office: {
    main: '#0B6E6E',
    tint: '#E0F1EF',
    text: '#0A5A5A',
  },
  client: {
    main: '#93306F',
    tint: '#FAEAF4',
    text: '#7E2760',
  },
  success: {
    main: '#1E7B3E',
    tint: '#E3F4E8',
    text: '#186534',
  },
  warning: {
    main: '#A05E00',
    tint: '#FDF0D5',
    text: '#7A4A00',
  },
  error: {
    main: '#B8281F',
    tint: '#FCE8E6',
    text: '#9C1F17',
  },
  neutral: {
    main: '#686E78',
    tint: '#EDEDEA',
    text: '#4A4F58',
  },
  confidential: {
    main: '#3C3556',
    tint: '#ECEAF3',
    text: '#3C3556',
  },
  focus: '#2A56B9',
  now: '#B8281F',
  scrim: 'rgba(28,31,37,0.28)',
  hatch: 'rgba(83,89,99,0.13)',
  shadow: '0 0 0 1px rgba(28,31,37,.08), 0 2px 6px rgba(28,31,37,.06), 0 12px 32px rgba(28,31,37,.14)',
};

export const lightPalette: PaletteOptions = {
  mode: 'light',
  background: {
    default: '#F4F4F1',
    paper: '#FFFFFF',
  },
  text: {
    primary: '#1C1F25',
    secondary: '#535963',
    disabled: '#9BA0A8',
  },
  divider: '#E6E6E1',
  primary: {
    main: '#2A56B9',
    dark: '#214697',
    contrastText: '#FFFFFF',
  },
  success: {
    main: '#1E7B3E',
    contrastText: '#FFFFFF',
  },
  warning: {
    main: '#A05E00',
    contrastText: '#FFFFFF',
  },
  error: {
    main: '#B8281F',
    contrastText: '#FFFFFF',
  },
  info: {
    main: '#2A56B9',
    contrastText: '#FFFFFF',
  },
  action: {
    hover: '#F3F3F0',
    selected: '#E9EFFB',
    focus: '#E9EFFB',
    disabled: '#9BA0A8',
  },
  onward: lightOnward,
};

const darkOnward: OnwardPalette = {
  surface: {
    app: '#131519',
    paper: '#1A1D22',
    subtle: '#1F2329',
    raised: '#24282F',
    hover: '#23272E',
    selected: '#1F2C48',
    inverse: '#E7E9ED',
  },
  line: {
    hair: '#2B3038',
    strong: '#3D444E',
    control: '#7B838F',
  },
  textTertiary: '#959CA8',
  onInverse: '#1C1F25',
  primary: {
    main: '#8DB0FF',
    hover: '#A9C3FF',
    on: '#0D1A36',
    tint: '#1F2C48',
    text: '#A3BFFF',
  },
  office: {
    main: '#55C4BC',
    tint: '#12322F',
    text: '#7AD6CF',
  },
  client: {
    main: '#E294C8',
    tint: '#3B2034',
    text: '#EDB0D8',
  },
  success: {
    main: '#6CCB8A',
    tint: '#17311F',
    text: '#8CDBA4',
  },
  warning: {
    main: '#E9B44C',
    tint: '#35290F',
    text: '#F2C876',
  },
  error: {
    main: '#FF8F84',
    tint: '#401C19',
    text: '#FFABA2',
  },
  neutral: {
    main: '#959CA8',
    tint: '#2A2F37',
    text: '#C1C6CF',
  },
  confidential: {
    main: '#BDB3E6',
    tint: '#2C2843',
    text: '#CFC7F0',
  },
  focus: '#8DB0FF',
  now: '#FF8F84',
  scrim: 'rgba(0,0,0,0.5)',
  hatch: 'rgba(176,182,192,0.13)',
  shadow: '0 0 0 1px #3D444E, 0 12px 32px rgba(0,0,0,.55)',
};

export const darkPalette: PaletteOptions = {
  mode: 'dark',
  background: {
    default: '#131519',
    paper: '#1A1D22',
  },
  text: {
    primary: '#E9EBEE',
    secondary: '#B0B6C0',
    disabled: '#646B76',
  },
  divider: '#2B3038',
  primary: {
    main: '#8DB0FF',
    dark: '#A9C3FF',
    contrastText: '#0D1A36',
  },
  success: {
    main: '#6CCB8A',
    contrastText: '#1A1D22',
  },
  warning: {
    main: '#E9B44C',
    contrastText: '#1A1D22',
  },
  error: {
    main: '#FF8F84',
    contrastText: '#1A1D22',
  },
  info: {
    main: '#8DB0FF',
    contrastText: '#0D1A36',
  },
  action: {
    hover: '#23272E',
    selected: '#1F2C48',
    focus: '#1F2C48',
    disabled: '#646B76',
  },
  onward: darkOnward,
};
