import type {
  DrawnCode,
  MatrixPicture,
  Picture,
  ThemesPicture,
  TreePicture,
} from '../../src/gate/exhibit.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { draw } from '../../src/writers/picture/draw.ts';
import { IN_DOCUMENT } from '../../src/writers/picture/frame.ts';
import { svgText } from '../../src/writers/picture/svg-text.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { inline, passed } from '../support/samples.ts';

/** An invented code: `[name, ...codes below it]`; a name that starts with `-` is not used, one with `!` cited, one with `+` coded itself,
 * one with `?` may still count otherwise. */
export type Sketch = readonly [name: string, ...below: Sketch[]];

export interface Drawn {
  readonly respondents: number;
  readonly labels: readonly Sketch[];
  /** Whether codes are written as numbers; else their names say everything. */
  readonly isNumbered?: boolean;
}

const LEVELS = ['Label ', 'sub ', 'ad.'];

export function drawnCode(sketch: Sketch, path: readonly number[], drawn: Drawn): DrawnCode {
  const [marked, ...below] = sketch;
  const isUnused = marked.startsWith('-');
  const name = marked.replace(/^[-!+?]/, '');
  const written = drawn.isNumbered === false ? [] : path.map((part, i) => `${LEVELS[i] ?? ''}${part}`);
  const children = below.map((child, i) => drawnCode(child, [...path, i + 1], drawn));
  const had = Array.from({ length: drawn.respondents }, (_, i) =>
    isUnused ? 0 : (i * 7 + path.reduce((sum, part) => sum * 3 + part, 0)) % 3,
  );
  const fragments = isUnused
    ? 0
    : Math.max(
        1,
        had.reduce((sum, count) => sum + count, 0),
      );
  return {
    name: inline(name),
    notation: written.length === 0 ? [] : inline(written.join(' · ')),
    belowLabel: written.length < 2 ? [] : inline(written.slice(1).join(' · ')),
    ownPart: written.length === 0 ? [] : inline(written.at(-1) ?? ''),
    label: (path[0] ?? 1) - 1,
    had,
    fragments,
    isCited: marked.startsWith('!'),
    isDoubtful: marked.startsWith('?'),
    direct: marked.startsWith('+') ? { had, fragments } : null,
    children,
  };
}

export function codesOf(drawn: Drawn): DrawnCode[] {
  return drawn.labels.map((label, i) => drawnCode(label, [i + 1], drawn));
}

export function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

export function treeOf(drawn: Drawn): TreePicture {
  return {
    kind: 'tree',
    title: inline('Boomdiagram buurtmoestuin'),
    respondents: numbers(drawn.respondents),
    labels: codesOf(drawn),
    note: inline('Geteld zijn respondenten. 5 respondenten, 4 interviews.'),
    description: [inline('Boomdiagram van het codeboek.'), inline('Label 1 Water: 1 van 4.')],
  };
}

export function matrixOf(...panels: readonly Drawn[]): MatrixPicture {
  return {
    kind: 'matrix',
    title: inline('Codes en respondenten'),
    panels: panels.map((drawn, i) => ({
      title: inline(`Groep ${i + 1}`),
      groups: [{ title: inline(`Groep ${i + 1}`), respondents: numbers(drawn.respondents) }],
      labels: codesOf(drawn),
      codes: numbers(drawn.respondents),
    })),
    note: inline('Een rij is een code.'),
    description: [inline('Codes tegenover respondenten.')],
  };
}

export function themesOf(
  groups: readonly number[],
  themes: readonly (readonly (readonly Sketch[])[])[],
): ThemesPicture {
  return {
    kind: 'themes',
    title: inline('Thema’s per groep'),
    groups: groups.map((count, i) => ({ title: inline(`Groep ${i + 1}`), respondents: numbers(count) })),
    themes: themes.map((sides, t) => ({
      name: inline(`Wachten op antwoord van de gemeente ${t + 1}`),
      sides: sides.map((codes, i) => ({
        respondents: 1,
        of: groups[i] ?? 0,
        isDoubtful: codes.some(([name]) => name.startsWith('?')),
        codes: codes.map((sketch, j) => ({
          ...drawnCode(sketch, [j + 1, t + 1], { respondents: groups[i] ?? 0, labels: [] }),
          path: inline('Samenwerking › Knelpunt'),
          also: t === 0 ? inline('Vervoer') : [],
        })),
      })),
    })),
    note: inline('Niet bij een thema: Groep 1 2 van de 4 codes.'),
    description: [inline('De thema’s.')],
  };
}

/** A picture as the .svg files that come of it, a page each. */
export async function svgsOf(picture: Picture): Promise<string[]> {
  const exhibit = passed({ blocks: [{ kind: 'picture', picture, instead: [] }] });
  const files = await WRITE_FORMATS.svg.write(exhibit, { language: 'nl' });
  return files.map((file) => Buffer.from(contentsOf(file).bytes).toString('utf8'));
}

/** A picture as a Word document has it, a page each. */
export function svgsInDocument(picture: Picture): string[] {
  return draw(picture, { ...IN_DOCUMENT, language: 'nl' }).map((drawing) => svgText(drawing, 'one'));
}
