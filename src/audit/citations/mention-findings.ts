import { dottedNumbersIn } from '../../coding/citations.ts';
import type { ReportMention } from '../../coding/mentions.ts';
import { type Pointed, type PointedAt, pointedIn } from '../../coding/pointing.ts';
import { asWritten, ONLY_FOCUS_GROUP } from '../../coding/transcript-lists.ts';
import { dateIn } from '../../interviews/header.ts';
import { asShortMark, shortMarksOf } from '../../interviews/short-marks.ts';
import type { Finding } from '../../model/finding.ts';
import type { Respondent, Transcript } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type Filled, type FindingKind, findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { focusGroupIds } from '../people/called.ts';
import { lackingOf, meantBy } from '../people/whom.ts';
import { CITED_NO_INTERVIEW, FOCUS_GROUP_UNNUMBERED } from './citation-kinds.ts';

export const NAMED_NO_RESPONDENT = findingKind({
  code: 'K306',
  severity: 'warning',
  message: sentence(
    'Het verslag noemt een respondent die in geen interview voorkomt.',
    'The report names a respondent who is in no interview.',
  ),
  hint: sentence(
    'Wel gevonden: {respondents?}. Verbeter het nummer, of voeg het interview toe dat ontbreekt.',
    'These were found: {respondents?}. Mend the number, or add the interview that is missing.',
  ),
});

export const NAMED_IN_OTHER_INTERVIEW = findingKind({
  code: 'K322',
  severity: 'warning',
  message: sentence(
    'De respondent die hier staat, spreekt niet in het interview dat erbij staat.',
    'The respondent who is named here does not speak in the interview that is named with them.',
  ),
  hint: sentence(
    'Die respondent spreekt in: {transcripts}. Verbeter de respondent of het interview.',
    'That respondent speaks in: {transcripts}. Mend the respondent or the interview.',
  ),
});

export const CITED_ON_OTHER_DATE = findingKind({
  code: 'K311',
  severity: 'warning',
  message: sentence(
    'De datum in deze verwijzing is niet die van het interview.',
    'The date in this citation is not that of the interview.',
  ),
  hint: sentence(
    'Het interview {transcript} is gehouden op {date}. Verbeter de datum, of noem een andere respondent.',
    'Interview {transcript} was held on {date}. Mend the date, or name another respondent.',
  ),
});

export const NUMBER_NOT_READ = findingKind({
  code: 'K321',
  severity: 'info',
  message: sentence(
    'In deze verwijzing staat een getal dat niet als code is gelezen.',
    'This citation holds a number that was not read as a code.',
  ),
  hint: sentence(
    'Het gaat om {number}. Bedoelt u een code, neem dan een code uit het codeboek. Is het iets anders, dan hoeft u niets te doen.',
    'It is about {number}. If you mean a code, take one from the codebook. If it is something else, there is nothing to do.',
  ),
});

/** "(Respondent 3, persoonlijke communicatie, 6 april 2016)", whose interview was on another day. */
function onOtherDate(
  { project }: AuditContext,
  pointed: Pointed,
): { transcript: RawText; date: RawText } | null {
  const told = pointed.personal === null ? null : dateIn(pointed.personal, 0);
  if (told === null || told.day === null) return null;
  const { transcripts: ids } = meantBy(project, { ...pointed, personal: null });
  const held = project.transcripts.filter(({ id }) => ids.includes(id));
  const isThen = ({ date }: Transcript) =>
    date === null ||
    date.day === null ||
    (date.day === told.day &&
      date.month === told.month &&
      (date.year ?? told.year) === (told.year ?? date.year));
  const [first] = held;
  if (first?.date == null || held.some(isThen)) return null;
  return { transcript: RawText.own(first.id), date: first.date.text };
}

/** "(Joost, persoonlijke communicatie, 4 april; Femke, persoonlijke communicatie, 6 april)": each has a date of their own. */
function datedParts({ whom }: AuditContext, { pointed, text }: ReportMention): readonly Pointed[] {
  const parts = wordsOf(text).split(';');
  return parts.length === 1 ? [pointed] : parts.map((part) => pointedIn(part, whom));
}

