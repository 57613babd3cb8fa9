import type { SafeFinding } from '../../analyses/finding-text.ts';
import { IoProblem } from '../../io/problem.ts';
import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { type Audience, gateOverNames } from '../bare-gate.ts';
import { FindingError } from '../errors.ts';
import { WRONG_USE } from '../exit.ts';
import { textsIn } from '../texts-in.ts';
import { safeFindings } from './safe.ts';

/** What ended a command before its report could be made. */
export interface Problem {
  readonly findings: readonly SafeFinding[];
  readonly language: Language;
  readonly exit: number;
}

/** Null for an error that is a bug. `language` is for what the disk says, which knows of none. */
export async function problemOf(error: unknown, { language, ownScreen }: Audience): Promise<Problem | null> {
  if (error instanceof IoProblem) error = new FindingError([error.finding], WRONG_USE, language);
  if (!(error instanceof FindingError)) return null;
  const { findings, gate, exit } = error;
  const audience = { language: error.language, ownScreen };
  const shown = gate === null ? await unsearched(findings, audience) : safeFindings(gate, findings);
  return { findings: shown, language: error.language, exit };
}

/** Findings that hold names of files in which nobody has looked for names yet. */
export async function unsearched(
  findings: readonly Finding<RawText>[],
  audience: Audience,
): Promise<readonly SafeFinding[]> {
  return safeFindings(await gateOverNames(textsIn(findings, new Set()), audience), findings);
}
