import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { inline, passed, safe } from '../support/samples.ts';
import { writtenAs } from './written.ts';

const fileName = async (stem: Inline, format: 'md' | 'csv') =>
  (await writtenAs(format, passed({ stem }))).name;

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
  ])('%j is %s', async (stem, name) => {
    expect(await fileName(inline(stem), 'md')).toBe(name);
  });

  it('joins the parts of a stem', async () => {
    expect(await fileName([term('fragmenten-'), safe('b4'), 2], 'csv')).toBe('fragmenten-b42.csv');
  });

  it.each(['a', 'é', '𐐀', 'नि'])('is short enough, and not cut inside a letter: %s', async (letter) => {
    const name = (await fileName(inline(letter.repeat(300)), 'md')).replace('.md', '');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toBe(letter.normalize('NFC').repeat([...name].length / [...letter].length));
  });
});
