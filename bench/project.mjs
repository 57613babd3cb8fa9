/** What is measured of one project: each command with nothing kept, with everything kept, and after one change. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS } from './codebooks.mjs';
import { asMarkdown, interviewOf } from './interview.mjs';
import { inTurn } from './measure.mjs';
import { randomFrom } from './random.mjs';
import { asWord } from './word.mjs';

/** Stands for a folder outside of the project, which the bare node does not read. */
const OUT = 'OUT';

/** Behind `kantlijn -C DIR`. What a check or an audit finds is no failure. */
export const COMMANDS = {
  status: ['status', '--json'],
  crosstab: ['crosstab', '--json', '--rows', 'theme'],
  fragments: ['fragments', '--json'],
  check: ['check', '--json'],
  audit: ['audit', '--json'],
  export: ['export', OUT, '--json'],
};

/** What is done before each run, by the name of the state that it leaves. */
const STATES = {
  cold: (dir) => rmSync(join(dir, '.kantlijn', 'cache'), { recursive: true, force: true }),
  warm: () => {},
  changed: changeOne,
};

/** Gives one result at a time: the command, the state, and what it took beside a bare node. */
export function* measureProject(dir, kantlijn, commands, runs) {
  const bare = [process.execPath, join(import.meta.dirname, 'baseline.mjs'), dir];
  for (const command of commands)
    for (const [state, before] of Object.entries(STATES)) {
      const line = [
        ...kantlijn,
        '-C',
        dir,
        ...COMMANDS[command].map((word) => (word === OUT ? `${dir}-out` : word)),
      ];
      // What is warm was run before: the cold runs come first.
      yield { command, state, ...inTurn(bare, line, runs, () => before(dir)) };
    }
}

let changes = 0;

/** Puts another interview in the place of the first. */
function changeOne(dir) {
  const [name = ''] = readdirSync(join(dir, 'interviews')).sort();
  const path = join(dir, 'interviews', name);
  changes += 1;
  const interview = interviewOf(GROUPS[0], 1, randomFrom(changes * 7_919));
  const bytes = name.endsWith('.docx') ? asWord(interview) : Buffer.from(asMarkdown(interview));
  if (!readFileSync(path).equals(bytes)) writeFileSync(path, bytes);
}
