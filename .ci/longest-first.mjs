import { BaseSequencer } from 'vitest/node';

/** Short files that take long, by what they do: they start a browser, an office or a process, or write every format. */
const LONG = [
  /\.mocked\./, // first of all: such a file in between ends a shared process, and the next has to load the program again
  /^tests\/writers\/nobody-named\./,
  /^tests\/page\//,
  /^tests\/(?:readme|schemas|library|package)\./,
  /^tests\/(?:cli|audit)\//,
  /^tests\/(?:writers|io|artefact|detect|gate)\//,
];

/** A long file that begins last leaves every core but its own idle; where no earlier run is remembered, a file's size says little. */
export default class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    const ranks = new Map(sorted.map((file) => [file, rankOf(file.moduleId)]));
    return sorted.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  }
}

function rankOf(path) {
  const inside = path.slice(path.lastIndexOf('/tests/') + 1);
  const rank = LONG.findIndex((pattern) => pattern.test(inside));
  return rank < 0 ? LONG.length : rank;
}
