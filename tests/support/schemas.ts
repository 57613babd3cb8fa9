import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const FOLDER = 'src/schemas';
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });

/** Every schema that is shipped, by its name without .json. */
export const SCHEMAS: ReadonlyMap<string, object> = new Map(
  readdirSync(FOLDER).map((file) => {
    const schema: object = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
    // A schema names another by the name of its file.
    ajv.addSchema(schema, file);
    return [file.replace(/\.json$/, ''), schema];
  }),
);

/** What is wrong with a value by a schema, one line each; empty where nothing is. */
export function faultsOf(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${schema}.json`);
  if (validate === undefined) return [`there is no src/schemas/${schema}.json`];
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** The schema of what a command line with --json prints. */
function schemaFor(argv: readonly string[], command: unknown): string {
  if (command !== 'anonymise') return String(command);
  return `anonymise-${argv[argv.indexOf('anonymise') + 1]}`;
}

/** Of a run with --json: one object and nothing else on stdout, or nothing at all, and it is as its schema says. */
export function expectSchema(argv: readonly string[], out: string): void {
  if (!argv.includes('--json') || out === '') return;
  const printed = JSON.parse(out);
  expect(faultsOf(schemaFor(argv, printed.command), printed), argv.join(' ')).toEqual([]);
}
