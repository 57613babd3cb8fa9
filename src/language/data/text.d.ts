// The builder and the tests alike take a file with this ending as its text.
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
