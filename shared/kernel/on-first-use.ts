/** An object whose properties are made when they are first asked for, each once. */
export function onFirstUse<Made extends object>(makers: {
  readonly [Key in keyof Made]: () => Made[Key];
}): Made {
  const made = {};
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    let value: unknown;
    Object.defineProperty(made, key, { enumerable: true, get: () => (value ??= make()) });
  }
  return made as Made;
}
