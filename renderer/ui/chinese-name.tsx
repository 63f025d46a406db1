import Box from '@mui/material/Box';

/** A name is not parted at the end of a line while it has room on the next. */
const whole = { wordBreak: 'keep-all' } as const;

/** A Chinese name, marked as such so that it is read and drawn with Hong Kong's forms in either language. */
export function ChineseName({ name, quiet = false }: { readonly name: string; readonly quiet?: boolean }) {
  if (name === '') return null;
  return (
    <Box
      component="span"
      lang="zh-HK"
      sx={quiet ? { ...whole, color: 'text.secondary', fontWeight: 400 } : whole}
    >
      {name}
    </Box>
  );
}
