// Writes the JSON Schemas of the files of a definition, by which editors complete and check them, of the shapes by which the
// reader reads them. They are kept in the repository; a test says when they are old.
//   npm run schema
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { schemas } from '../packages/services/src/schema/schemas.js';
import { root } from './machine.mjs';
import { docsOfService } from './schema/docs.mjs';

export const schemasFolder = join(root, 'packages/services/src');

/** The schemas, by their names. */
export const schemaFiles = () =>
  Promise.all(
    Object.entries(schemas(docsOfService())).map(async ([name, schema]) => [
      name,
      await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 }),
    ]),
  );

if (process.argv[1] === import.meta.filename)
  for (const [name, text] of await schemaFiles()) {
    writeFileSync(join(schemasFolder, name), text);
    console.log(`packages/services/src/${name}`);
  }
