/** Sizes, strokes and delays of the design, shared by the theme and every component. Lengths in CSS px, times in ms. */
export const size = {
  nav: 200,
  navRail: 56,
  topBar: 48,
  toolbar: 48,
  hintBar: 34,
  row: 36,
  rowDesk: 44,
  rowPeople: 50,
  rowGroup: 28,
  rowDetail: 24,
  control: 32,
  controlSmall: 26,
  controlLarge: 40,
  pinKey: 60,
  kioskKey: 76,
  minimumTarget: 24,
  icon: 16,
  iconSmall: 13,
  drawer: 480,
  drawerWide: 700,
  drawerWidest: 780,
  dialogSmall: 440,
  dialog: 640,
  dialogWide: 860,
  sidePanel: 288,
  palette: 640,
  pagePadding: 16,
  cardPadding: 12,
} as const;

export const radius = {
  officeEvent: 2,
  chip: 5,
  control: 6,
  card: 8,
  clientEvent: 9,
  dialog: 10,
} as const;

export const stroke = {
  hairline: 1,
  clientEvent: 1.5,
  focus: 2,
  focusOffset: 1,
  officeBar: 4,
  selectedBar: 3,
  icon: 1.75,
} as const;

export const delay = {
  savingNotice: 400,
  undoToast: 8000,
  undoToastWithWarning: 12000,
  tooltip: 400,
  kioskClear: 20000,
  skeleton: 200,
  progress: 1000,
} as const;

/** Window widths, in CSS px, at which the layout changes. */
export const breakpoint = { railBelow: 1100, widestDrawerFrom: 1400 } as const;
