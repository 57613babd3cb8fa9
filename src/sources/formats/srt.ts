import { kindsOfFile } from '../../sentences/finding-kind.ts';
import * as inText from '../text/finding-kinds.ts';
import type { ReadFormat } from './format.ts';

export const SRT: ReadFormat = {
  name: 'srt',
  extensions: ['.srt'],
  material: 'text',
  finds: kindsOfFile(inText),
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  read: async (source) => (await import('../subtitles/subtitles.ts')).readSubtitles(source, false),
};
