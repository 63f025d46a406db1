import Box from '@mui/material/Box';
import { channel as channels, type Channel } from '@shared/domain/interview/channel';
import { collectionStatementVersion } from '@shared/domain/privacy/shown-statement';
import { useWords } from '@ui/i18n/words';
import { SelectInput } from '@ui/select-input';

interface StatementGivenProps {
  readonly value: Channel | undefined;
  readonly onChange: (channel: Channel | undefined) => void;
}

const fieldWidth = 220;

/** Whether the people who come in were given the collection statement, and how; left empty, nothing is said of it. */
export function StatementGiven({ value, onChange }: StatementGivenProps) {
  const words = useWords('statements');
  const domain = useWords('domain');
  return (
    <Box
      sx={{
        ...{ flex: 'none', display: 'flex', alignItems: 'flex-end', gap: 1.5, px: 2, py: 1 },
        ...{ borderTop: '1px solid', borderColor: 'onward.line.hair' },
      }}
    >
      <Box sx={{ width: fieldWidth, flex: 'none' }}>
        <SelectInput
          label={words('givenBy')}
          optional
          value={value}
          choices={channels.options.map((one) => ({ value: one, label: domain(`channels.${one}`) }))}
          onChange={onChange}
          onClear={() => {
            onChange(undefined);
          }}
        />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, typography: 'body2', color: 'text.secondary', pb: 0.75 }}>
        {value === undefined
          ? words('givenNone')
          : words('givenAll', { version: collectionStatementVersion })}
      </Box>
    </Box>
  );
}
