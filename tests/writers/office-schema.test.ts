import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import type { Block, WorkbookSheet } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { inline, passed, sample } from '../support/samples.ts';
import { matrixOf, type Sketch, themesOf, treeOf } from './pictures.ts';
import { writtenAs } from './written.ts';

const OPTIONS = { language: 'nl', provenance: [term('kantlijn 9')] } as const;
const LONG: Sketch = ['Woningbouwvereniging'.repeat(4), ['!Wachten'], ['-Bellen']];
const MANY: Sketch[] = Array.from({ length: 40 }, (_, i) => [`Sub ${i + 1}`]);

const picture = (one: Extract<Block, { kind: 'picture' }>['picture']): Block => ({
  kind: 'picture',
  picture: one,
  instead: [],
});

/** What the validator of Microsoft's Open XML SDK has against a file; it is slow to start. */
async function faultsOf(
  format: 'docx' | 'xlsx',
  exhibit: Parameters<typeof writtenAs>[1],
): Promise<string[]> {
  const { bytes } = await writtenAs(format, exhibit, OPTIONS);
  const faults = await validate(new Uint8Array(bytes), format);
  return faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

it('writes documents by the schema of Word', { timeout: 120_000 }, async () => {
  const tree = treeOf({ respondents: 5, labels: [LONG, ['Dicht', ...MANY]] });
  const panel = { respondents: 3, labels: [LONG] };
  const pictures = passed({
    blocks: [
      { kind: 'heading', level: 1, text: inline('Boom'), label: 1, beside: inline('3 van 5') },
      ...[
        tree,
        themesOf([4, 3], [[[['Bus']], []]]),
        matrixOf(panel, panel),
        matrixOf({ ...panel, respondents: 13 }),
      ].map(picture),
    ],
  });
  const table = {
    head: [inline('Tekst')],
    rows: [[inline('regel\n'.repeat(30))]],
    widths: [1],
    title: inline('Thema'),
  };
  const long = passed({ short: inline('Bijlage 3'), blocks: [{ kind: 'table', table }] });
  expect(await faultsOf('docx', [sample(), pictures, long])).toEqual([]);
});

it('writes workbooks by the schema of Excel', { timeout: 120_000 }, async () => {
  const sheet = (name: WorkbookSheet['name'], rows: WorkbookSheet['rows']): WorkbookSheet => ({
    name,
    head: [inline('Code'), inline('Tekst')],
    widths: [10, 40],
    rows,
  });
  const sheets = [sheet(term('Fragmenten'), [[inline('=1/1'), [3]]]), sheet(term('Leeg'), [])];
  expect(await faultsOf('xlsx', passed({ sheets }))).toEqual([]);
});
