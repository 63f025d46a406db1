// A worker is a script by its address, so the page's policy asks for an address that a named maker of our own has
// vouched for. The maker takes only what the build put beside the page.
interface AddressMaker {
  createScriptURL(address: string): string;
}
interface AddressMakers {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): AddressMaker;
}

declare global {
  var trustedTypes: AddressMakers | undefined;
}

/** Named in the content security policy; a second maker of this name is refused by the browser. */
const makerName = 'onward-worker';

function vouch(address: string): string {
  const { origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new TypeError(`Not a worker of ours: ${address}`);
  return address;
}

let maker: AddressMaker | null = null;

/** Starts a worker of the build; throws for an address from elsewhere. */
export function startOwnWorker(address: string): Worker {
  maker ??= globalThis.trustedTypes?.createPolicy(makerName, { createScriptURL: vouch }) ?? {
    createScriptURL: vouch,
  };
  return new Worker(maker.createScriptURL(address), { type: 'module' });
}
