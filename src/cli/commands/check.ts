import { exitOfCheck } from '../../app/exit.ts';
import { safeFindings } from '../../app/findings/safe.ts';
import { say } from '../../app/messages.ts';
import { checkProject } from '../../checks/index.ts';
import { accept, fix } from '../decide.ts';
import { printJson } from '../emit.ts';
import { keyPlaces } from '../key/places.ts';
import type { Action } from '../options.ts';
import { renderFinding } from '../render/findings.ts';
import { paintWith } from '../render/paint.ts';
import { openSession, type Session } from '../session.ts';

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options);
  const { project, file, home } = session.loaded;
  const places = file === null || home === null ? [] : await keyPlaces(home);
  const { findings, accepted } = checkProject({ ...project, findings: [...project.findings, ...places] });
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
