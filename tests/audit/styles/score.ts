import { auditProject } from '../../../src/audit/index.ts';
import type { AuditReport } from '../../../src/audit/result/report.ts';
import { readSource } from '../../../src/sources/index.ts';
import { projectOf, said } from '../../support/build.ts';
import type { Files } from '../demo.ts';
import { randomFrom } from '../random.ts';
import { DEFECTS, type Planted } from './planted.ts';
import { type Study, studyOf } from './study.ts';
import { cited, documentsOf, quoted, STYLES, type Style } from './styles.ts';

/** One kind of defect in one style. */
export interface StyleScore {
  readonly style: string;
  readonly kind: string;
  /** Without a defect: what is found here is a false accusation. */
  readonly isControl: boolean;
  readonly planted: number;
  readonly found: number;
  /** Warnings and errors that no defect explains. */
  readonly alarms: number;
  /** Defects that were given a verdict as if nothing were wrong. */
  readonly reassured: number;
  /** For whoever wants to see one: the paragraph, and what was found. */
  readonly examples: readonly string[];
}

export async function auditOf(files: Files) {
  const documents = await Promise.all(
    [...files].map(([name, text]) => readSource({ name, bytes: new TextEncoder().encode(text) })),
  );
  const audited = auditProject(projectOf(documents));
  if (audited === null) throw new Error('no report');
  return audited;
}

/** Plants every kind in every style so many times, with seeds from `first` on. */
export async function scoreStyles(runs: number, first = 1): Promise<StyleScore[]> {
  const scores: StyleScore[] = [];
  for (const style of STYLES)
    for (const kind of Object.keys(DEFECTS)) scores.push(await scoreOne(style, kind, { first, runs }));
  return scores.filter(({ planted }) => planted > 0);
}

async function scoreOne(
  style: Style,
  kind: string,
  { first, runs }: { readonly first: number; readonly runs: number },
): Promise<StyleScore> {
  let [planted, found, alarms, reassured] = [0, 0, 0, 0];
  const examples: string[] = [];
  for (let seed = first; seed < first + runs; seed++) {
    const random = randomFrom(seed * 7919);
    const study = studyOf(random, style.language, style.size);
    const one = DEFECTS[kind]?.(style, study, random) ?? null;
    if (one === null) continue;
    planted += 1;
    const { report, findings } = await auditOf(
      documentsOf(style, study, [...sound(style, study), one.paragraph]),
    );
    const known = [...one.expected, ...(one.allowed ?? [])];
    const wrong = findings.filter(({ severity, code }) => severity !== 'info' && !known.includes(code));
    const isFound = findings.some(({ code }) => one.expected.includes(code));
    const isReassured = one.expected.length > 0 && !isFound && isBorneOut(report, one);
    found += isFound ? 1 : 0;
    alarms += wrong.length;
    reassured += isReassured ? 1 : 0;
    if (wrong.length > 0 || (one.expected.length > 0 && !isFound))
      examples.push(
        `${isReassured ? '! ' : ''}${one.paragraph} -> ${findings.map(({ code }) => code).join(' ')}${shown(study)}`,
      );
  }
  const isControl = kind.startsWith('control');
  return { style: style.name, kind, isControl, planted, found, alarms, reassured, examples };
}

/** What stands around a planted paragraph, and is right. */
function sound(style: Style, study: Study): string[] {
  const everybody = study.respondents.map(({ number }) => number);
  const [first] = study.respondents;
  const answer = first?.turns.find(({ topic }) => topic === 0)?.answer ?? '';
  const source = { study, who: everybody, topic: 0 };
  const isDutch = style.language === 'nl';
  const claim = `${isDutch ? 'Alle respondenten' : 'All participants'} ${study.topics[0]?.said ?? ''}`;
  return [
    quoted(style, answer, { ...source, who: [1] }, 'a'),
    ...(style.citesCodes ? [cited(style, claim, source, 'b')] : []),
    isDutch
      ? 'Zo wordt er gewoond, en zo is het altijd geweest.'
      : 'That is how people live here, and always have.',
  ];
}

function isBorneOut({ quotes, claims }: AuditReport, { row }: Planted): boolean {
  if (row === null) return false;
  return (
    quotes.some(
      ({ text, status }) =>
        said(text)?.startsWith(row) === true && (status === 'verbatim' || status === 'normalised'),
    ) || claims.some(({ sentence, status }) => said(sentence)?.startsWith(row) === true && status === 'holds')
  );
}

function shown({ topics }: Study): string {
  return ` [${topics.map(({ name, who }) => `${name} ${who.join('+')}`).join(', ')}]`;
}
