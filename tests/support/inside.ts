/** Files that a test asks by themselves though no other room does: they cannot move without it. Each with the reason why. */
export const ASKED_INSIDE: ReadonlyMap<string, string> = new Map([
  [
    'src/analyses/cut-short.ts',
    'How long texts may be for all of them to fit is a sum over any lengths; reports have room for a million letters.',
  ],
  [
    'src/app/export/appendix-numbers.ts',
    'What a report says of its appendices, apart from the numbers that an export gives the others behind them.',
  ],
  [
    'src/app/export/exhibits.ts',
    'The same appendix has to have the same number whatever else is asked for: asked for each set, without writing any.',
  ],
  ['src/app/kept/kept-facts.ts', 'Whether what sources say was looked at shows in no answer.'],
  ['src/app/kept/told.ts', 'How often something is made again shows in no answer.'],
  [
    'src/app/searched.ts',
    'That every field of a project is searched is asked of fields that no project has yet.',
  ],
  [
    'src/app/title-details.ts',
    'What each shape of a heading tells of somebody: a project shows the heading without it, in one way.',
  ],
  [
    'src/artefact/stretches.ts',
    'Where a large file is cut shows in the memory alone that a search of it takes.',
  ],
  [
    'src/artefact/views.ts',
    'Every word that is searched in any export: to ask the search itself for each of them takes half a minute.',
  ],
  [
    'src/audit/matching/align.ts',
    'What each edit of a quote costs; a report says only what all of them come to.',
  ],
  [
    'src/audit/people/of-their-group.ts',
    'a table of whom a number of two groups means, which no report holds row by row',
  ],
  [
    'src/audit/quantities/quantifiers.ts',
    'What a sentence says, before anybody counts: a report shows the count and no reading of it.',
  ],
  [
    'src/audit/text/quotations.ts',
    'What of a text is a quote, that of a million open quotation marks in linear time too.',
  ],
  [
    'src/cli/commands/demo/started.ts',
    'How it was started on Windows can be asked on no other system but with its own paths.',
  ],
  [
    'src/cli/render/findings.ts',
    'All of the catalogue as it is shown, one by one: a project that has them all there is not.',
  ],
  ['src/cli/render/paint.ts', 'Goes with the findings that are shown: no colours.'],
  ['src/cli/render/table.ts', 'Tables of any shape and width, which no analysis makes.'],
  [
    'src/writers/picture/draw.ts',
    'Pictures as a Word file has them, before they are packed and made pixels of: there are hundreds.',
  ],
  ['src/writers/picture/frame.ts', 'Goes with them: the room that a Word file has.'],
  ['src/writers/picture/svg-text.ts', 'Goes with them: one of them as text.'],
  [
    'src/writers/picture/wrap.ts',
    'Where a name is parted at a width that the test says; in a picture the picture does.',
  ],
]);
