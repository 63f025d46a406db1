// A page of ours never becomes another page, opens no window, embeds no foreign one, and gets no permission but to
// copy text to the clipboard. Links that may leave go to the system instead.
import { session, shell, type App, type WebContents } from 'electron';
import { isAppUrl, mayLeaveTheApp } from './app-address';

const grantedPermissions: readonly string[] = ['clipboard-sanitized-write'];

/** Whether a permission is granted to a page at an address. */
export const isGranted = (permission: string, requestingUrl: string): boolean =>
  grantedPermissions.includes(permission) && isAppUrl(requestingUrl);

/** Hands an address to the system, if it is of a kind that may leave; answers whether it was. */
export async function openOutside(url: string): Promise<boolean> {
  if (!mayLeaveTheApp(url)) return false;
  await shell.openExternal(url);
  return true;
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url).catch(() => undefined);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    // A page may load itself again; our protocol serves nothing but our own pages.
    if (isAppUrl(url)) return;
    event.preventDefault();
    void openOutside(url).catch(() => undefined);
  });
  contents.on('will-redirect', (event, url) => {
    if (!isAppUrl(url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Guards every page there will be. Called once, when the app is ready. */
export function guardNavigation(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((contents, permission, decide) =>
    decide(isGranted(permission, contents.getURL())),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  defaultSession.setDevicePermissionHandler(() => false);
  // Files leave by the save dialog; a download would pass it by.
  defaultSession.on('will-download', (event) => event.preventDefault());
}
