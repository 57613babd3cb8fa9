import { cpSync } from 'node:fs';
import type { Session } from '../../src/app/session.ts';
import type { Gate } from '../../src/gate/gate.ts';
import { address, Code } from '../../src/model/code.ts';
import { RawOffset } from '../../src/model/raw-offset.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { RawWordCount } from '../../src/model/raw-word-count.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { withFolder } from '../support/run-cli.ts';
import { allFiles, type exportedReports, sessionIn } from '../support/session.ts';
import { writeFiles } from './invented-project.ts';

export const CANARY = { full: 'Quirina Zandberghoek', telling: ['quirina', 'zandberghoek'] };

/** The same structure, with somebody's name behind every text of it. */
function planted(value: unknown, count: { fields: number }): unknown {
  if (value instanceof RawText || value instanceof Code) {
    count.fields++;
    const words = wordsOf(value instanceof Code ? address(value) : value);
    return RawText.of(`${words} zei ${CANARY.full}`);
  }
  if (Array.isArray(value)) return value.map((item) => planted(item, count));
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof RawOffset || value instanceof RawWordCount) return value;
  // A map, a set or a class would keep its texts to itself.
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new TypeError(`No canary can be put in a ${value.constructor.name}.`);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, planted(part, count)]));
}

/** What all writers make of every analysis of the demo, each text of each report with the name in it. */
export async function written(reveal: boolean, reportsOf?: typeof exportedReports) {
  return await withFolder(async (folder) => {
    cpSync('fixtures/demo', folder, { recursive: true });
    writeFiles(folder, new Map([['.kantlijn/names.yaml', `names: [${CANARY.full}]\n`]]));
    const session = await sessionIn(folder, { reveal });
    const count = { fields: 0 };
    const pass: Gate['pass'] = (report, make) =>
      session.gate.pass(planted(report, count) as typeof report, make);
    const withCanary: Session = { ...session, gate: { ...session.gate, pass } };
    return {
      files: await allFiles(withCanary, reportsOf?.(withCanary)),
      originals: session.gate.originals(),
      fields: count.fields,
    };
  });
}
