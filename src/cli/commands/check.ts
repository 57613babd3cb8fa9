import { resolve } from 'node:path';
import { checkProject } from '../../checks/index.ts';
import { writeAtomic } from '../../io/atomic.ts';
import { readText } from '../../io/read.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { type CorrectionEdit, withDecisions } from '../../project/decisions-edit.ts';
import { DECISIONS_FILE } from '../../project/decisions-file.ts';
import { exitOfCheck, printJson } from '../emit.ts';
import { FINE, UserError } from '../exit.ts';
import { say } from '../messages.ts';
import type { Action } from '../options.ts';
import { renderFinding } from '../render/findings.ts';
import { paintWith } from '../render/paint.ts';
import { safeFindings } from '../safe-findings.ts';
import { openSession, type Session } from '../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { findings, accepted } = checkProject(session.loaded.project);
  if (options.accept !== undefined) return accept(session, options.accept, findings);
  if (options.fix === true) return fix(session, findings);
  const counts = {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    infos: findings.filter(({ severity }) => severity === 'info').length,
    accepted,
  };
  const safe = safeFindings(session.gate, findings);
  if (options.json === true) printJson(session, 'check', counts, safe);
  else printFindings(session, safe, counts);
  return exitOfCheck(findings);
};

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
}

function printFindings(
  { terminal, language }: Session,
  findings: ReturnType<typeof safeFindings>,
  counts: Counts,
): void {
  const paint = paintWith(terminal.color);
  for (const finding of findings) terminal.out(`${renderFinding(finding, language, paint)}\n\n`);
  if (findings.length === 0) terminal.out(`${say(language, 'noFindings')}\n`);
  else terminal.out(`${say(language, 'counts', { ...counts })}\n`);
  if (counts.accepted > 0) terminal.out(`${say(language, 'accepted', { count: counts.accepted })}\n`);
}

async function accept(
  session: Session,
  keys: readonly string[],
  findings: readonly Finding<RawText>[],
): Promise<number> {
  const open = new Set(findings.flatMap(({ key }) => key ?? []));
  const strange = keys.find((key) => !open.has(key));
  if (strange !== undefined) throw new UserError(say(session.language, 'noSuchFinding', { key: strange }));
  await decide(session, keys, []);
  session.terminal.out(
    `${say(session.language, 'acceptedNow', { count: keys.length, path: DECISIONS_FILE })}\n`,
  );
  return FINE;
}

/** Shows each correction that a finding suggests, asks, and writes those that were agreed to. */
async function fix(session: Session, findings: readonly Finding<RawText>[]): Promise<number> {
  const { terminal, language, options } = session;
  const paint = paintWith(terminal.color);
  const agreed: CorrectionEdit[] = [];
  const fixable = findings.filter((finding) => finding.fix !== null);
  for (const finding of safeFindings(session.gate, fixable)) {
    if (finding.fix === null || agreed.some(({ fragment }) => fragment === finding.fix?.fragment)) continue;
    terminal.out(`${renderFinding(finding, language, paint)}\n`);
    const question = say(language, 'correctTo', { codes: finding.fix.codes.join(', ') });
    if (options.yes === true || (terminal.canAsk && (await terminal.confirm(question))))
      agreed.push(finding.fix);
    else if (!terminal.canAsk) terminal.out(`  ${question}\n`);
    terminal.out('\n');
  }
  if (agreed.length > 0) await decide(session, [], agreed);
  const message = options.yes === true || terminal.canAsk ? 'correctedNow' : 'wouldCorrect';
  terminal.out(
    `${say(language, message, { count: agreed.length || fixable.length, path: DECISIONS_FILE })}\n`,
  );
  return FINE;
}

/** Decisions are the project's: bare documents have no place to keep them. */
async function decide(
  session: Session,
  keys: readonly string[],
  corrections: readonly CorrectionEdit[],
): Promise<void> {
  const { loaded, language } = session;
  if (loaded.file === null) throw new UserError(say(language, 'noProject'));
  const path = resolve(loaded.root, DECISIONS_FILE);
  const text = (await readText(path)) ?? '';
  const edited = withDecisions(text, keys, corrections);
  if (edited === null) throw new UserError(say(language, 'badDecisions'));
  await writeAtomic(path, new TextEncoder().encode(edited));
}
