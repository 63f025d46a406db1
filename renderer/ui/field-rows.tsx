import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { FormStack } from './form-row';
import { Icon } from './icon';
import { size } from './measures';

interface FieldRowProps {
  /** What the row is about; read out with its fields. */
  readonly name: string;
  /** Widths of the fields as CSS grid tracks; the button stands behind them. */
  readonly columns: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One of several things of a kind, its fields side by side and the button that takes it away. */
export function FieldRow({ name, columns, removeLabel, onRemove, children }: FieldRowProps) {
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        ...{ display: 'grid', gap: 1, alignItems: 'end' },
        gridTemplateColumns: `${columns} ${size.control}px`,
      }}
    >
      {children}
      <Tooltip title={removeLabel}>
        <IconButton aria-label={removeLabel} onClick={onRemove}>
          <Icon of={X} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

interface FieldRowsProps {
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** Rows of fields, and the button that adds one. */
export function FieldRows({ addLabel, onAdd, children }: FieldRowsProps) {
  return (
    <FormStack>
      {children}
      <Box>
        <Button startIcon={<Icon of={Plus} />} onClick={onAdd}>
          {addLabel}
        </Button>
      </Box>
    </FormStack>
  );
}
