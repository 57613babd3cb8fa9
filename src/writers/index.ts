import type { WriteFormat } from './options.ts';

/** Every format there is. A writer is loaded when it is used: the one for .docx takes longer than all the rest. */
export const WRITE_FORMATS = {
  docx: {
    extension: '.docx',
    holds: 'report',
    takes: 'blocks',
    draws: 'too',
    write: async (exhibit, options) => [await (await import('./docx.ts')).writeDocx(exhibit, options)],
    together: async (exhibits, options) =>
      await (await import('./docx.ts')).writeDocxTogether(exhibits, options),
  },
  md: {
    extension: '.md',
    holds: 'report',
    takes: 'blocks',
    draws: 'nothing',
    write: async (exhibit, options) => [(await import('./markdown.ts')).writeMarkdown(exhibit, options)],
  },
  csv: {
    extension: '.csv',
    holds: 'report',
    takes: 'rows',
    draws: 'nothing',
    write: async (exhibit, options) => [(await import('./csv.ts')).writeCsv(exhibit, options)],
  },
  json: {
    extension: '.json',
    holds: 'report',
    takes: 'data',
    draws: 'nothing',
    write: async (exhibit, options) => [(await import('./json.ts')).writeJson(exhibit, options)],
  },
  svg: {
    extension: '.svg',
    holds: 'report',
    takes: 'blocks',
    draws: 'only',
    write: async (exhibit, options) => (await import('./svg.ts')).writeSvg(exhibit, options),
  },
  png: {
    extension: '.png',
    holds: 'report',
    takes: 'blocks',
    draws: 'only',
    write: async (exhibit, options) => (await import('./png.ts')).writePng(exhibit, options),
  },
  xlsx: {
    extension: '.xlsx',
    holds: 'workbook',
    takes: null,
    draws: 'nothing',
    write: async (exhibit, options) => (await import('./xlsx.ts')).writeXlsx(exhibit, options),
  },
  html: {
    extension: '.html',
    holds: 'page',
    takes: null,
    draws: 'nothing',
    write: async (exhibit, options) => (await import('./html.ts')).writeHtml(exhibit, options),
  },
  project: {
    extension: '.yaml',
    holds: 'copy',
    takes: null,
    draws: 'nothing',
    isAskedFor: true,
    write: async (exhibit, options) => (await import('./project.ts')).writeProject(exhibit, options),
  },
} as const satisfies Record<string, WriteFormat>;

export type { WriteFormat, WriteOptions } from './options.ts';
export type { Rendered } from './rendered.ts';
