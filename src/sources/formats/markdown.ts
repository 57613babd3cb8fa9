import type { ReadFormat } from './format.ts';

export const MARKDOWN: ReadFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  material: 'markdown',
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  read: async (source) => (await import('../markdown.ts')).readMarkdown(source),
};
