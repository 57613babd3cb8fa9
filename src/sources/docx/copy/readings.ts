import type { Readings, WordsPlace } from '../../copy/readings.ts';
import { replay, type XmlNode, type XmlWords } from '../../copy/xml-tree.ts';
import { StoryReader, type TrackedReading } from '../stories.ts';
import type { WordStory } from '../story.ts';

interface WordPlacedWords extends WordsPlace {
  readonly story: WordStory;
}

/** Where the words of a part stand in its stories. */
export function wordReadings(root: XmlNode): Readings {
  return { accepted: placedIn(root, 'accepted'), original: placedIn(root, 'original') };
}

function placedIn(root: XmlNode, reading: TrackedReading): Map<XmlWords, WordPlacedWords> {
  const placed = new Map<XmlWords, WordPlacedWords>();
  let current: XmlWords | null = null;
  const reader = new StoryReader({
    reading,
    placed: (story, place) => {
      if (current !== null) placed.set(current, { story, ...place });
    },
  });
  replay(root, reader, (one) => {
    current = one;
  });
  return placed;
}
