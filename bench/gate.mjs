/**
 * How much the gate hides of labelled interviews and of news, how much of what it masks identifies somebody, and how
 * fast it is. Nobody looks at what it misses in the folders called held-out: what is tuned on them says nothing any more.
 *
 *     node bench/gate.mjs [FOLDER ...]
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { measure, readGold } from './gold.mjs';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
const folders =
  given.length > 0
    ? given
    : [
        '../shared/anonymise/interviews',
        '../shared/anonymise/kinds',
        ...['interviews', 'news', 'english', 'short', 'short-english', 'nobody', 'nobody-talk'].flatMap(
          (name) => [
            `fixtures/anonymise/${name === 'interviews' ? 'tune' : name}`,
            `fixtures/anonymise/${name === 'interviews' ? 'held-out' : `${name}-held-out`}`,
          ],
        ),
      ];
const out = mkdtempSync(join(tmpdir(), 'kl-gate-'));
try {
  const outfile = join(out, 'detect.mjs');
  await build({
    entryPoints: [join(root, 'src/detect/detect.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const start = process.cpuUsage();
  const { detect } = await import(pathToFileURL(outfile).href);
  detect('Ik ben Anna.');
  print(`first use: ${Math.round(since(start))} ms`);
  for (const folder of folders.map((name) => resolve(root, name)).filter((name) => existsSync(name)))
    report(folder, detect);
} finally {
  rmSync(out, { recursive: true, force: true });
}

function report(folder, detect) {
  const gold = readGold(folder);
  print(`\n${folder}`);
  for (const [title, part] of [
    ['with capitals', gold.filter(({ lower }) => !lower)],
    ['lower case', gold.filter(({ lower }) => lower)],
  ]) {
    if (part.length === 0) continue;
    const { hidden, telling, typed, precision, forNobody } = measure(part, detect);
    print(`  ${title}, ${part.length} files: ${counts(hidden)}`);
    print(`    by their telling words: ${counts(telling)}; of the right kind: ${counts(typed)}`);
    print(
      `    masked letters that identify: ${precision.toFixed(3)}; masked for nobody: ${forNobody.toFixed(1)} per 1,000 words`,
    );
  }
  const text = gold
    .map((one) => one.text)
    .join('\n')
    .repeat(40);
  const milliseconds = Math.min(...[1, 2, 3].map(() => processorTime(() => detect(text))));
  print(`  ${(text.length / milliseconds / 1000).toFixed(2)} million characters a second`);
}

/** In milliseconds; what else runs on the machine says less there than by the clock. */
function processorTime(run) {
  const start = process.cpuUsage();
  run();
  return since(start);
}

function since(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function counts(shares) {
  return Object.entries(shares)
    .sort(byWeight)
    .map(([label, [found, all]]) => `${label} ${found}/${all}`)
    .join('  ');
}

/** Persons, places and organisations first. */
function byWeight([a], [b]) {
  const weight = (label) => ['ORG', 'LOC', 'PER'].indexOf(label);
  return weight(b) - weight(a);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
