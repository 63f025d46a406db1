import Box from '@mui/material/Box';
import type { Command } from '@ui/commands/command';
import { DialogFrame } from '@ui/dialog-frame';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { size } from '@ui/measures';
import { useListedCommands } from './use-palette-groups';

interface KeyLine {
  readonly key: string;
  readonly keys: readonly string[];
  readonly label: string;
}

const lineOf = ({ id, keys, label, about }: Command): readonly KeyLine[] =>
  keys === undefined
    ? []
    : [{ key: id, keys: [keys], label: about === undefined ? label : `${label} · ${about}` }];

function KeyLines({ title, lines }: { readonly title: string; readonly lines: readonly KeyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Box component="section" sx={{ breakInside: 'avoid', mb: 2 }}>
      <Box component="h3" sx={{ typography: 'h4', m: 0, mb: 0.5 }}>
        {title}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map(({ key, keys, label }) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: size.rowDetail }}
          >
            <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
              {label}
            </Box>
            {keys.map((pressed) => (
              <KeyHint key={pressed} keys={pressed} isRead />
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** Every key there is here and now, read off the same commands that hear them. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const words = useWords('palette');
  const commands = useListedCommands();
  const within = (place: Command['section']): readonly KeyLine[] =>
    commands.filter(({ section = 'page' }) => section === place).flatMap(lineOf);
  const lists: readonly KeyLine[] = [
    { key: 'choose', keys: ['up', 'down'], label: words('help.choose') },
    { key: 'open', keys: ['enter'], label: words('help.openRow') },
    { key: 'mark', keys: ['space'], label: words('help.mark') },
    { key: 'leave', keys: ['escape'], label: words('help.leave') },
  ];
  return (
    <DialogFrame title={words('help.title')} about={words('help.lead')} onClose={onClose} width="wide">
      <Box sx={{ columnCount: 2, columnGap: 4 }}>
        <KeyLines title={words('groups.page')} lines={within('page')} />
        <KeyLines title={words('help.lists')} lines={lists} />
        <KeyLines title={words('help.everywhere')} lines={within('window')} />
        <KeyLines title={words('help.pages')} lines={within('go')} />
      </Box>
    </DialogFrame>
  );
}
