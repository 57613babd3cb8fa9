import type { AuditContext } from './context.ts';

/** Nobody knows who speaks there, or nobody coded it: that a code is lacking says nothing. */
export function isUnread(context: AuditContext, id: string): boolean {
  const transcript = context.transcript(id);
  if (transcript === null) return false;
  const isCoded = context.project.fragments.some((one) => one.transcript === id && one.codes.length > 0);
  return (
    transcript.respondents.length === 0 || !isCoded || transcript.turns.some(({ role }) => role === 'unknown')
  );
}
