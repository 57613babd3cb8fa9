import {
  type BalanceRow,
  balanceOf,
  leftByCheck,
  nothingWrong,
  type Unjudged,
} from '../../../analyses/balance.ts';
import { acceptFindings } from '../../../app/decide.ts';
import { FINE } from '../../../app/exit.ts';
import { exitOfCheck } from '../../../app/exit-of.ts';
import { safeFindings } from '../../../app/findings/safe.ts';
import { fragmentTableFindings } from '../../../audit/quotes/fragment-tables.ts';
import { checkProject } from '../../../checks/check-project.ts';
import { asData } from '../../../gate/shown-data.ts';
import type { Finding } from '../../../model/finding.ts';
import type { RawText } from '../../../model/raw-text.ts';
import { say } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { ACCEPTED, printBalance, printJson } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { openSession, type TerminalSession } from '../../session.ts';

import { fix } from './fix.ts';

const COUNTS = sentence(
  'fouten: {errors}, waarschuwingen: {warnings}, aanwijzingen: {infos}',
  'errors: {errors}, warnings: {warnings}, remarks: {infos}',
);
const ACCEPTED_NOW = sentence(
  'Buiten beschouwing gelaten: {count} (decisions.yaml).',
  'Accepted: {count} (decisions.yaml).',
);

export const run: Action = async (call, documents, options) => {
  const session = await openSession(call, documents, options, { withKeyPlaces: true });
  const { project } = session.loaded;
  const tables = fragmentTableFindings(project);
  const { findings, accepted } = checkProject({ ...project, findings: [...project.findings, ...tables] });
  if (options.accept !== undefined) return accept(session, options.accept, findings);
  if (options.fix === true) return fix(session, findings);
  const balance = balanceOf(project);
  const counts = { ...severityCounts(findings), accepted, balance };
  const left = leftByCheck(project);
  if (options.json === true)
    printJson(session, 'check', asData(counts), safeFindings(session.gate, findings));
  else print(session, findings, counts, left);
  return exitOfCheck(findings);
};

interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

interface Outcome {
  readonly accepted: number;
  readonly balance: readonly BalanceRow[];
}

function severityCounts(findings: readonly Finding<RawText>[]): FindingCounts {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function print(
  { terminal, language, gate }: TerminalSession,
  findings: readonly Finding<RawText>[],
  { accepted, balance, ...counts }: FindingCounts & Outcome,
  left: Unjudged,
): void {
  const paint = paintWith(terminal.color);
  terminal.out(renderFindings(safeFindings(gate, findings), language, paint, 2));
  const whole =
    findings.length === 0 ? nothingWrong(balance, left, language) : say(COUNTS, language, { ...counts });
  terminal.out(line([whole], language));
  if (accepted > 0) terminal.out(line([say(ACCEPTED, language, { count: accepted })], language));
  printBalance(terminal, balance, left, language);
}

async function accept(
  session: TerminalSession,
  keys: readonly string[],
  findings: readonly Finding<RawText>[],
): Promise<number> {
  const { terminal, language, options } = session;
  await acceptFindings(session, keys, findings);
  if (options.json === true) printJson(session, 'check', asData({ accepted: keys.length }), []);
  else terminal.out(line([say(ACCEPTED_NOW, language, { count: keys.length })], language));
  return FINE;
}
