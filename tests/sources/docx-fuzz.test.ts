import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import {
  call,
  comment,
  document,
  footnote,
  laid,
  look,
  on,
  p,
  partsOf,
  r,
  source,
  table,
  zipped,
} from './docx-files.ts';

const content = {
  body:
    p(r('R: Ik '), on(1, r('bel eerst')), call(3)) +
    table([p(on(2, r('de buren')))], [p(look('<w:b/><w:highlight w:val="red"/>', 'ja'))]) +
    laid('<w:numPr><w:numId w:val="2"/></w:numPr><w:ind w:left="720"/>', r('Interview')),
  comments: comment(1, 'Label 1, sub 2', 'A', '0000000A') + comment(2, 'sub 3', 'B', '0000000B'),
  extended: '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A"/>',
  footnotes: footnote(3, r('Bijlage 2. Label 1')),
  styles: '<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>',
  settings: '<w:footnotePr/>',
  numbering:
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="Bijlage %1"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
};
const whole = document(content).bytes;

async function assertAnswers(bytes: Uint8Array): Promise<void> {
  const read = await readSource(source(bytes));
  expect(read.findings.length + read.paragraphs.length).toBeGreaterThan(0);
  if (read.findings.some(({ severity }) => severity === 'error')) expect(read.paragraphs).toEqual([]);
}

describe('whatever happened to a file, the reader answers', () => {
  it('cut off anywhere', async () => {
    for (let length = 0; length < whole.length; length += 7) await assertAnswers(whole.slice(0, length));
  });

  it('with bytes changed', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        await assertAnswers(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('with its XML cut up and put together otherwise, in a sound zip file', async () => {
    const parts = partsOf(content);
    const pieces = Object.values(parts).flatMap((xml) => xml.split(/(?=<)/));
    const name = fc.constantFrom(...Object.keys(parts));
    const edit = fc.tuple(
      name,
      fc.nat(40),
      fc.nat(2),
      fc.array(fc.constantFrom(...pieces), { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = new Map(Object.entries(parts));
        for (const [file, at, gone, added] of edits) {
          const split = (changed.get(file) ?? '').split(/(?=<)/);
          split.splice(at, gone, ...added);
          changed.set(file, split.join(''));
        }
        await assertAnswers(zipped(Object.fromEntries(changed)));
      }),
      { numRuns: 200 },
    );
  });

  it('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), assertAnswers), { numRuns: 100 });
  });
});
