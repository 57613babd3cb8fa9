import { type Copied, copyDocument } from '../../../app/copy/copy.ts';
import { UserError } from '../../../app/errors.ts';
import { asData } from '../../../gate/shown-data.ts';
import { say, tell } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { WORDS } from '../../../sentences/words.ts';
import { printJson } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { askAt, workingFolder } from '../../session.ts';

const INTO = sentence(
  'zeg met --into in welk nieuw bestand de kopie moet.',
  'say with --into which new file the copy should go to.',
);

export const run: Action = async (call, [path = ''], { into, language, profile, json }) => {
  if (into === undefined) throw new UserError(say(INTO, language ?? call.language));
  const { terminal } = call;
  const ownScreen = terminal.isTerminal && json !== true;
  const copying = { folder: workingFolder(call), path, into, language, profile, ownScreen, ask: askAt(call) };
  const copied = await copyDocument({ ...copying, spoken: language ?? call.language });
  if (json !== true) reportCopied(copied, terminal);
  else {
    const data = asData({ file: copied.isPublished ? copied.file : null });
    printJson({ terminal, language: copied.language, revealed: false }, 'anonymise', data, copied.findings);
  }
  return copied.exit;
};

function reportCopied(copied: Copied, terminal: Parameters<Action>[0]['terminal']): void {
  const { isPublished, file, findings, language } = copied;
  if (isPublished) {
    terminal.out(line(tell(WORDS.written, language, { path: file }), language));
    terminal.out(line([copied.pseudonymised], language));
  }
  terminal.err(renderFindings(findings, language, paintWith(false), 1));
}
