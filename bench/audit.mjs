/**
 * How well the audit does on faults that were planted in the example project and in reports of six styles, and how long it takes:
 *
 *     node bench/audit.mjs [--runs 20] [--from 1] [--passages 300] [--only faults,styles,verdicts,speed] [--show]
 *
 * Seeds are counted from `--from`; `--show` prints what was missed, and what was found that no defect explains. Prints tables and judges nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const STATUSES = ['verbatim', 'normalised', 'altered', 'spliced', 'doubtful', 'not-found'];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    from: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
    passages: { type: 'string', default: '300' },
    only: { type: 'string', default: 'faults,styles,verdicts,speed' },
  },
});
const root = resolve(import.meta.dirname, '..');
process.chdir(root);
const audit = await bundled(join(root, 'tests/audit/bench.ts'));
const wanted = values.only.split(',');
if (wanted.includes('faults')) await faults(Number(values.runs));
if (wanted.includes('styles')) await styles(Number(values.runs));
if (wanted.includes('verdicts')) await verdicts(Number(values.passages));
if (wanted.includes('speed')) await speed();

async function bundled(entry) {
  const dir = mkdtempSync(join(tmpdir(), 'kl-audit-'));
  const outfile = join(dir, 'audit.mjs');
  const js = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
  const options = { bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning' };
  await build({ ...options, entryPoints: [entry], outfile, banner: { js } });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function faults(runs) {
  const scores = await audit.score(runs, Number(values.from));
  row(['planted', 'reports', 'found', 'recall', 'other findings'], 32);
  for (const { kind, planted, found, alarms } of scores)
    row([kind, planted || runs, found, planted === 0 ? '–' : percent(found / planted), alarms], 32);
  if (values.show)
    for (const { kind, missed, wrong } of scores)
      if (missed.length + wrong.length > 0)
        print(`${kind}: missed ${missed.join(' ')}; wrong ${wrong.join(' ')}`);
  const { recall, precision } = audit.overall(scores);
  print(`\nrecall ${percent(recall)}, precision ${percent(precision)}\n`);
}

/** Precision is of what warnings and errors say; a defect that was given a verdict as if nothing were wrong is a wrong reassurance. */
async function styles(runs) {
  const scores = await audit.scoreStyles(runs, Number(values.from));
  const head = ['reports', 'found', 'recall', 'precision', 'false', 'reassured'];
  for (const by of ['style', 'kind']) {
    row([by, ...head], 36);
    for (const name of new Set(scores.map((score) => score[by])))
      styleRow(
        name,
        scores.filter((score) => score[by] === name),
      );
    print('');
  }
  styleRow('all', scores);
  if (values.show)
    for (const { style, kind, examples } of scores)
      for (const example of examples) print(`${style}, ${kind}: ${example}`);
  print('');
}

function styleRow(name, scores) {
  const sum = (count) => scores.reduce((total, score) => total + count(score), 0);
  const defects = sum(({ isControl, planted }) => (isControl ? 0 : planted));
  const [found, alarms] = [sum((score) => score.found), sum((score) => score.alarms)];
  const share = (part, whole) => (whole === 0 ? '–' : percent(part / whole));
  const counts = [sum(({ planted }) => planted), found, share(found, defects), share(found, found + alarms)];
  row([name, ...counts, alarms, sum(({ reassured }) => reassured)], 36);
}

async function verdicts(passages) {
  const { transcripts } = await audit.projectFrom(audit.cleanFiles());
  const corpus = new audit.SpokenCorpus(transcripts);
  row(['words', 'changed', ...STATUSES], 12);
  for (const one of audit.calibrate(transcripts, corpus, passages)) verdictRow(one, percent(one.share));
  for (const one of audit.falseFinds(audit.INVENTED.join(' '), transcripts, corpus, passages))
    verdictRow(one, 'not said');
  print('\nA word left out at an end is no fault: what is left was said as it stands.\n');
}

function verdictRow({ length, tally, of }, change) {
  row([length, change, ...STATUSES.map((status) => percent((tally[status] ?? 0) / of))], 12);
}

async function speed() {
  row(['interviews', 'quotes', 'index, ms', 'audit, ms'], 12);
  for (const [interviews, quotes] of [
    [50, 200],
    [100, 200],
    [200, 200],
    [100, 100],
    [100, 400],
  ]) {
    const { index, audit: all } = await audit.timed(audit.grown(interviews, quotes));
    row([interviews, quotes, Math.round(index), Math.round(all)], 12);
  }
}

function row(cells, first) {
  print(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(first) : String(cell).padStart(11))).join(''));
}

function percent(share) {
  return `${(100 * share).toFixed(share === 1 || share === 0 ? 0 : 1)} %`;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
