import type { ReadFormat } from './format.ts';

export const MARKDOWN: ReadFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  material: 'markdown',
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  margin: {
    into: async (...given) => (await import('../markdown/remarks.ts')).remarkMarkdown(...given),
    draft: async (...given) => (await import('../markdown/remarks.ts')).draftRemarkedText(...given),
  },
  read: async (source) => (await import('../markdown/markdown.ts')).readMarkdown(source),
};
