import type { SafeFinding } from '../../../analyses/finding-text.ts';
import { correctFindings, fixable } from '../../../app/decide.ts';
import { exitOfCheck } from '../../../app/exit-of.ts';
import type { Inline } from '../../../gate/exhibit.ts';
import { asData } from '../../../gate/shown-data.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Language } from '../../../model/project.ts';
import type { RawText } from '../../../model/raw-text.ts';
import { listed } from '../../../sentences/inline.ts';
import { say, tell } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { agrees } from '../../agrees.ts';
import { printJson } from '../../emit.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import type { TerminalSession } from '../../session.ts';

const CORRECT_TO = sentence('Verbeteren tot {codes}?', 'Correct to {codes}?');
const CORRECTED = sentence('Verbeterd in decisions.yaml: {count}.', 'Corrected in decisions.yaml: {count}.');
const MERGE_INTO = sentence(
  'Is dit hetzelfde als {code}? Dan wordt het daar een andere schrijfwijze.',
  'Is this the same as {code}? Then it becomes another wording of that.',
);
const MERGED = sentence('Samengevoegd in het codeboek: {count}.', 'Merged in the codebook: {count}.');
const RENEWED = sentence(
  'Besluiten met een nieuwe sleutel in decisions.yaml: {count}.',
  'Decisions with a new key in decisions.yaml: {count}.',
);
const WOULD_CORRECT = sentence(
  'Te verbeteren: {count}. Deze opdracht draait niet in een terminal, dus kantlijn kan het niet vragen: kantlijn check --fix --yes schrijft ze in decisions.yaml, of in het codeboek.',
  'To correct: {count}. This command does not run in a terminal, so kantlijn cannot ask: kantlijn check --fix --yes writes them to decisions.yaml, or to the codebook.',
);

/** Shows each correction that a finding suggests, asks, and writes those that were agreed to. */
export async function fix(session: TerminalSession, findings: readonly Finding<RawText>[]): Promise<number> {
  const { terminal, language, options } = session;
  const possible = fixable(findings).length;
  const isWanted = async (finding: SafeFinding) => {
    if (options.json !== true)
      terminal.out(renderFindings([finding], language, paintWith(terminal.color), 2));
    if (options.yes === true) return true;
    return terminal.canAsk && (await agrees(terminal, correction(finding, language), language));
  };
  const { count, merged, renewed, left } = await correctFindings(session, findings, isWanted);
  const wasAsked = options.yes === true || terminal.canAsk || possible === 0;
  const message = wasAsked
    ? say(CORRECTED, language, { count })
    : say(WOULD_CORRECT, language, { count: possible });
  if (options.json === true)
    printJson(session, 'check', asData({ corrected: count, merged, renewed, possible }), []);
  else if (count > 0 || merged === 0) terminal.out(line([message], language));
  if (options.json !== true && merged > 0)
    terminal.out(line([say(MERGED, language, { count: merged })], language));
  if (options.json !== true && renewed > 0)
    terminal.out(line([say(RENEWED, language, { count: renewed })], language));
  return exitOfCheck(left);
}

function correction({ fix }: SafeFinding, language: Language): Inline {
  if (fix?.kind === 'merge') return tell(MERGE_INTO, language, { code: [fix.into] });
  const codes = listed(fix?.codes ?? []);
  return tell(CORRECT_TO, language, { codes });
}
