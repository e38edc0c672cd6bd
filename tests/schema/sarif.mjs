// Says whether a log fits the schema of SARIF 2.1.0, as Microsoft ships it: node sarif.mjs LOG
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// It is draft-04 by name, and uses nothing that draft-07 changed but these two keywords.
delete schema.$schema;
delete schema.id;
const fits = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);
const isGood = fits(JSON.parse(readFileSync(process.argv[2], 'utf8')));
console.log(isGood ? 'fits' : fits.errors.map((error) => `${error.instancePath} ${error.message}`).join('\n'));
