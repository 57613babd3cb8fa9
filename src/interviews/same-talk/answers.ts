import type { Turn } from '../../model/project.ts';

/** UTF-16 units: "Ja, dat klopt" is said in every interview. */
const SHORTEST = 20;

/** Whether a turn is somebody's own words: no question of the interviewer's list, and more than a nod. */
export function isOwnAnswer({ role, text }: Turn): boolean {
  return role !== 'researcher' && text.length >= SHORTEST;
}
