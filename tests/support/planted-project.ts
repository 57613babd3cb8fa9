import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  call,
  comment,
  footnote,
  look,
  on,
  p,
  partsOf,
  r,
  styled,
  style as styleOf,
  table,
  zipped,
} from '../sources/docx-files.ts';
import { type NameStyle, rareName, STYLES } from './rare-names.ts';

/** Where a name was planted, and the words that may show nowhere. */
export interface Plant {
  readonly place: string;
  readonly words: readonly string[];
}

export interface Planting {
  readonly plants: readonly Plant[];
  readonly nameAt: (place: string) => string;
}

/**
 * A project with a person that nobody is called in every place there is. Each place has one of its own, built in one of these
 * ways after the other, every second one in lower case. `damaged`: with what cannot be read where it decides on hiding.
 */
export async function plantProject(
  folder: string,
  {
    styles = STYLES,
    damaged = false,
  }: { readonly styles?: readonly NameStyle[]; readonly damaged?: boolean } = {},
): Promise<Planting> {
  const plants: Plant[] = [];
  const nameOf = new Map<string, string>();
  const N = (place: string, how: 'full' | 'last' = 'full') => {
    const number = plants.length;
    const { last, first } = rareName(styles[number % styles.length] ?? 'dutch', number);
    plants.push({ place, words: [last] });
    const name = how === 'full' ? `${first} ${last}` : last;
    const cased = Math.floor(number / styles.length) % 2 === 1 ? name.toLowerCase() : name;
    nameOf.set(place, cased);
    return cased;
  };
  const L = (place: string) => N(place, 'last');
  const slug = (place: string) => L(place).toLowerCase().replaceAll(' ', '-');
  const put = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  const mapje = `gesprekken-${slug('folder of sources')}`;
  const group = `team-${slug('id of group')}`;
  const book = `boek-${slug('file of codebook')}`;
  const bookId = slug('id of codebook');
  const theme = slug('id of theme');
  const transcriptId = slug('id of transcript');
  const person = N('said in a turn');
  await put(
    `${mapje}/gesprek-${slug('name of source file')}.md`,
    `---
title: Gesprek met ${N('front matter title')}
author: ${N('front matter author')}
---

# Interview met ${N('heading of interview')}

Interviewer: ${N('header line interviewer')}
Respondent: ${N('header line respondent')}
Functie: begeleider van ${N('header line functie')}
Datum: 3 maart 2021
Plaats: ${L('header line plaats')}
Bijzonderheden: ${N('header line unknown')} zat erbij

O: Onderzoeker
R: Respondent

O: Werkt u met ${N('said by researcher')}?

R: {==Ja, met ${person} en met ${L('said last name only')} ook.==}{>>@${slug('author of comment md')}: Contact met ${N('comment text')} (Label 1, sub 1)<<}

O: En verder?

${N('unknown speaker')}: Ik ben er ook bij.

R: {==Verder niemand.==}{>>@a: Contact: dagelijks (Label 1, sub 9)<<}{>>@a: Knelpunt: ${L('word code in comment')}<<}

R: We gaan naar stichting ${L('organisation said')} en wonen in ${L('place said')}.

R: Dat is [opmerking: ${N('brackets in talk')}] lastig. {==Ja.==}{>>@a: (Label 1, sub 2)<<}

O: Dank, ${N('said in thanks')}.

## Bijlage van ${N('sub heading')}

![foto van ${N('alt text md')}](foto-${slug('image path md')}.png)

[de site van ${N('link text md')}](https://${slug('link url md')}.example.nl/over)

<!-- let op: ${N('html comment md')} -->

| naam | rol |
|---|---|
| ${N('table cell md')} | begeleider |

- lijst met ${N('list item md')}

Zie noot.[^1]

[^1]: Dank aan ${N('footnote md')}.
`,
  );
  await put(`${mapje}/tweede.docx`, wordFile(N, slug));
  await put(
    `${mapje}/derde.vtt`,
    `WEBVTT - ${N('vtt title')}

NOTE opgenomen bij ${N('vtt note')}

${slug('vtt cue id')}
00:00:01.000 --> 00:00:04.000
<v ${N('vtt voice')}>Hoe gaat het met u?

00:00:05.000 --> 00:00:09.000
<v Respondent>Goed, dankzij ${N('vtt said')}.

00:00:10.000 --> 00:00:12.000
<v ${N('vtt voice two')}>Mooi om te horen zeg.

00:00:13.000 --> 00:00:19.000
<v Respondent>Ja.
`,
  );
  await put(
    `${mapje}/tabs.txt`,
    `Interviewer\tHoe gaat het?\n\nBewoner\tmevrouw ${L('said with tabs')} wil niet.\n\nInterviewer\tEn verder?\n\nBewoner\tNiets.\n`,
  );
  await put(`${mapje}/leeg-${slug('name of empty file')}.md`, '');
  await put(`${mapje}/kapot-${slug('name of broken docx')}.docx`, 'geen zip');
  await put(
    `rapport-${slug('name of report')}.md`,
    `# Verslag over ${N('heading of report')}

Alle respondenten zeggen dat ${N('report sentence')} er is.[^1] Respondent 1 vertelt over ${N('report narrative')}. "${N('quote in report')} komt elke dag bij ons langs voor de koffie" (R1).

De meeste begeleiders noemen ${N('claim in report')} als knelpunt.[^2]

[^1]: Bijlage 1. Label 1, sub 1, ad ${N('in reference')}.
[^2]: Interview ${N('footnote of report')}, Label 4, sub 2.
`,
  );
  await put(
    `codebooks/${book}.yaml`,
    `# ${N('comment in codebook')}
codebook: ${bookId}
title: Codes van ${N('title of codebook')}
${slug('unknown key of codebook')}: ja
labels:
  1:
    name: Contact met ${N('name of code')}
    definition: Als ${N('definition of code')} het zegt
    include: ${N('include of code')}
    exclude: ${N('exclude of code')}
    example: "${N('example of code')} zei dat"
    also: [${N('also of code')}]
    ${slug('unknown key of code')}: x
    sub:
      1: ${N('name of sub')}
      2: Dagelijks
      2: ${N('double key name')}
  ${slug('word key of code')}:
    name: Overig
    sub: { ${slug('word key of sub')}: Iets }
`,
  );
  await put(
    'codebooks/themas.yaml',
    `crosswalk: ${slug('id of crosswalk')}
${slug('unknown key of crosswalk')}: x
themes:
  - { id: ${theme}, name: Thema ${N('name of theme')}, codes: { ${bookId}: [1/1, 7/7], ${slug('unknown codebook in theme')}: [1/1] } }
  - { id: twee, name: Tweede, codes: { ${bookId}: [${slug('unknown code in theme')}] }, ${slug('unknown key of theme')}: x }
`,
  );
  await put(
    'kantlijn.yaml',
    `# ${N('comment in project')}
title: Onderzoek bij ${N('title of project')}
language: nl
sources: ["${mapje}/*.*", "weg-${slug('missing source')}.docx"]
report: rapport-${slug0(nameOf, 'name of report')}.md
${slug('unknown key of project')}: x
inline: brackets
highlights: { yellow: "Knelpunt: ${N('code of highlight')}" }
groups:
  ${group}: { title: Team ${N('title of group')}, codebook: codebooks/${book}.yaml, transcripts: [${transcriptId}, i2, i3, ${slug('unknown transcript')}], ${slug('unknown key of group')}: x }
  ander: { title: Ander, codebook: codebooks/mist-${slug('missing codebook')}.yaml, transcripts: [i4] }
crosswalk: codebooks/themas.yaml
transcripts:
  ${transcriptId}: { source: ${mapje}/gesprek-${slug0(nameOf, 'name of source file')}.md, heading: Gesprek ${N('heading in project')}, date: "${N('date in project')}" }
  i9: { source: "niet-${slug('unknown source of transcript')}.md" }
respondents:
  ${group}-1: { transcript: ${transcriptId}, speaker: ${L('speaker of respondent')}, functie: hulp van ${N('attribute value')}, ${slug('attribute key')}: ja }
  ${slug('unknown respondent')}-3: { transcript: b99 }
speakers: { "${N('speaker in project')}": researcher, "${L('speaker wrong role')}": ${slug('role unknown')} }
anonymise:
  attributes: [functie]
  profiles: { voor-${slug('profile name')}: { date: day } }
${
  damaged
    ? `  profile: ${slug('unknown profile')}
  age: ${slug('unknown rung')}
  ${slug('unknown key of policy')}: x
`
    : ''
}`,
  );
  await put(
    'decisions.yaml',
    `# ${N('comment in decisions')}
accepted:
  - { finding: K999-${slug('accepted finding')}, why: omdat ${N('why of accepted')} }
corrections:
  ${slug('key of correction')}: { codes: [${slug('code of correction')}], why: "${N('why of correction')}" }
aside:
  - { transcript: ${slug('transcript of aside')}, turn: 3, why: "${N('why of aside')}" }
${damaged ? `${slug('unknown key of decisions')}: x\n` : ''}`,
  );
  await put(
    `codings/${slug('folder of coder')}/${transcriptId}.yaml`,
    `transcript: ${transcriptId}
coder: ${slug('coder of codings')}
codings:
  - { key: abc123abc123, from: { turn: 2, offset: 0 }, quote: { exact: "Ja, met ${person}", prefix: "${N('prefix of coding')}", suffix: "${N('suffix of coding')}" }, codes: [1/1, ${slug('code of coding')}], memo: "Denk aan ${N('memo of coding')}" }
  - { key: abc123abc124, from: { turn: 77, offset: 0 }, quote: { exact: "${N('lost quote of coding')} zei het" }, codes: [1/1] }
`,
  );
  await put(`codings/c1/${slug('file of codings')}.yaml`, 'codings:\n  - { from: 1, codes: [1/1] }\n');
  return { plants, nameAt: (place) => nameOf.get(place) ?? place };
}

