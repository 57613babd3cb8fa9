import { namesChapter } from '../interviews/report-parts.ts';
import type { Finding } from '../model/finding.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const PERHAPS_CHAPTER = findingKind({
  code: 'K156',
  severity: 'warning',
  message: sentence(
    'Deze regel lijkt de titel van een hoofdstuk, en staat midden in een gesprek. Wat eronder staat, telt als wat daar gezegd is.',
    'This line looks like the title of a chapter, and stands in the middle of a talk. What stands below it counts as what was said there.',
  ),
  hint: sentence(
    'De regel is {title}. Begint daar het verslag, zet dat dan in een eigen document of boven de interviews. Zei iemand dit, dan hoeft u niets te doen.',
    'The line is {title}. If the report begins there, put it in a document of its own or above the interviews. If somebody said this, you need not do anything.',
  ),
});

/** Lines that read as titles of chapters and ended no talk, since somebody speaks below them. */
export const CHAPTERS_IN_TALK: Check = {
  kinds: [PERHAPS_CHAPTER],
  inInterview: perhapsChapters,
};

function perhapsChapters({ project }: CheckContext, talk: Transcript): Finding<RawText>[] {
  const { id, document, line, pieces } = talk;
  const [first, last] = [pieces[0]?.paragraph ?? 0, pieces.at(-1)?.paragraph ?? -1];
  const opening = document.paragraphs.find((paragraph) => paragraph.line === line)?.heading ?? 1;
  return document.paragraphs.slice(first, last + 1).flatMap(({ text, heading, cell, line: at }) => {
    // A deeper heading is a part of the talk itself.
    if (cell !== undefined || (heading ?? 1) > opening || !namesChapter(wordsOf(text))) return [];
    return finding(PERHAPS_CHAPTER, {
      file: RawText.of(document.file),
      line: at,
      words: { title: RawText.join(['"', text, '"']) },
      key: keyOf(PERHAPS_CHAPTER.code, documentGrounds(project.keys, document), [id, String(at)]),
    });
  });
}
