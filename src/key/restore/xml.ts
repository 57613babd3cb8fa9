import { escapedXml } from '../../language/markup.ts';
import { putUnder } from '../../model/grouped.ts';
import { type Restorer, rewritten } from './restorer.ts';

const XML_TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/g;
/** Word parts the text of a paragraph over these, wherever somebody paused; what was deleted is a text of its own. */
const RUN = /^<(?:\w+:)?(t|delText|instrText|delInstrText)(?=[\s>])[^>]*>$/;
const BOUNDARY = /^<\/?(?:\w+:)?(?:p|br|cr|tab|ptab)(?=[\s/>])/;

/** Names in the text and the attributes of one part of a document; every other letter stays. */
export function restoreXml(xml: string, restorer: Restorer): string {
  if (!xml.includes('[')) return xml;
  const tokens = xml.match(XML_TOKEN) ?? [];
  const streams = new Map<string, number[]>();
  const flush = () => {
    for (const places of streams.values()) restoreStream(tokens, places, restorer);
    streams.clear();
  };
  tokens.forEach((token, place) => {
    if (token.startsWith('<!') || token.startsWith('<?')) return;
    if (token.startsWith('<')) {
      if (BOUNDARY.test(token)) flush();
      if (token.includes('[')) tokens[place] = restorer.text(token, escapedAnywhere);
      return;
    }
    const stream = RUN.exec(tokens[place - 1] ?? '')?.[1];
    if (stream === undefined) restoreStream(tokens, [place], restorer);
    else putUnder(streams, stream, place);
  });
  flush();
  return tokens.join('');
}

function restoreStream(tokens: string[], places: readonly number[], restorer: Restorer): void {
  const text = places.map((place) => tokens[place] ?? '').join('');
  const found = text.includes('[') ? restorer.find(text) : [];
  if (found.length === 0) return;
  let from = 0;
  for (const place of places) {
    const given = tokens[place] ?? '';
    const to = from + given.length;
    const words = rewritten(text, from, to, found, escapedAnywhere);
    if (words !== given) tokens[place - 1] = keepingSpaces(tokens[place - 1] ?? '', words);
    tokens[place] = words;
    from = to;
  }
}

/** Word drops spaces at the edge of a run that does not say to keep them. */
function keepingSpaces(tag: string, words: string): string {
  if (words.trim() === words || !/^<w:(?:t|delText)\b/.test(tag) || /\sxml:space\s*=/.test(tag)) return tag;
  return tag.replace(/>$/, ' xml:space="preserve">');
}

/** An attribute of somebody else's may stand between single quotes. */
export function escapedAnywhere(name: string): string {
  return escapedXml(name).replaceAll("'", '&apos;');
}
