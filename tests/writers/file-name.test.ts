import { describe, expect, it } from 'vitest';
import { term } from '../../src/sentences/say.ts';
import { fileName } from '../../src/writers/file-name.ts';
import { inline, safe } from '../support/samples.ts';

describe('the name of a file', () => {
  it.each([
    ['fragmenten 3/1/2', 'fragmenten-3-1-2.md'],
    ['boom taalconsulenten', 'boom-taalconsulenten.md'],
    ['[naam 1]', 'naam-1.md'],
    ['Çelik & Zoë', 'Çelik-Zoë.md'],
    ['e\u0301e\u0301n', 'één.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['C:\\map\\x', 'C-map-x.md'],
    ['con', 'kantlijn-con.md'],
    ['LPT1', 'kantlijn-LPT1.md'],
    ['eindigt op punten...', 'eindigt-op-punten.md'],
    ['', 'kantlijn.md'],
    ['???', 'kantlijn.md'],
    ['a\u0000\nb', 'a-b.md'],
    ['-rf', 'rf.md'],
  ])('%j is %s', (stem, name) => {
    expect(fileName(inline(stem), '.md')).toBe(name);
  });

  it('joins the parts of a stem', () => {
    expect(fileName([term('fragmenten-'), safe('b4'), 2], '.csv')).toBe('fragmenten-b42.csv');
  });

  it.each(['a', 'é', '𐐀', 'नि'])('is short enough, and not cut inside a letter: %s', (letter) => {
    const name = fileName(inline(letter.repeat(300)), '.docx').replace('.docx', '');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toBe(letter.normalize('NFC').repeat([...name].length / [...letter].length));
  });
});
