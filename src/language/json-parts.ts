/** Levels at which a list is written an item at a time: below them items are short. */
const DEEPEST = 5;

/** What JSON.stringify gives with two spaces, in parts: the whole may be many times what a part takes. */
export function* jsonParts(given: unknown, depth = 0): Generator<string> {
  const value = asTold(given);
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

/** What stands for it in JSON. */
function asTold(value: unknown): unknown {
  const tells = typeof value === 'object' && value !== null && 'toJSON' in value ? value.toJSON : null;
  return typeof tells === 'function' ? tells.call(value) : value;
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
