/**
 * Lets the person choose one file and gives a hold on it, unread: for files too large to cross to the page as bytes. Null
 * when they think better of it.
 */
export function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept, hidden: true });
  document.body.append(input);
  return new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  }).finally(() => {
    input.remove();
  });
}
