import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../src/app/ask.ts';
import { loadProject } from '../../src/app/load.ts';
import { unpackArtefact } from '../../src/artefact/unpack.ts';
import { viewsOf } from '../../src/artefact/views.ts';
import { FOUND_BY_AUDIT } from '../../src/audit/finding-kinds.ts';
import { FOUND_BY_CHECKS } from '../../src/checks/finding-kinds.ts';
import { isDistinctive } from '../../src/gate/distinctive.ts';
import type { Gate } from '../../src/gate/gate.ts';
import { letPass } from '../../src/gate/safe-text.ts';
import { wordList } from '../../src/language/data/word-list.ts';
import { wordsIn } from '../../src/language/tokens.ts';
import type { Language } from '../../src/model/project.ts';
import { FOUND_IN_PROJECT } from '../../src/project/finding-kinds.ts';
import { newFolder } from '../support/run-cli.ts';
import { safe } from '../support/samples.ts';
import { allFiles, exportedReports } from '../support/session.ts';

/** Lets nothing of a document through, so that what is left is the program's. */
const blank: Gate = {
  ladder: null,
  text: () => safe('0'),
  pieces: () => letPass(null, { text: () => safe('0'), place: () => 0, words: () => [] }, () => []),
  pass: (report, make) => letPass(report, { text: () => safe('0'), place: () => 0, words: () => [] }, make),
  shows: () => false,
  spans: () => [],
  originals: () => [],
};

/** In a copy: a project that is opened gets a secret. */
async function ownWords(language: Language): Promise<Set<string>> {
  const { path, remove } = newFolder();
  await cp('fixtures/demo', path, { recursive: true });
  const loaded = await loadProject(path, language).finally(remove);
  const words = new Set<string>();
  const session = { language, loaded, gate: blank, revealed: false, ownScreen: false, ask: NOBODY };
  for (const { name, bytes } of await allFiles(session, exportedReports(session))) {
    for (const { path, content } of unpackArtefact(bytes))
      for (const view of [name, path ?? '']
        .flatMap((one) => viewsOf(one, null))
        .concat(viewsOf(path ?? name, content)))
        for (const word of wordsIn(view)) if (!/\d/.test(word)) words.add(word);
  }
  // What a copy of a report may say in its margin.
  for (const { message, hint } of [...FOUND_IN_PROJECT, ...FOUND_BY_CHECKS, ...FOUND_BY_AUDIT])
    for (const said of [message, hint].map((one) => one.in(language).replace(/\{[^}|]*\}/g, ' ')))
      for (const word of wordsIn(said)) if (!/\d/.test(word)) words.add(word);
  return words;
}

describe('a word that every export holds is no leak, whoever is called so', () => {
  test.each(['nl', 'en'] as const)('in %s', async (language) => {
    const words = await ownWords(language);
    expect(words.size).toBeGreaterThan(150);
    const searched = [...words].filter((word) => isDistinctive('person', word, [])).sort();
    if (process.env.UPDATE === '1') addToList(searched);
    else expect(searched, 'UPDATE=1 adds them to the list').toEqual([]);
  });

  test('but a name of which it is one half is', () => {
    expect(isDistinctive('person', 'Page', [])).toBe(false);
    expect(isDistinctive('person', 'Ellen Page', [])).toBe(true);
  });
});

const LIST = 'src/language/data/own-words.txt';
const WIDTH = 100;

/** Sorted, in lines of one width, so that a word more is a small change. */
function addToList(more: readonly string[]): void {
  const text = readFileSync(LIST, 'utf8');
  const head = text.split('\n').filter((line) => line.startsWith('#'));
  const lines = [''];
  for (const word of [...new Set([...wordList(text), ...more])].sort()) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  writeFileSync(LIST, `${[...head, ...lines].join('\n')}\n`);
}
