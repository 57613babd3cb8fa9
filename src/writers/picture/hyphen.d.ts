// hyphen has no types of its own.
declare module 'hyphen/nl/index.js' {
  const hyphenator: { hyphenateSync(text: string, options: { minWordLength: number }): string };
  export default hyphenator;
}
declare module 'hyphen/en-gb/index.js' {
  const hyphenator: { hyphenateSync(text: string, options: { minWordLength: number }): string };
  export default hyphenator;
}
