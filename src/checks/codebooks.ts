import { CodebookIndex } from '../coding/codebook-index.ts';
import { nearest } from '../language/nearest.ts';
import { nameKey } from '../language/tokens.ts';
import { address, type Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import { remembering } from '../model/deferred.ts';
import type { Finding } from '../model/finding.ts';
import { NO_PLACE } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type AnyFindingKind, type FindingPlace, finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { unusedCodes } from './codes.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';
import { Slips } from './slips.ts';
import type { Wording } from './wording.ts';

const UNUSED_CODE = findingKind({
  code: 'K209',
  severity: 'info',
  means: ['of-group'],
  message: sentence('Code {code} is nergens gebruikt.', 'Code {code} is used nowhere.'),
  hint: sentence(
    'De code heet "{name?}". Kijk of er opmerkingen zijn die deze code bedoelen. Waarschijnlijk is dat de opmerking bij {slip?}. Hebt u {unmeant?} niet nodig, haal de code dan weg.',
    'The code is called "{name?}". See whether there are notes that mean it. Probably the note at {slip?} does. If you do not need {unmeant?}, remove the code.',
  ),
});

const UNUSED_BESIDE_UNREAD = findingKind({
  code: 'K175',
  severity: 'info',
  means: ['of-group'],
  message: sentence(
    'Van dit codeboek {count|is|zijn} {count} {count|code|codes} in geen opmerking gebruikt. Wat in de tekst van de interviews op een code lijkt, is niet gelezen.',
    'Of this codebook {count} {count|code is|codes are} used in no note. What looks like a code in the text of the interviews was not read.',
  ),
  hint: sentence(
    'Het gaat om {codes}. Kijk eerst naar wat kantlijn over haken of kleuren in de tekst zegt: met die regel in kantlijn.yaml telt mee wat daar staat. Daarna ziet u van elke code of die nergens gebruikt is.',
    'That is {codes}. Look first at what kantlijn says about brackets or colours in the text: with that line in kantlijn.yaml what stands there counts. After that you see of each code whether it is used nowhere.',
  ),
});

const NAMED_AS_ITS_THEME = findingKind({
  code: 'K177',
  severity: 'info',
  means: ['of-group'],
  message: sentence(
    '{code} heeft dezelfde naam als {other}, waar die onder staat; {count} {count|fragment telt|fragmenten tellen} voor {other} en niet voor {code}.',
    '{code} is called as {other}, below which it stands; {count} {count|fragment counts|fragments count} for {other} and not for {code}.',
  ),
  hint: sentence(
    'Een opmerking met alleen die naam telt voor wat erboven staat. Bedoelt u de code, schrijf dan beide ("{name}: {name}"), of geef een van beide in het codeboek en in de opmerkingen een andere naam.',
    'A note with that name alone counts for what stands above. If you mean the code, write both ("{name}: {name}"), or give one of them another name in the codebook and in the notes.',
  ),
});

const OTHERWISE_NAMED = findingKind({
  code: 'K210',
  severity: 'info',
  means: ['of-group'],
  message: sentence(
    'In opmerkingen heet {code} steeds anders dan in het codeboek.',
    'Notes call {code} by another name than the codebook does.',
  ),
  hint: sentence(
    'In het codeboek: "{name}", in de opmerkingen: "{usage}". Maak ze gelijk.',
    'In the codebook: "{name}", in the notes: "{usage}". Make them the same.',
  ),
});

const THEME_OF_NO_CODEBOOK = findingKind({
  code: 'K723',
  severity: 'error',
  message: sentence(
    'Dit thema noemt een codeboek dat er niet is.',
    'This theme names a codebook that is not there.',
  ),
  hint: sentence(
    'Thema {theme} noemt {id}. Bedoelde u {near?}?',
    'Theme {theme} names {id}. Did you mean {near?}?',
  ),
});

const THEME_OF_NO_CODE = findingKind({
  code: 'K724',
  severity: 'error',
  message: sentence(
    'Dit thema noemt {code}, die het codeboek niet heeft.',
    'This theme names {code}, which the codebook does not have.',
  ),
  hint: sentence(
    'Thema {theme}, codeboek {id}: kies een code die er wel is.',
    'Theme {theme}, codebook {id}: take a code that is there.',
  ),
});

/** Codes that nobody uses or that notes call something else, and themes that point at nothing. */
export const CODEBOOKS: Check = {
  kinds: [
    UNUSED_CODE,
    UNUSED_BESIDE_UNREAD,
    NAMED_AS_ITS_THEME,
    OTHERWISE_NAMED,
    THEME_OF_NO_CODEBOOK,
    THEME_OF_NO_CODE,
  ],
  findings: (context) => {
    const slips = Slips.of(context.project, context);
    const { groups } = context.project;
    return [
      ...groups.flatMap(({ id }) => [
        ...unusedFindings(context, slips, id),
        ...namedAsTheme(context, id),
        ...renamed(context, slips, id),
      ]),
      ...brokenThemes(context),
    ];
  },
};

function unusedFindings(context: CheckContext, slips: Slips, group: string): Finding<RawText>[] {
  const index = context.index(group);
  const unused = unusedCodes(context, group);
  const meant = hasUnreadMarks(context, group)
    ? unused.filter((code) => slips.findOf(group, code) === null)
    : [];
  const told = unused.map((code) => {
    const cause = slips.findOf(group, code);
    return finding(UNUSED_CODE, {
      ...onNode(context, UNUSED_CODE, group, code),
      facts: { code },
      // Who would take away a code that a mistyped note means could not mend that note.
      words: {
        name: index.node(code)?.name ?? null,
        slip: cause,
        unmeant: cause === null ? address(code) : null,
      },
      cause,
    });
  });
  const [first] = meant;
  if (first === undefined || meant.length < FEWEST_AT_ONCE) return told;
  const atOnce = finding(UNUSED_BESIDE_UNREAD, {
    ...onNode(context, UNUSED_BESIDE_UNREAD, group, first),
    line: null,
    facts: { count: meant.length },
    words: {
      codes: RawText.join(
        meant.map((code) => address(code)),
        ', ',
      ),
    },
  });
  return [atOnce, ...told.filter(({ cause }) => cause !== null)];
}

/** One code alone says it shorter itself. */
const FEWEST_AT_ONCE = 2;

/** Brackets in its interviews, or colours where nothing else is coded, that may be codes and were not read. */
function hasUnreadMarks({ project }: CheckContext, group: string): boolean {
  const own = new Set(project.transcripts.flatMap((one) => (one.group === group ? one.document.file : [])));
  const isCoded = project.fragments.some((fragment) => fragment.group === group);
  return project.unreadMarks.some(
    ({ document, brackets, colours }) =>
      own.has(document.file) && (brackets > 0 || (!isCoded && colours.size > 0)),
  );
}

/** "power" below "Power": of a note with that word nobody can tell which is meant. */
function namedAsTheme(context: CheckContext, group: string): Finding<RawText>[] {
  const index = context.index(group);
  const own = context.project.fragments.filter((fragment) => fragment.group === group);
  return index.nodes.flatMap(({ code, name }) => {
    const theme = code.parent;
    const above = theme === null ? null : (index.node(theme)?.name ?? null);
    if (theme === null || above === null || name === null) return [];
    if (nameKey(wordsOf(name)) !== nameKey(wordsOf(above))) return [];
    const count = own.filter(({ codes }) => codes.includes(theme)).length;
    if (count === 0) return [];
    const place = onNode(context, NAMED_AS_ITS_THEME, group, code);
    return [finding(NAMED_AS_ITS_THEME, { ...place, facts: { code, other: theme, count }, words: { name } })];
  });
}

function renamed(context: CheckContext, slips: Slips, group: string): Finding<RawText>[] {
  const wording = context.wording(group);
  if (context.codebookOf(group)?.inferred ?? true) return [];
  return context.index(group).nodes.flatMap(({ code, name }) => {
    const usage = otherName(wording, slips, code);
    if (usage === null) return [];
    const words = { name, usage: RawText.of(usage) };
    const place = onNode(context, OTHERWISE_NAMED, group, code);
    return [finding(OTHERWISE_NAMED, { ...place, facts: { code }, words })];
  });
}

const FAR = 0.15;
const ONE_MIND = 0.5;

/** What the notes call a code, where at least two agree with each other and none with its name. */
function otherName(wording: Wording, slips: Slips, code: Code): string | null {
  const usage = wording
    .usageOf(code)
    .filter(({ stems, fragment }) => stems.length > 0 && !slips.areBehind(fragment, code));
  const first = usage[0];
  if (first === undefined || usage.length < 2 || new Set(usage.map(({ fragment }) => fragment)).size < 2)
    return null;
  if (usage.some(({ stems }) => wording.ownName(stems, code) > FAR)) return null;
  return usage.every(({ stems }) => wording.alike(stems, first.stems) >= ONE_MIND) ? first.words : null;
}

function onNode(
  context: CheckContext,
  { code: kind }: AnyFindingKind,
  group: string,
  code: Code,
): FindingPlace {
  const codebook = context.codebookOf(group);
  const node = context.index(group).node(code);
  return {
    file: codebook?.file == null ? null : RawText.own(codebook.file),
    line: node?.line ?? null,
    key: keyOf(kind, { keys: context.project.keys, salt: node?.name ?? null, ...NO_PLACE }, [group, code]),
  };
}

/** Themes that name a codebook or a code that is not there: their counts would be false. */
export function brokenThemes({ project }: Pick<CheckContext, 'project'>): Finding<RawText>[] {
  const { crosswalk, codebooks, groups } = project;
  if (crosswalk === null || crosswalk.file === null) return [];
  const file = RawText.own(crosswalk.file);
  const indexOf = remembering((codebook: Codebook) => new CodebookIndex(codebook));
  const known = [...new Set([...codebooks, ...groups].map(({ id }) => id))];
  return crosswalk.themes.flatMap((theme) =>
    [...theme.codes].flatMap(([id, codes]) => {
      const place = { file, line: theme.line };
      const words = { theme: RawText.own(theme.id), id: RawText.own(id) };
      const codebook = codebooks.find(
        (book) => book.id === (groups.find((group) => group.id === id)?.codebook ?? id),
      );
      if (codebook === undefined) {
        return [
          finding(THEME_OF_NO_CODEBOOK, {
            ...place,
            words: { ...words, near: RawText.own(nearest(id, known) ?? known.join(', ')) },
          }),
        ];
      }
      const index = indexOf(codebook);
      return codes
        .filter((code) => index.resolve(code) === null)
        .map((code) => finding(THEME_OF_NO_CODE, { ...place, facts: { code }, words }));
    }),
  );
}
