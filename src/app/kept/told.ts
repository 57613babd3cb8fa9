import { PLATFORM } from '../../io/private/kept-files.ts';
import type { CodedProject } from '../../model/project.ts';
import { hashOf } from '../../sources/hash.ts';
import { keptAs } from './facts.ts';

/**
 * What is made of a few words of a project by going through long lists: again only when the words are others. `of` is
 * all that it is made of, and both are JSON. `about` tells what is made apart from what else is.
 */
export async function keptTold<Of, T>(
  project: CodedProject,
  about: string,
  of: Of,
  make: (of: Of) => T,
): Promise<T> {
  const [store] = project.documents.flatMap((document) => keptAs(document)?.store ?? []);
  if (store === undefined) return make(of);
  const shelf = await store.told();
  const hash = hashOf(JSON.stringify([PLATFORM, of]));
  const [before, known = ''] = shelf.find(about) ?? [];
  if (before === hash) return JSON.parse(known);
  const told = make(of);
  for (const other of shelf.marks) if (other !== about) shelf.leave(other);
  shelf.put(about, [hash, JSON.stringify(told)]);
  await shelf.close();
  return told;
}
