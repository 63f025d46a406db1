import type { DesktopApi } from '@shared/desktop-api';
import { createBrowserTwin } from './browser-twin';

declare global {
  interface Window {
    /** Set by the preload; absent in a browser and in frames. */
    readonly onward?: DesktopApi;
  }
}

/** The desktop the preload offers, or its twin made of what a browser can do. */
export function findDesktop(): DesktopApi {
  return window.onward ?? createBrowserTwin(window);
}
