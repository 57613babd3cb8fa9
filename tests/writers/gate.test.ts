import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../src/gate/exhibit.ts';
import { type Anonymised, letPass, mask } from '../../src/gate/safe-text.ts';
import { NO_DATA } from '../../src/gate/shown-data.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { term } from '../../src/sentences/say.ts';
import { writeCopy } from '../../src/writers/copy.ts';
import { isFormatName } from '../../src/writers/format-name.ts';
import { WRITE_FORMATS, type WriteFormat } from '../../src/writers/index.ts';
import { contentsOf, type Rendered, rendered } from '../../src/writers/rendered.ts';
import { passed } from '../support/samples.ts';

const through = { text: (text: RawText) => mask(text, []), place: () => 0, words: () => [] };

const plainExhibit: Exhibit = {
  stem: [term('x')],
  title: [term('Jan Jansen')],
  data: NO_DATA,
  blocks: [],
  rows: { head: [], rows: [] },
};

describe.each(Object.entries<WriteFormat>(WRITE_FORMATS))('the writer of %s', (_name, format) => {
  const write = (exhibit: Anonymised<Exhibit>) => format.write(exhibit, { language: 'nl' });

  it('refuses what did not pass the gate', async () => {
    // @ts-expect-error a plain exhibit is not anonymised
    await expect(write(plainExhibit)).rejects.toThrow(TypeError);
    // @ts-expect-error neither is a string
    await expect(write('Jan Jansen')).rejects.toThrow(TypeError);
    // @ts-expect-error a copy of one that passed is no longer one
    await expect(write({ ...passed({}) })).rejects.toThrow(TypeError);
    const forged = Object.create(Object.getPrototypeOf(passed({})));
    await expect(write(forged)).rejects.toThrow(TypeError);
  });

  it('refuses a cell that only looks like safe text', async () => {
    const forged = { words: 'Jan Jansen', length: 10 };
    // @ts-expect-error not safe text
    const exhibit = passed({ title: [forged], rows: { head: ['a'], rows: [[[forged]]] } });
    await expect(write(exhibit)).rejects.toThrow(TypeError);
  });

  it('does not compile for raw words', async () => {
    // @ts-expect-error a string of anybody's
    const bare: Exhibit = { ...plainExhibit, stem: ['Jan Jansen'] };
    await expect(write(letPass(null, through, () => bare))).rejects.toThrow(TypeError);
    // @ts-expect-error raw text inside
    const raw: Exhibit = { ...plainExhibit, title: [RawText.of('Jan')] };
    expect(() => letPass(null, through, () => raw)).toThrow(TypeError);
  });
});

describe('the writer of a copy of one document', () => {
  // Of one word, and of one remark.
  const draft = { parts: [{ name: '', content: [0] }], remarks: [[0]] };
  const words = [mask(RawText.of('Jan'), [])];
  const remark = [[[term('Jan')]]];
  const pieces = letPass(null, through, () => words);
  const lines = letPass(null, through, () => remark);

  it('writes what passed the gate', () => {
    const remarks = { lines, language: 'nl' } as const;
    expect(Buffer.from(contentsOf(writeCopy('a.md', draft, pieces, remarks)).bytes).toString()).toBe('Jan.');
  });

  it('refuses words, and remarks, that did not pass the gate', () => {
    // @ts-expect-error words that each passed are not yet pieces that did
    expect(() => writeCopy('a.md', draft, words)).toThrow(TypeError);
    // @ts-expect-error neither is a copy of pieces that passed
    expect(() => writeCopy('a.md', draft, { ...pieces })).toThrow(TypeError);
    // @ts-expect-error nor are remarks
    expect(() => writeCopy('a.md', draft, pieces, { lines: remark, language: 'nl' })).toThrow(TypeError);
  });
});

describe('a rendered file', () => {
  it('is made by a writer only', () => {
    const file = rendered('boom.md', Buffer.from('x'));
    // @ts-expect-error not rendered
    expect(() => contentsOf({ name: 'boom.md', bytes: Buffer.from('x') })).toThrow(TypeError);
    const forged: Rendered = Object.create(Object.getPrototypeOf(file));
    expect(() => contentsOf(forged)).toThrow(TypeError);
    const Made: { new (...args: unknown[]): Rendered } = Object.getPrototypeOf(file).constructor;
    expect(() => new Made(Symbol('writers'), 'boom.md', Buffer.from('x'))).toThrow(TypeError);
  });

  it('does not change with the bytes it was made of or gave out', () => {
    const bytes = Buffer.from('abc');
    const file = rendered('boom.md', bytes);
    bytes[0] = 0;
    contentsOf(file).bytes[1] = 0;
    expect(Buffer.from(contentsOf(file).bytes).toString()).toBe('abc');
  });

  it.each(['../boom.md', 'a/b.md', 'a\\b.md', '.kantlijn-export.json', '', 'a\nb.md', '-rf', 'a:b'])(
    'has no name like %j',
    (name) => {
      expect(() => rendered(name, Buffer.from('x'))).toThrow(RangeError);
    },
  );
});

it('knows formats by name, and no property of every object', () => {
  expect(Object.keys(WRITE_FORMATS).every(isFormatName)).toBe(true);
  expect(isFormatName('toString')).toBe(false);
});
