import { describe, expect, test } from 'vitest';
import { withKeyDestroyed } from '../../src/files/project-edit.ts';

describe('kantlijn.yaml after the key is destroyed is as it was', () => {
  test.each([
    [
      'a fingerprint in a block',
      '# van mij\ntitle:   "Huis"   # zo\nanonymise:\n    keep: [ Utrecht ]\n    key: 0123456789abcdef  # niet weggooien\n\n# eind\n',
      '# van mij\ntitle:   "Huis"   # zo\nanonymise:\n    keep: [ Utrecht ]\n    key: destroyed  # niet weggooien\n\n# eind\n',
    ],
    [
      'in quotation marks, in braces',
      'anonymise: {key: "0123456789abcdef", date: year}\nsources: [a.md]\n',
      'anonymise: {key: destroyed, date: year}\nsources: [a.md]\n',
    ],
    [
      'no key in braces',
      'anonymise: { date: year } # x\n',
      'anonymise: { key: destroyed, date: year } # x\n',
    ],
    [
      'no key in a block',
      'anonymise:\n  # hoe grof\n  date: year\ntitle: x\n',
      'anonymise:\n  # hoe grof\n  key: destroyed\n  date: year\ntitle: x\n',
    ],
    ['nothing about it', 'title: x\n\n# eind\n', 'title: x\n\n# eind\nanonymise: { key: destroyed }\n'],
    ['nothing about it, no last line end', 'title: x', 'title: x\nanonymise: { key: destroyed }\n'],
    [
      'Windows line ends',
      'title: x\r\nanonymise:\r\n  key: 01\r\n',
      'title: x\r\nanonymise:\r\n  key: destroyed\r\n',
    ],
    ['twice', 'anonymise: { key: destroyed }\n', 'anonymise: { key: destroyed }\n'],
  ])('%s', (_, before, after) => {
    expect(withKeyDestroyed(before)).toBe(after);
  });
});

test.each([
  ['empty', '# hoe grof\nanonymise:\ntitle: x\n'],
  ['an empty map', '# hoe grof\nanonymise: {}\ntitle: x\n'],
  ['all in braces', '{ title: x } # hoe grof\n'],
  ['closed', 'title: x # hoe grof\n...\n'],
  ['an empty key', '# hoe grof\nanonymise:\n  key:\n  date: year\n'],
])('where letters cannot be put in between, comments and values stay: %s', (_, before) => {
  const after = withKeyDestroyed(before) ?? '';
  expect(after).toMatch(/key: destroyed/);
  expect(after).toContain('# hoe grof');
  expect(withKeyDestroyed(after)).toBe(after);
});

test.each([['title: [x'], ['- een\n- twee\n'], ['']])('no project file: %j', (text) => {
  expect(withKeyDestroyed(text)).toBeNull();
});