function slug0(names: ReadonlyMap<string, string>, place: string): string {
  return (names.get(place) ?? '').toLowerCase().replaceAll(' ', '-');
}

type Name = (place: string) => string;

function wordFile(N: Name, slug: Name): Uint8Array {
  const parts = partsOf({
    body: [
      styled('Kop1', r(`Interview met ${N('docx heading')}`)),
      p(r(`O: Kent u ${N('docx said')}?`)),
      p(r('R: '), on(0, r(`Ja, ${N('docx commented words')} ken ik.`)), r(' Goed.')),
      p(look('<w:vanish/>', `R: hier zat ${N('docx hidden text')} verstopt`)),
      p(
        r('O: En dan? '),
        `<w:ins w:id="90" w:author="${N('docx author of insertion')}">${r(`met ${N('docx inserted')}`)}</w:ins>`,
        `<w:del w:id="91" w:author="${N('docx author of deletion')}"><w:r><w:delText>zonder ${N('docx deleted')}</w:delText></w:r></w:del>`,
      ),
      p(r('R: '), look('<w:highlight w:val="yellow"/>', `Dan belt ${N('docx highlighted')} ons.`)),
      p(
        r('R: plaatje '),
        `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="${N('docx picture name')}" descr="foto van ${N('docx alt text')}" title="${N('docx alt title')}"/></wp:inline></w:drawing></w:r>`,
      ),
      p(r('R: zie'), call(2), r(' en'), on(1, r('dat')), r('.')),
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "mailto:${slug('docx field code')}@x.nl"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(`post van ${N('docx field result')}`)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      p(
        `<w:sdt><w:sdtPr><w:alias w:val="${N('docx content control')}"/></w:sdtPr><w:sdtContent>${r(`vak ${N('docx control text')}`)}</w:sdtContent></w:sdt>`,
      ),
      p(
        `<w:bookmarkStart w:id="5" w:name="${slug('docx bookmark')}"/>${r('R: einde')}<w:bookmarkEnd w:id="5"/>`,
      ),
      table([p(r('Naam')), p(r(N('docx table cell')))], [p(r('Rol')), p(r('begeleider'))]),
    ].join(''),
    comments: [
      comment(0, `Contact met ${N('docx comment')} (Label 1, sub 7)`, N('docx author')),
      comment(1, `Hulp: ${N('docx word code')}`, N('docx second author')),
    ].join(''),
    footnotes: footnote(2, r(`met dank aan ${N('docx footnote')}`)),
    styles: styleOf('Kop1', `heading 1`) + styleOf('x1', N('docx style name')),
  });
  const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${N('docx creator')}</dc:creator><dc:title>Gesprek ${N('docx title property')}</dc:title><cp:lastModifiedBy>${N('docx last modified')}</cp:lastModifiedBy><cp:keywords>${N('docx keywords')}</cp:keywords></cp:coreProperties>`;
  return zipped({ ...parts, 'docProps/core.xml': core });
}
