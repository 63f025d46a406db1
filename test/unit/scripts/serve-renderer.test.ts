import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveRenderer } from '../../../electron/scripts/serve-renderer.mjs';

const page = '<html><meta name="nonce" content="__CSP_NONCE__"><body>office</body></html>';
let above = '';
let server: Server;
let port = 0;

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Sent as typed: `fetch` would tidy a path up before it left. */
function ask(path: string, host = `127.0.0.1:${port}`, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  above = mkdtempSync(join(tmpdir(), 'onward-serve-'));
  mkdirSync(join(above, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(above, 'secret.txt'), 'secret');
  writeFileSync(join(above, 'renderer-secret.txt'), 'secret');
  writeFileSync(join(above, 'renderer', 'index.html'), page);
  writeFileSync(join(above, 'renderer', 'assets', 'main.js'), 'export const main = 1;');
  server = await serveRenderer({ folder: join(above, 'renderer'), port: 0 });
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(() => {
  server.close();
  rmSync(above, { recursive: true });
});

describe('the page', () => {
  it('carries the nonce its policy names, another one each load', async () => {
    const loads = [await ask('/'), await ask('/')];
    const nonces = loads.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1],
    );
    loads.forEach(({ body }, load) => expect(body).toContain(`content="${nonces[load]}"`));
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('is what a path of a screen gives, and only such a path', async () => {
    expect((await ask('/candidates/cnd_1?tab=notes')).body).toContain('office');
    expect((await ask('/assets/missing.js')).status).toBe(404);
  });

  it('is served with its scripts and their type', async () => {
    const script = await ask('/assets/main.js');
    expect(script).toMatchObject({ status: 200, body: 'export const main = 1;' });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });
});

describe('refusals', () => {
  it.each(['localhost', 'localhost:41730', 'onward.example', '127.0.0.1', '127.0.0.1:1', '[::1]:41730'])(
    'answers 403 to the Host %s',
    async (host) => {
      expect((await ask('/', host)).status).toBe(403);
    },
  );

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../renderer-secret.txt',
    '/%00',
    '/%',
  ])('answers 403 to the path %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain('secret');
  });

  it('answers nothing but GET and HEAD', async () => {
    expect((await ask('/', undefined, 'POST')).status).toBe(405);
    expect((await ask('/', undefined, 'HEAD')).status).toBe(200);
  });

  it('takes no other port when its own is taken', async () => {
    await expect(serveRenderer({ folder: join(above, 'renderer'), port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('listens on the loopback address alone', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });
});
