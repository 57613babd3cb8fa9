import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking, tell } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { codeWithName } from '../code-with-name.ts';
import { wordsOrBeginning } from '../cut-short.ts';
import type { CodeAccount, CodebookAccount } from './codebook-account.ts';
import { columnTable, paragraph, sectionHeading } from './section.ts';

const SAYS = {
  title: sentence('Codeboek {title}', 'Codebook {title}'),
  meaning: sentence('Betekenis', 'Meaning'),
  include: sentence('Wel: ', 'Includes: '),
  exclude: sentence('Niet: ', 'Excludes: '),
  undefined: sentence('niet omschreven', 'not defined'),
  anchor: sentence('Ankervoorbeeld', 'Anchor example'),
  given: sentence('(voorbeeld uit het codeboek)', '(example of the codebook)'),
  definitions: sentence('Omschrijvingen', 'Definitions'),
  none: sentence(
    'Het codeboek omschrijft geen van zijn codes; dat kan met definition, include, exclude en example.',
    'The codebook defines none of its codes; definition, include, exclude and example do that.',
  ),
  others: sentence(
    'Niet omschreven: {count} {count|andere code|andere codes}.',
    'Not defined: {count} other {count|code|codes}.',
  ),
  unused: sentence('geen fragment', 'no fragment'),
  usedBelow: sentence('zie de codes hieronder', 'see the codes below'),
  lacking: sentence(
    '{count} van de {of} codes {count|heeft|hebben} nog geen omschrijving (definition in het codeboek).',
    '{count} of {of} codes {count|has|have} no definition yet (definition in the codebook).',
  ),
} as const;

export function codebookBlocks({ title, codes }: Safe<CodebookAccount>, language: Language): Block[] {
  const lacking = codes.filter(({ definition }) => definition === null).length;
  const counts = { count: lacking, of: codes.length };
  return [
    sectionHeading(tell(SAYS.title, language, { title }), [25, 26], language),
    definitionTable(
      codes.map((one) => ({ ...one, called: codeWithName(one.code, one.name) })),
      language,
    ),
    ...(lacking === 0 ? [] : [paragraph(speaking(language)(SAYS.lacking, counts))]),
  ];
}

/** Under a tree, whose codes are called as in `called`: what they mean, or that nobody wrote it down; `level` is that of its heading. */
export function definitionBlocks(
  book: Safe<CodebookAccount> | undefined,
  called: readonly Inline[],
  level: 2 | 3,
  language: Language,
): Block[] {
  if (book === undefined) return [];
  const says = speaking(language);
  const codes = book.codes.map((one, i) => ({ ...one, called: called[i] ?? [one.name] }));
  const described = codes.filter((code) => definitionCells(code).some(([text]) => text !== ''));
  const others = book.codes.length - described.length;
  if (described.length === 0) return [paragraph(says(SAYS.none))];
  return [
    { kind: 'heading', level, text: [says(SAYS.definitions)] },
    definitionTable(described, language),
    ...(others === 0 ? [] : [paragraph(says(SAYS.others, { count: others }))]),
  ];
}

/** The same for a row of a spreadsheet: definition, what it includes and excludes, and the example that was given. */
export function definitionCells(code: Safe<CodeAccount> | undefined): Inline[] {
  if (code === undefined) return [];
  const { definition, include, exclude, anchor } = code;
  const example = anchor?.fragment === null ? anchor.text : null;
  return [definition, include, exclude, example].map((text): Inline => [text ?? '']);
}

type CalledCode = Safe<CodeAccount> & { readonly called: Inline };

/** What each code means, and what it looks like. */
function definitionTable(codes: readonly CalledCode[], language: Language): Block {
  const says = speaking(language);
  return columnTable(
    [
      [says(WORDS.code), 3],
      [says(SAYS.meaning), 6],
      [says(SAYS.anchor), 7],
    ],
    codes.map((one): Inline[] => [one.called, meaningOf(one, language), anchorLine(one, language)]),
  );
}

function meaningOf({ definition, include, exclude }: Safe<CodeAccount>, language: Language): Inline {
  const says = speaking(language);
  const lines: Inline[] = [
    [definition ?? says(SAYS.undefined)],
    ...(include === null ? [] : [[says(SAYS.include), include]]),
    ...(exclude === null ? [] : [[says(SAYS.exclude), exclude]]),
  ];
  return listed(lines, '\n');
}

function anchorLine({ anchor, isUsedBelow }: Safe<CodeAccount>, language: Language): Inline {
  const says = speaking(language);
  if (anchor === null) return [says(isUsedBelow === true ? SAYS.usedBelow : SAYS.unused)];
  const { text, truncated, fragment } = anchor;
  const from: Inline = fragment === null ? [says(SAYS.given)] : ['(', fragment, ')'];
  return [...wordsOrBeginning(text, truncated, language), ' ', ...from];
}
