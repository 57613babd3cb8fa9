import type { ReportMention } from '../../coding/mentions.ts';
import { beforePersonal } from '../../coding/pointing.ts';
import { isListedName } from '../../interviews/callings.ts';
import { fold } from '../../language/fold.ts';
import { wordsIn } from '../../language/tokens.ts';
import { onceFor } from '../../model/deferred.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { namedRespondents, writtenNames } from '../people/named-respondents.ts';

export const CITED_NOBODY_INTERVIEWED = findingKind({
  code: 'K527',
  severity: 'info',
  message: sentence(
    'Deze verwijzing noemt een persoonlijke mededeling van iemand die in geen interview zo heet.',
    'This citation names a personal communication of somebody who is called so in no interview.',
  ),
  hint: sentence(
    'Wel geïnterviewd: {respondents}. Is het een interview, verbeter dan de naam of voeg het interview toe; was het een ander gesprek, dan hoeft u niets te doen.',
    'These were interviewed: {respondents}. If it is an interview, mend the name or add the interview; if it was another conversation, there is nothing to do.',
  ),
});

/** "(Wouter, persoonlijke communicatie, 5 april 2016)", where everybody who was interviewed has a name, and nobody is called Wouter. */
export function personalFindings(context: AuditContext): Finding<RawText>[] {
  const names = namesOfAll(context.project);
  if (names === null) return [];
  const respondents = RawText.of(context.project.respondents.map(({ id }) => id).join(', '));
  return context.mentions.flatMap((mention) => {
    const { line, footnote, offset, text: excerpt } = mention;
    // The excerpt shows the name as far as it may be shown; by itself nothing would tell the gate that it is one.
    return namesCited(context, mention).every((name) => isOneOfNames(name, names))
      ? []
      : [
          context.onReport(CITED_NOBODY_INTERVIEWED, line, footnote, [context.offset(offset)], {
            excerpt,
            words: { respondents },
          }),
        ];
  });
}

/** Null where somebody was interviewed of whom no name is known: she may be called anything. */
const namesOfAll = onceFor((project: CodedProject): readonly string[] | null => {
  const all = namedRespondents(project);
  // "Kok" who is called "kok" as well is so by what he does.
  const isName = (name: string) =>
    name.startsWith('[') || !all.has(name.charAt(0).toLowerCase() + name.slice(1));
  const named = [...all].filter(([name]) => writtenNames(name).length > 0 && isName(name));
  const having = new Set(named.map(([, { respondent }]) => respondent));
  const isKnown =
    project.transcripts.every(({ respondents }) => respondents.length > 0) &&
    project.respondents.every(({ id }) => having.has(id));
  return isKnown && named.length > 0 ? named.map(([name]) => name) : null;
});

const INITIALS = /^(?:\p{Lu}\.[\s-]?)+/u;
/** "Wouter" before "(persoonlijke communicatie, 2016)". */
const NAME_BEFORE = /\p{Lu}[\p{L}'’-]+(?=\s*$)/u;

/** The people of whom it is a personal communication, where they are called by a name. */
function namesCited({ report }: AuditContext, { text, isApart, pointed, paragraph, offset }: ReportMention) {
  const before = isApart && pointed.transcripts.length === 0 ? beforePersonal(wordsOf(text)) : null;
  if (before === null) return [];
  const around = paragraph === null ? undefined : report.paragraphs[paragraph]?.text.slice(0, offset);
  const told =
    /\p{L}/u.test(before) || around === undefined ? before : (NAME_BEFORE.exec(wordsOf(around))?.[0] ?? '');
  return told
    .split(/[,;&]|\s(?:en|and)\s/u)
    .flatMap((part) => writtenNames(part.trim()))
    .filter((name) => name.startsWith('[') || INITIALS.test(name) || wordsIn(name).some(isListedName));
}

/** By a word of the name, or by the initial where no more than that is known. */
function isOneOfNames(name: string, names: readonly string[]): boolean {
  const initial = INITIALS.exec(name)?.[0].charAt(0);
  const words = longerWordsOf(name);
  return names.some(
    (other) =>
      longerWordsOf(other).some((word) => words.includes(word)) ||
      (initial !== undefined && other.startsWith(initial)),
  );
}

function longerWordsOf(name: string): string[] {
  // "[naam 2]" is one.
  return name.startsWith('[')
    ? [name]
    : wordsIn(name)
        .map((word) => fold(word))
        .filter((word) => word.length > 2);
}
