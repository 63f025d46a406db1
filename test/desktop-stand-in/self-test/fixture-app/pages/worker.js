// Started by a spec: a module worker whose import and fetch are the app's own, and one request that must not leave.
import { double } from './worker-part.js';

const attempt = (url) =>
  fetch(url).then(
    (response) => response.status,
    (error) => error.name,
  );

postMessage({
  doubled: double(21),
  own: await attempt('worker-part.js'),
  foreign: await attempt('https://elsewhere.example/from-worker'),
});
