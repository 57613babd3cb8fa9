// What a link leads to has a scheme, a path, an anchor or a domain: "[R]: ja" is somebody speaking.
const DEFINITION =
  /^ {0,3}\[[^\]]{1,200}\]:[ \t]{0,8}(?:<|\/|#|\.{1,2}\/|[a-z][a-z0-9+.-]{1,30}:|[^\s]{1,300}\.[a-z]{2,6}(?:[/?#\s]|$))/i;

/** True for a line that defines a link (`[site]: https://…`); other lines in brackets are words of the text. */
export function isDefinition(line: string): boolean {
  return DEFINITION.test(line);
}
