const TAGS = new Set(
  (
    'a abbr article aside b blockquote br center cite code col colgroup dd del details div dl dt em figcaption figure ' +
    'font footer h1 h2 h3 h4 h5 h6 header hr html body i img ins kbd li main mark nav ol p pre q s samp section small ' +
    'span strike strong style sub summary sup table tbody td tfoot th thead time title tr tt u ul var wbr'
  ).split(' '),
);

/** `break` and `mark` are no words; what only looks like a tag (`<onverstaanbaar>`) is. */
export function kindOfTag(html: string): 'break' | 'mark' | 'words' {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase();
  if (name === 'br') return 'break';
  return name !== undefined && TAGS.has(name) ? 'mark' : html.startsWith('<!--') ? 'mark' : 'words';
}