/** "Respondent 4 (bijlage 3)", "(respondent 4, bijlage 3)": ids of the interviews that she speaks in, if those are others. */
function inOtherInterview(
  { project, mentions }: AuditContext,
  { pointed, isApart, footnote, paragraph, offset }: ReportMention,
): string[] {
  const { people, transcripts } = pointed;
  const named =
    people.length > 0 || footnote !== null
      ? people
      : mentions.find((one) => !one.isApart && one.paragraph === paragraph && one.end + 1 === offset)?.pointed
          .people;
  const [person, ...others] = named ?? [];
  if (!isApart || person === undefined || others.length > 0) return [];
  const meant = (at: Partial<PointedAt>) =>
    meantBy(project, { transcripts: [], people: [], personal: null, ...at });
  const [talks, she] = [meant({ transcripts }).transcripts, meant({ people: [person] })];
  if (talks.length === 0 || she.respondents.length === 0) return [];
  // "Respondent 2" may be called by her number in a focus group, which is another one among all.
  const isMarkedSo = project.transcripts.some(
    ({ id, speakers }) =>
      talks.includes(id) && speakers.some(({ mark }) => /\d+$/.exec(mark)?.[0] === String(person.number)),
  );
  const isThere = isMarkedSo || meant({ transcripts, people: [person] }).respondents.length > 0;
  return isThere || she.transcripts.some((id) => talks.includes(id)) ? [] : [...she.transcripts];
}

/** "N1", as an interview is headed or somebody marked in it; else her id. */
function asMarked({ project }: AuditContext, { id, speaker, transcripts }: Respondent): string {
  const own = project.transcripts.filter(
    (one) => transcripts.includes(one.id) && one.respondents.length === 1,
  );
  const headed = own.flatMap((one) => shortMarksOf(one).map(({ written }) => written));
  return asShortMark(speaker)?.written ?? headed[0] ?? id;
}

/** Respondents and interviews that the report names and that are not there, or not together. */
export function mentionFindings(context: AuditContext): Finding<RawText>[] {
  const respondents = RawText.of(context.project.respondents.map((one) => asMarked(context, one)).join(', '));
  const interviews = RawText.of(context.project.transcripts.map(({ id }) => id).join(', '));
  const lackingOn = new Map<number, Set<number | string>>();
  return context.mentions.flatMap((mention) => {
    const { line, footnote, offset, pointed, isApart, text: excerpt } = mention;
    const on = <InHint extends string>(
      kind: FindingKind<never, InHint>,
      detail: string | number,
      filled: Filled<never, InHint>,
    ) =>
      context.onReport(kind, line, footnote, [context.offset(offset), context.detail(String(detail))], {
        excerpt,
        ...filled,
      });
    const lacking = lackingOf(context.project, pointed);
    const said = lackingOn.get(line) ?? new Set<number | string>();
    lackingOn.set(line, said);
    // "Deelnemer 6 was bang (D6)" names nobody twice.
    const people = lacking.people
      .map(({ number, noun }) => number || noun)
      .filter((one) => !said.has(one) && said.add(one));
    const other = datedParts(context, mention)
      .map((part) => onOtherDate(context, part))
      .find((one) => one !== null);
    const elsewhere = inOtherInterview(context, mention);
    const unread = isApart ? dottedNumbersIn(wordsOf(excerpt)) : [];
    return [
      ...unread.map(({ start, end }) =>
        on(NUMBER_NOT_READ, start, { words: { number: excerpt.slice(start, end) } }),
      ),
      ...(other == null ? [] : [on(CITED_ON_OTHER_DATE, 'd', { words: other })]),
      ...(elsewhere.length === 0
        ? []
        : [on(NAMED_IN_OTHER_INTERVIEW, 'i', { words: { transcripts: RawText.of(elsewhere.join(', ')) } })]),
      ...people.map((one) => on(NAMED_NO_RESPONDENT, one, { words: { respondents } })),
      ...lacking.interviews.map((id) =>
        id === ONLY_FOCUS_GROUP
          ? on(FOCUS_GROUP_UNNUMBERED, id, { words: { suggestion: focusGroupIds(context.project) } })
          : on(CITED_NO_INTERVIEW, id, {
              words: { transcript: asWritten(excerpt, id) ?? RawText.of(id), suggestion: interviews },
            }),
      ),
    ];
  });
}
