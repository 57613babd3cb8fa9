/** Files that a test asks by themselves though no other room does: they cannot move without it. The list gets shorter. */
export const ASKED_INSIDE: readonly string[] = [
  'src/analyses/cut-short.ts',
  'src/app/searched.ts',
  'src/artefact/stretches.ts',
  'src/artefact/views.ts',
  'src/audit/matching/align.ts',
  'src/audit/quantities/quantifiers.ts',
  'src/audit/text/quotations.ts',
  'src/cli/commands/demo/started.ts',
  'src/cli/render/findings.ts',
  'src/cli/render/paint.ts',
  'src/cli/render/table.ts',
  'src/writers/picture/draw.ts',
  'src/writers/picture/frame.ts',
  'src/writers/picture/svg-text.ts',
  'src/writers/picture/wrap.ts',
];
