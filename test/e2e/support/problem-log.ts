import type { BrowserContext, ElectronApplication, Request } from '@playwright/test';

/** The four things that must never happen in a run. */
export type ProblemKind = 'console-error' | 'page-error' | 'csp-violation' | 'network-request';

export interface Problem {
  readonly kind: ProblemKind;
  readonly text: string;
}

interface RefusedRequest {
  readonly from: 'page' | 'browser' | 'main';
  readonly url: string;
}

const CSP_BINDING = '__reportCspViolation';
/** A navigation the app refused (will-navigate) never left; one that was tried fails differently or succeeds. */
const NAVIGATION_STOPPED = 'net::ERR_ABORTED';
const LOCAL_SCHEMES = new Set(['app:', 'data:', 'blob:', 'about:', 'devtools:', 'chrome-error:']);

/** The stand-in loads app://onward from onward.app.localhost, which never reaches a socket. */
function isLocal(address: string): boolean {
  const url = new URL(address);
  return LOCAL_SCHEMES.has(url.protocol) || url.hostname.endsWith('.app.localhost');
}

/** Runs in every page. The violation's own fields say which directive and which address or code. */
function listenForCspViolations(bindingName: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
    const report: unknown = Reflect.get(window, bindingName);
    const text = `${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`;
    if (typeof report === 'function') report(text);
  });
}

/** Collects problems of all windows of one launch, from before the first page loads until the app is gone. */
export class ProblemLog {
  private found: Problem[] = [];
  private takenFromMain = 0;

  constructor(private readonly electronApp: ElectronApplication) {}

  async listen(): Promise<void> {
    const context: BrowserContext = this.electronApp.context();
    context.on('console', (message) => {
      if (message.type() === 'error')
        this.add('console-error', `${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (problem) =>
      this.add('page-error', String(problem.error().stack ?? problem.error())),
    );
    context.on('request', (request) => {
      if (!request.isNavigationRequest()) this.addRequest(request);
    });
    context.on('requestfinished', (request) => {
      if (request.isNavigationRequest()) this.addRequest(request);
    });
    context.on('requestfailed', (request) => {
      const wasStopped = request.failure()?.errorText === NAVIGATION_STOPPED;
      if (request.isNavigationRequest() && !wasStopped) this.addRequest(request);
    });
    await context.exposeBinding(CSP_BINDING, (_source, text: string) => this.add('csp-violation', text));
    await context.addInitScript(listenForCspViolations, CSP_BINDING);
  }

  private addRequest(request: Request): void {
    if (!isLocal(request.url())) this.add('network-request', `${request.method()} ${request.url()}`);
  }

  private add(kind: ProblemKind, text: string): void {
    this.found.push({ kind, text });
  }

  /** Everything so far. A round trip to every window first, so that what already happened has arrived. */
  async all(): Promise<readonly Problem[]> {
    for (const page of this.electronApp.windows()) await page.evaluate(() => null).catch(() => null);
    await this.collectRefusedRequests();
    return this.found;
  }

  /** Takes out the problems of one kind that a test provoked on purpose, to be asserted there. */
  async take(kind: ProblemKind): Promise<readonly string[]> {
    const problems = await this.all();
    this.found = problems.filter((problem) => problem.kind !== kind);
    return problems.filter((problem) => problem.kind === kind).map((problem) => problem.text);
  }

  /** What only the stand-in sees: requests of Chromium itself and of the main process. */
  private async collectRefusedRequests(): Promise<void> {
    const refused = await this.electronApp
      .evaluate((electron): RefusedRequest[] => {
        const standIn: unknown = 'standIn' in electron ? electron.standIn : undefined;
        return standIn === undefined
          ? []
          : (standIn as { refusedRequests: RefusedRequest[] }).refusedRequests;
      })
      .catch((): RefusedRequest[] => []);
    for (const { from, url } of refused.slice(this.takenFromMain)) {
      if (from !== 'page') this.add('network-request', `${from}: ${url}`);
    }
    this.takenFromMain = Math.max(this.takenFromMain, refused.length);
  }
}
