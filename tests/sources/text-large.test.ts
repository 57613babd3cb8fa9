import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import { fileOf } from './text-helpers.ts';

const SIZE = 100_000;
/** Of this process, in ms: what grows with the square of such a text takes many times that, however busy the machine is. */
const LONGEST = 5_000;
const filled = (piece: string, size = SIZE) => piece.repeat(Math.ceil(size / piece.length));

describe('a long text', () => {
  it.each([
    ['unclosed highlights', filled('woord {== ')],
    ['unclosed notes', filled('{>>')],
    ['unclosed deletions and changes', filled('{-- {~~ ~> <!-- ')],
    ['nested highlights', filled('{==w', SIZE / 2) + filled('==}{>>n<<}', SIZE / 2)],
    ['one line of blanks', `a${filled(' ')}b\tComment by`],
    ['one line of tabs', `${filled('\t')}Comment by x`],
    ['unclosed pictures and footnotes', filled('[image: [footnoteRef:1] [1:  ')],
    ['stars and underscores', filled('_a b* ')],
    ['brackets', filled('[a ')],
    ['one paragraph of turns', filled('**R:** nou {==ja==}{>>n<<} *zo*\n')],
    ['open parentheses', filled('x\tComment by A: (\nwoord\n')],
  ])('with %s is read in time', async (_, source) => {
    const before = process.cpuUsage();
    for (const name of ['a.txt', 'a.md']) {
      const document = await readSource(fileOf(name, source));
      expect(document.paragraphs.length).toBeGreaterThan(0);
    }
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(LONGEST);
  });
});
