import { parseHeading } from '../../interviews/headings.ts';
import { lineKind } from '../../interviews/stated-lines.ts';
import hiddenAway from '../../language/data/hidden-away.txt?raw';
import interviewedPeople from '../../language/data/interviewed-people.txt?raw';
import interviewedWords from '../../language/data/interviewed-words.txt?raw';
import promisedAnonymity from '../../language/data/promised-anonymity.txt?raw';
import { aloneIn, anyIn, standingAlone } from '../../language/data/word-list.ts';
import { fold } from '../../language/fold.ts';
import { stemsOf } from '../../language/words.ts';
import type { Finding } from '../../model/finding.ts';
import type { Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { sentenceAsWritten, sentencesIn } from '../text/sentences.ts';

export const PROMISED_ANONYMITY = findingKind({
  code: 'K312',
  severity: 'info',
  message: sentence(
    'Het verslag belooft anonimiteit, en boven {count} {count|interview|interviews} staat wie er sprak: een naam, een functie, een team of een afdeling.',
    'The report promises anonymity, and above {count} {count|interview|interviews} stands who spoke: a name, a function, a team or a department.',
  ),
  hint: sentence(
    'Het gaat om {transcripts}. Haal die regels weg voordat iemand anders de interviews leest; kantlijn anonymise risk zegt wie te herkennen blijft.',
    'It is about {transcripts}. Take those lines away before anybody else reads the interviews; kantlijn anonymise risk says who stays recognisable.',
  ),
});

const PROMISE = new RegExp(
  [
    aloneIn(promisedAnonymity),
    String.raw`(?<!\p{L})(?:(?:niet|on)\s*herleidbaar|(?:niet|geen|niemand|nobody)\s+(?:\p{L}+\s+){0,3}?(?:herleid(?:baar)?|te\s+herleiden))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:na(?:am|men)|names)\s+(?:\p{L}+\s+){0,7}?${anyIn(hiddenAway)}(?!\p{L})`,
  ].join('|'),
  'iu',
);
/** A cause too may be "not identified". */
const NOT_RECOGNISED =
  /(?<!\p{L})(?:niet|geen|niemand|not|cannot|nobody|no)\s+(?:\p{L}+\s+){0,3}?(?:herken(?:d|baar)|te\s+herkennen|recogni[sz](?:ed|able)|identif(?:ied|iable))(?!\p{L})/iu;
const SOMEBODY = standingAlone(
  [interviewedWords, interviewedPeople, 'niemand nobody wie who persoon person personen people mensen'].join(
    '\n',
  ),
  '(?:en|s|n)?',
);
const REFUSED =
  /(?<!\p{L})(?:(?:niet|geen)\s+(?:geheel\s+|volledig\s+)?(?:anon|vertrouwelijk)|(?:not|no)\s+(?:fully\s+)?(?:anon|confidential))/iu;
const ATTRIBUTES =
  /^(?:functie|function|beroep|rol|role|team|afdeling|department|naam|name|organisatie|organi[sz]ation|werkgever|school|locatie|location)$/u;

/** The first sentence that promises it, where headings of interviews tell who speaks. */
export function promiseFindings(context: AuditContext): Finding<RawText>[] {
  const { transcripts: all } = context.project;
  const kinds = all.map(kindInHeading);
  const isReport = reportParagraphs(context.project);
  for (const [i, { text, line, heading, calls }] of context.report.paragraphs.entries()) {
    if (!isReport(i) || heading !== null || !promisesToHide(wordsOf(text))) continue;
    const promise = sentencesIn(wordsOf(text), calls).find(
      (one) => promisesToHide(one.text) && !REFUSED.test(one.text),
    );
    if (promise === undefined) continue;
    // What several are called tells of nobody who it is, unless the report says that it hides just that.
    const fewest = FUNCTION.test(promise.text) ? all.length : 1;
    const telling = all.filter((one, at) => {
      const alike = kinds.filter((kind) => kind === kinds[at]).length;
      return tellsWho(one) || (kinds[at] !== '' && alike <= fewest);
    });
    if (telling.length === 0) continue;
    const transcripts = RawText.join(
      telling.map(({ id }) => RawText.own(id)),
      ', ',
    );
    return [
      context.onReport(PROMISED_ANONYMITY, line, null, [], {
        excerpt: sentenceAsWritten(text, promise.text, promise.start),
        facts: { count: telling.length },
        words: { transcripts },
      }),
    ];
  }
  return [];
}

function promisesToHide(words: string): boolean {
  return PROMISE.test(words) || (NOT_RECOGNISED.test(words) && SOMEBODY.test(fold(words)));
}

const FUNCTION = /(?<!\p{L})(?:functies?|beroep(?:en)?|functions?|roles?|job\s+titles?)(?!\p{L})/iu;

/** What the heading calls whoever is interviewed: "bibliothecaris" of "Interview bibliothecaris 1"; empty where it names none. */
function kindInHeading({ heading }: Transcript): string {
  return [...stemsOf(parseHeading(wordsOf(heading)).remainder)].sort().join(' ');
}

function tellsWho({ remarks, attributes }: Transcript): boolean {
  const isStated = remarks.some((line) => ['team', 'function'].includes(lineKind(wordsOf(line)) ?? ''));
  return isStated || [...attributes.keys()].some((key) => ATTRIBUTES.test(key));
}
