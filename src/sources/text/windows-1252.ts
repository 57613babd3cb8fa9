/**
 * What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. The five bytes without a
 * character keep their own number, as in the WHATWG table. Node 20's own decoder reads this range as Latin-1.
 */
const HIGH_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const TABLE = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte,
);

/** As many as an argument list safely holds. */
const CHUNK = 8192;

/** Every byte is a character: this never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(at, at + CHUNK), (byte) => TABLE[byte] ?? byte);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
