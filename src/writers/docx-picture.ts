import { type FileChild, ImageRun, Paragraph, SimpleField, TextRun } from 'docx';
import type { Picture } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { saidWords } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { draw } from './picture/draw.ts';
import { IN_DOCUMENT } from './picture/frame.ts';
import { rasterised } from './picture/raster.ts';
import type { Drawing } from './picture/shapes.ts';
import { svgText } from './picture/svg-text.ts';

const SAYS = {
  figure: sentence('Figuur ', 'Figure '),
  below: sentence('De figuur als tekst staat eronder.', 'The figure as text stands below it.'),
} as const;

/** Word shows no more of it. */
const LONGEST_DESCRIPTION = 2000;
const DOTS_PER_INCH = 220;
/** The package counts in pixels of 1/96 inch. */
const PIXELS = 96 / 72;

/** The figures of a picture, one a page; what does not fit in their description goes below them. */
export interface Figures {
  readonly paragraphs: readonly FileChild[];
  readonly count: number;
  readonly isDescribed: boolean;
}

/** Drawn as SVG, with a .png for a program that shows none; `first` is the number of the first figure. */
export async function figuresOf(picture: Picture, first: number, language: Language): Promise<Figures> {
  const drawings = draw(picture, { ...IN_DOCUMENT, language });
  const paragraphs: FileChild[] = [];
  let isDescribed = true;
  for (const [i, drawing] of drawings.entries()) {
    const { description } = drawing;
    const fits = description.length <= LONGEST_DESCRIPTION;
    isDescribed &&= fits;
    const [start = ''] = description.split('\n');
    const below = saidWords(say(SAYS.below, language));
    paragraphs.push(
      ...(await figure(drawing, first + i, fits ? description : `${start} ${below}`, language)),
    );
  }
  return { paragraphs, count: drawings.length, isDescribed };
}

async function figure(
  drawing: Drawing,
  number: number,
  description: string,
  language: Language,
): Promise<Paragraph[]> {
  const { title, width, height } = drawing;
  const transformation = { width: width * PIXELS, height: height * PIXELS };
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svgText(drawing, `figure-${number}`), 'utf8'),
    transformation,
    altText: { name: title, title, description },
    fallback: { type: 'png', data: Buffer.from(await rasterised(drawing, DOTS_PER_INCH)) },
  });
  const word = saidWords(say(SAYS.figure, language));
  return [
    new Paragraph({ keepNext: true, spacing: { before: 0, after: 0 }, children: [image] }),
    new Paragraph({
      style: 'Caption',
      children: [
        new TextRun(word),
        new SimpleField(`SEQ ${word.trim()} \\* ARABIC`, String(number)),
        new TextRun(`: ${title}`),
      ],
    }),
  ];
}
