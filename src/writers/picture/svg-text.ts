import { escapedXml } from '../../language/markup.ts';
import type { Box, Drawing, DrawnLine, DrawnShape, DrawnWords } from './shapes.ts';

/** Arimo's letters are as wide as Arial's and Liberation Sans's. */
const FONTS = "Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif";

/**
 * A drawing as SVG that Word draws too: attributes alone, rectangles, paths and a line of text each. `id` begins the
 * ids in it, so that several stand on one page.
 */
export function svgText({ width, height, shapes, title, description }: Drawing, id: string): string {
  const size = `width="${round(width)}pt" height="${round(height)}pt" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapedXml(title)}</title>`,
    `<desc id="${id}-desc">${escapedXml(description)}</desc>`,
    ...shapes.map(shapeText),
    '</svg>\n',
  ].join('\n');
}

function shapeText(shape: DrawnShape): string {
  switch (shape.kind) {
    case 'box':
      return boxText(shape);
    case 'line':
      return lineText(shape);
    case 'words':
      return wordsText(shape);
  }
}

function boxText({ x, y, width, height, radius, fill, stroke, strokeWidth, dashed }: Box): string {
  const at = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  const corner = radius === undefined ? '' : ` rx="${round(radius)}"`;
  return `<rect ${at}${corner} fill="${fill}"${strokeText(stroke, strokeWidth, dashed)}/>`;
}

function lineText({ points, stroke, strokeWidth, dashed }: DrawnLine): string {
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ');
  return `<path d="${path}" fill="none"${strokeText(stroke, strokeWidth, dashed)}/>`;
}

function strokeText(
  stroke: string | undefined,
  width: number | undefined,
  dashed: boolean | undefined,
): string {
  if (stroke === undefined) return '';
  return ` stroke="${stroke}" stroke-width="${round(width ?? 1)}"${dashed === true ? ' stroke-dasharray="3 2"' : ''}`;
}

function wordsText({ words, x, y, size, weight, fill, anchor }: DrawnWords): string {
  const look = `font-family="${FONTS}" font-size="${round(size)}"${weight === 'bold' ? ' font-weight="bold"' : ''}`;
  return `<text x="${round(x)}" y="${round(y)}" ${look} fill="${fill}" text-anchor="${anchor}">${escapedXml(words)}</text>`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
