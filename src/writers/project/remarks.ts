import type { ProjectCopy } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { plainText } from '../plain.ts';
import type { PlacedRemark } from './margin.ts';

type MarginNote = ProjectCopy['interviews'][number]['margin'][number];

/** A remark in words, with its coder. */
export interface MarginRemark extends PlacedRemark {
  readonly coder: string;
  readonly words: string;
  readonly codes: readonly string[];
}

export function remarkOf(note: MarginNote, language: Language): MarginRemark {
  const coder = plainText([note.coder], language).trim();
  const words = plainText([note.words], language).trim();
  const { kind, from, to, exact } = note;
  return {
    ...{ kind, from, to, exact, coder, words },
    codes: note.codes.map((code) => plainText([code], language)),
    written: kind === 'note' || kind === 'reply' ? bracedNote(kind, coder, words) : null,
  };
}

const NAME = /^(?:[\p{L}\p{N}_.-]+|\[[^[\]\n]{1,60}\])$/u;

/** Null where the marks would not be read as they are meant. */
export function bracedNote(kind: 'note' | 'reply', coder: string, words: string): string | null {
  const isUnsigned = coder === '';
  if (isUnsigned ? kind === 'reply' || /^[@↳]/.test(words) : !NAME.test(coder)) return null;
  if (/<<\}|\{>>|\\/.test(words)) return null;
  return `{>>${kind === 'reply' ? '↳ ' : ''}${isUnsigned ? '' : `@${coder}: `}${words}<<}`;
}
