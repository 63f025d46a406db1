import { accept, refuse } from '@shared/kernel/result';
import type { Extracted } from './extracted';

/** A picture that the browser can draw. It has no text; a scan is read by people. */
export async function checkPicture(bytes: Uint8Array, type: string): Promise<Extracted> {
  try {
    const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }));
    picture.close();
    return accept('');
  } catch {
    return refuse({ kind: 'broken' });
  }
}
