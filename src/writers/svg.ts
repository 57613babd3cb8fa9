import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { WriteOptions } from './options.ts';
import { drawingsIn, pageNames } from './picture/draw.ts';
import { ALONE } from './picture/frame.ts';
import { svgText } from './picture/svg-text.ts';
import { type Rendered, rendered } from './rendered.ts';

/** The pictures of an exhibit, a file for each page: vector, 757 points wide, in the fonts of whoever opens it. */
export async function writeSvg(
  passed: Anonymised<Exhibit>,
  { language }: WriteOptions,
): Promise<readonly Rendered[]> {
  const exhibit = open(passed);
  const drawings = drawingsIn(exhibit, { ...ALONE, language });
  const names = pageNames(exhibit, drawings.length, '.svg');
  return drawings.map((drawing, i) =>
    rendered(names[i] ?? '', Buffer.from(svgText(drawing, `picture-${i + 1}`), 'utf8')),
  );
}
