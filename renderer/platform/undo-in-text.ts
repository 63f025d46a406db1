const typedInputs = /^(text|search|tel|url|email|number|password|date|time)$/;

/** Whether an element is one that a person types into, and so has an undo of its own. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return typedInputs.test(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/**
 * Undo and redo from the menu belong to the text field while one has the focus. Answers whether the field took it; the
 * office's own undo runs only otherwise.
 */
export function undoInText(page: Document, command: 'undo' | 'redo'): boolean {
  return isTextField(page.activeElement) && page.execCommand(command);
}
