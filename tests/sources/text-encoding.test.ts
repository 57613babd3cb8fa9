import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/sources/text/encoding.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Uint8Array.from(bigEndian ? buffer.swap16() : buffer);
};

describe('decodeText', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decodeText(new TextEncoder().encode('één ’t'))).toEqual({ text: 'één ’t', remark: null });
    expect(decodeText(new TextEncoder().encode('\uFEFFéén'))).toEqual({ text: 'één', remark: null });
  });

  it('reads UTF-16 of both orders by its byte order mark', () => {
    expect(decodeText(utf16('Zoë: “ja”', false))).toEqual({ text: 'Zoë: “ja”', remark: null });
    expect(decodeText(utf16('Zoë: “ja”', true))).toEqual({ text: 'Zoë: “ja”', remark: null });
  });

  it.each([false, true])(
    'reads UTF-16 that says nowhere that it is, most significant byte first: %s',
    (isBig) => {
      const words = 'I: Hoe gaat het?\nR: Eén uur later “ja”.';
      expect(decodeText(utf16(words, isBig).subarray(2))).toEqual({ text: words, remark: null });
    },
  );

  it.each(['\u0085', '\u2028', '\u2029', '\v', '\u001e'])(
    'takes %j for the end of a line where nothing else ends one',
    (end) => {
      const text = ['I: Hoe?', 'R: Zo.', 'I: En nu?', 'R: Nu niet.'].join(end);
      expect(decodeText(new TextEncoder().encode(text)).text).toBe(text.replaceAll(end, '\n'));
    },
  );

  it('leaves what stands inside a line where lines end as they do', () => {
    expect(decodeText(new TextEncoder().encode('een\u2028twee\ndrie')).text).toBe('een\u2028twee\ndrie');
    expect(decodeText(new TextEncoder().encode('een\u0085twee\ndrie')).text).toBe('een\ntwee\ndrie');
  });

  it('assumes Windows-1252 for what is no UTF-8, and says so', () => {
    const decoded = decodeText(bytes(0x91, 0x93, 0x65, 0xe9, 0x6e, 0x94, 0x20, 0x80, 0x20, 0x96, 0x92));
    expect(decoded).toMatchObject({ text: '‘“eén” € –’', remark: { code: 'K120' } });
  });

  it('knows every byte of Windows-1252', () => {
    // Five of these say nothing: among other words they are no more than any text has.
    const words = 'gewone woorden '.repeat(20);
    const high = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
    expect(decodeText(Buffer.concat([Buffer.from(words), high])).text).toBe(
      `${words}€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ`,
    );
    const rest = Uint8Array.from({ length: 256 }, (_, i) => i).filter(
      (b) => (b >= 0x20 && b < 0x7f) || b >= 0xa0,
    );
    expect(decodeText(rest).text).toBe(Buffer.from(rest).toString('latin1'));
  });

  it('refuses what holds NUL bytes, or more control characters than text has', () => {
    expect(decodeText(bytes(0x61, 0, 0x62, 0))).toMatchObject({ text: null, remark: { code: 'K122' } });
    expect(decodeText(Uint8Array.from({ length: 400 }, (_, i) => (i % 8) + 1)).remark?.code).toBe('K122');
  });

  it('keeps a text with a stray control character', () => {
    const text = `${'gewone woorden '.repeat(20)}\u001f`;
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, remark: null });
  });

  it('says of an empty file that it is empty, and of a broken one with a mark that it is broken', () => {
    expect(decodeText(bytes()).remark?.code).toBe('K121');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x0a)).remark?.code).toBe('K121');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0xff))).toMatchObject({
      text: 'a\uFFFD',
      remark: { code: 'K127' },
    });
  });
});
