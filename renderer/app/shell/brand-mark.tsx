import Box from '@mui/material/Box';

/** The sign of Onward: two steps forward. Decorative; the name stands beside it. */
export function BrandMark({ side = 20 }: { readonly side?: number }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 20 20"
      aria-hidden
      focusable={false}
      sx={{ width: side, height: side, flex: 'none', color: 'onward.primary.on' }}
    >
      <Box
        component="rect"
        width="20"
        height="20"
        rx="5"
        sx={{ fill: (theme) => theme.vars.palette.onward.primary.main }}
      />
      <path
        d="M5.5 13.5 9 10 5.5 6.5M10.5 13.5 14 10 10.5 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Box>
  );
}
