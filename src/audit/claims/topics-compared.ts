import { isOpinion } from '../../language/polarity.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { Code } from '../../model/code.ts';
import type { Finding } from '../../model/finding.ts';
import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { onlyNames } from '../quantities/denial.ts';
import { withoutParentheses } from '../quantities/quantifiers.ts';
import { asksSomething } from '../text/asides.ts';
import { sentenceAsWritten, sentencesIn, wordsOutsideQuotes } from '../text/sentences.ts';
import { IN_FULL, IN_PART, SAME_STEM, saysOfGroup, wordedAlike } from './worded-alike.ts';

export const TOPICS_COMPARED = findingKind({
  code: 'K526',
  severity: 'info',
  message: sentence(
    'De zin zegt van twee onderwerpen welk vaker wordt genoemd, en dat past niet bij de codes die zo heten: het eerste komt voor bij {first} {first|respondent|respondenten}, het tweede bij {second}.',
    'The sentence says which of two topics is mentioned more often, and that does not fit the codes of those names: {first} {first|respondent has|respondents have} the first, and {second} the second.',
  ),
  hint: sentence(
    'Per code wie die heeft: {codes}. Gaat de zin over deze codes, verbeter dan de zin of de codes; lees anders zelf of die klopt.',
    'Per code, who has it: {codes}. If the sentence is about these codes, mend the sentence or the codes; else read for yourself whether it is right.',
  ),
});

const MORE_OFTEN =
  /^(.*?)(?<!\p{L})(?:(vaker|more\s+(?:often|frequently))|minder\s+vaak|less\s+(?:often|frequently))(?!\p{L})(.{0,60}?)\s(?:dan|than)\s(.*)$/isu;
/** "Wordt niet vaker genoemd", "do not mention it more often". */
const DENIED =
  /(?<!\p{L})(?:niet|nooit|not|never)(?:\s+(?:veel|echt|duidelijk|any|much))?\s*$|(?:(?<!\p{L})(?:not|never)|n['’]t)\s+(?:been\s+)?(?:mention|name|sp[eo]+k)/iu;

/** "De fooi wordt vaker genoemd dan het rooster", where fewer have that code, and it was coded no more often. */
export function topicFindings(context: AuditContext): Finding<RawText>[] {
  const isReport = reportParagraphs(context.project);
  const quoted = groupedBy(context.quotes, ({ paragraph }) => paragraph);
  return context.report.paragraphs.flatMap((paragraph, i) => {
    if (!isReport(i) || paragraph.heading !== null || paragraph.quoted === true) return [];
    const words = wordsOutsideQuotes(paragraph, quoted.get(i) ?? []);
    return sentencesIn(words, paragraph.calls).flatMap(({ text, start }) => {
      const sides = asksSomething(text) ? null : sidesOf(context, text);
      if (sides === null) return [];
      const { first, second } = sides;
      return [
        context.onReport(TOPICS_COMPARED, paragraph.line, null, [context.offset(`t${start}`)], {
          excerpt: sentenceAsWritten(paragraph.text, text, start),
          facts: { first: first.who.size, second: second.who.size },
          words: { codes: RawText.join([first.shown, second.shown], '; ') },
        }),
      ];
    });
  });
}

/** What is compared; null where nothing is, or the codes bear it out. */
function sidesOf(context: AuditContext, text: string) {
  const [, before = '', more, between = '', behind = ''] = MORE_OFTEN.exec(withoutParentheses(text)) ?? [];
  if (behind === '' || !onlyNames(text)) return null;
  const first = codedAs(context, text, `${before} ${between}`);
  const second = codedAs(context, text, behind);
  if (first === null || second === null) return null;
  if (first.codes.some((code) => second.codes.includes(code))) return null;
  const sign = more === undefined ? -1 : 1;
  const isDenied = DENIED.test(before);
  const isBorneOut = (one: number, other: number) => (one - other) * sign > 0 !== isDenied;
  return isBorneOut(first.who.size, second.who.size) || isBorneOut(first.often, second.often)
    ? null
    : { first, second };
}

/** Who has the code whose name stands in a part of a sentence; null where none does, or more of one group. */
function codedAs(context: AuditContext, whole: string, part: string) {
  const isOf = saysOfGroup(context, whole);
  const isThere = (stem: string) => stemsOf(part).some((own) => likeness(own, stem) >= SAME_STEM);
  const isButHow = ({ transcript, code }: { readonly transcript: string | null; readonly code: Code }) => {
    const group = context.transcript(transcript ?? '')?.group ?? null;
    const words = wordsOf(context.named(group, code)).split(/[^\p{L}]+/u);
    return words
      .filter((word) => !isOpinion(word))
      .flatMap(stemsOf)
      .every(isThere);
  };
  const inFull = wordedAlike(context, part, IN_FULL, isOf);
  // "Sleep" where the code is called "poor sleep": all of its name but how that is.
  const named = inFull.length > 0 ? inFull : wordedAlike(context, part, IN_PART, isOf).filter(isButHow);
  const groups = context.project.groups.flatMap(({ id, transcripts }) => {
    const codes = [
      ...new Set(named.flatMap((one) => (transcripts.includes(one.transcript ?? '') ? one.code : []))),
    ];
    return codes.length === 0 ? [] : [{ id, codes }];
  });
  if (groups.length === 0 || groups.some(({ codes }) => codes.length > 1)) return null;
  const fragments = groups.map(({ id, codes }) =>
    codes.flatMap((code) => context.fragmentsWith(null, code, id)),
  );
  const who = fragments.map((own) => [...new Set(own.flatMap(({ respondents }) => respondents))]);
  const shown = groups.flatMap(({ id, codes: [code] }, i) =>
    code === undefined
      ? []
      : [RawText.join([context.named(id, code), ': ', RawText.own(who[i]?.join(', ') || '–')])],
  );
  return {
    codes: groups.flatMap(({ codes }) => codes),
    who: new Set(who.flat()),
    often: fragments.flat().length,
    shown: RawText.join(shown, '; '),
  };
}
