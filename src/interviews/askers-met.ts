import { withOthers } from '../model/deferred.ts';
import type { Role, Speaker, Transcript } from '../model/project.ts';
import { markKey } from './marks.ts';
import { knowRoles } from './speaking.ts';
import { isFirstName, kindOf } from './voices.ts';

/**
 * The same interviews; where it is not told who asks and who answers, whoever asks in the others by her name asks here too,
 * and the only other one answers. A guess.
 */
export function withAskersMet(transcripts: readonly Transcript[]): readonly Transcript[] {
  const asking = transcripts.some(isOfStrangers) ? askersIn(transcripts) : new Set<string>();
  if (asking.size === 0) return transcripts;
  return transcripts.map((one) => (isOfStrangers(one) ? withAskers(one, asking) : one));
}

function isOfStrangers({ speakers }: Transcript): boolean {
  return speakers.length > 1 && speakers.every(({ role, declared }) => role === 'unknown' && !declared);
}

/** By key, the names that ask in some interview and do nothing else in any. */
function askersIn(transcripts: readonly Transcript[]): ReadonlySet<string> {
  const roles = new Map<string, Set<Role>>();
  for (const { mark, role } of transcripts.flatMap(({ speakers }) => speakers)) {
    if (role === 'unknown' || !(isFirstName(mark) || kindOf(mark) === 'name')) continue;
    const known = roles.get(markKey(mark)) ?? new Set();
    roles.set(markKey(mark), known.add(role));
  }
  return new Set([...roles].flatMap(([key, all]) => (all.size === 1 && all.has('researcher') ? [key] : [])));
}

function withAskers(transcript: Transcript, asking: ReadonlySet<string>): Transcript {
  const others = transcript.speakers.filter(({ mark }) => !asking.has(markKey(mark)));
  if (others.length === 0 || others.length === transcript.speakers.length) return transcript;
  const roleOf = (mark: string): Role => {
    if (asking.has(markKey(mark))) return 'researcher';
    return others.length === 1 ? 'respondent' : 'unknown';
  };
  const speakers = transcript.speakers.map((speaker): Speaker => {
    const role = roleOf(speaker.mark);
    return { ...speaker, role, guessed: role !== 'unknown' };
  });
  const settled = withOthers(
    transcript,
    { speakers },
    { turns: () => transcript.turns.map((turn) => ({ ...turn, role: roleOf(turn.speaker) })) },
  );
  knowRoles(settled, new Set(speakers.map(({ role }) => role)));
  return settled;
}
