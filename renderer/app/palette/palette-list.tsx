import Box from '@mui/material/Box';
import { useEffect, useRef, type ReactNode } from 'react';
import { foundRanges } from '@shared/domain/candidate/match-name';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { KeyHint } from '@ui/key-hint';
import { MatchedText } from '@ui/matched-text';
import { size, stroke } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import type { PaletteGroup, PaletteRow } from './palette-row';

interface PaletteListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  readonly active: number;
  /** Words to mark in the rows. */
  readonly tokens: readonly string[];
  readonly onActive: (at: number) => void;
  readonly onRun: (row: PaletteRow) => void;
}

/** The id of a row, for `aria-activedescendant`. */
export const rowId = (listId: string, at: number): string => `${listId}-${at}`;

/** What stands at the right of a row: for the active one what Enter and → do, else its kind or key. */
function RowEnd({ row, isActive }: { readonly row: PaletteRow; readonly isActive: boolean }) {
  const words = useWords('palette');
  if (isActive && row.acts.length > 0)
    return (
      <Box
        component="span"
        aria-hidden
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          typography: 'body2',
          color: 'text.secondary',
        }}
      >
        <KeyHint keys="enter" />
        {words('hints.open')}
        <KeyHint keys="right" />
        {words('hints.acts')}
      </Box>
    );
  return (
    <>
      {row.chip && (
        <StatusChip tone={row.chip.tone} icon={null}>
          {row.chip.label}
        </StatusChip>
      )}
      {row.keys !== undefined && <KeyHint keys={row.keys} />}
    </>
  );
}

function RowText({ row, tokens }: { readonly row: PaletteRow; readonly tokens: readonly string[] }) {
  const marked = (text: string): ReactNode => <MatchedText text={text} ranges={foundRanges(text, tokens)} />;
  return (
    <Box
      component="span"
      sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
    >
      {marked(row.text)}
      {row.nameZh !== undefined && row.nameZh !== '' && (
        <>
          {' '}
          <Box component="span" lang="zh-HK" sx={{ color: 'text.secondary' }}>
            {marked(row.nameZh)}
          </Box>
        </>
      )}
      {row.note !== undefined && row.note !== '' && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {marked(row.note)}
        </Box>
      )}
    </Box>
  );
}

interface OptionProps extends Pick<PaletteListProps, 'tokens' | 'onActive' | 'onRun'> {
  readonly row: PaletteRow;
  readonly id: string;
  readonly at: number;
  readonly isActive: boolean;
}

function Option({ row, id, at, isActive, tokens, onActive, onRun }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <Box
      ref={element}
      id={id}
      role="option"
      data-label={row.text}
      aria-selected={isActive}
      // The field keeps the focus: what is typed next belongs there.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onMouseMove={() => {
        if (!isActive) onActive(at);
      }}
      onClick={() => {
        onRun(row);
      }}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        height: size.row,
        px: 2,
        scrollMarginBlock: `${size.rowGroup}px`,
        cursor: 'pointer',
        ...(isActive && {
          bgcolor: 'onward.surface.selected',
          boxShadow: (theme) => `inset ${stroke.selectedBar}px 0 0 ${theme.vars.palette.onward.primary.main}`,
        }),
      }}
    >
      <Box component="span" sx={{ display: 'inline-flex', width: size.icon, color: 'text.secondary' }}>
        {row.icon && <Icon of={row.icon} />}
      </Box>
      <RowText row={row} tokens={tokens} />
      <RowEnd row={row} isActive={isActive} />
    </Box>
  );
}

/** The rows under their headings: a list box whose active row the field names. */
export function PaletteRows({ id, label, groups, active, ...rest }: PaletteListProps) {
  let before = 0;
  const placed = groups.map((group) => {
    const from = before;
    before += group.rows.length;
    return { group, from };
  });
  return (
    <Box
      role="listbox"
      id={id}
      aria-label={label}
      sx={{ minHeight: 0, overflowY: 'auto', pb: 1, borderTop: '1px solid', borderColor: 'onward.line.hair' }}
    >
      {placed.map(({ group, from }) => (
        <Box key={group.key} role="group" aria-labelledby={`${id}-${group.key}`}>
          <Box
            id={`${id}-${group.key}`}
            role="presentation"
            sx={{
              display: 'flex',
              alignItems: 'flex-end',
              height: size.rowGroup,
              px: 2,
              pb: 0.5,
              typography: 'h6',
              color: 'onward.textTertiary',
            }}
          >
            {group.title}
          </Box>
          {group.rows.map((row, at) => (
            <Option
              key={row.key}
              row={row}
              id={rowId(id, from + at)}
              at={from + at}
              isActive={from + at === active}
              {...rest}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
