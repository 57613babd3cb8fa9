import type { ReadFormat } from './format.ts';

export const TEXT: ReadFormat = {
  name: 'text',
  extensions: ['.txt', '.text'],
  material: 'text',
  read: async (source) => (await import('../text.ts')).readText(source),
};
