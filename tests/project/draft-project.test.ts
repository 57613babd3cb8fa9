import { expect, test } from 'vitest';
import { ignored } from '../../src/project/draft-project.ts';

test('git is told of the sources inside the folder, on every system', () => {
  const sources = [
    'int/een [1].docx',
    '../twee.md',
    '/home/a/drie.md',
    'D:/opnamen/vier.vtt',
    '//server/vijf.md',
  ];
  expect(ignored({ sources })).toEqual(['/.kantlijn/', '/codings/', '/int/een\\ \\[1\\].docx']);
});
