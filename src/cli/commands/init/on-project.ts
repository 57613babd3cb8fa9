import { FINE } from '../../../app/exit.ts';
import { safeFindings } from '../../../app/findings/safe.ts';
import { gateFor } from '../../../app/gate.ts';
import { addNews } from '../../../app/init/add.ts';
import { type News, newsFor } from '../../../app/init/news.ts';
import type { Beginning } from '../../../app/init/plan.ts';
import type { Inline } from '../../../gate/exhibit.ts';
import type { Gate } from '../../../gate/gate.ts';
import { address } from '../../../model/code.ts';
import type { Language } from '../../../model/project.ts';
import { RawText } from '../../../model/raw-text.ts';
import { listed } from '../../../sentences/inline.ts';
import { say, tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { WORDS } from '../../../sentences/words.ts';
import { agrees } from '../../agrees.ts';
import type { CommandCall, Options } from '../../options.ts';
import { renderFindings } from '../../render/findings.ts';
import { line, NEW_LINE } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { stopped } from '../../stopped.ts';

const SAYS = {
  source: sentence('nieuw document: {path}', 'new document: {path}'),
  interview: sentence(
    'interview in geen groep: {heading} → {group}',
    'interview in no group: {heading} → {group}',
  ),
  open: sentence(
    'interview in geen groep: {heading} ({id}). Bij welke groep het hoort is niet zeker; zet {id} in kantlijn.yaml bij een groep.',
    'interview in no group: {heading} ({id}). Which group it belongs to is not certain; put {id} with a group in kantlijn.yaml.',
  ),
  speakers: sentence(
    'nieuwe spreker: {mark} ({turns} keer)',
    'new speaker: {mark} ({turns} {turns|time|times})',
  ),
  codes: sentence('nieuwe codes voor {path}: {count}', 'new codes for {path}: {count}'),
  nothing: sentence('Er is niets nieuws in deze documenten.', 'There is nothing new in these documents.'),
  howToAdd: sentence(
    'Toevoegen: kantlijn init --add {documents}',
    'To add it: kantlijn init --add {documents}',
  ),
  addSame: sentence(
    'Toevoegen: dezelfde opdracht met --add erbij.',
    'To add it: the same command with --add.',
  ),
  alsoCodes: sentence(
    'De nieuwe codes komen er met --yes ook in.',
    'With --yes the new codes are added too.',
  ),
  addCodes: sentence('Deze codes toevoegen aan {path}?', 'Add these codes to {path}?'),
  changed: sentence('aangevuld: {path}', 'added to: {path}'),
  notWritten: sentence('Er is niets geschreven.', 'Nothing was written.'),
} as const;

/** `init` where there is a project already: says what is new, and with `--add` adds it. */
export async function runOnProject(
  call: CommandCall,
  beginning: Beginning,
  options: Options,
): Promise<number> {
  const { terminal } = call;
  const isAdding = options.add === true && options.dryRun !== true;
  // Without adding there is nothing to ask for.
  const news = await newsFor(isAdding ? beginning : { ...beginning, who: undefined });
  const { language } = news.loaded.project;
  const { ask } = beginning;
  const gate = await gateFor(news.loaded, { language, reveal: false, ownScreen: terminal.isTerminal, ask });
  const tellLine = (parts: Inline) => terminal.out(line(parts, language));
  if (options.add !== true) tellLine([say(WORDS.exists, language, { path: term('kantlijn.yaml') })]);
  for (const parts of newsLines(news, gate, language)) tellLine(parts);
  showOpen(call, news, gate, language);
  if (!isNews(news)) tellLine([say(SAYS.nothing, language)]);
  else if (isAdding) {
    const codebooks = await wantedCodebooks(call, news, gate, options);
    const written = await addNews(news, { ask, codebooks });
    for (const { path } of written) tellLine(tell(SAYS.changed, language, { path: gate.text(path) }));
    if (written.length === 0) tellLine([say(SAYS.notWritten, language)]);
    if (news.codes.some(({ codebook }) => !codebooks.has(codebook.id)))
      tellLine([say(SAYS.alsoCodes, language)]);
  } else {
    tellLine([say(SAYS.notWritten, language)]);
    const documents = typedAgain(beginning.documents, gate);
    tellLine(
      documents === null ? [say(SAYS.addSame, language)] : tell(SAYS.howToAdd, language, { documents }),
    );
    if (news.codes.length > 0) tellLine([say(SAYS.alsoCodes, language)]);
  }
  await terminal.close();
  return FINE;
}

function isNews({ sources, interviews, codes, roles }: News): boolean {
  return sources.length + interviews.length + codes.length + roles.size > 0;
}

function newsLines({ sources, interviews, speakers, codes }: News, gate: Gate, language: Language): Inline[] {
  const own = (text: string) => gate.text(RawText.own(text));
  return [
    ...sources.map((path) => tell(SAYS.source, language, { path: own(path) })),
    ...interviews.map(({ transcript, group }) => {
      const heading = gate.text(transcript.heading);
      return group === null
        ? tell(SAYS.open, language, { heading, id: own(transcript.id) })
        : tell(SAYS.interview, language, { heading, group: gate.text(group.title) });
    }),
    ...speakers.flatMap(({ marks }) =>
      marks.map(({ mark, turns }) => tell(SAYS.speakers, language, { mark: gate.text(mark), turns })),
    ),
    ...codes.flatMap(({ codebook, codes: own }) => [
      tell(SAYS.codes, language, { path: pathShown(codebook, gate), count: own.length }),
      ...own.map(
        ({ code, name }): Inline => [term('  '), gate.text(address(code)), term('  '), gate.text(name)],
      ),
    ]),
  ];
}

function pathShown({ file }: { readonly file: string | null }, gate: Gate) {
  return gate.text(RawText.own(file ?? ''));
}

/** What the documents leave open, and why one gave nothing. */
function showOpen({ terminal }: CommandCall, { open }: News, gate: Gate, language: Language): void {
  if (open.length === 0) return;
  terminal.out(NEW_LINE);
  terminal.out(renderFindings(safeFindings(gate, open), language, paintWith(terminal.color), 2));
}

async function wantedCodebooks(
  { terminal }: CommandCall,
  { codes, loaded }: News,
  gate: Gate,
  options: Options,
): Promise<ReadonlySet<string>> {
  const { language } = loaded.project;
  const wanted = new Set<string>();
  for (const { codebook } of codes) {
    const asked = tell(SAYS.addCodes, language, { path: pathShown(codebook, gate) });
    const stop = () => stopped(language);
    const isAsked = options.yes !== true && terminal.canAsk;
    if (options.yes === true || (isAsked && (await agrees(terminal, asked, language, stop))))
      wanted.add(codebook.id);
  }
  return wanted;
}

/** The documents as somebody may type them again; null where a name in one is hidden, for nothing on disk is called so. */
function typedAgain(documents: readonly string[], gate: Gate): Inline | null {
  if (documents.some((path) => gate.text(RawText.own(path)).toString() !== path)) return null;
  const quoted = documents.map((path): Inline => {
    const shown = gate.text(RawText.own(path));
    return /[^\w./-]/.test(path) ? [term("'"), shown, term("'")] : [shown];
  });
  return listed(quoted, ' ');
}
