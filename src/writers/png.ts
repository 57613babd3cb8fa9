import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { WriteOptions } from './options.ts';
import { drawingsIn, pageNames } from './picture/draw.ts';
import { ALONE } from './picture/frame.ts';
import { rasterised } from './picture/raster.ts';
import { type Rendered, rendered } from './rendered.ts';

const DOTS_PER_INCH = 300;

/** The pictures of an exhibit for whatever cannot draw SVG, a file for each page, with what they show in words inside. */
export async function writePng(
  passed: Anonymised<Exhibit>,
  { language }: WriteOptions,
): Promise<readonly Rendered[]> {
  const exhibit = open(passed);
  const drawings = drawingsIn(exhibit, { ...ALONE, language });
  const names = pageNames(exhibit, drawings.length, '.png');
  const files: Rendered[] = [];
  for (const [i, drawing] of drawings.entries())
    files.push(rendered(names[i] ?? '', await rasterised(drawing, DOTS_PER_INCH)));
  return files;
}
