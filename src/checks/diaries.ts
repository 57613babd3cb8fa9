import { namesDiary } from '../interviews/diaries.ts';
import { titleOfFile } from '../interviews/file-names.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const NOBODY_ASKS = findingKind({
  code: 'K162',
  severity: 'info',
  message: sentence(
    'In {count} {count|interview|interviews} vraagt niemand iets; het {count|lijkt een dagboek|lijken dagboeken}. Alle woorden tellen {count|als die|per interview als die} van één respondent.',
    'Nobody asks anything in {count} {count|interview|interviews}; {count|it looks like a diary|they look like diaries}. All words count {count|as those|by interview as those} of one respondent.',
  ),
  hint: sentence(
    'Het gaat om {ids}. Is dat zo, dan hoeft u niets te doen. Spreken er meer mensen, begin dan elke beurt met wie er spreekt ("I:", "R:").',
    'That is {ids}. If it is so, you need not do anything. If more people speak, start each turn with its speaker ("I:", "R:").',
  ),
});

/** What a heading or the name of a file calls a diary, in which one respondent speaks: one finding for all, by the first. */
export const DIARIES: Check = {
  kinds: [NOBODY_ASKS],
  findings: ({ project }) => {
    const found = diariesIn(project);
    const [first] = found;
    if (first === undefined) return [];
    const ids = found.map(({ id }) => id);
    return [
      finding(NOBODY_ASKS, {
        facts: { count: found.length },
        words: { ids: RawText.own(ids.join(', ')) },
        file: RawText.of(first.document.file),
        line: first.line,
        key: keyOf(NOBODY_ASKS.code, documentGrounds(project.keys, first.document), ids),
      }),
    ];
  },
};

function diariesIn({ transcripts }: CodedProject) {
  return transcripts.filter(
    ({ speakers: [who, ...others], heading, document }) =>
      who?.role === 'respondent' &&
      others.length === 0 &&
      [wordsOf(heading), titleOfFile(document.file)].some(namesDiary),
  );
}
