import { turnOutlineOf } from '../interviews/turn-outline.ts';
import { fold } from '../language/fold.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const SAME_FROM_START_TO_END = findingKind({
  code: 'K168',
  severity: 'warning',
  message: sentence(
    'In dit interview staat woord voor woord hetzelfde als in een ander; beide tellen.',
    'This interview says word for word the same as another; both count.',
  ),
  hint: sentence(
    'Het andere is {of}. Is het een kopie, laat er dan één weg (in kantlijn.yaml: bij sources, of in het document).',
    'The other one is {of}. If it is a copy, leave one of them out (in kantlijn.yaml: under sources, or in the document).',
  ),
});

/** Fewer turns may be said twice by chance. */
const FEWEST = 4;

/** Interviews too short to be taken for one, and alike from start to end. */
export const WORD_FOR_WORD: Check = {
  kinds: [SAME_FROM_START_TO_END],
  findings: ({ project }) => {
    // The words of all interviews are too much to ask for: only of those with as many turns, of about as many letters.
    const alike = [...groupedBy(project.transcripts, sizeOfTalk).values()].filter(
      ([first, ...others]) => others.length > 0 && turnOutlineOf(first).starts.length >= FEWEST,
    );
    return alike
      .flatMap((some) => [...groupedBy(some, wholeTalk).values()])
      .flatMap(([first, ...others]) =>
        others.map(({ id, document, line, heading }) =>
          finding(SAME_FROM_START_TO_END, {
            file: RawText.of(document.file),
            line,
            heading,
            transcript: RawText.of(id),
            words: { of: RawText.of(first?.id ?? '') },
            key: keyOf(SAME_FROM_START_TO_END.code, documentGrounds(project.keys, document), [id]),
          }),
        ),
      );
  },
};

/** UTF-16 units: a copy may have another full stop. */
const ABOUT = 64;

function sizeOfTalk(transcript: Transcript): string {
  const { starts, ends } = turnOutlineOf(transcript);
  const letters = ends.reduce((sum, end, i) => sum + end - (starts[i] ?? end), 0);
  return `${starts.length} ${Math.round(letters / ABOUT)}`;
}

function wholeTalk({ turns }: Transcript): string {
  return turns
    .map(({ text }) =>
      fold(wordsOf(text))
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim(),
    )
    .join('\n');
}
