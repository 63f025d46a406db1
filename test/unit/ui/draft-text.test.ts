import { describe, expect, it } from 'vitest';
import { readFigure } from '@ui/read-typed';
import { shownDraft } from '@ui/use-draft-text';

const field = (value: number | undefined) => ({
  value,
  print: (figure: number) => figure.toLocaleString('en-HK'),
  parse: (text: string) => readFigure(text, { least: 1, most: 9_999, whole: true }),
});

describe('a field whose value is not text', () => {
  it('shows its value as it is written here', () => {
    expect(shownDraft(undefined, field(1_200))).toEqual({ text: '1,200', unread: false });
  });

  it('shows nothing where there is none, which means just that', () => {
    expect(shownDraft(undefined, field(undefined))).toEqual({ text: '', unread: false });
  });

  it('leaves what is typed as it was typed while it means the value', () => {
    expect(shownDraft({ text: '1200', meant: 1_200, over: 12 }, field(1_200))).toEqual({
      text: '1200',
      unread: false,
    });
  });

  it.each(['0', '12a', '-4', '10000'])(
    'keeps "%s", which means no value, where it was taken as none',
    (text) => {
      expect(shownDraft({ text, meant: undefined, over: 2 }, field(undefined))).toEqual({
        text,
        unread: true,
      });
    },
  );

  it.each(['0', '12a', ''])('keeps "%s" where whoever holds the value keeps the one before', (text) => {
    expect(shownDraft({ text, meant: undefined, over: 2 }, field(2))).toEqual({ text, unread: true });
  });

  it('takes a field that was emptied for no value where there may be none', () => {
    expect(shownDraft({ text: '', meant: undefined, over: 2 }, field(undefined))).toEqual({
      text: '',
      unread: false,
    });
  });

  it('gives way to a value that came from elsewhere', () => {
    expect(shownDraft({ text: 'x', meant: undefined, over: 2 }, field(7))).toEqual({
      text: '7',
      unread: false,
    });
  });
});
