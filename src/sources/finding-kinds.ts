import { type AnyFindingKind, kindsOfFile } from '../sentences/finding-kind.ts';
import * as inCopies from './copy/finding-kinds.ts';
import { isReadFormat } from './formats/format.ts';
import { SOURCE_FORMATS, UNKNOWN_FORMAT } from './index.ts';
import { FILE_OF_OPEN_DOCUMENT } from './lock-file.ts';

/** What a file can be found to be, beside a document: each once, for several readers stand on one. */
export const FOUND_IN_SOURCES: readonly AnyFindingKind[] = [
  ...new Set([
    UNKNOWN_FORMAT,
    FILE_OF_OPEN_DOCUMENT,
    ...kindsOfFile(inCopies),
    ...SOURCE_FORMATS.flatMap((format) => (isReadFormat(format) ? format.finds : format.refusal)),
  ]),
];
