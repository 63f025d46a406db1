import Box from '@mui/material/Box';
import { storedInstant } from '@shared/domain/stored-time';
import { useEarlierValues } from '@data/use-earlier-values';
import { useFormat } from '@ui/i18n/format';
import { useOfficeTime } from '@ui/i18n/office-time';
import { useWords } from '@ui/i18n/words';
import { useProfile } from '../parts/profile-context';
import { useFieldText, type SaidField } from '../parts/use-field-text';

/** Under a fact, what it said before, until when, and who changed it; nothing where it never said anything else. */
export function WasLine({ field }: { readonly field: SaidField }) {
  const words = useWords('fieldHistory');
  const format = useFormat();
  const textOf = useFieldText();
  const { zone, zoneRules } = useOfficeTime();
  const { candidate, staffNames } = useProfile().profile;
  const earlier = useEarlierValues(candidate.id, field);
  const now = textOf(field, candidate[field]);
  // The last that read otherwise: a value noted anew in the same words has not changed for whoever reads it.
  const [last] = (earlier ?? []).flatMap(({ value, ...change }) => {
    const text = textOf(field, value);
    return text === null || text === now ? [] : [{ text, ...change }];
  });
  if (last === undefined) return null;
  const date = format.date(zoneRules.toLocal(storedInstant(last.until), zone).date);
  const name = staffNames.get(last.byId);
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {name === undefined
        ? words('was', { value: last.text, date })
        : words('wasBy', { value: last.text, date, name })}
    </Box>
  );
}
