import Box from '@mui/material/Box';
import type { Mention } from '@data/queries/erasure-outlook';
import { erasedSign } from '@data/erasure/mask-people';
import { useWords } from '@ui/i18n/words';

const mostShown = 5;

/** Where else the person is named, as it will read afterwards. Undefined while the office is looked through. */
export function MentionList({ mentions }: { readonly mentions: readonly Mention[] | undefined }) {
  const words = useWords('privacy');
  if (!mentions) return <Box sx={{ color: 'text.secondary' }}>{words('erase.searching')}</Box>;
  if (mentions.length === 0) return <Box sx={{ color: 'text.secondary' }}>{words('erase.mentionsNone')}</Box>;
  return (
    <div>
      <Box sx={{ fontWeight: 'fontWeightMedium' }}>{words('erase.mentions', { count: mentions.length })}</Box>
      <Box sx={{ color: 'text.secondary' }}>{words('erase.mentionsHelp', { sign: erasedSign })}</Box>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {mentions.slice(0, mostShown).map(({ table, id, excerpt }) => (
          <Box component="li" key={`${table}/${id}/${excerpt}`} sx={{ overflowWrap: 'anywhere' }}>
            {excerpt}
          </Box>
        ))}
        {mentions.length > mostShown && (
          <li>{words('erase.more', { count: mentions.length - mostShown })}</li>
        )}
      </Box>
    </div>
  );
}
