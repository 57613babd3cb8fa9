import type { PointedPerson } from '../../coding/pointing.ts';
import { asShortMark } from '../../interviews/short-marks.ts';
import { matchesOf } from '../../language/matches.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { beginsAsCode } from '../people/headed-marks.ts';

export const MARK_OF_NO_INTERVIEW = findingKind({
  code: 'K324',
  severity: 'info',
  message: sentence(
    'Tussen haakjes staan letters met een nummer, zoals het verslag respondenten aanhaalt, en geen interview heeft die letters; dat telt niet als verwijzing.',
    'In parentheses stand letters with a number, as the report cites respondents, and no interview has those letters; that counts as no citation.',
  ),
  hint: sentence(
    'Het gaat om: {marks}. Is dat een respondent, verbeter dan de letters of voeg het interview toe dat ontbreekt. Is het iets anders, dan hoeft u niets te doen.',
    'It is about: {marks}. If that is a respondent, mend the letters or add the interview that is missing. If it is something else, there is nothing to do.',
  ),
});

/** "K1", "TB-12", alone in parentheses or with more of its kind. */
const MARKS_ALONE =
  /\((\p{Lu}{1,3}-?\d{1,2}(?:\s*(?:[,;&–-]|en|and|t\/m|to)\s*\p{Lu}{1,3}-?\d{1,2})*)(?:[,;:]?\s*(?:r|l|pp?|regel|lines?)\.?\s*\d[\d\s–-]*)?\)/gu;
const FEWEST_CITED = 2;

function isByMark({ isMark, noun }: PointedPerson): boolean {
  return isMark || asShortMark(noun) !== null;
}

/** "(T1)", of letters that no interview has, in a report that cites respondents as "(K1)": one finding, for it may be a table or a hall. */
export function strayMarkFindings(context: AuditContext): Finding<RawText>[] {
  const { project, report, mentions, citations } = context;
  const cited = mentions.filter(({ isApart, pointed }) => isApart && pointed.people.some(isByMark));
  if (cited.length < FEWEST_CITED) return [];
  const isReport = reportParagraphs(project);
  const read = new Set([...mentions, ...citations].map(({ paragraph, offset }) => `${paragraph} ${offset}`));
  const strays = report.paragraphs.flatMap(({ text, line, heading }, i) =>
    heading !== null || !isReport(i)
      ? []
      : [...matchesOf(wordsOf(text), MARKS_ALONE)].flatMap(({ index, 1: inside = '' }) => {
          const mark = asShortMark(/^\S+?\d+/u.exec(inside)?.[0] ?? '');
          const isRead = mark === null || read.has(`${i} ${index}`) || beginsAsCode(project, mark);
          return isRead ? [] : [{ line, marks: text.slice(index + 1, index + 1 + inside.length) }];
        }),
  );
  const [first] = strays;
  if (first === undefined) return [];
  const marks = RawText.join(
    strays.map((one) => one.marks),
    '; ',
  );
  return [
    context.onReport(MARK_OF_NO_INTERVIEW, first.line, null, [], {
      words: { marks },
    }),
  ];
}
