import type { SafeFinding } from '../../analyses/finding-text.ts';
import { findingJson } from '../../app/findings/json.ts';
import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import { say, tell } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Paint } from './paint.ts';
import { type TerminalText, terminalText } from './rendered.ts';
import { visible } from './visible.ts';
import { wordsToShow } from './words.ts';

const SEVERITIES = {
  error: sentence('fout', 'error'),
  warning: sentence('let op', 'warning'),
  info: sentence('tip', 'remark'),
} as const satisfies Readonly<Record<Severity, unknown>>;

const UNDER = sentence('onder "{heading}"', 'under "{heading}"');
const TURN = sentence('beurt {transcript}:{turn}', 'turn {transcript}:{turn}');
const NOTE = sentence('opmerking {ordinal} van {of}', 'note {ordinal} of {of}');
const KEY = sentence('sleutel', 'key');

const LONGEST_EXCERPT = 140; // UTF-16 units

/** One below the other, `between` them as many line ends. */
export function renderFindings(
  findings: readonly SafeFinding[],
  language: Language,
  paint: Paint,
  between: 1 | 2,
): TerminalText {
  const end = '\n'.repeat(between);
  return terminalText(findings.map((finding) => `${findingText(finding, language, paint)}${end}`).join(''));
}

/** As a compiler would say it: place, code, what; then where to look it up, the words, and how to mend it. */
function findingText(finding: SafeFinding, language: Language, paint: Paint): string {
  const { severity, code, message, excerpt, hint, key, ...at } = findingJson(finding, language);
  const place = visible([at.file, at.line, at.column].filter((part) => part !== null).join(':'));
  const label = paint.severity(severity, `${say(SEVERITIES[severity], language)} ${code}`);
  const lines = [`${paint.bold(place === '' ? '–' : place)}: ${label}: ${message}`];
  const lookUp = whereToLook(finding, language);
  if (lookUp.length > 0) lines.push(`  ${paint.dim(lookUp.join(', '))}`);
  if (excerpt !== null && excerpt.trim() !== '') lines.push(`  │ ${visible(shortened(excerpt))}`);
  if (hint !== '') lines.push(`  → ${visible(hint)}`);
  if (key !== null) lines.push(`  ${paint.dim(visible(`${say(KEY, language)}: ${key}`))}`);
  return lines.join('\n');
}

/** As people find it in Word. */
function whereToLook(finding: SafeFinding, language: Language): string[] {
  const { heading, transcript, turn, note } = finding;
  return [
    heading === null ? null : tell(UNDER, language, { heading }),
    transcript === null || turn === null ? null : tell(TURN, language, { transcript, turn }),
    note === null ? null : [say(NOTE, language, { ...note })],
  ]
    .filter((parts) => parts !== null)
    .map((parts) => wordsToShow(parts, language));
}

function shortened(excerpt: string): string {
  const line = excerpt.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1)}…`;
}
