import { isScalar, LineCounter, parseDocument } from 'yaml';
import { RawText } from '../../model/raw-text.ts';
import type { TextProblem } from '../text/document.ts';
import { UNREADABLE_FRONT_MATTER } from '../text/finding-kinds.ts';

export interface FrontMatter {
  /** Keys in lower case; only what has one value. */
  readonly properties: ReadonlyMap<string, RawText>;
  /** Where the text starts behind it. */
  readonly end: number;
  readonly problems: readonly TextProblem[];
}

/** Stands in the front matter of what kantlijn wrote itself, and says how it is read. */
export const WRITTEN_BY = 'kantlijn';

const NONE: FrontMatter = { properties: new Map(), end: 0, problems: [] };
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r\n|\n|\r|$)/g;

/** Reads the YAML between `---` at the very top of a Markdown file. Without a closing line there is none. */
export function readFrontMatter(source: string): FrontMatter {
  const opening = OPENING.exec(source)?.[0];
  if (opening === undefined) return NONE;
  CLOSING.lastIndex = 0;
  const rest = source.slice(opening.length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return NONE;
  const yaml = rest.slice(0, closing.index);
  return { ...parse(yaml, opening.length), end: opening.length + closing.index + closing[0].length };
}

function parse(yaml: string, start: number): Omit<FrontMatter, 'end'> {
  // The parser knows no line end of a lone CR; one character for another keeps every place.
  const text = yaml.replaceAll(/\r(?!\n)/g, '\n');
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  const properties = new Map<string, RawText>();
  const pairs = document.contents !== null && 'items' in document.contents ? document.contents.items : [];
  for (const pair of pairs) {
    const key = 'key' in pair ? pair.key : null;
    const value = 'value' in pair ? pair.value : null;
    if (!isScalar(key) || !isScalar(value) || value.value === null) continue;
    properties.set(String(key.value).toLowerCase(), RawText.of(scalarWords(value.value, value.source)));
  }
  const problems = document.errors.map((error) => ({
    kind: UNREADABLE_FRONT_MATTER,
    at: start + error.pos[0],
  }));
  return { properties, problems };
}

/** As it is written where it is no string: 007 stays 007. */
function scalarWords(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}
