'use strict';

/** An event object whose default action a listener can prevent, with further properties. */
function preventableEvent(properties = {}) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
    ...properties,
  };
}

module.exports = { preventableEvent };
