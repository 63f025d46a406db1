/** The scheme and host of every page. Never changed: an origin is where the data lives, a new one starts empty. */
export const appScheme = 'app';
/** See {@link appScheme}. */
export const appHost = 'onward';
/** The origin of every page, as a frame reports it. */
export const appOrigin = `${appScheme}://${appHost}`;

/** Whether an address is one of our own pages. */
export function isAppUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${appScheme}:` && host === appHost;
  } catch {
    return false;
  }
}

const outsideProtocols: readonly string[] = ['https:', 'tel:', 'mailto:'];

/** Whether an address may be handed to the system. */
export function mayLeaveTheApp(url: string): boolean {
  try {
    return outsideProtocols.includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
