import type { Readings, WordsPlace } from '../../copy/readings.ts';
import { isWords, nodesIn, replay, type XmlNode, type XmlWords } from '../../copy/xml-tree.ts';
import type { Story } from '../../office/story.ts';
import { ContentReader } from '../content.ts';
import { OdtStyles } from '../styles.ts';
import { originalPlaces } from './original.ts';

type OdtPlacedWords = WordsPlace & { readonly story: Story };

/**
 * Where the words of a part stand in its stories. Words that were deleted come last: they stand first in the file, and a
 * name is written where it is read.
 */
export function odtReadings(root: XmlNode): Readings {
  const [stays, deleted]: Map<XmlWords, OdtPlacedWords>[] = [new Map(), new Map()];
  let current: XmlWords | null = null;
  const reader = new ContentReader(new OdtStyles(), new Set(), (story, { isDeleted, ...place }) => {
    if (current !== null && /\S/.test(current.words))
      (isDeleted ? deleted : stays)?.set(current, { story, ...place });
  });
  replay(root, reader, (one) => {
    current = one;
  });
  return { accepted: new Map([...(stays ?? []), ...(deleted ?? [])]), original: originalPlaces(root) };
}

const BLANKS = /[ \t\r\n]+/g;

/** Parts words from the blanks at their ends, of which a reader makes one: they are pieces without them. */
export function partBlanks(root: XmlNode): void {
  for (const node of nodesIn(root))
    node.children = node.children.flatMap((child): (XmlNode | XmlWords)[] =>
      isWords(child) ? partedWords(child) : [child],
    );
}

function partedWords({ words, parent }: XmlWords): XmlWords[] {
  const single = words.replace(BLANKS, ' ');
  const core = single.replace(/^ | $/g, '');
  const start = single.startsWith(' ') ? ' ' : '';
  const end = core !== '' && single.endsWith(' ') ? ' ' : '';
  return [start, core, end].filter((one) => one !== '').map((one) => ({ words: one, parent }));
}
