import type { Threads } from '../office/notes.ts';
import type { Story } from '../office/story.ts';
import type { OdtComment } from './content.ts';

/**
 * Which comment answers which: by the name of the other, and in files of old by the line above the answer
 * ("Antwoord aan Noor (17-06-2019, 20:51): …"), which does not say which of Noor's it is. A comment answers one
 * that stands before it.
 */
export function odtThreads(comments: readonly OdtComment[]): Threads {
  const parents = new Map<Story, Story | null>();
  const resolved = new Set<Story>();
  const byName = new Map<string, Story>();
  const authors = new Set<string>();
  for (const { story, name, parent, isResolved } of comments) {
    const answered = parent === null ? undefined : byName.get(parent);
    if (answered !== undefined) parents.set(story, answered);
    else if (namesAuthorAbove(story, authors)) parents.set(story, null);
    if (isResolved || (answered !== undefined && resolved.has(answered))) resolved.add(story);
    if (name !== null) byName.set(name, story);
    authors.add(story.author);
  }
  return { parents, resolved };
}

// A few words in any language, a name, a date or time in parentheses, and what the other said in quotation marks.
const ABOVE_ANSWER = /^(\S.{0,200}) \([^()]{0,40}\d[^()]{0,40}\): ?["“„«‘'].*["”“»’']$/;
const MOST_WORDS = 4;

function namesAuthorAbove(story: Story, authors: ReadonlySet<string>): boolean {
  const [first, ...others] = story.paragraphs;
  const above = ABOVE_ANSWER.exec(first?.pieces.join('') ?? '')?.[1];
  if (above === undefined || others.length === 0) return false;
  const words = above.split(' ');
  return words.slice(1, MOST_WORDS + 1).some((_, i) => authors.has(words.slice(i + 1).join(' ')));
}
