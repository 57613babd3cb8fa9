import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { saidWords } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Captions } from './docx-caption.ts';
import type { WordPlace } from './docx-text.ts';
import { draw } from './picture/draw.ts';
import { IN_DOCUMENT } from './picture/frame.ts';
import { descriptionOf } from './picture/page-words.ts';
import { rasterised } from './picture/raster.ts';
import type { Drawing } from './picture/shapes.ts';
import { svgText } from './picture/svg-text.ts';

const BELOW = {
  tree: sentence('De boom als tekst staat onder de figuur.', 'The tree as text stands below the figure.'),
  themes: sentence(
    'De thema’s als tekst staan onder de figuur.',
    'The themes as text stand below the figure.',
  ),
  matrix: sentence('De codes als tekst staan onder de figuur.', 'The codes as text stand below the figure.'),
} as const;

/** Word shows no more of it. */
const LONGEST_DESCRIPTION = 2000;
const DOTS_PER_INCH = 220;
/** The package counts in pixels of 1/96 inch. */
const PIXELS = 96 / 72;

/** The figures of a picture, one a page. */
export interface Figures {
  readonly paragraphs: readonly Paragraph[];
  /** Whether all of what they show fits in their description; else it goes below them. */
  readonly isDescribed: boolean;
}

/** Drawn as SVG, with a .png for a program that shows none; `id` tells the pictures of a document apart. */
export async function figuresOf(
  picture: Picture,
  captions: Captions,
  id: string,
  { language, below }: WordPlace,
): Promise<Figures> {
  const paragraphs: Paragraph[] = [];
  const description = descriptionOf(picture, language);
  const isDescribed = description.length <= LONGEST_DESCRIPTION;
  const [start = ''] = description.split('\n');
  const words = isDescribed ? description : `${start} ${saidWords(say(BELOW[picture.kind], language))}`;
  // What goes below the figure as text goes on on the next page, and takes along what has to stay with it.
  const { drawings, leavesRoom } = drawnAbove(isDescribed ? below : 0, picture, language);
  for (const [i, drawing] of drawings.entries()) {
    const { title } = drawing;
    const caption = captions.next('figure', title, { keepNext: leavesRoom && i === drawings.length - 1 });
    const altText = { id: String(captions.figures), name: title, title, description: words };
    const image = await imageOf(drawing, `${id}-${i + 1}`, altText);
    paragraphs.push(
      new Paragraph({ keepNext: true, spacing: { before: 0, after: 0 }, children: [image] }),
      caption,
    );
  }
  return { paragraphs, isDescribed };
}

/** Behind the first page there is no heading above a figure, which has so many points more. */
const HEADING = 27;

/**
 * One page or several, lower where the last would leave no room for what stands below it: unless that takes more pages
 * than the one that it saves.
 */
function drawnAbove(
  below: number,
  picture: Picture,
  language: Language,
): { readonly drawings: readonly Drawing[]; readonly leavesRoom: boolean } {
  const drawings = draw(picture, { ...IN_DOCUMENT, language });
  const room = IN_DOCUMENT.limit - below + (drawings.length > 1 ? HEADING : 0);
  if ((drawings.at(-1)?.height ?? 0) <= room) return { drawings, leavesRoom: below > 0 };
  const lower = draw(picture, { ...IN_DOCUMENT, limit: IN_DOCUMENT.limit - below, language });
  return lower.length > drawings.length + 1
    ? { drawings, leavesRoom: false }
    : { drawings: lower, leavesRoom: true };
}

/** The id of its text has to be another for each figure of a document, or Word may call the document damaged. */
async function imageOf(
  drawing: Drawing,
  id: string,
  altText: {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly description: string;
  },
): Promise<ImageRun> {
  const { width, height } = drawing;
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svgText(drawing, id), 'utf8'),
    transformation: { width: width * PIXELS, height: height * PIXELS },
    altText,
    fallback: { type: 'png', data: Buffer.from(await rasterised(drawing, DOTS_PER_INCH)) },
  });
}
