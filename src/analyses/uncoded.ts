import type { CodedProject } from '../model/project.ts';

/** True where nobody gave any words a code: a table of codes would hold noughts alone. */
export function isUncoded({ fragments }: Pick<CodedProject, 'fragments'>): boolean {
  return fragments.every(({ codes }) => codes.length === 0);
}
