import { allNodes } from '../../coding/codebook-index.ts';
import { codersOf } from '../../coding/coders.ts';
import { address, type Code } from '../../model/code.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { PageFragmentShape } from '../../sentences/page.ts';
import { longestThatFits } from '../cut-short.ts';
import { respondentsOf } from './codebooks.ts';

/** A fragment as a page shows it. */
export type PagedFragment = PageFragmentShape<RawText>;

export function pagedFragments(project: CodedProject): PagedFragment[] {
  const books = new Map(project.groups.map(({ id, codebook }) => [id, codebook]));
  const places = project.codebooks.map((book) => ({
    codes: placesOf<Code>(allNodes(book.labels).map(({ code }) => code)),
    respondents: placesOf(respondentsOf(project, book).map(({ id }) => id)),
  }));
  const bookPlaces = placesOf(project.codebooks.map(({ id }) => id));
  const interviews = placesOf(project.transcripts.map(({ id }) => id));
  const longest = longestThatFits(project.fragments.map(({ text }) => text.length));
  const hasCoders = codersOf(project.fragments).length > 1;
  return project.fragments.map((fragment) => {
    const { id, transcript, from, to, group, text, note, coder } = fragment;
    const codebook = bookPlaces.get(books.get(group ?? '') ?? '') ?? null;
    const own = codebook === null ? undefined : places[codebook];
    return {
      id: RawText.own(id),
      interview: interviews.get(transcript) ?? 0,
      turn: from.turn,
      lastTurn: to.turn,
      codebook,
      codes: fragment.codes.flatMap((code) => own?.codes.get(code) ?? []),
      respondents: fragment.respondents.flatMap((one) => own?.respondents.get(one) ?? []),
      unresolved: fragment.unresolved.map(address),
      text: text.slice(0, longest),
      isCut: text.length > longest,
      note,
      coder: hasCoders ? coder : null,
    };
  });
}

/** Where each thing stands in a list. */
export function placesOf<T>(list: readonly T[]): ReadonlyMap<T, number> {
  return new Map(list.map((one, i) => [one, i]));
}
