import { kindsOfFile } from '../../sentences/finding-kind.ts';
import { startsWith } from '../signatures.ts';
import * as inText from '../text/finding-kinds.ts';
import type { ReadFormat } from './format.ts';

const HEADER = 'WEBVTT';
const UTF8_MARK = '\xef\xbb\xbf';

const VOICE = /<v(?:\.[^\s<>]{0,40})? ([^<>\n]{1,80})>/g;

/** "<v Anna>" as "Anna:", at the start of a line. */
function asMark(tag: string, name: string): string {
  return `\n${blanks(tag.slice(1, -name.length - 1))}${name}:`;
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

export const VTT: ReadFormat = {
  name: 'vtt',
  extensions: ['.vtt'],
  material: 'markup',
  finds: kindsOfFile(inText),
  recognises: (bytes) => startsWith(bytes, HEADER) || startsWith(bytes, UTF8_MARK + HEADER),
  wordsOnly: (text) =>
    text
      .replace(/^\uFEFF?WEBVTT/, blanks)
      .replace(VOICE, asMark)
      .replace(/<[^<>\n]{0,80}>/g, blanks),
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  read: async (source) => (await import('../subtitles/subtitles.ts')).readSubtitles(source, true),
};
