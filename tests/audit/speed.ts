import { AuditContext } from '../../src/audit/context/context.ts';
import { auditProject } from '../../src/audit/index.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { type Files, projectFrom } from './demo.ts';
import { between, pick, type Random, randomFrom } from './random.ts';

const LENGTH = 30_000;

/** A project of so many interviews of 30,000 characters, and a report of so many quotes with a footnote. */
export function grown(interviews: number, quotes: number): Files {
  const random = randomFrom(13);
  const vocabulary = Array.from({ length: 6000 }, () => wordOf(random));
  const files = new Map<string, string>();
  const passages: string[][] = [];
  for (let i = 1; i <= interviews; i++) {
    const turns: string[] = [];
    for (let length = 0; length < LENGTH; ) {
      const words = Array.from({ length: between(random, 20, 80) }, () => zipf(random, vocabulary));
      turns.push(
        `O: ${zipf(random, vocabulary)} ${zipf(random, vocabulary)}?`,
        '',
        `R: ${words.join(' ')}.`,
        '',
      );
      length += words.join(' ').length + 20;
      passages.push([`${i}`, ...words]);
    }
    const coded = turns[2]?.replace(/^R: (\S+ \S+)/, 'R: {==$1==}{>>Stemming (Label 1, sub 1)<<}') ?? '';
    const head = `# Bijlage ${i}: Interview respondent ${i}\n\nO: Onderzoeker\nR: Respondent\n\n`;
    files.set(`interviews/${i}.md`, `${head}${turns.with(2, coded).join('\n')}\n`);
  }
  const cited = Array.from({ length: quotes }, (_, i) => quoted(random, passages, i + 1));
  files.set('verslag.md', `# Verslag\n\n${cited.join('\n')}`);
  files.set('kantlijn.yaml', 'title: Groot\nsources: [interviews/*.md]\nreport: verslag.md\n');
  return files;
}

function quoted(random: Random, passages: readonly string[][], number: number): string {
  const [interview = '1', ...words] = pick(random, passages);
  const length = Math.min(words.length, between(random, 6, 40));
  const start = between(random, 0, words.length - length);
  const quote = words.slice(start, start + length).map((word) => (random() < 0.1 ? `${word}je` : word));
  return `Zo gaat het: “${quote.join(' ')}”.[^${number}]\n\n[^${number}]: Bijlage ${interview}. Label 1, sub 1.\n`;
}

function wordOf(random: Random): string {
  const syllable = () =>
    pick(random, 'bcdfghklmnprstvwz'.split('')) + pick(random, ['a', 'e', 'i', 'o', 'u', 'aa', 'ie', 'oe']);
  return Array.from({ length: between(random, 1, 4) }, syllable).join('');
}

/** Few words often and many words seldom, as in speech. */
function zipf(random: Random, vocabulary: readonly string[]): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ja';
}

/** Milliseconds that the audit takes, reading left out: the index of all words, and the whole of it. */
export async function timed(files: Files): Promise<{ readonly index: number; readonly audit: number }> {
  const project: CodedProject = await projectFrom(files);
  const { report } = project;
  if (report === null) throw new Error('no report');
  const started = performance.now();
  new AuditContext(project, report);
  const indexed = performance.now();
  auditProject(project);
  return { index: indexed - started, audit: performance.now() - indexed };
}
