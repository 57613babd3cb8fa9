import { startsWith } from '../signatures.ts';
import type { ReadFormat } from './format.ts';

const HEADER = 'WEBVTT';
const UTF8_MARK = '\xef\xbb\xbf';

export const VTT: ReadFormat = {
  name: 'vtt',
  extensions: ['.vtt'],
  material: 'markup',
  recognises: (bytes) => startsWith(bytes, HEADER) || startsWith(bytes, UTF8_MARK + HEADER),
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  read: async (source) => (await import('../subtitles.ts')).readSubtitles(source, true),
};
