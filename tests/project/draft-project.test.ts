import { expect, test } from 'vitest';
import { ignored } from '../../src/project/draft-project.ts';

test('git is told of the sources inside the folder, on every system', () => {
  const sources = [
    'een [1].docx',
    'int 1/twee.docx',
    'int 1/drie.docx',
    'bij Anna/vier.md',
    '../twee.md',
    '/home/a/drie.md',
    'D:/opnamen/vier.vtt',
    '//server/vijf.md',
  ];
  const names = {
    group: (id: string, title: string) => ({ id, title }),
    transcript: (id: string) => id,
    words: String,
    left: (text: string) => text,
    holdsName: (text: string) => text.includes('Anna'),
  };
  expect(ignored({ sources, names })).toEqual([
    '/.kantlijn/',
    '/codings/',
    '.kantlijn-????????????-*',
    '/*.docx',
    '/int\\ 1/*.docx',
    '*.md',
  ]);
});
