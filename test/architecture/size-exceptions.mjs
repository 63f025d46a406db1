// Every exception to the size caps, with the reason it is better whole than split. Empty is the aim.

/**
 * @typedef {object} SizeException
 * @property {string} file
 * @property {'max-lines' | 'max-lines-per-function' | 'max-params' | 'max-depth'} rule
 * @property {number} cap the cap that holds for this file instead
 * @property {string} reason
 */

/** @type {readonly SizeException[]} */
export const sizeExceptions = [];
