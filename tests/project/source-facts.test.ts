import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Code } from '../../src/model/code.ts';
import { PARTS } from '../../src/model/deferred.ts';
import type { SourceFile } from '../../src/model/document.ts';
import { NO_KEYS } from '../../src/model/key.ts';
import { packed, UnpackedParts } from '../../src/model/packed.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import {
  AS_IT_STANDS,
  factsMark,
  packedFacts,
  type ReadingHabits,
  readersMark,
  readFacts,
  unpackedFacts,
} from '../../src/project/source-facts.ts';

const sources = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /fixtures\/(?:sources|demo)/.test(entry.parentPath))
  .filter(({ name }) => !/\.(?:read|yaml)$/.test(name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`);

/** What comes back of packed values. */
function again({ first, later, words }: ReturnType<typeof packed>) {
  return { first, later: (i: number) => later[i] ?? '', words: () => words };
}

const unpacked = (value: unknown) => new UnpackedParts(again(packed(value))).first();

/** A value as it would be shown, words and all: nothing of it is left out. */
function told(value: unknown): unknown {
  if (value instanceof RawText) return { origin: value.origin, start: value.start, words: wordsOf(value) };
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, told(one)]));
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null || value instanceof Code) return value;
  const parts = PARTS in value && typeof value[PARTS] === 'function' ? value[PARTS]() : value;
  return Object.fromEntries(Object.entries(parts).map(([key, one]) => [key, told(one)]));
}

/** What is kept of what sources say, read one after the other. */
async function writtenOf(all: readonly SourceFile[]): Promise<Map<string, ReturnType<typeof packed>>> {
  const written = new Map<string, ReturnType<typeof packed>>();
  for (const one of all) written.set(one.name, packedFacts(await readFacts(one, AS_IT_STANDS), NO_KEYS));
  return written;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('what a source says', () => {
  it('is the same whatever was read before it, whenever and on whose machine, and goes to another thread', async () => {
    const files = sources.map((name) => ({ name, bytes: readFileSync(name) }));
    const before = structuredClone(await writtenOf(files));
    vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z'), toFake: ['Date'] });
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('chance has no part in it');
    });
    for (const name of ['TZ', 'LANG', 'LC_ALL', 'HOME', 'PWD']) vi.stubEnv(name, '/elsewhere');
    const other = { name: 'other.md', bytes: Buffer.from('Interview 1\n\nI: Wie?\nR: Piet.\n') };
    const after = await writtenOf([other, ...files.toReversed()]);
    expect(after.delete(other.name)).toBe(true);
    expect(before.size).toBe(sources.length);
    for (const [name, written] of before) expect(after.get(name), name).toStrictEqual(written);
  });

  it.each(sources)('is the same after it was kept: %s', async (name) => {
    const facts = await readFacts({ name, bytes: readFileSync(name) }, AS_IT_STANDS);
    const { within: _, textAt: __, ...kept } = unpackedFacts(again(packedFacts(facts, NO_KEYS)));
    expect(told(kept)).toStrictEqual(told(facts));
    for (const { document } of kept.found.transcripts) expect(document).toBe(kept.document);
  });

  it('keeps what two texts were cut from, and what is one object', () => {
    const whole = RawText.own('één twee');
    const shared = { word: whole.slice(0, 3) };
    const value = { a: [shared, shared], b: whole.slice(4), c: new Set([whole]), d: undefined };
    const kept = unpacked(value) as typeof value;
    expect(kept.a[0]).toBe(kept.a[1]);
    expect(kept.a[0]?.word.root).toBe(kept.b.root);
    expect([...kept.c].map(wordsOf)).toEqual(['één twee']);
    expect([wordsOf(kept.b), kept.b.start, kept.b.origin, 'd' in kept]).toEqual(['twee', 4, 'own', true]);
    const codes = [Code.of([3, 'a', null]), Code.of(['knelpunt', 'privacy'])];
    expect(unpacked(codes)).toEqual(codes);
    expect((unpacked(codes) as Code[])[1]).toBe(codes[1]);
  });

  it.each([new Date(0), () => 1, 1n, Number.NaN, Buffer.from('a'), Symbol('a')])(
    'is data, and nothing else is kept',
    (value) => expect(() => packed({ value })).toThrow(TypeError),
  );

  it('goes by everything that it depends on', () => {
    const bytes = Buffer.from('R: ja');
    const entry = { id: 'b1', source: null, headings: [], date: null, line: 1 };
    const marked = (name: string, said: Buffer, habits: ReadingHabits, platform: string) =>
      factsMark({ name, bytes: said }, readersMark(habits, platform));
    const marks = [
      marked('a.md', bytes, AS_IT_STANDS, 'node 20'),
      marked('b.md', bytes, AS_IT_STANDS, 'node 20'),
      marked('a.md', Buffer.from('R: nee'), AS_IT_STANDS, 'node 20'),
      marked('a.md', bytes, AS_IT_STANDS, 'node 22'),
      marked('a.md', bytes, { ...AS_IT_STANDS, speakers: new Map([['R', 'other']]) }, 'node 20'),
      marked('a.md', bytes, { ...AS_IT_STANDS, transcripts: [entry] }, 'node 20'),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });
});
