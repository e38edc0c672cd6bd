// Says of each YAML file in a folder whether it fits a JSON Schema: node judge.mjs SCHEMA FOLDER
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';

const [schema, folder] = process.argv.slice(2);
// "required" beside "not" names keys that the same object does not describe, which strict mode frowns upon.
const fits = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const name of readdirSync(folder).sort()) {
  let answer;
  try {
    answer = fits(parse(readFileSync(join(folder, name), 'utf8'))) ? 'fits' : `not ${fits.errors[0].instancePath} ${fits.errors[0].message}`;
  } catch (error) {
    answer = `unread ${error.message.split('\n')[0]}`;
  }
  console.log(`${name} ${answer}`);
}
