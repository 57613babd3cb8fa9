/**
 * Measures kantlijn on made-up projects of several sizes, against a bare node that reads the same bytes:
 *
 *     node bench/run.mjs [--sizes 10,100,1000] [--format md|docx] [--runs 3] [--command "node bin/kantlijn.js"] [--keep]
 *
 * `--command` is split at blanks and stands in for kantlijn. Prints tables and judges nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeFirst, writeCorpus } from './corpus.mjs';
import { best, PEAK_BY, wallTime } from './measure.mjs';
import { failures, growthTable, sizeTable, startLine } from './tables.mjs';

const STARTS = 15;
const here = import.meta.dirname;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10,100,1000' },
    format: { type: 'string', default: 'md' },
    runs: { type: 'string', default: '3' },
    command: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const runs = Math.max(1, Number(values.runs));
const kantlijn = commandOf(values.command);

print(`Node ${process.version}, ${process.platform}; peak memory by ${PEAK_BY}; the best of ${runs} runs\n`);
print(startLine(starts()));
const folder = mkdtempSync(join(tmpdir(), 'kl-bench-'));
try {
  const measured = sizes.map((size) => measureSize(size));
  print(sizeTable(measured));
  print(growthTable(measured));
  print(failures(measured));
} finally {
  if (values.keep) print(`kept: ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

function commandOf(text) {
  if (text === undefined) return [process.execPath, join(here, '..', 'bin', 'kantlijn.js')];
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

function measureSize(size) {
  const dir = join(folder, String(size));
  process.stderr.write(`${size} interviews …\n`);
  writeCorpus(dir, size, 1, values.format);
  const crosstab = [...kantlijn, '-C', dir, 'crosstab', '--json', '--rows', 'theme'];
  const forget = () => rmSync(join(dir, '.kantlijn', 'cache'), { recursive: true, force: true });
  const baseline = best([process.execPath, join(here, 'baseline.mjs'), dir], runs);
  const scan = best(crosstab, runs, forget);
  // The last run left behind what it found.
  const warm = best(crosstab, runs);
  let seed = 1;
  const changed = best(crosstab, runs, () => changeFirst(dir, values.format, ++seed));
  return { size, baseline, scan, crosstab: warm, changed };
}

function print(text) {
  if (text !== '') process.stdout.write(`${text}\n`);
}
