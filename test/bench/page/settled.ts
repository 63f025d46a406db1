// When something is on screen. The browser is started without a limit to its frames, so that waiting for one does not
// round what is measured up to a sixtieth of a second.

/** Frames without any change of the document that count as rest. */
const quietFrames = 3;

/** After the next frame is laid out and handed to the screen: a message posted in it is answered when it is over. */
function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(null);
    });
  });
}

/**
 * Changes a dot in the corner of the page at every frame until the answered function is called. Where nothing changes, the
 * browser waits a sixtieth of a second for its next frame even without a limit, and whatever is done to a page at rest
 * would be rounded up to that.
 */
export function keepFramesComing(): () => void {
  const dot = document.createElement('div');
  dot.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 1px; height: 1px';
  document.body.append(dot);
  let isDark = false;
  let next = requestAnimationFrame(function beat() {
    isDark = !isDark;
    dot.style.backgroundColor = isDark ? 'black' : 'white';
    next = requestAnimationFrame(beat);
  });
  return () => {
    cancelAnimationFrame(next);
    dot.remove();
  };
}

/** Does something to a part of the document; answers the milliseconds until its last consequence was painted. */
export async function timeUntilPainted(
  place: Element,
  act: () => unknown,
  isDone: () => boolean = () => true,
): Promise<number> {
  let changed = true;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  void act();
  let painted = start;
  for (let quiet = 0; quiet < quietFrames;) {
    const paint = await nextPaint();
    if (changed || !isDone()) {
      changed = false;
      painted = paint;
      quiet = 0;
    } else {
      quiet += 1;
    }
  }
  observer.disconnect();
  return painted - start;
}
