const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", rsquo: '’', lsquo: '‘', prime: '′' },
    ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', hairsp: ' ', numsp: ' ', Tab: ' ', NewLine: '\n' },
    ...{ shy: '', zwj: '', zwnj: '', ZeroWidthSpace: '', NoBreak: '' },
    ...{ ndash: '–', mdash: '—', hyphen: '-', dash: '-', lowbar: '_', plus: '+', num: '#', commat: '@' },
    ...{ period: '.', comma: ',', colon: ':', sol: '/', bsol: '\\', lpar: '(', rpar: ')' },
    ...{ szlig: 'ß', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', eth: 'ð' },
    ...{ lstrok: 'ł', Lstrok: 'Ł', dstrok: 'đ', Dstrok: 'Đ', imath: 'ı', inodot: 'ı', Idot: 'İ' },
    ...{ ijlig: 'ij', IJlig: 'IJ', fflig: 'ff', filig: 'fi', fllig: 'fl', ffilig: 'ffi', ffllig: 'ffl' },
  }),
);

/** A letter and one of these: `euml`, `Ccedil`, `gbreve`. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A' },
    ...{ caron: '\u030C', cedil: '\u0327', breve: '\u0306', macr: '\u0304', dot: '\u0307', ogon: '\u0328' },
    ...{ dblac: '\u030B' },
  }),
);

/** What an entity of HTML stands for, of those that may stand inside a name or a number; undefined for another one. */
export function entity(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return NAMED.get(name) ?? (accent === undefined ? undefined : name.charAt(0) + accent);
}
