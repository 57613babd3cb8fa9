import { resolve } from 'node:path';
import { UserError } from '../app/errors.ts';
import { exitOfCheck } from './../app/exit.ts';
import { FINE } from '../app/exit.ts';
import { safeFindings } from '../app/findings/safe.ts';
import { say } from '../app/messages.ts';
import { auditProject } from '../audit/index.ts';
import { type CorrectionEdit, withDecisions } from '../files/decisions-edit.ts';
import { DECISIONS_FILE } from '../files/decisions-file.ts';
import { writeAtomic } from '../io/atomic.ts';
import { readText } from '../io/read.ts';
import type { Finding } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { printJson } from './emit.ts';
import { renderFinding } from './render/findings.ts';
import { paintWith } from './render/paint.ts';
import type { Session } from './session.ts';

/** Lets findings rest, of `check` and of `audit`. */
export async function accept(
  session: Session,
  keys: readonly string[],
  findings: readonly Finding<RawText>[],
): Promise<number> {
  const inAudit = auditProject(session.loaded.project)?.findings ?? [];
  const open = new Set<string>([...findings, ...inAudit].flatMap(({ key }) => key ?? []));
  const strange = keys.find((key) => !open.has(key));
  if (strange !== undefined) throw new UserError(say(session.language, 'noSuchFinding', { key: strange }));
  await decide(session, keys, []);
  const message = say(session.language, 'acceptedNow', { count: keys.length, path: DECISIONS_FILE });
  tell(session, message, { accepted: keys.length });
  return FINE;
}

/** Shows each correction that a finding suggests, asks, and writes those that were agreed to. */
export async function fix(session: Session, findings: readonly Finding<RawText>[]): Promise<number> {
  const { terminal, language, options } = session;
  const fixable = findings.filter((finding) => finding.fix !== null);
  const agreed: CorrectionEdit[] = [];
  for (const raw of fixable) {
    const [finding] = safeFindings(session.gate, [raw]);
    const { fix } = raw;
    if (finding === undefined || fix === null) continue;
    if (agreed.some(({ fragment }) => fragment === fix.fragment)) continue;
    const question = say(language, 'correctTo', { codes: (finding.fix?.codes ?? []).join(', ') });
    if (options.json !== true)
      terminal.out(`${renderFinding(finding, language, paintWith(terminal.color))}\n\n`);
    if (options.yes === true || (terminal.canAsk && (await terminal.confirm(question)))) agreed.push(fix);
  }
  if (agreed.length > 0) await decide(session, [], agreed);
  const asked = options.yes === true || terminal.canAsk;
  const count = asked ? agreed.length : fixable.length;
  const message = say(language, asked ? 'correctedNow' : 'wouldCorrect', { count, path: DECISIONS_FILE });
  tell(session, message, { corrected: agreed.length, possible: fixable.length });
  const mended = new Set(agreed.map(({ fragment }) => fragment));
  return exitOfCheck(findings.filter((finding) => finding.fix === null || !mended.has(finding.fix.fragment)));
}

function tell(session: Session, message: string, data: object): void {
  if (session.options.json === true) printJson(session, 'check', data, []);
  else session.terminal.out(`${message}\n`);
}

/** Decisions are the project's: bare documents have no place to keep them. */
async function decide(
  { loaded, language }: Session,
  keys: readonly string[],
  corrections: readonly CorrectionEdit[],
): Promise<void> {
  if (loaded.file === null) throw new UserError(say(language, 'noProject'));
  const path = resolve(loaded.root, DECISIONS_FILE);
  const edited = withDecisions((await readText(path)) ?? '', keys, corrections);
  if (edited === null) throw new UserError(say(language, 'badDecisions'));
  await writeAtomic(path, new TextEncoder().encode(edited));
}
