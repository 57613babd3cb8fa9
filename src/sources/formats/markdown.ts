import type { ReadFormat } from './format.ts';

export const MARKDOWN: ReadFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  material: 'markdown',
  read: async (source) => (await import('../markdown.ts')).readMarkdown(source),
};
