/**
 * Writes a made-up project of N interviews, each of 5,000 spoken words with 30 notes in the margin, in Markdown or in Word:
 *
 *     node bench/corpus.mjs DIR N [SEED] [md|docx]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { codebookYaml, crosswalkYaml, GROUPS } from './codebooks.mjs';
import { asMarkdown, interviewOf } from './interview.mjs';
import { randomFrom } from './random.mjs';
import { quotable, reportOf } from './report.mjs';
import { asWord } from './word.mjs';

/** By the end of a file's name. */
const WRITERS = { md: asMarkdown, docx: asWord };

export function writeCorpus(dir, count, seed = 1, format = 'md') {
  for (const folder of ['interviews', 'codebooks']) mkdirSync(join(dir, folder), { recursive: true });
  const members = GROUPS.map(() => []);
  const quoted = [];
  for (let i = 0; i < count; i++) {
    const side = i % GROUPS.length;
    const number = members[side].length + 1;
    const id = `${GROUPS[side].prefix}-${String(number).padStart(4, '0')}`;
    members[side].push(id);
    // A seed of its own: the first ten of a thousand interviews are the ten of the small corpus.
    const interview = interviewOf(GROUPS[side], number, randomFrom(seed * 1_000_003 + i));
    writeFileSync(join(dir, 'interviews', `${id}.${format}`), WRITERS[format](interview));
    quoted.push({ number, words: quotable(interview) });
  }
  writeFileSync(join(dir, 'verslag.md'), reportOf(quoted));
  for (const group of GROUPS) writeFileSync(join(dir, codebookFile(group)), codebookYaml(group));
  writeFileSync(join(dir, 'codebooks', 'themas.yaml'), crosswalkYaml());
  writeFileSync(join(dir, 'kantlijn.yaml'), projectYaml(members, format));
}

/** Another interview in the place of the first one. */
export function changeFirst(dir, format, seed) {
  const interview = interviewOf(GROUPS[0], 1, randomFrom(seed * 1_000_003));
  writeFileSync(join(dir, 'interviews', `${GROUPS[0].prefix}-0001.${format}`), WRITERS[format](interview));
}

function codebookFile(group) {
  return `codebooks/${group.id}.yaml`;
}

function projectYaml(members, format) {
  const groups = GROUPS.map((group, side) => {
    const transcripts = members[side].join(', ');
    return `  ${group.id}: { title: ${group.title}, codebook: ${codebookFile(group)}, transcripts: [${transcripts}] }`;
  });
  return [
    'title: Verzonnen interviews om mee te meten',
    'language: nl',
    `sources: [interviews/*.${format}]`,
    'report: verslag.md',
    'groups:',
    ...groups,
    'crosswalk: codebooks/themas.yaml',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [dir, count, seed = '1', format] = process.argv.slice(2);
  if (dir === undefined || !(Number(count) > 0) || !(format === undefined || format in WRITERS)) {
    process.stderr.write('node bench/corpus.mjs DIR N [SEED] [md|docx]\n');
    process.exitCode = 2;
  } else writeCorpus(dir, Number(count), Number(seed), format);
}
