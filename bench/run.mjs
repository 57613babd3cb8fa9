/**
 * Measures kantlijn on made-up projects, against a bare node that reads the same bytes:
 *
 *     node bench/run.mjs [--sizes 10,100,1000] [--large] [--formats md,docx] [--commands status,crosstab,...]
 *                        [--runs 3] [--minutes 15] [--command "node bin/kantlijn.js"] [--keep]
 *
 * `--large` adds 10,000 interviews. `--command` is split at blanks and stands in for kantlijn. Prints a line as soon as it
 * is measured, the smallest projects first, and judges nothing. After so many minutes it begins no other line, and says
 * which are missing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.mjs';
import { PEAK_BY, wallTime } from './measure.mjs';
import { COMMANDS, measureProject } from './project.mjs';
import { failures, growthTable, HEAD, missingLine, rowOf, startLine } from './tables.mjs';

const STARTS = 15;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    large: { type: 'boolean', default: false },
    formats: { type: 'string', default: 'md,docx' },
    commands: { type: 'string', default: Object.keys(COMMANDS).join(',') },
    runs: { type: 'string', default: '3' },
    minutes: { type: 'string', default: '15' },
    command: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = [...values.sizes.split(',').map(Number), ...(values.large ? [10_000] : [])];
const kantlijn = commandOf(values.command);
const runs = Math.max(1, Number(values.runs));
const until = performance.now() + Number(values.minutes) * 60_000;

print(`Node ${process.version}, ${process.platform}; peak memory by ${PEAK_BY}; the best of ${runs} runs\n`);
print(startLine(starts()));
const folder = mkdtempSync(join(tmpdir(), 'kl-bench-'));
const measured = [];
const missing = [];
try {
  print(HEAD);
  for (const size of sizes) for (const format of values.formats.split(',')) measureSize(format, size);
  print(growthTable(measured));
  print(failures(measured));
  print(missingLine(missing, values.minutes));
} finally {
  if (values.keep) print(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function measureSize(format, size) {
  if (performance.now() > until) {
    missing.push(`all of ${size} .${format}`);
    return;
  }
  const dir = join(folder, `${format}-${size}`);
  process.stderr.write(`${size} interviews as .${format} …\n`);
  writeCorpus(dir, size, 1, format);
  for (const one of measureProject(dir, kantlijn, values.commands.split(','), runs)) {
    measured.push({ format, size, ...one });
    print(rowOf({ format, size, ...one }));
    if (performance.now() <= until) continue;
    missing.push(`${size} .${format} behind ${one.command} ${one.state}`);
    break;
  }
  if (values.keep) return;
  for (const path of [dir, `${dir}-out`]) rmSync(path, { recursive: true, force: true });
}

function commandOf(text) {
  if (text === undefined) return [process.execPath, join(import.meta.dirname, '..', 'bin', 'kantlijn.js')];
  const [program, ...args] = text.trim().split(/\s+/);
  return [program === 'node' ? process.execPath : program, ...args];
}

/** Turn by turn, so that a busy moment of the machine hits both. */
function starts() {
  const [help, bare] = [[], []];
  for (let i = 0; i < STARTS; i++) {
    help.push(wallTime([...kantlijn, '--help']));
    bare.push(wallTime([process.execPath, '-e', '0']));
  }
  return { help: Math.min(...help), bare: Math.min(...bare), runs: STARTS };
}

function print(text) {
  if (text !== '') process.stdout.write(`${text}\n`);
}
