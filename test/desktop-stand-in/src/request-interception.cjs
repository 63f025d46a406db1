'use strict';
// Every request of a page, its frames and its workers stops here (CDP Fetch): the app's protocol handler answers
// its own scheme, everything else is refused and counted.

const NULL_BODY_STATUS = new Set([101, 204, 205, 304]);
const LOCAL_URL = /^(data|blob|about|devtools|chrome-error):/;
const REFUSED = 'BlockedByClient';

function toAppHeaders(registry, headers) {
  const translated = Object.entries(headers).map(([name, value]) => {
    const isAddress = /^(origin|referer)$/i.test(name);
    return [name, isAddress ? registry.toAppUrl(value) : value];
  });
  return new Headers(translated);
}

function toRequest(registry, paused, url) {
  return new Request(url, {
    method: paused.request.method,
    headers: toAppHeaders(registry, paused.request.headers),
    body: paused.request.hasPostData ? paused.request.postData : undefined,
  });
}

async function toFulfilment(registry, requestId, response) {
  const responseHeaders = [...response.headers].map(([name, value]) => ({
    name,
    value: name === 'location' ? registry.toChromiumUrl(value) : value,
  }));
  const fulfilment = { requestId, responseCode: response.status, responseHeaders };
  if (NULL_BODY_STATUS.has(response.status)) return fulfilment;
  return { ...fulfilment, body: Buffer.from(await response.arrayBuffer()).toString('base64') };
}

/** Intercepts the requests of one session. `isNavigationRefused(paused, url)` may stop a document request. */
class RequestInterception {
  constructor({ registry, guard, session, isNavigationRefused }) {
    Object.assign(this, { registry, guard, session, isNavigationRefused });
  }

  async start() {
    this.session.on('Fetch.requestPaused', (paused) => {
      this.answer(paused).catch((error) => this.fail(paused, error));
    });
    await this.session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  async answer(paused) {
    const { requestId } = paused;
    const url = this.registry.toAppUrl(paused.request.url);
    if (this.isNavigationRefused(paused, url)) {
      await this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    const handler = this.registry.handlerFor(url);
    if (handler === null) await this.answerForeign(requestId, url);
    else if (isIconProbe(paused))
      await this.session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
    else await this.answerByApp(paused, url, handler);
  }

  async answerForeign(requestId, url) {
    if (LOCAL_URL.test(url)) {
      await this.session.send('Fetch.continueRequest', { requestId });
      return;
    }
    this.guard.refuse('page', url);
    await this.session.send('Fetch.failRequest', { requestId, errorReason: REFUSED });
  }

  async answerByApp(paused, url, handler) {
    const response = await handler(toRequest(this.registry, paused, url));
    if (response.type === 'error') {
      await this.session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' });
      return;
    }
    await this.session.send(
      'Fetch.fulfillRequest',
      await toFulfilment(this.registry, paused.requestId, response),
    );
  }

  async fail(paused, error) {
    if (this.session.connection.isClosed || isRequestGone(error)) return;
    console.error(`Electron stand-in: no answer to ${paused.request.url}:`, error);
    const refusal = { requestId: paused.requestId, errorReason: 'Failed' };
    await this.session.send('Fetch.failRequest', refusal).catch(() => undefined);
  }
}

/** Chromium asks for /favicon.ico by itself; Electron has no tab to show it in and never asks. */
function isIconProbe(paused) {
  return paused.resourceType === 'Other' && new URL(paused.request.url).pathname === '/favicon.ico';
}

function isRequestGone(error) {
  return /Invalid InterceptionId|Session with given id not found/.test(error.message);
}

module.exports = { RequestInterception };
