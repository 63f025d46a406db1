/** How many digits a PIN has. */
export const pinDigits = { least: 4, most: 6 } as const;

/** True for a text that may become a PIN. */
export function isPin(text: string): boolean {
  return /^\d+$/.test(text) && text.length >= pinDigits.least && text.length <= pinDigits.most;
}
