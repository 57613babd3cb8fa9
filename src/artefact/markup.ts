import { matchesOf } from '../language/matches.ts';

// What ends a paragraph, a cell or a line; between two of them words do not run on.
const BLOCK =
  /<\/?(?:[\w.-]+:)?(?:p|tab|br|cr|t[cdhr]|div|li|h[1-6]|title|si|c|v|is|text|d[dt]|pre|section|option|creator|lastmodifiedby|keywords|lpwstr)(?=[\s/>])[^<>]*>/gi;
const TAG = /<(?![!?])[^<>]*>/g;
const IS_TAG = /<\/?[A-Za-z][^<>]*>/;
// Of `data-marit` only the first half is anybody's vocabulary.
const NAMES = /<\/?[\w:.-]+|(?<![\w:.-])(?!data-)[\w:.-]+(?=\s{0,9}=\s{0,9}["'])/g;
const VALUES = /=\s{0,9}(?:"([^"]*)"|'([^']*)')/g;
/** What a reader does not see, or what is no markup inside: each is searched on its own. */
const OPENING = /<!--|<\?|<(script|style)\b[^<>]*>/gi;
const CDATA = /<!\[CDATA\[|\]\]>/g;
const LINE_SIGNS = /<(?:w:)?noBreakHyphen\s*\/>/g;
/** Where a word may part: its parts are no words, in whatever way the tags are read. */
const WORD_SIGNS = /(?:<\/w:t>)?<(?:w:)?softHyphen\s*\/>(?:<w:t(?:\s[^<>]*)?>)?/g;
// Not words of anybody, though an organisation may be called Microsoft and "Hans" is a script in every theme.
const VOCABULARY =
  /(?:https?:\/\/(?:schemas\.(?:openxmlformats|microsoft)\.(?:org|com)|www\.w3\.org|purl\.o\w+\.org)|urn:(?:schemas-microsoft-com|oasis:names|org:documentfoundation)|http:\/\/openoffice\.org\/2004|application\/)[^"'\s<>]*/g;
const SCRIPT = /\sscript="[A-Z][a-z]{3}"/g;
const PRODUCER = /<Application>Microsoft [\w ]+<\/Application>/g;

export interface Markup {
  readonly views: readonly string[];
  /** Comments, instructions, scripts and style sheets. */
  readonly inside: readonly string[];
}

/**
 * The ways to read XML or HTML: words that run on through runs of text ("An" + "na" is one word in Word), every tag
 * a space, the values of attributes, and what else the tags hold beside their vocabulary. `isForeign`: the names
 * of elements are somebody's own, as in Word's custom XML.
 */
export function readMarkup(text: string, isForeign: boolean): Markup {
  const own = text.replace(PRODUCER, ' ').replace(VOCABULARY, ' ').replace(SCRIPT, ' ');
  const { outside, inside } = split(own);
  const shown = outside.replace(CDATA, '').replace(WORD_SIGNS, '').replace(LINE_SIGNS, '-');
  const values = [...matchesOf(shown, VALUES)].map(([, double, single]) => double ?? single ?? '');
  const tags = (shown.match(TAG) ?? []).join('\n');
  const views = [...withoutTags(shown), values.join('\n'), isForeign ? tags : tags.replace(NAMES, ' ')];
  return { views, inside: inside.filter((part) => part.trim() !== '') };
}

/** By hand instead of one pattern: what is never closed must not be searched to its end again and again. */
function split(text: string): { readonly outside: string; readonly inside: string[] } {
  const inside: string[] = [];
  const unclosed = new Set<string>();
  let outside = '';
  let done = 0;
  for (const { 0: opening, 1: tag, index } of matchesOf(text, OPENING)) {
    if (index < done) continue;
    const kind = tag?.toLowerCase() ?? opening;
    const from = index + opening.length;
    const closing = unclosed.has(kind) ? null : closingOf(kind, text, from);
    if (closing === null) unclosed.add(kind);
    else {
      outside += text.slice(done, index) + (tag === undefined ? '' : ' ');
      inside.push(text.slice(from, closing.at));
      done = closing.end;
    }
  }
  return { outside: outside + text.slice(done), inside };
}

function closingOf(kind: string, text: string, from: number): { at: number; end: number } | null {
  const pattern = kind === '<!--' ? /-->/g : kind === '<?' ? /\?>/g : new RegExp(`</${kind}\\s*>`, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? null : { at: found.index, end: pattern.lastIndex };
}

/** Without its tags, twice: words that run on, and every tag a space. */
export function withoutTags(text: string): string[] {
  return [text.replace(BLOCK, '\n').replace(TAG, ''), text.replace(TAG, ' ')];
}

export function hasTags(text: string): boolean {
  return IS_TAG.test(text);
}
