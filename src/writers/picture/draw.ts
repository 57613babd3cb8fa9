import type { Exhibit, Picture } from '../../gate/exhibit.ts';
import { fileName } from '../file-name.ts';
import { oneLine } from '../plain.ts';
import type { Setting } from './frame.ts';
import { drawMatrix } from './matrix-picture.ts';
import type { Drawing } from './shapes.ts';
import { drawThemes } from './themes-picture.ts';
import { drawTree } from './tree-picture.ts';

/** A picture, a drawing for each page of it. */
export function draw(picture: Picture, setting: Setting): Drawing[] {
  switch (picture.kind) {
    case 'tree':
      return drawTree(picture, setting);
    case 'themes':
      return drawThemes(picture, setting);
    case 'matrix':
      return drawMatrix(picture, setting);
  }
}

/** All pages of all pictures that an exhibit holds; each says of which exhibit it is. */
export function drawingsIn({ title, blocks }: Exhibit, setting: Setting): Drawing[] {
  const heading = oneLine(title, setting.language);
  const drawings = blocks.flatMap((block) => (block.kind === 'picture' ? draw(block.picture, setting) : []));
  return drawings.map((drawing) => ({ ...drawing, description: `${heading}\n${drawing.description}` }));
}

/** Names of files, with the number of the page where there are several. */
export function pageNames({ stem }: Exhibit, pages: number, extension: string): string[] {
  const only = fileName(stem, extension);
  if (pages === 1) return [only];
  return Array.from({ length: pages }, (_, i) => fileName([...stem, '-', i + 1], extension));
}
