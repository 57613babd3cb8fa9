import { decodeString } from 'micromark-util-decode-string';

const ENTITY = /&(?:#(\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|([A-Za-z][A-Za-z0-9]{1,31});)/g;
const PERCENT = /(?:%[0-9a-fA-F]{2})+/g;
/** Of JSON, scripts and Markdown: \u00eb, \u{eb}, \xeb, %u00eb, an escaped line feed, and a sign that is only itself. */
const ESCAPE =
  /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrtbfv]|\r?\n)|([!-/:-@[-`{-~]))|%u([0-9a-fA-F]{4})/g;
/** Excel writes characters that XML cannot hold like this. */
const EXCEL = /_x([0-9a-fA-F]{4})_/g;
/** Of style sheets: "\4d arit". */
const CSS = /\\([0-9a-fA-F]{1,6})\s?/g;

/** The text with its escapes undone, once and twice ("&amp;#235;"); nothing where there are none. */
export function decoded(text: string): string[] {
  const once = undo(text);
  const css = text.replace(CSS, (_, hex: string) => characterOf(hex, 16));
  const style = css === text ? [] : [css];
  if (once === text) return style;
  const twice = undo(once);
  return twice === once ? [once, ...style] : [once, twice, ...style];
}

function undo(text: string): string {
  return text
    .replace(ESCAPE, (_, braces, four, two, blank, sign, percent) => {
      if (blank !== undefined) return ' ';
      return sign ?? characterOf(braces ?? four ?? two ?? percent, 16);
    })
    .replace(EXCEL, (_, hex) => characterOf(hex, 16))
    .replace(ENTITY, (whole, decimal, hex, name) => {
      if (name !== undefined) return entity(whole);
      return characterOf(decimal ?? hex, decimal === undefined ? 16 : 10);
    })
    .replace(PERCENT, unescaped);
}

function characterOf(digits: string, base: number): string {
  const value = Number.parseInt(digits, base);
  return value <= 0x10ffff ? String.fromCodePoint(value) : ' ';
}

/** UTF-8, or else the older way of one byte a letter ("Zo%EB"). */
function unescaped(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped.replace(/%([8-9a-fA-F][0-9a-fA-F])/g, (_, hex) => characterOf(hex, 16));
  }
}

const entities = new Map<string, string>();

/** What a named entity of HTML (`&euml;`) stands for; itself where HTML has none of that name. A finished file repeats a few. */
function entity(written: string): string {
  const known = entities.get(written) ?? decodeString(written);
  entities.set(written, known);
  return known;
}
