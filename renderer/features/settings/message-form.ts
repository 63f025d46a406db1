import { marksOf, unknownMarks } from '@shared/domain/office/fill-template';
import { standardTemplates, type MessageTemplate } from '@shared/domain/office/templates';

/** What a person should know of a message before it is kept. */
export interface MessageCheck {
  /** Keep it from being saved. */
  readonly missing: readonly (keyof MessageTemplate)[];
  /** Words in braces that nothing will fill, by language. */
  readonly unknown: Readonly<Record<'en' | 'zh', readonly string[]>>;
  /** Marks that stand in one language alone. */
  readonly differing: readonly string[];
}

const needed = ['titleEn', 'titleZh', 'en', 'zh'] as const;

/** Looks at one message; unknown and differing marks warn and do not refuse. */
export function checkMessage(message: MessageTemplate): MessageCheck {
  const [en, zh] = [marksOf(message.en), marksOf(message.zh)];
  return {
    missing: needed.filter((field) => message[field].trim() === ''),
    unknown: { en: unknownMarks(message.en), zh: unknownMarks(message.zh) },
    differing: [...en.filter((mark) => !zh.includes(mark)), ...zh.filter((mark) => !en.includes(mark))],
  };
}

/** The message as shipped; undefined for one the office added. */
export const standardMessage = (id: string): MessageTemplate | undefined =>
  standardTemplates.messages.find((message) => message.id === id);

const isSame = (a: MessageTemplate, b: MessageTemplate): boolean =>
  needed.every((field) => a[field] === b[field]);

/** True for a standard message that the office worded otherwise. */
export function differsFromStandard(message: MessageTemplate): boolean {
  const standard = standardMessage(message.id);
  return standard !== undefined && !isSame(message, standard);
}

/** How many messages were added, removed or reworded. */
export function countChanges(before: readonly MessageTemplate[], after: readonly MessageTemplate[]): number {
  const known = new Map(before.map((message) => [message.id, message]));
  const changed = after.filter((message) => {
    const old = known.get(message.id);
    return old === undefined || !isSame(old, message);
  });
  const kept = new Set(after.map(({ id }) => id));
  return changed.length + before.filter(({ id }) => !kept.has(id)).length;
}
