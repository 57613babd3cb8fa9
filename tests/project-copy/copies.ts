import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ANALYSES } from '../../src/analyses/index.ts';
import { EVERYTHING } from '../../src/analyses/wanted.ts';
import { WHOLE } from '../../src/app/export/whole.ts';
import { makeReport } from '../../src/app/report.ts';
import type { Session } from '../../src/app/session.ts';
import { open } from '../../src/gate/safe-text.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { sessionIn, type WrittenFile } from '../support/session.ts';

/** The copy of a project, as files. */
export async function copyOf(session: Session): Promise<WrittenFile[]> {
  const exhibit = WHOLE.copy.exhibit(session.loaded.project, EVERYTHING, session);
  return (await WRITE_FORMATS.project.write(exhibit, { language: session.language })).map(contentsOf);
}

/** The same in a folder, opened. */
export async function copiedInto(folder: string, session: Session): Promise<Session> {
  for (const { name, bytes } of await copyOf(session)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return sessionIn(folder);
}

/**
 * Where something stands in a file, and keys, which are of a project's own secret, are others in a copy. So is who can be
 * recognised in it: what headings tell of people is not there.
 */
const ITS_OWN = new Set(['line', 'unit', 'file', 'key', 'risk']);

function compared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compared);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !ITS_OWN.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, compared(part)]));
}

const ASKED = [
  ['status', {}],
  ['tree', {}],
  ['fragments', {}],
  ...['label', 'sub', 'ad'].map((rows) => ['crosstab', { rows }] as const),
  ['crosstab', { rows: 'sub', by: 'respondent' }],
  ['crosstab', {}],
  ['audit', {}],
  ['compare', {}],
  ['methods', {}],
] as const;

/** What each report says of a project, as `--json` does; the reports that have something to say of it. */
export function reportsOf(
  session: Session,
  more: readonly (readonly [string, object])[] = [],
): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [name, asked] of [...ASKED, ...more]) {
    const analysis = ANALYSES.find((one) => one.name === name);
    if (
      analysis?.lacks(session.loaded.project, { ...EVERYTHING, ...asked, coder: null, code: null }) !== null
    )
      continue;
    const { data } = open(makeReport(session, name, asked).exhibit);
    said[`${name} ${JSON.stringify(asked)}`] = compared(JSON.parse(JSON.stringify(data)));
  }
  return said;
}
