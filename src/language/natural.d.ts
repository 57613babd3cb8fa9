// natural types its main entry only, which must not be loaded: it prints advertisements and reads `.env`.
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
