import type { WhoIsWho } from '../../../app/init/answers.ts';
import type { SeenForm } from '../../../app/init/seen.ts';
import type { Inline } from '../../../gate/exhibit.ts';
import type { Safe } from '../../../gate/safe-text.ts';
import type { Language, Role } from '../../../model/project.ts';
import { say, tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { line, NEW_LINE, question } from '../../render/lines.ts';
import { stopped } from '../../stopped.ts';
import type { Terminal } from '../../terminal.ts';

const ROLES = {
  researcher: sentence('stelt de vragen', 'asks the questions'),
  respondent: sentence('respondent', 'respondent'),
  other: sentence('iemand anders', 'somebody else'),
  shared: sentence('meer respondenten tegelijk', 'several respondents at once'),
  unknown: sentence('onbekend', 'unknown'),
} as const;

/** What somebody types for a role, in either language: the first letter of a word for it, or all of it. */
const TYPED: readonly (readonly [RegExp, Role])[] = [
  [/^(?:o|i|v|onderzoeker|interviewer|vraagt|researcher)$/i, 'researcher'],
  [/^(?:r|respondent|geïnterviewde|antwoordt)$/i, 'respondent'],
  [/^(?:a|e|anders|ander|iemand anders|other|else)$/i, 'other'],
  [/^(?:s|samen|gedeeld|meer|shared|several)$/i, 'shared'],
  [/^(?:\?|onbekend|unknown)$/i, 'unknown'],
];

const TYPED_GROUPS = [
  [/^(?:|j|ja|y|yes)$/i, 'found'],
  [/^1$/, 'one'],
  [/^g(?:roep|roup)?$/i, 'each'],
] as const;

const PROMPT: Inline = [term('> ')];

const SAYS = {
  speakers: sentence('Wie spreekt er? ({place} van {of})', 'Who speaks? ({place} of {of})'),
  mark: sentence('{mark} ({turns} keer)', '{mark} ({turns} {turns|time|times})'),
  thought: sentence('kantlijn denkt: {role}', 'kantlijn thinks: {role}'),
  guess: sentence('kantlijn denkt (een gok): {role}', 'kantlijn thinks (a guess): {role}'),
  roleRight: sentence(
    'Alleen enter: dat klopt. Anders een letter: o stelt de vragen · r respondent · a iemand anders · s meer respondenten tegelijk · ? weet ik niet',
    'Enter alone: that is right. Else a letter: o asks the questions · r respondent · a somebody else · s several respondents at once · ? I do not know',
  ),
  roleLater: sentence(
    'Alleen enter: later. Anders een letter: o stelt de vragen · r respondent · a iemand anders · s meer respondenten tegelijk · ? weet ik niet',
    'Enter alone: later. Else a letter: o asks the questions · r respondent · a somebody else · s several respondents at once · ? I do not know',
  ),
  again: sentence('Dat begrijp ik niet.', 'I do not understand that.'),
  groups: sentence('Gevonden groepen:', 'Groups found:'),
  members: sentence(
    '{title}: {count} {count|interview|interviews}',
    '{title}: {count} {count|interview|interviews}',
  ),
  choice: sentence(
    'Alleen enter: dat klopt. Anders: 1 alles is één groep · g per interview de groep zeggen',
    'Enter alone: that is right. Else: 1 all is one group · g say the group of each interview',
  ),
  noGroup: sentence('groep van {heading} (enter later): ', 'group of {heading} (enter later): '),
  groupOf: sentence('groep van {heading} [{title}]: ', 'group of {heading} [{title}]: '),
} as const;

/** Asks at a terminal; what is shown there passed a gate before. Nobody who answers leaves everything as it was found. */
export function askingAt(terminal: Terminal, language: Language): WhoIsWho {
  const tellLine = (parts: Inline) => terminal.out(line(parts, language));
  const answered = async (prompt: Inline) =>
    (await terminal.line(question(prompt, language), () => stopped(language)))?.trim() ?? null;
  return {
    async role(form, place, of) {
      terminal.out(NEW_LINE);
      tellLine([say(SAYS.speakers, language, { place, of })]);
      for (const part of shownForm(form, language)) tellLine(part);
      for (;;) {
        const answer = await answered(PROMPT);
        if (answer === null || (answer === '' && form.role === 'unknown')) return null;
        if (answer === '') return form.role;
        const role = TYPED.find(([pattern]) => pattern.test(answer))?.[1];
        if (role !== undefined) return role;
        tellLine([say(SAYS.again, language)]);
        tellLine([say(form.role === 'unknown' ? SAYS.roleLater : SAYS.roleRight, language)]);
      }
    },
    async groups(groups) {
      terminal.out(NEW_LINE);
      tellLine([say(SAYS.groups, language)]);
      for (const { title, interviews } of groups) {
        tellLine([term('  '), ...tell(SAYS.members, language, { title, count: interviews.length })]);
        for (const { heading } of interviews) tellLine([term('    '), heading]);
      }
      for (;;) {
        tellLine([say(SAYS.choice, language)]);
        const answer = await answered(PROMPT);
        const grouping =
          answer === null ? 'found' : TYPED_GROUPS.find(([pattern]) => pattern.test(answer))?.[1];
        if (grouping !== undefined) return grouping;
        tellLine([say(SAYS.again, language)]);
      }
    },
    async groupOf({ heading }, group) {
      const asked =
        group === null
          ? tell(SAYS.noGroup, language, { heading })
          : tell(SAYS.groupOf, language, { heading, title: group.title });
      return (await answered(asked)) || null;
    },
  };
}

function shownForm({ marks, line: said, role, isGuess }: Safe<SeenForm>, language: Language): Inline[] {
  const thought = isGuess ? SAYS.guess : SAYS.thought;
  return [
    ...marks.map(({ mark, turns }): Inline => [term('  '), ...tell(SAYS.mark, language, { mark, turns })]),
    ...(said.toString() === '' ? [] : [[term('  '), said] satisfies Inline]),
    [term('  '), say(thought, language, { role: say(ROLES[role], language) })],
    [say(role === 'unknown' ? SAYS.roleLater : SAYS.roleRight, language)],
  ];
}
