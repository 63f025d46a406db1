// Writes down the fields of every table as this build stores them, so that the next build can be held to them: fields
// may be added, never dropped or narrowed to another kind. Run from the project's folder: node test/scripts/freeze-schema.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaVersion } from '@shared/changes/schema-version';
import { describeSchema } from './describe-schema';

const file = join(process.cwd(), 'test', 'fixtures', 'schema', `version-${schemaVersion}.json`);
writeFileSync(file, `${JSON.stringify(describeSchema(), null, 2)}\n`);
process.stdout.write(`Frozen: ${file}\n`);
