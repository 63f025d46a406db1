import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';

/** One fact: what it is and what it says. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

interface FactListProps {
  readonly facts: readonly Fact[];
  /** Width of the labels in px. */
  readonly labelWidth?: number;
}

/** Facts under one another, labels on the left. */
export function FactList({ facts, labelWidth = 96 }: FactListProps) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: `${labelWidth}px minmax(0, 1fr)`,
        columnGap: 1,
        rowGap: 0.5,
        '& > dt': { color: 'text.secondary' },
        '& > dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map((fact) => (
        <Fragment key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </Fragment>
      ))}
    </Box>
  );
}
