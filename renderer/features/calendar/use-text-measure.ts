import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import type { TextMeasure } from './grid/block-lines';

/** Measures texts in the type of blocks, before they are drawn: what does not fit is never drawn cut. */
export function useTextMeasure(): TextMeasure {
  const { typography } = useTheme();
  const { fontFamily, fontWeightBold, fontWeightRegular } = typography;
  const { fontSize } = typography.body2;
  return useMemo(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const size = typeof fontSize === 'number' ? `${fontSize}px` : (fontSize ?? '');
    const known = new Map<string, number>();
    const widthIn =
      (weight: string) =>
      (text: string): number => {
        const key = weight + text;
        const found = known.get(key);
        if (found !== undefined) return found;
        if (pen) pen.font = `${weight} ${size} ${fontFamily}`;
        const width = Math.ceil(pen?.measureText(text).width ?? 0);
        known.set(key, width);
        return width;
      };
    return { bold: widthIn(String(fontWeightBold)), plain: widthIn(String(fontWeightRegular)) };
  }, [fontFamily, fontSize, fontWeightBold, fontWeightRegular]);
}
