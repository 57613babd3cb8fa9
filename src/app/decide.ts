import { resolve } from 'node:path';
import type { SafeFinding } from '../analyses/finding-text.ts';
import { auditProject } from '../audit/index.ts';
import { checkProject } from '../checks/check-project.ts';
import { withMerged } from '../files/codebook-edit.ts';
import { type CorrectionEdit, type DecisionsEdit, withDecisions } from '../files/decisions-edit.ts';
import { DECISIONS_FILE } from '../files/decisions-file.ts';
import { writeAtomic } from '../io/atomic.ts';
import { withLock } from '../io/private/lock.ts';
import { readTextFile } from '../io/read.ts';
import { address, type Code } from '../model/code.ts';
import type { OutdatedDecision } from '../model/decided.ts';
import type { Finding, Merge } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { say, tell } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { UserError } from './errors.ts';
import { safeFindings } from './findings/safe.ts';
import { hiddenForGit } from './hidden-words.ts';
import { NO_PROJECT } from './home.ts';
import type { Session } from './session.ts';
import { typedName } from './wanted.ts';

const NO_SUCH_FINDING = sentence(
  'van de sleutels die u noemt, hoort nummer {place} bij geen open bevinding. De sleutel staat onder elke bevinding van kantlijn check.',
  'number {place} of the keys that you name belongs to no open finding. The key stands below each finding of kantlijn check.',
);
const NO_SUCH_KEY = sentence(
  'er is geen open bevinding met sleutel {key}. De sleutel staat onder elke bevinding van kantlijn check.',
  'there is no open finding with key {key}. The key stands below each finding of kantlijn check.',
);
const BAD_DECISIONS = sentence(
  'decisions.yaml klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
  'decisions.yaml is not well-formed. Mend it first; kantlijn check says where.',
);

const BAD_CODEBOOK = sentence(
  'het codeboek klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
  'the codebook is not well-formed. Mend it first; kantlijn check says where.',
);

/** Lets findings rest, of `check` (those given) and of `audit`. Throws a UserError for a key that no finding has. */
export async function acceptFindings(
  session: Session,
  keys: readonly string[],
  findings: readonly Finding<RawText>[],
): Promise<void> {
  const { language, loaded } = session;
  const inAudit = auditProject(loaded.project)?.findings ?? [];
  const open = new Map(
    [...findings, ...inAudit].flatMap(({ key }) => (key?.shown == null ? [] : [[String(key.shown), key]])),
  );
  const strange = keys.find((key) => !open.has(key));
  if (strange !== undefined) {
    const key = typedName(strange, session);
    const place = keys.indexOf(strange) + 1;
    throw new UserError(
      key === null ? say(NO_SUCH_FINDING, language, { place }) : tell(NO_SUCH_KEY, language, { key }),
    );
  }
  await decide(session, { accepted: keys.flatMap((key) => open.get(key) ?? []) });
}

export interface Corrected {
  /** How many corrections were written to decisions.yaml. */
  readonly count: number;
  /** How many codes were merged in their codebook. */
  readonly merged: number;
  /** How many decisions got a key of this version. */
  readonly renewed: number;
  /** What stays wrong. */
  readonly left: readonly Finding<RawText>[];
}

/** Findings that suggest a correction. */
export function fixable(findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  return findings.filter(({ fix }) => fix !== null);
}

/** Writes each correction that a finding suggests and that somebody agrees to; each fragment and each code is asked about once. */
export async function correctFindings(
  session: Session,
  findings: readonly Finding<RawText>[],
  agrees: (finding: SafeFinding) => Promise<boolean>,
): Promise<Corrected> {
  const { fragments } = session.loaded.project;
  const keys = new Map(fragments.map(({ id, key }) => [id, key] as const));
  const corrections = new Map<string, CorrectionEdit>();
  const merges = new Map<Code, Merge<RawText>>();
  const isAgreed = ({ fix }: Finding<RawText>) =>
    fix !== null && (fix.kind === 'codes' ? corrections.has(wordsOf(fix.fragment)) : merges.has(fix.from));
  for (const finding of fixable(findings)) {
    const [shown] = safeFindings(session.gate, [finding]);
    const { fix } = finding;
    if (shown === undefined || fix === null || isAgreed(finding) || !(await agrees(shown))) continue;
    if (fix.kind === 'merge') merges.set(fix.from, fix);
    else {
      const id = wordsOf(fix.fragment);
      const key = keys.get(id);
      if (key !== undefined) corrections.set(id, { key, codes: fix.codes });
    }
  }
  const renewed = outdatedDecisions(session).length;
  if (corrections.size > 0 || renewed > 0) await decide(session, { corrections: [...corrections.values()] });
  for (const merge of merges.values()) await mergeCodes(session, merge);
  const left = findings.filter((one) => !isAgreed(one));
  return { count: corrections.size, merged: merges.size, renewed, left };
}

/** Decisions on keys of version 0.1, for which there are others now. */
function outdatedDecisions({ loaded: { project, file } }: Session): readonly OutdatedDecision[] {
  if (file === null || project.keys.former === null) return [];
  const all = [project.outdated, checkProject(project).outdated, auditProject(project)?.outdated ?? []];
  return all.flat().filter(({ key }) => key.shown !== null);
}

/** Codebooks are files of the project, or those that were given with documents. */
async function mergeCodes(
  { loaded, language }: Session,
  { file, from, into }: Merge<RawText>,
): Promise<void> {
  const path = resolve(loaded.root, wordsOf(file));
  const write = async () => {
    const edited = withMerged((await readTextFile(path)) ?? '', from, into, loaded.spellOut);
    if (edited === null) throw new UserError(say(BAD_CODEBOOK, language));
    await writeAtomic(path, new TextEncoder().encode(edited));
  };
  await (loaded.file === null ? write() : withLock(loaded.root, write));
}

/** Decisions are the project's: bare documents have no place to keep them. */
async function decide(session: Session, edit: DecisionsEdit): Promise<void> {
  const { loaded, language } = session;
  if (loaded.file === null) throw new UserError(say(NO_PROJECT, language));
  const path = resolve(loaded.root, DECISIONS_FILE);
  const outdated = outdatedDecisions(session);
  const addresses = (edit.corrections ?? []).flatMap(({ codes }) => codes.map(address));
  const hidden = await hiddenForGit(session, addresses);
  const written = (one: RawText) => hidden.get(one) ?? '';
  await withLock(loaded.root, async () => {
    const edited = withDecisions((await readTextFile(path)) ?? '', { ...edit, outdated, written });
    if (edited === null) throw new UserError(say(BAD_DECISIONS, language));
    await writeAtomic(path, new TextEncoder().encode(edited));
  });
}
