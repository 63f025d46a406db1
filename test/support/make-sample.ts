import 'fake-indexeddb/auto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { checkSample } from './sample/check-sample';
import { encodeSample } from './sample/encode-sample';
import { liveSample, shippedSize } from './sample/live-sample';

/** Makes the sample office anew, from the project's folder: `npm run sample`. The same seed gives the same bytes. */

const folder = 'resources/sample';
const file = `${folder}/office.json`;

const { office, life } = await liveSample(shippedSize);
const text = encodeSample(office.log);
const told = await checkSample(office, life, text);
office.close();
mkdirSync(folder, { recursive: true });
writeFileSync(file, text);
told.forEach((line) => console.log(line));
console.log(`${file}: ${Math.round(text.length / 1024)} KB`);
