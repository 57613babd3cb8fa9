import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
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
    data: exhibit.data,
    provenance: (options.provenance ?? []).map((line) => oneLine([line], options.language)),
  };
  const text = `${JSON.stringify(file, noCollections, 2)}\n`;
  return rendered(fileName(exhibit.stem, '.json'), Buffer.from(text, 'utf8'));
}

/** JSON makes an empty object of a Map or a Set and says nothing: what it holds would be lost. */
function noCollections(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) throw new TypeError('data for JSON holds a Map or a Set');
  return value;
}
