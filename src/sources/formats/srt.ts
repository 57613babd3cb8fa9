import type { ReadFormat } from './format.ts';

export const SRT: ReadFormat = {
  name: 'srt',
  extensions: ['.srt'],
  material: 'text',
  read: async (source) => (await import('../subtitles.ts')).readSubtitles(source, false),
};
