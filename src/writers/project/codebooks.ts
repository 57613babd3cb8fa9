import type { ProjectCopy } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { oneLine, plainText } from '../plain.ts';
import { yamlText } from './yaml-text.ts';

type BookOfCopy = ProjectCopy['codebooks'][number];
type WrittenNode = BookOfCopy['labels'][number];
type CopiedName = WrittenNode['name'];

export function codebookText({ title, labels }: BookOfCopy, id: string, language: Language): string {
  return yamlText({ codebook: id, title: oneLine([title], language), labels: nodeEntries(labels, language) });
}

/** Keys in their order: an object would put its numbers first. */
function nodeEntries(nodes: readonly WrittenNode[], language: Language): Map<string | number, unknown> {
  return new Map(
    nodes.map((node) => [
      typeof node.part === 'number' ? node.part : oneLine([node.part], language),
      nodeEntry(node, language),
    ]),
  );
}

function nodeEntry(node: WrittenNode, language: Language): unknown {
  const text = (words: CopiedName | null) => (words === null ? undefined : plainText([words], language));
  const texts = (all: readonly CopiedName[]) =>
    all.length === 0 ? undefined : all.map((words) => plainText([words], language));
  const [ads, subs] = [node.children.filter(({ isAd }) => isAd), node.children.filter(({ isAd }) => !isAd)];
  return {
    name: plainText([node.name], language),
    also: texts(node.also),
    was: texts(node.was),
    definition: text(node.definition),
    include: text(node.include),
    exclude: text(node.exclude),
    example: text(node.example),
    ad: ads.length === 0 ? undefined : nodeEntries(ads, language),
    sub: subs.length === 0 ? undefined : nodeEntries(subs, language),
  };
}

export function crosswalkText(
  { id, themes }: NonNullable<ProjectCopy['crosswalk']>,
  language: Language,
): string {
  return yamlText({
    crosswalk: oneLine([id], language),
    themes: themes.map((theme) => ({
      id: oneLine([theme.id], language),
      name: oneLine([theme.name], language),
      codes: Object.fromEntries(
        theme.sides.map(({ of, codes }) => [
          oneLine([of], language),
          codes.map((code) => oneLine([code], language)),
        ]),
      ),
    })),
  });
}
