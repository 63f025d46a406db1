/** The memory of all columns of a pack, each once: to be handed over by a worker, not copied. */
export function buffersOf(pack: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      Object.values(value).forEach(look);
    }
  };
  look(pack);
  return [...found];
}
