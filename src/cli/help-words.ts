import { ANALYSES } from '../analyses/index.ts';
import { OPTIONS } from '../analyses/options.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { readableKinds } from '../sources/index.ts';
import type { CommandOption } from './options.ts';

/*
 * What the help says of the registries of other rooms. The build writes it down (.ci/help-words.mjs): the help must
 * not wait until everything that an analysis or a format needs is loaded.
 */

/** Of a command that shows an analysis. */
export interface ReportWords {
  readonly name: string;
  readonly summary: Sentence;
  /** Starts from something that is named before the documents. */
  readonly takesReference: boolean;
  /** One of them is `--codebook` where a project's codebooks can be chosen from. */
  readonly options: readonly CommandOption[];
  readonly example: string;
  /** An export can write it. */
  readonly isExported: boolean;
}

export const REPORT_WORDS: readonly ReportWords[] = ANALYSES.map((analysis) => ({
  name: analysis.name,
  summary: analysis.summary,
  takesReference: analysis.takesReference,
  options: analysis.options.map((name): CommandOption => OPTIONS[name]),
  example: analysis.example,
  isExported: analysis.appendices !== null,
}));

/** ".docx, .odt": documents that can be read. */
export const READABLE: string = readableKinds();
