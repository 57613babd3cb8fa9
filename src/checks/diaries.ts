import { namesDiary } from '../interviews/diaries.ts';
import { titleOfFile } from '../interviews/file-names.ts';
import { namesSummary } from '../interviews/headings.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyMaker } from '../model/key.ts';
import type { Transcript } from '../model/project.ts';
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

const SUMMED_UP = findingKind({
  code: 'K176',
  severity: 'warning',
  message: sentence(
    '{count} {count|interview is een samenvatting|interviews zijn samenvattingen}: de codes erin tellen mee, elk voor één respondent, maar de woorden zijn die van wie het opschreef.',
    '{count} {count|interview is a summary|interviews are summaries}: the codes in it count, for one respondent each, but the words are those of whoever wrote it down.',
  ),
  hint: sentence(
    'Het gaat om {ids}. Haal hieruit niets aan als wat de respondent letterlijk zei. Staat het gesprek zelf ook tussen de documenten, laat de samenvatting dan weg: anders telt die respondent twee keer. Is het toch een gesprek, begin dan elke beurt met wie er spreekt ("O:", "R:").',
    'That is {ids}. Quote nothing of it as what the respondent literally said. If the talk itself is among the documents too, leave the summary out: else that respondent counts twice. If it is a talk after all, start each turn with its speaker ("I:", "R:").',
  ),
});

/** What a heading or the name of a file calls a diary, or the summary of a talk, in which one respondent speaks: one finding for all of a kind, by the first. */
export const DIARIES: Check = {
  kinds: [NOBODY_ASKS, SUMMED_UP],
  findings: ({ project }) => {
    const told = project.transcripts.filter(isOfOneVoice);
    const diaries = told.filter((one) => titlesOf(one).some(namesDiary));
    const summaries = told.filter((one) => !diaries.includes(one) && titlesOf(one).some(namesSummary));
    return [...saidOnce(NOBODY_ASKS, diaries, project.keys), ...saidOnce(SUMMED_UP, summaries, project.keys)];
  },
};

function saidOnce(
  kind: typeof NOBODY_ASKS | typeof SUMMED_UP,
  found: readonly Transcript[],
  keys: KeyMaker,
): Finding<RawText>[] {
  const [first] = found;
  if (first === undefined) return [];
  const ids = found.map(({ id }) => id);
  const place = {
    facts: { count: found.length },
    words: { ids: RawText.own(ids.join(', ')) },
    file: RawText.of(first.document.file),
    line: first.line,
    key: keyOf(kind.code, documentGrounds(keys, first.document), ids),
  };
  return [finding(kind, place)];
}

function isOfOneVoice({ speakers: [who, ...others] }: Transcript): boolean {
  return who?.role === 'respondent' && others.length === 0;
}

function titlesOf({ heading, document }: Transcript): string[] {
  return [wordsOf(heading), titleOfFile(document.file)];
}
