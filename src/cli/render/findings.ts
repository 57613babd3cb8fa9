import { findingGroups, SAME_ELSEWHERE, whatFollows } from '../../analyses/finding-groups.ts';
import { type SafeFinding, SEVERITIES, whereOf } from '../../analyses/finding-text.ts';
import { findingJson } from '../../app/findings/json.ts';
import { onOneLine } from '../../language/blanks.ts';
import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';
import type { Paint } from './paint.ts';
import { wordsToShow } from './words.ts';

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
  const indented = (text: string) => text.replace(/^/gm, '    ');
  const shown = findingGroups(findings).map((group) => {
    const { first, others, alike } = group;
    const lines = [findingText(first, language, paint)];
    if (alike.length > 0) {
      const below = alike.map((one) => indented(placeText(one, language, paint).join('\n')));
      lines.push(`  ${say(SAME_ELSEWHERE, language, { count: alike.length })}`, ...below);
    }
    if (others.length > 0) {
      const below = others.map((one) => indented(findingText(one, language, paint)));
      lines.push(`  ${whatFollows(group, language)}`, below.join(end));
    }
    return `${lines.join('\n')}${end}`;
  });
  return terminalText(shown.join(''));
}

/** As a compiler would say it: place, code, what; then where to look it up, the words, and how to mend it. */
function findingText(finding: SafeFinding, language: Language, paint: Paint): string {
  const { severity, code, message, hint } = findingJson(finding, language);
  const label = paint.severity(severity, `${say(SEVERITIES[severity], language)} ${code}`);
  const [place, ...about] = placeText(finding, language, paint);
  const key = finding.key === null ? [] : about.splice(-1);
  const help = wordsToShow([hint], language);
  return [
    `${place}: ${label}: ${wordsToShow([message], language)}`,
    ...about,
    ...(help === '' ? [] : [`  → ${help}`]),
    ...key,
  ].join('\n');
}

/** Where it is, the words, and the key. */
function placeText(finding: SafeFinding, language: Language, paint: Paint): string[] {
  const { file, line, column, excerpt, key } = finding;
  const place = visible([file, line, column].filter((part) => part !== null).join(':'));
  const lines = [paint.bold(place === '' ? '–' : place)];
  const lookUp = whereOf(finding, language).map((parts) => wordsToShow(parts, language));
  if (lookUp.length > 0) lines.push(`  ${paint.dim(lookUp.join(', '))}`);
  const words = excerpt === null ? '' : shortExcerpt(wordsToShow([excerpt], language));
  if (words !== '') lines.push(`  │ ${words}`);
  if (key?.shown != null) lines.push(`  ${paint.dim(`${say(KEY, language)}: ${key.shown}`)}`);
  return lines;
}

function shortExcerpt(excerpt: string): string {
  const line = onOneLine(excerpt);
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1)}…`;
}
