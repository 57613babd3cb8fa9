import { CodebookIndex } from '../coding/codebook-index.ts';
import { nearest } from '../language/nearest.ts';
import type { Code } from '../model/code.ts';
import { type Finding, finding } from '../model/finding.ts';
import { NO_PLACE } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import { unusedCodes } from './codes.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';
import type { Wording } from './wording.ts';

/** Codes that nobody uses or that notes call something else, and themes that point at nothing. */
export function checkCodebooks(context: CheckContext): Finding<RawText>[] {
  const perGroup = context.project.groups.flatMap(({ id }) => [
    ...unused(context, id),
    ...renamed(context, id),
  ]);
  return [...perGroup, ...brokenThemes(context)];
}

function unused(context: CheckContext, group: string): Finding<RawText>[] {
  const index = context.index(group);
  return unusedCodes(context, group).map((code) =>
    onNode(context, 'K209', group, code, { name: index.node(code)?.name ?? RawText.of('') }),
  );
}

function renamed(context: CheckContext, group: string): Finding<RawText>[] {
  const wording = context.wording(group);
  if (context.codebookOf(group)?.inferred ?? true) return [];
  return context.index(group).nodes.flatMap(({ code, name }) => {
    const usage = otherName(wording, code);
    return usage === null ? [] : [onNode(context, 'K210', group, code, { name, usage: RawText.of(usage) })];
  });
}

const FAR = 0.15;
const ONE_MIND = 0.5;

/** What the notes call a code, where at least two agree with each other and none with its name. */
function otherName(wording: Wording, code: Code): string | null {
  const usage = wording.usageOf(code).filter(({ stems }) => stems.length > 0);
  const first = usage[0];
  if (first === undefined || usage.length < 2 || new Set(usage.map(({ fragment }) => fragment)).size < 2)
    return null;
  if (usage.some(({ stems }) => wording.ownName(stems, code) > FAR)) return null;
  return usage.every(({ stems }) => wording.alike(stems, first.stems) >= ONE_MIND) ? first.words : null;
}

function onNode(
  context: CheckContext,
  kind: 'K209' | 'K210',
  group: string,
  code: Code,
  words: Record<string, RawText>,
): Finding<RawText> {
  const codebook = context.codebookOf(group);
  const node = context.index(group).node(code);
  return finding(kind, {
    facts: { code },
    words,
    file: codebook?.file == null ? null : RawText.of(codebook.file),
    line: node?.line ?? null,
    key: keyOf(kind, { keys: context.project.keys, salt: node?.name ?? null, ...NO_PLACE }, [group, code]),
  });
}

/** Themes that name a codebook or a code that is not there: their counts would be false. */
export function brokenThemes({ project }: Pick<CheckContext, 'project'>): Finding<RawText>[] {
  const { crosswalk, codebooks, groups } = project;
  if (crosswalk === null) return [];
  const known = [...codebooks.map(({ id }) => id), ...groups.map(({ id }) => id)];
  return crosswalk.themes.flatMap((theme) =>
    [...theme.codes].flatMap(([id, codes]) => {
      const place = { file: RawText.of(crosswalk.file), line: theme.line };
      const words = { theme: RawText.of(theme.id), id: RawText.of(id) };
      const codebook = codebooks.find(
        (book) => book.id === (groups.find((group) => group.id === id)?.codebook ?? id),
      );
      if (codebook === undefined) {
        return [
          finding<RawText>('K723', {
            ...place,
            words: { ...words, near: RawText.of(nearest(id, known) ?? known.join(', ')) },
          }),
        ];
      }
      const index = new CodebookIndex(codebook);
      return codes
        .filter((code) => index.resolve(code) === null)
        .map((code) => finding<RawText>('K724', { ...place, facts: { code }, words }));
    }),
  );
}
