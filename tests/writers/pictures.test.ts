import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../../src/gate/exhibit.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { passed, safe } from '../support/samples.ts';
import { matrixOf, svgsOf, themesOf, treeOf } from './pictures.ts';
import { greyCells, pointsOf } from './png-picture.ts';

// As the program draws them; for other tests a coarse one will do (.ci/known-pictures.mjs).
beforeAll(() => void vi.stubEnv('PICTURES', 'full'));
afterAll(() => void vi.unstubAllEnvs());

const LABELS = [
  ['Water geven', ['!Regenton'], ['-Gieter'], ['Slang', ['Lekt vaak bij de koppeling'], ['Te kort']]],
  ['Samen tuinieren', ['Sleutel van de poort'], ['!Gereedschap lenen']],
] as const;

const PICTURES: Readonly<Record<string, Picture>> = {
  tree: treeOf({ respondents: 5, labels: LABELS }),
  themes: themesOf(
    [5, 3],
    [
      [[['Regenton'], ['!Slang']], [['Water halen']]],
      [[['-Gieter']], []],
    ],
  ),
  matrix: matrixOf({ respondents: 5, labels: LABELS }, { respondents: 3, labels: LABELS }),
};

/** Points on a side of what is compared, and how far two of them may be apart, of 255. */
const SQUARE = 32;
const [APART, ON_AVERAGE] = [40, 1.5] as const;

describe.each(Object.entries(PICTURES))('the picture of %s', (name, picture) => {
  const exhibit = passed({ blocks: [{ kind: 'picture', picture, instead: [] }] });

  it('looks like the golden one, within a tolerance', async () => {
    const [file] = await WRITE_FORMATS.png.write(exhibit, { language: 'nl' });
    const cells = greyCells(file === undefined ? new Uint8Array() : contentsOf(file).bytes, SQUARE);
    const path = `fixtures/writers/picture-${name}.txt`;
    const text = cells
      .map((row) => row.map((grey) => grey.toString(16).padStart(2, '0')).join(''))
      .join('\n');
    if (process.env.UPDATE === '1') {
      mkdirSync('fixtures/writers', { recursive: true });
      writeFileSync(path, `${text}\n`);
    }
    const golden = readFileSync(path, 'utf8').trim().split('\n');
    expect(golden.length).toBe(cells.length);
    const differences = cells.flatMap((row, y) =>
      row.map((grey, x) => Math.abs(grey - Number.parseInt(golden[y]?.slice(2 * x, 2 * x + 2) ?? '', 16))),
    );
    expect(Math.max(...differences)).toBeLessThan(APART);
    expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(ON_AVERAGE);
  });

  it('is 300 dots to the inch, with letters in it, and says in words what it shows', async () => {
    const [file] = await WRITE_FORMATS.png.write(exhibit, { language: 'nl' });
    const bytes = Buffer.from(file === undefined ? [] : contentsOf(file).bytes);
    const { width, data, channels } = pointsOf(bytes);
    expect(width).toBe(Math.round((757 / 72) * 300));
    expect(bytes.toString('utf8')).toContain(String(picture.title[0]));
    // The title stands at the top left; without a font there would be white alone.
    const dark = data.filter(
      (_, i) => i % channels === 0 && Math.floor(i / channels / width) < 90 && (data[i] ?? 255) < 60,
    );
    expect(dark.length).toBeGreaterThan(500);
  });

  it('says in words what it is, and shows no field that did not pass the gate', async () => {
    const [svg = ''] = await svgsOf(picture);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<desc');
    const fields = textsIn(picture);
    expect(fields.length).toBeGreaterThan(10);
    for (const path of fields) {
      const forged = passed({ blocks: [{ kind: 'picture', picture: replaced(picture, path), instead: [] }] });
      // What this picture does not draw is not shown either.
      const shown = await WRITE_FORMATS.svg.write(forged, { language: 'nl' }).then(
        (files) => files.map((file) => Buffer.from(contentsOf(file).bytes).toString('utf8')).join(''),
        (error: unknown) => (error instanceof TypeError ? '' : String(error)),
      );
      expect(shown, path.join('.')).not.toContain('Jan Jansen');
    }
  });
});

type Path = readonly (string | number)[];

/** Where a picture holds text, field by field. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.getPrototypeOf(value) === Object.getPrototypeOf(safe('x'))) return [path];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, [...path, key]));
}

/** The picture with a bare string in one place, as if somebody got around the types. */
function replaced(picture: Picture, path: Path): Picture {
  const put = (value: unknown, at: Path): unknown => {
    const [key, ...rest] = at;
    if (key === undefined) return 'Jan Jansen';
    if (Array.isArray(value))
      return value.map((one, i) => (String(i) === String(key) ? put(one, rest) : one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, name === key ? put(one, rest) : one]),
    );
  };
  return put(picture, path) as Picture;
}
