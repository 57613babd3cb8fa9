import { GROUP_OF_NO_INTERVIEW } from '../interviews/membership.ts';
import type { OutdatedDecision } from '../model/decided.ts';
import { type Finding, means, type Severity } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { INTERVIEWS_IN_OTHER_GROUPS } from '../project/moved.ts';
import { BEGUN_ANEW } from './begun-anew.ts';
import { byCause } from './by-cause.ts';
import { CODED_EXPORTS } from './coded-exports.ts';
import { CheckContext } from './context.ts';
import { COPIES } from './copies.ts';
import { foundBy } from './found-by.ts';
import { CHECKS } from './index.ts';
import { INLINE_MARKS } from './inline-marks.ts';
import { letRest } from './let-rest.ts';
import { LONE_TITLES } from './lone-titles.ts';
import { TOPICS_APART } from './topics-apart.ts';
import { GUESSED_ROLES } from './transcript-kinds.ts';
import { nothingButTables, TRANSCRIPTS } from './transcripts.ts';
import { UNMARKED, UNMARKED_ANSWERS } from './unmarked-answers.ts';
import { UNREAD_LISTS } from './unread-lists.ts';
import { WORD_FOR_WORD } from './word-for-word.ts';

export interface Checked {
  readonly findings: readonly Finding<RawText>[];
  /** How many more there are that `decisions.yaml` lets rest. */
  readonly accepted: number;
  /** Of these decisions, those that stand on a key of version 0.1. */
  readonly outdated: readonly OutdatedDecision[];
}

/** Every problem in sources, notes and codebooks, the gravest first; what one note causes together. */
export function checkProject(project: CodedProject): Checked {
  const context = new CheckContext(project);
  const all = [...project.findings, ...foundBy(CHECKS, context)];
  const { open, accepted, outdated } = letRest(project, all);
  return { findings: byCause(sorted(unlessShifted(open))), accepted, outdated };
}

/** Which codes nobody uses cannot be said while interviews count with the codebook of another group, or are not there. */
function unlessShifted(findings: readonly Finding<RawText>[]): readonly Finding<RawText>[] {
  const shifting: readonly string[] = [INTERVIEWS_IN_OTHER_GROUPS.code, GROUP_OF_NO_INTERVIEW.code];
  if (!findings.some(({ code }) => shifting.includes(code))) return findings;
  return findings.filter((one) => !means(one, 'of-group'));
}

/** What reading the documents leaves open: what gave nothing and why, who speaks that nobody knows, where talk may be parted, and what counts once though it stands twice. */
export function leftOpen(project: CodedProject): readonly Finding<RawText>[] {
  const context = new CheckContext(project);
  const read = foundBy(
    [
      TRANSCRIPTS,
      CODED_EXPORTS,
      LONE_TITLES,
      BEGUN_ANEW,
      TOPICS_APART,
      UNMARKED,
      UNREAD_LISTS,
      COPIES,
      WORD_FOR_WORD,
      INLINE_MARKS,
    ],
    context,
  );
  const open = [...project.findings, ...withoutGuesses(read)].filter(({ severity }) => severity !== 'info');
  return sorted([...open, ...nothingButTables(project)]);
}

/** Where lines without a speaker are told one by one, that not every turn has one says the same. */
function withoutGuesses(findings: readonly Finding<RawText>[]): readonly Finding<RawText>[] {
  const told = new Set(
    findings.flatMap(({ code, transcript }) =>
      code === UNMARKED_ANSWERS.code && transcript !== null ? [wordsOf(transcript)] : [],
    ),
  );
  return findings.filter(
    ({ code, transcript, words }) =>
      code !== GUESSED_ROLES.code ||
      words.others != null ||
      transcript === null ||
      !told.has(wordsOf(transcript)),
  );
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** By severity; within one severity what others follow from, and then in the order in which the checks found them. */
function sorted(findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  return ORDER.flatMap((severity) => {
    const all = findings.filter((finding) => finding.severity === severity);
    return [...all.filter((one) => means(one, 'shifted')), ...all.filter((one) => !means(one, 'shifted'))];
  });
}
