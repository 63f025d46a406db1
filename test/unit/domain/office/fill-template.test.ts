import { describe, expect, it } from 'vitest';
import { fillTemplate, marksOf, templateMarks, unknownMarks } from '@shared/domain/office/fill-template';
import { standardMessages } from '@shared/domain/office/standard-messages';
import { officeTemplates, standardTemplates } from '@shared/domain/office/templates';

describe('filling a template', () => {
  it('puts every fact where its mark stands, as often as it stands there', () => {
    const filled = fillTemplate('{candidate}, {time}. Again: {time}', { candidate: 'Jason', time: '09:30' });
    expect(filled).toMatchObject({ text: 'Jason, 09:30. Again: 09:30', missing: [], unknown: [] });
  });

  it('leaves a mark without a fact in the text and names it once', () => {
    const filled = fillTemplate('At {place} or {place}, ring {officePhone}', { place: '' });
    expect(filled.text).toBe('At {place} or {place}, ring {officePhone}');
    expect(filled.missing).toEqual(['place', 'officePhone']);
  });

  it('leaves a word in braces that is no mark, and names it apart', () => {
    const filled = fillTemplate('{candidat} at {time}', { candidate: 'Jason', time: '09:30' });
    expect(filled).toMatchObject({ text: '{candidat} at 09:30', missing: [], unknown: ['candidat'] });
  });

  it('does not read a fact for marks of its own', () => {
    expect(fillTemplate('{candidate} {time}', { candidate: '{time}', time: '09:30' }).text).toBe(
      '{time} 09:30',
    );
  });

  it.each(['{}', '{ time }', '{time', 'time}', '{{', '50 % {', ''])('takes %j for plain text', (text) => {
    expect(fillTemplate(text, { time: '09:30' })).toMatchObject({ text, missing: [], unknown: [] });
  });

  it('gives the pieces in order, with what each is', () => {
    expect(fillTemplate('Hello {candidate} {x} {day}', { candidate: '思敏' }).parts).toEqual([
      { kind: 'words', text: 'Hello ' },
      { kind: 'fact', text: '思敏' },
      { kind: 'words', text: ' ' },
      { kind: 'unknown', text: '{x}' },
      { kind: 'words', text: ' ' },
      { kind: 'missing', text: '{day}' },
    ]);
  });
});

describe('the standard messages', () => {
  it('are kept by the decoder of the setting', () => {
    expect(officeTemplates.parse(standardTemplates).messages).toHaveLength(19);
  });

  it('have ids and titles of their own', () => {
    for (const field of ['id', 'titleEn', 'titleZh'] as const)
      expect(new Set(standardMessages.map((message) => message[field])).size).toBe(standardMessages.length);
  });

  it.each(standardMessages.map((message) => [message.id, message] as const))(
    '%s says the same in both languages, with known marks only',
    (_id, { en, zh }) => {
      expect([...unknownMarks(en), ...unknownMarks(zh)]).toEqual([]);
      expect([...marksOf(zh)].sort()).toEqual([...marksOf(en)].sort());
    },
  );

  it('use every mark there is somewhere', () => {
    const used = new Set(standardMessages.flatMap(({ en }) => marksOf(en)));
    expect(templateMarks.filter((mark) => !used.has(mark))).toEqual([]);
  });
});
