/** Marks a field whose text means no value, so that a dialog takes no decision on what it would have to drop. */
export const unreadMark = { 'data-unread': true } as const;

/** Shows the first such field inside, with what is wrong with it; false where there is none. */
export function showUnread(container: HTMLElement | null): boolean {
  const field = container?.querySelector<HTMLElement>('[data-unread]');
  if (!field) return false;
  // What is wrong is said once a field is left.
  field.blur();
  field.focus();
  return true;
}
