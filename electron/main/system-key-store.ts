import { safeStorage } from 'electron';
import type { KeyStore } from './backups/key-keeper';

/** On Linux without a key ring the system only hides what it "seals": that guards nothing, so nothing is kept. */
const isGuarded = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');

/** Windows' data protection, macOS' keychain, or a key ring on Linux. */
export const systemKeyStore: KeyStore = {
  canSeal: isGuarded,
  seal: (text) => safeStorage.encryptString(text).toString('base64'),
  open: (sealed) => {
    try {
      return safeStorage.decryptString(Buffer.from(sealed, 'base64'));
    } catch {
      return null;
    }
  },
};
