import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** The pages in `test/bench/page`, by the name of their document. */
export const benchPages = ['index', 'calendar', 'list'] as const;
/** See {@link benchPages}. */
export type BenchPage = (typeof benchPages)[number];

/** Isolated from other origins, so that the page's clock counts in steps of 5 microseconds instead of 100. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Bundles `test/bench/page` with the app's aliases, as the app itself is bundled, into a folder. */
export async function buildBenchPage(outDir: string): Promise<void> {
  const { build } = await import('vite');
  const root = join(__dirname, 'page');
  await build({
    configFile: false,
    publicDir: false,
    root,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    worker: { format: 'es' },
    build: {
      ...{ outDir, emptyOutDir: true, minify: 'oxc', target: 'esnext', chunkSizeWarningLimit: Infinity },
      rolldownOptions: { input: benchPages.map((name) => join(root, `${name}.html`)) },
    },
  });
}

/** Serves a folder on a free port of this machine alone; the caller closes it. */
export async function serveFolder(
  folder: string,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    try {
      const body = readFileSync(join(folder, new URL(path, 'http://127.0.0.1').pathname));
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain', ...isolation });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${port}/` };
}
