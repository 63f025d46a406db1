/** Says a fault of ours on the error stream, where support finds it; never to the page. */
export function reportFault(what: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${what}: ${detail}\n`);
}
