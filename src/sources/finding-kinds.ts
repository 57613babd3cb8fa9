import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { FOUND_IN_COPY } from './copy/finding-kinds.ts';
import { isReadFormat } from './formats/format.ts';
import { SOURCE_FORMATS, UNKNOWN_FORMAT } from './index.ts';
import { FILE_OF_OPEN_DOCUMENT } from './lock-file.ts';
import { FOUND_IN_OFFICE } from './office/finding-kinds.ts';
import { FOUND_IN_TEXT } from './text/finding-kinds.ts';

/** What a file can be found to be, beside a document. */
export const FOUND_IN_SOURCES: readonly AnyFindingKind[] = [
  UNKNOWN_FORMAT,
  FILE_OF_OPEN_DOCUMENT,
  ...FOUND_IN_OFFICE,
  ...FOUND_IN_TEXT,
  ...FOUND_IN_COPY,
  ...SOURCE_FORMATS.flatMap((format) => (isReadFormat(format) ? [] : format.refusal)),
];
