import type { Role, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';

/** Of those who say something in an interview, what they are. */
export function rolesIn(transcript: Transcript): ReadonlySet<Role> {
  const roles = known.get(transcript.text) ?? new Set(transcript.turns.map(({ role }) => role));
  known.set(transcript.text, roles);
  return roles;
}

/** Those that were found before. */
export function knowRoles({ text }: Transcript, roles: ReadonlySet<Role>): void {
  known.set(text, roles);
}

const known = new WeakMap<RawText, ReadonlySet<Role>>();
