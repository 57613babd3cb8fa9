import { EXPLAINS, findingGroups } from '../../analyses/finding-groups.ts';
import { type SafeFinding, SEVERITIES, whereOf } from '../../analyses/finding-text.ts';
import { findingJson } from '../../app/findings/json.ts';
import { onOneLine } from '../../language/blanks.ts';
import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Paint } from './paint.ts';
import { type TerminalText, terminalText } from './rendered.ts';
import { visible } from './visible.ts';
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
  const shown = findingGroups(findings).map(({ first, others }) => {
    const head = findingText(first, language, paint);
    if (others.length === 0) return `${head}${end}`;
    const lead = `  ${say(EXPLAINS, language, { count: others.length })}`;
    const below = others.map((one) => findingText(one, language, paint).replace(/^/gm, '    '));
    return `${[head, lead, below.join(end)].join('\n')}${end}`;
  });
  return terminalText(shown.join(''));
}

/** As a compiler would say it: place, code, what; then where to look it up, the words, and how to mend it. */
function findingText(finding: SafeFinding, language: Language, paint: Paint): string {
  const { severity, code, message, excerpt, hint, key, ...at } = findingJson(finding, language);
  const place = visible([at.file, at.line, at.column].filter((part) => part !== null).join(':'));
  const label = paint.severity(severity, `${say(SEVERITIES[severity], language)} ${code}`);
  const lines = [`${paint.bold(place === '' ? '–' : place)}: ${label}: ${message}`];
  const lookUp = whereOf(finding, language).map((parts) => wordsToShow(parts, language));
  if (lookUp.length > 0) lines.push(`  ${paint.dim(lookUp.join(', '))}`);
  if (excerpt !== null && excerpt.trim() !== '') lines.push(`  │ ${visible(shortExcerpt(excerpt))}`);
  if (hint !== '') lines.push(`  → ${visible(hint)}`);
  if (key !== null) lines.push(`  ${paint.dim(visible(`${say(KEY, language)}: ${key}`))}`);
  return lines.join('\n');
}

function shortExcerpt(excerpt: string): string {
  const line = onOneLine(excerpt);
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1)}…`;
}
