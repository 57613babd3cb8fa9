import type { SafeText } from '../../gate/safe-text.ts';
import { CATALOGUE } from '../../model/catalogue.ts';
import type { Fact, Finding, Severity } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';

/** A finding as `--json` prints it: everything in it passed the gate. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly excerpt: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly hint: string;
  readonly transcript: string | null;
  readonly turn: number | null;
  readonly key: string | null;
}

export function findingJson(finding: Finding<SafeText>, language: Language): FindingJson {
  const { code, severity, line, column, turn, key } = finding;
  const { message, hint } = sentencesOf(finding, language);
  const words = (text: SafeText | null) => (text === null ? null : text.toString());
  const { excerpt, file, transcript } = finding;
  return {
    code,
    severity,
    message,
    excerpt: words(excerpt),
    file: words(file),
    line,
    column,
    hint,
    transcript: words(transcript),
    turn,
    key,
  };
}

type Filling = Readonly<Record<string, string>>;

/** The finding's sentences; only the hint may hold words of the project, and those went through the gate. */
function sentencesOf(finding: Finding<SafeText>, language: Language): { message: string; hint: string } {
  const sentences = CATALOGUE[finding.code][language];
  const facts = Object.fromEntries(
    Object.entries(finding.facts).map(([name, fact]) => [name, factText(fact)]),
  );
  const words = Object.fromEntries(
    Object.entries(finding.words).map(([name, text]) => [name, text.toString().replace(/\s+/g, ' ')]),
  );
  return { message: filled(sentences.message, facts), hint: hintOf(sentences.hint, { ...facts, ...words }) };
}

/** A sentence of the hint that has nothing to say is left out: "Bedoelde u –?" helps nobody. */
function hintOf(hint: string, filling: Filling): string {
  const isEmpty = (sentence: string) =>
    [...sentence.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => ['', '–'].includes(filling[name] ?? ''));
  const sentences = hint.split(/(?<=[.?!])\s+/);
  const useful = sentences.filter((sentence) => !isEmpty(sentence));
  return filled((useful.length > 0 ? useful : sentences.slice(-1)).join(' '), filling);
}

function filled(sentence: string, filling: Filling): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => filling[name] ?? '');
}

function factText(fact: Fact): string {
  return Array.isArray(fact) ? fact.join(', ') : String(fact);
}
