import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { dataIn } from '../gate/shown-data.ts';
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

/** Levels at which a list is written an item at a time: below them items are short. */
const DEEPEST = 5;

/** What JSON.stringify gives with two spaces, in parts: the whole may be many times what a part takes. */
export function* jsonParts(value: unknown, depth = 0): Generator<string> {
  const isList = Array.isArray(value);
  if (depth === DEEPEST || !(isList || isJsonObject(value))) {
    // No line feed is anywhere but between lines: inside words it is escaped.
    yield JSON.stringify(value, noCollections, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
    return;
  }
  const [opening, closing] = isList ? '[]' : '{}';
  let before = opening;
  for (const [key, part] of isList ? value.entries() : Object.entries(value)) {
    // Of a list such a part is null, of an object it is left out.
    if (!isList && !hasJson(part)) continue;
    yield `${before}\n${'  '.repeat(depth + 1)}${isList ? '' : `${JSON.stringify(key)}: `}`;
    yield* hasJson(part) ? jsonParts(part, depth + 1) : ['null'];
    before = ',';
  }
  yield before === opening ? `${opening}${closing}` : `\n${'  '.repeat(depth)}${closing}`;
}

function isJsonObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** JSON has no word for the rest. */
function hasJson(value: unknown): boolean {
  return value !== undefined && typeof value !== 'function' && typeof value !== 'symbol';
}

/** JSON makes an empty object of a Map or a Set and says nothing: what it holds would be lost. */
function noCollections(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) throw new TypeError('data for JSON holds a Map or a Set');
  return value;
}
