import type { Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { isWordForPerson } from './callings.ts';
import { titleOfFile } from './file-names.ts';
import { withoutNumbering } from './headings.ts';
import { roleInWords } from './roles.ts';

/** "G1", "ML-2": letters and a number, which may be anything; `letters` as they stand there. */
export interface ShortMark {
  readonly letters: string;
  readonly number: number;
  readonly written: string;
}

const MARK = String.raw`(\p{L}{1,5})[\s-]?(\d{1,3})(?![\p{L}\d]|-\p{L})`;
const WHOLE = new RegExp(`^${MARK}$`, 'u');
// With a blank it may be "De 4".
const GLUED = String.raw`(\p{Lu}\p{L}{0,4})-?(\d{1,3})(?![\p{L}\d]|-\p{L})`;
const FIRST = new RegExp(String.raw`^\P{L}*${GLUED}`, 'u');
const ASIDE = new RegExp(String.raw`[([]${GLUED}[)\]]`, 'u');
const BEHIND_PERSON = new RegExp(String.raw`(?<=(?<!\p{L})(\p{L}{3,})\s+)${GLUED}\s*$`, 'u');
const VERSION = /^v\d/;

/** True for what is a short mark and nothing else. */
export function asShortMark(words: string): ShortMark | null {
  const found = WHOLE.exec(words.trim());
  return found === null || isWordForPerson(found[1] ?? '') ? null : shortMarkAs(found);
}

/** What an interview is headed by: "G1", "Interview G1: gast", "Gast aan tafel 3 (G1)"; not the level of "Interview 2, niveau B1". */
export function shortMarkIn(title: string): ShortMark | null {
  const bare = withoutNumbering(title);
  const alone = asShortMark(bare);
  if (alone !== null) return VERSION.test(bare) ? null : alone;
  const behind = BEHIND_PERSON.exec(bare);
  const isPerson = isWordForPerson(behind?.[1] ?? '');
  const found = FIRST.exec(bare) ?? ASIDE.exec(bare);
  if (found !== null) return shortMarkAs(found);
  return behind === null || !isPerson ? null : shortMarkAs([behind[0], behind[2] ?? '', behind[3] ?? '']);
}

function shortMarkAs([written = '', letters = '', digits = '']: readonly string[]): ShortMark {
  return { letters, number: Number(digits), written: written.replace(/^[^\p{L}]+|[^\d]+$/gu, '') };
}

const CODE_KEY = /(?:code|nummer|number|pseudoniem|pseudonym|(?<!\p{L})id)$/iu;

/** The short marks of an interview: of its heading, of a line above it ("Respondentcode: G1"), else of its file. */
export function shortMarksOf({ heading, attributes, document }: Transcript): readonly ShortMark[] {
  const stated = [...attributes].flatMap(([key, value]) =>
    roleInWords(key) === 'respondent' || CODE_KEY.test(key) ? (asShortMark(wordsOf(value)) ?? []) : [],
  );
  const headed = shortMarkIn(wordsOf(heading));
  const told = headed === null ? stated : [headed, ...stated];
  return told.length > 0 ? told : [shortMarkIn(titleOfFile(document.file)) ?? []].flat();
}
