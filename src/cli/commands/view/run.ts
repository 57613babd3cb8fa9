import { FINE } from '../../../app/exit.ts';
import { writePage } from '../../../app/view.ts';
import { say, tell } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import type { Action } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { openSession } from '../../session.ts';

const SAYS = {
  open: sentence('Open in uw browser: {address}', 'Open in your browser: {address}'),
  kept: sentence(
    'De pagina staat naast kantlijn.yaml en gaat niet mee in git. kantlijn view schrijft die opnieuw.',
    'The page is beside kantlijn.yaml and stays out of git. kantlijn view writes it again.',
  ),
  reloads: sentence(
    'De pagina staat naast kantlijn.yaml, gaat niet mee in git, en ververst zichzelf zolang u dit laat lopen.',
    'The page is beside kantlijn.yaml, stays out of git, and reloads itself for as long as you let this run.',
  ),
} as const;

/** Writes the page; opening it is left to the person, since no other program is started. */
export const run: Action = async (call, _, options) => {
  const session = await openSession(call, [], options);
  const { terminal, language } = session;
  const written = await writePage(session, call.isWatched);
  if (!written.isPublished) {
    terminal.err(renderFindings(written.findings, language, paintWith(false), 1));
    return written.exit;
  }
  terminal.out(line(tell(SAYS.open, language, { address: written.address }), language));
  terminal.out(line([say(call.isWatched ? SAYS.reloads : SAYS.kept, language)], language));
  terminal.out(line([written.pseudonymised], language));
  return FINE;
};
