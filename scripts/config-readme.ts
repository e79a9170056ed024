// Writes config/README.md and config/deskgate.schema.json from the schema; with --check it only compares, for CI.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchema } from '../src/settings/json-schema.js';
import { shippedFolder } from '../src/settings/preset.js';
import { configReadme } from '../src/settings/readme.js';

const files = {
  'README.md': configReadme(),
  'deskgate.schema.json': `${JSON.stringify(jsonSchema(), null, 2)}\n`,
};

for (const [name, text] of Object.entries(files)) {
  const file = join(shippedFolder(), name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`config/${name} is not what the schema says: run "node dist/scripts/config-readme.js"`);
    process.exitCode = 1;
  }
}
