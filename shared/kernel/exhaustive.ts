/** Marks the branch that cannot be reached when a closed union is handled whole; reaching it is our own bug. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
