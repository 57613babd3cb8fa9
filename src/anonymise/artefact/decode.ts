const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
const PERCENT = /(?:%[0-9a-fA-F]{2})+/g;
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrtbfv]))/g;
/** Excel writes characters that XML cannot hold like this. */
const EXCEL = /_x([0-9a-fA-F]{4})_/g;

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD', zwj: '', zwnj: '' },
  ...{
    szlig: 'ß',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    eth: 'ð',
    rsquo: '’',
    lsquo: '‘',
    ndash: '–',
  },
};
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A' },
  ...{ caron: '\u030C', cedil: '\u0327' },
};

/** The text with its escapes undone, once and twice ("&amp;#235;"); nothing where there are none. */
export function decoded(text: string): string[] {
  const once = undo(text);
  if (once === text) return [];
  const twice = undo(once);
  return twice === once ? [once] : [once, twice];
}

function undo(text: string): string {
  return text
    .replace(ESCAPE, (_, braces, four, two, letter) =>
      letter === undefined ? code(braces ?? four ?? two, 16) : ' ',
    )
    .replace(EXCEL, (_, hex) => code(hex, 16))
    .replace(ENTITY, (whole, decimal, hex, name) =>
      name === undefined ? code(decimal ?? hex, decimal === undefined ? 16 : 10) : named(whole, name),
    )
    .replace(PERCENT, unescaped);
}

function named(whole: string, name: string): string {
  const accent = ACCENTS[name.slice(1)];
  return accent === undefined ? (NAMED[name] ?? whole) : name.charAt(0) + accent;
}

function code(digits: string, base: number): string {
  const value = Number.parseInt(digits, base);
  return value <= 0x10ffff ? String.fromCodePoint(value) : ' ';
}

function unescaped(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped; // "50%" before two letters that look like a number
  }
}
