import { mapTrace, traceExhibit, traceReport } from '../../analyses/trace.ts';
import { wantedBy } from '../../analyses/trace-target.ts';
import { type Message, UserError } from '../../app/errors.ts';
import { typedName } from '../../app/wanted.ts';
import { say, tell } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { emit } from '../emit.ts';
import type { Action } from '../options.ts';
import { openSession, type Session } from '../session.ts';

const NOTHING = sentence(
  'niets gevonden. Noem een voetnoot (63), een code (3/1/2), een fragment (b4:54), een thema, of woorden zoals ze gezegd zijn.',
  'nothing found. Give a footnote (63), a code (3/1/2), a fragment (b4:54), a theme, or words as they were said.',
);
const NOTHING_AT = sentence(
  'niets gevonden bij "{ref}". Noem een voetnoot (63), een code (3/1/2), een fragment (b4:54), een thema, of woorden zoals ze gezegd zijn.',
  'nothing found at "{ref}". Give a footnote (63), a code (3/1/2), a fragment (b4:54), a theme, or words as they were said.',
);

export const run: Action = async (call, [ref = '', ...documents], options) => {
  const session = await openSession(call, documents, options);
  const { language, gate, loaded } = session;
  const wanted = wantedBy(loaded.project, ref);
  if (wanted === null) throw new UserError(nothingFor(ref, session));
  const around = Math.max(0, Math.min(50, Math.trunc(Number(options.context ?? 0)) || 0));
  const report = traceReport(loaded.project, wanted, around);
  const passed = gate.pass(report, (raw, safe) => traceExhibit(mapTrace(raw, safe), language));
  return emit(session, 'trace', passed);
};

function nothingFor(typed: string, session: Session): Message {
  const { language } = session;
  const ref = typedName(typed, session);
  return ref === null ? [say(NOTHING, language)] : tell(NOTHING_AT, language, { ref });
}
