// The key of new backups. The passphrase itself is kept nowhere. What it became is kept by the system's own key store
// where there is one, so that a backup on a schedule can be sealed while nobody types; where there is none it stays in
// memory until the app ends and is asked for again at the next start.
import {
  deriveMasterKey,
  fileKeyOf,
  newDerivation,
  sameDerivation,
  shortestPassphrase,
  type MasterKey,
} from './backup-key';
import type { BackupHeading } from './backup-format';
import type { BackupSettings, KeptSettings } from './backup-settings';

/** The system's key store. */
export interface KeyStore {
  /** False where sealing would only hide the key and not guard it. */
  canSeal(): boolean;
  /** Sealed text that only this person on this machine can open again. */
  seal(text: string): string;
  /** Null where it does not open any more. */
  open(sealed: string): string | null;
}

type Encryption = BackupSettings['encryption'];

/** See the head of the file. */
export interface KeyKeeper {
  /** The key for new backups; null: they are not encrypted; 'missing': they are, and the passphrase is needed. */
  forNew(): MasterKey | null | 'missing';
  state(): { on: boolean; key: 'none' | 'system' | 'this-run' | 'missing'; canSeal: boolean };
  set(passphrase: string | null): Promise<'set' | 'too-short' | 'unwritable'>;
  give(passphrase: string): Promise<'given' | 'wrong-passphrase'>;
  /** The key that opens a file: of the passphrase typed, else the one at hand when the file was made with it. */
  toOpen(
    encryption: NonNullable<BackupHeading['encryption']>,
    passphrase: string | null,
  ): Promise<MasterKey | null>;
}

/** What the keeper works with. */
export interface KeyKeeperPorts {
  readonly settings: KeptSettings;
  readonly store: KeyStore;
  readonly randomHex: (bytes: number) => string;
  /** scrypt's N; absent: the app's own. */
  readonly cost?: number;
}

const checkOf = (master: MasterKey): string => fileKeyOf(master, master.derivation.salt).check;

function unseal(encryption: Encryption, store: KeyStore): MasterKey | null {
  const sealedKey = encryption?.sealedKey ?? null;
  if (encryption === null || sealedKey === null || !store.canSeal()) return null;
  const key = store.open(sealedKey);
  const master = key === null ? null : { derivation: encryption.derivation, key };
  return master !== null && checkOf(master) === encryption.check ? master : null;
}

/** A keeper over what the settings hold. */
export function createKeyKeeper({ settings, store, randomHex, cost }: KeyKeeperPorts): KeyKeeper {
  const encryption = (): Encryption => settings.get().encryption;
  let atHand = unseal(encryption(), store);
  const sealed = (master: MasterKey): string | null => (store.canSeal() ? store.seal(master.key) : null);
  const keep = async (master: MasterKey): Promise<void> => {
    const { derivation } = master;
    const next = { derivation, check: checkOf(master), sealedKey: sealed(master) };
    await settings.change(() => ({ encryption: next }));
  };
  return {
    forNew: () => (encryption() === null ? null : (atHand ?? 'missing')),
    state: () => {
      const held = encryption();
      const canSeal = store.canSeal();
      if (held === null) return { on: false, key: 'none', canSeal };
      if (atHand === null) return { on: true, key: 'missing', canSeal };
      return { on: true, key: held.sealedKey === null ? 'this-run' : 'system', canSeal };
    },
    set: async (passphrase) => {
      if (passphrase !== null && [...passphrase].length < shortestPassphrase) return 'too-short';
      const master =
        passphrase === null ? null : await deriveMasterKey(passphrase, newDerivation(randomHex, cost));
      try {
        await (master === null ? settings.change(() => ({ encryption: null })) : keep(master));
      } catch {
        return 'unwritable';
      }
      atHand = master;
      return 'set';
    },
    give: async (passphrase) => {
      const held = encryption();
      if (held === null) return 'wrong-passphrase';
      const master = await deriveMasterKey(passphrase, held.derivation);
      if (checkOf(master) !== held.check) return 'wrong-passphrase';
      atHand = master;
      // Not kept by the system this time: it is asked for again at the next start, and nothing else is lost.
      await keep(master).catch(() => undefined);
      return 'given';
    },
    toOpen: async ({ derivation }, passphrase) => {
      if (passphrase !== null) return deriveMasterKey(passphrase, derivation);
      return atHand !== null && sameDerivation(atHand.derivation, derivation) ? atHand : null;
    },
  };
}
