import { kindsOfFile } from '../../sentences/finding-kind.ts';
import * as inText from '../text/finding-kinds.ts';
import type { ReadFormat } from './format.ts';

export const MARKDOWN: ReadFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  material: 'markdown',
  finds: kindsOfFile(inText),
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  margin: {
    into: async (...given) => (await import('../markdown/remarks.ts')).remarkMarkdown(...given),
    draft: async (...given) => (await import('../markdown/remarks.ts')).draftRemarkedText(...given),
  },
  read: async (source) => (await import('../markdown/markdown.ts')).readMarkdown(source),
};
