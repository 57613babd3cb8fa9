import type { CodedProject } from '../model/project.ts';

/** Passages that are shown nowhere, those too that a copy was written without. */
export function withheldCount({ withheld, release }: CodedProject): number {
  return withheld.length + release.withheld;
}
