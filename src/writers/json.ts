import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { dataIn } from '../gate/shown-data.ts';
import { jsonParts } from '../language/json-parts.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { oneLine } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

/** `{kantlijn: 1, title, language, data, provenance}`; `data` is what the command prints with `--json`. UTF-8, two spaces. */
export function writeJson(passed: Anonymised<Exhibit>, options: WriteOptions): Rendered {
  const exhibit = open(passed);
  const file = {
    kantlijn: 1,
    title: oneLine(exhibit.title, options.language),
    language: options.language,
    data: dataIn(exhibit.data),
    provenance: (options.provenance ?? []).map((line) => oneLine([line], options.language)),
  };
  return rendered(fileName(exhibit.stem, '.json'), withLineEnd(jsonParts(file)));
}

function* withLineEnd(parts: Iterable<string>): Generator<string> {
  yield* parts;
  yield '\n';
}
