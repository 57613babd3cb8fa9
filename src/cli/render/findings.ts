import { hintOf, messageOf, type SafeFinding } from '../../analyses/finding-text.ts';
import { fill } from '../../app/messages.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import type { Severity } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import { inline } from './blocks.ts';
import type { Paint } from './paint.ts';

/** A finding as `--json` prints it. */
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

export function findingJson(finding: SafeFinding, language: Language): FindingJson {
  const { code, severity, line, column, turn, key } = finding;
  const message = inline(messageOf(finding, language));
  const hint = inline(hintOf(finding, language)).replace(/\s+/g, ' ');
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

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  nl: { error: 'fout', warning: 'let op', info: 'tip' },
  en: { error: 'error', warning: 'warning', info: 'remark' },
};

const WORDS = {
  nl: {
    note: 'opmerking {ordinal} van {of}',
    under: 'onder',
    turn: 'beurt {turn}',
    key: 'sleutel',
  },
  en: {
    note: 'note {ordinal} of {of}',
    under: 'under',
    turn: 'turn {turn}',
    key: 'key',
  },
} as const;

const LONGEST_EXCERPT = 140;

/** As a compiler would say it: place, code, what; then where to look it up, the words, and how to mend it. */
export function renderFinding(finding: SafeFinding, language: Language, paint: Paint): string {
  const json = findingJson(finding, language);
  const words = WORDS[language];
  const place = [json.file, json.line, json.column].filter((part) => part !== null).join(':');
  const label = paint.severity(json.severity, `${SEVERITIES[language][json.severity]} ${json.code}`);
  const lines = [`${paint.bold(place === '' ? '–' : place)}: ${label}: ${json.message}`];
  const lookUp = [
    finding.heading === null ? null : `${words.under} "${finding.heading}"`,
    json.turn === null ? null : fill(words.turn, { turn: `${json.transcript}:${json.turn}` }),
    finding.note === null ? null : fill(words.note, { ...finding.note }),
  ].filter((part) => part !== null);
  if (lookUp.length > 0) lines.push(`  ${paint.dim(lookUp.join(', '))}`);
  if (json.excerpt !== null && json.excerpt.trim() !== '') lines.push(`  │ ${shortened(json.excerpt)}`);
  if (json.hint !== '') lines.push(`  → ${json.hint}`);
  if (json.key !== null) lines.push(`  ${paint.dim(`${words.key}: ${json.key}`)}`);
  return lines.join('\n');
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_EXCERPT ? line : `${line.slice(0, LONGEST_EXCERPT - 1)}…`;
}
