import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const NOTHING_SHOWN = findingKind({
  code: 'K610',
  severity: 'error',
  message: sentence(
    'Niet alles wat verborgen moet blijven, is te lezen of te vinden. Zolang dat zo is, laat kantlijn niets zien.',
    'Not all that has to stay hidden can be read or found. As long as that is so, kantlijn shows nothing.',
  ),
  hint: sentence(
    'Verbeter wat hierboven staat, en geef dezelfde opdracht opnieuw.',
    'Mend what stands above, and give the same command again.',
  ),
});

export const BLANK_FILE = findingKind({
  code: 'K626',
  severity: 'error',
  message: sentence(
    'Dit bestand is leeg; misschien is het afgebroken, en is weg wat het verborg.',
    'This file is empty; perhaps it was cut off, and what it hid is gone.',
  ),
  hint: sentence(
    'Zet het terug uit een reservekopie. Hoort er niets in, zet er dan een regel in die met # begint.',
    'Put it back from a backup. If nothing belongs in it, write a line in it that begins with #.',
  ),
});

export const CALLED_OUTSIDE = findingKind({
  code: 'K634',
  severity: 'error',
  means: ['shifted'],
  message: sentence(
    'Dit bestand noemt interviews zoals ze buiten het project heten. Dat telt niet: komt er een interview bij, dan kan een ander die naam krijgen.',
    'This file names interviews as they are called outside of the project. That does not hold: once an interview is added, another is called so.',
  ),
  hint: sentence(
    'Schrijf in dit bestand hoe ze binnen het project heten; op uw eigen scherm toont elke opdracht dat. Het zijn: {ownIds?}.',
    'Write in this file what they are called inside the project; on your own screen every command shows that. They are: {ownIds?}.',
  ),
});

export const KEY_LOCKED = findingKind({
  code: 'K614',
  severity: 'error',
  message: sentence(
    'De sleutel van dit project zit op slot, en de wachtwoordzin is niet gegeven.',
    "This project's key is locked, and its passphrase was not given.",
  ),
  hint: sentence(
    'Geef de opdracht in een terminal, dan vraagt kantlijn erom. Of zet de wachtwoordzin in KANTLIJN_PASSPHRASE.',
    'Run the command in a terminal, and kantlijn asks for it. Or put the passphrase in KANTLIJN_PASSPHRASE.',
  ),
});

export const KEY_IN_GIT = findingKind({
  code: 'K615',
  severity: 'error',
  message: sentence(
    'Git bewaart dit bestand, en het hoort bij de sleutel: wie de repository krijgt, kan de namen terugvinden.',
    'Git tracks this file, and it belongs to the key: whoever gets the repository can find the names.',
  ),
  hint: sentence(
    'git rm --cached -- "{path}", en zet /.kantlijn/ in .gitignore. Is het al gedeeld, dan staat het ook in de geschiedenis.',
    'git rm --cached -- "{path}", and put /.kantlijn/ in .gitignore. If it was shared, it is in the history as well.',
  ),
});

export const KEY_UNGUARDED = findingKind({
  code: 'K616',
  severity: 'warning',
  message: sentence(
    'Dit project staat in git, en niets houdt .kantlijn/ met de sleutel en de namen erbuiten.',
    'This project lies in git, and nothing keeps .kantlijn/ with the key and the names out of it.',
  ),
  hint: sentence('Zet deze regel in .gitignore: /.kantlijn/', 'Put this line in .gitignore: /.kantlijn/'),
});

export const SECRET_DAMAGED = findingKind({
  code: 'K622',
  severity: 'error',
  means: ['unhidden'],
  message: sentence(
    'Het geheim waarmee kantlijn sleutels maakt, is beschadigd. Wat verborgen moet blijven, is zonder die sleutels niet terug te vinden.',
    'The secret with which kantlijn makes keys is damaged. Without those keys what has to be withheld cannot be found.',
  ),
  hint: sentence(
    'Zet .kantlijn/secret terug uit een reservekopie, of vraag het aan met wie u samen codeert.',
    'Put .kantlijn/secret back from a backup, or ask whom you code with for it.',
  ),
});

export const NAMES_IN_GIT = findingKind({
  code: 'K620',
  severity: 'warning',
  message: sentence(
    'Git bewaart dit bestand, en er lijken namen in te staan: {count}.',
    'Git tracks this file, and there seem to be names in it: {count}.',
  ),
  hint: sentence(
    'Schrijf een plaatshouder in plaats van de naam, zoals {placeholder}: kantlijn weet door de sleutel wie dat is. Blijft de naam staan, zet hem dan onder anonymise: keep in kantlijn.yaml.',
    'Write a placeholder instead of the name, such as {placeholder}: by the key kantlijn knows who that is. If the name is to stay, put it under anonymise: keep in kantlijn.yaml.',
  ),
});

export const NAMES_IN_PATHS = findingKind({
  code: 'K621',
  severity: 'warning',
  message: sentence(
    'Git bewaart kantlijn.yaml, en daarin lijken namen te staan in namen van bronbestanden: {count}.',
    'Git tracks kantlijn.yaml, and names of source files in it seem to hold names: {count}.',
  ),
  hint: sentence(
    'Geef {path} een naam die niemand noemt, bijvoorbeeld {renamed}, en zet die naam ook in kantlijn.yaml.',
    'Give {path} a name that names nobody, such as {renamed}, and put that name into kantlijn.yaml too.',
  ),
});

export const KEY_ELSEWHERE = findingKind({
  code: 'K617',
  severity: 'error',
  message: sentence(
    'Hier ligt een sleutel buiten .kantlijn/: wie dit bestand krijgt, kan alle namen teruggeven.',
    'A key lies here, outside .kantlijn/: whoever gets this file can give back every name.',
  ),
  hint: sentence(
    'Haal dit bestand weg, of bewaar het buiten de map van het project.',
    'Take this file away, or keep it outside the folder of the project.',
  ),
});

export const PROJECT_FILE_MISSING = findingKind({
  code: 'K722',
  severity: 'error',
  means: ['broken'],
  message: sentence('Dit bestand van het project is er niet.', 'This file of the project is not there.'),
  hint: sentence(
    'Zet {path} neer, of verbeter de naam in kantlijn.yaml.',
    'Put {path} in place, or mend its name in kantlijn.yaml.',
  ),
});

export const NO_MARGIN = findingKind({
  code: 'K623',
  severity: 'error',
  message: sentence(
    'In dit soort bestand kan kantlijn geen opmerkingen in de kantlijn zetten.',
    'kantlijn cannot put comments into the margin of this kind of file.',
  ),
  hint: sentence(
    'Sla het verslag op als {formats}, en geef dat bestand op: kantlijn audit --report verslag.docx --into nagekeken.docx',
    'Save the report as {formats}, and name that file: kantlijn audit --report report.docx --into checked.docx',
  ),
});

export const KEPT_IN_GIT = findingKind({
  code: 'K624',
  severity: 'error',
  message: sentence(
    'Git bewaart dit bestand al; er komt geen kopie met namen overheen.',
    'Git tracks this file already; no copy with names is written over it.',
  ),
  hint: sentence('Kies na --into een andere naam.', 'Take another name behind --into.'),
});

export const REMARKED_COPY = findingKind({
  code: 'K625',
  severity: 'info',
  message: sentence(
    'Dit is een kopie met opmerkingen van kantlijn; die telt niet mee.',
    'This is a copy with comments by kantlijn; it does not count.',
  ),
  hint: sentence(
    'Werkt u in deze kopie verder, noem die dan met --report, of zet de naam onder sources in kantlijn.yaml, in plaats van het oude bestand.',
    'If you go on in this copy, name it with --report, or put its name under sources in kantlijn.yaml, in place of the old file.',
  ),
});

export const NO_PICTURE = findingKind({
  code: 'K755',
  severity: 'info',
  message: sentence(
    '{count} van de gekozen overzichten {count|heeft|hebben} geen afbeelding. Als .svg of .png {count|is het|zijn ze} niet geschreven.',
    '{count} of the chosen reports {count|has|have} no picture. {count|It was|They were} not written as .svg or .png.',
  ),
  hint: sentence(
    'Zonder afbeelding: {reports}. Kies er een andere soort bestand voor, zoals --format docx.',
    'Without a picture: {reports}. Choose another format for it, such as --format docx.',
  ),
});

export const NOT_IN_FONT = findingKind({
  code: 'K756',
  severity: 'warning',
  message: sentence(
    'In de naam van code {code} {count|staat een teken dat|staan tekens die} het lettertype van de afbeeldingen niet heeft.',
    'The name of code {code} has {count|a character|characters} that the font of the pictures lacks.',
  ),
  hint: sentence(
    'Het gaat om {letters}. Een .png toont daar een leeg vakje; in een .svg en in Word staat het teken er wel, in een ander lettertype. Een eigen naam zonder dit teken kan in het codeboek, met de oude onder also.',
    'It is {letters}. A .png shows an empty box there; an .svg and Word have the character, in another font. The codebook can give it a name without, and keep the old one under also.',
  ),
});

export const TITLE_NOT_IN_FONT = findingKind({
  code: 'K757',
  severity: 'warning',
  message: sentence(
    'In deze naam van een thema, groep of codeboek {count|staat een teken dat|staan tekens die} het lettertype van de afbeeldingen niet heeft.',
    'This name of a theme, group or codebook has {count|a character|characters} that the font of the pictures lacks.',
  ),
  hint: sentence(
    'Het gaat om {letters}. Een .png toont daar een leeg vakje; in een .svg en in Word staat het teken er wel, in een ander lettertype.',
    'It is {letters}. A .png shows an empty box there; an .svg and Word have the character, in another font.',
  ),
});

export const NOTHING_IN_IT = findingKind({
  code: 'K758',
  severity: 'warning',
  message: sentence(
    '{count} {count|bijlage is|bijlagen zijn} niet geschreven, want er zou niets in staan.',
    '{count} {count|appendix was|appendices were} not written, for nothing would stand in {count|it|them}.',
  ),
  hint: sentence(
    'Het gaat om {reports}. Staan er codes in de kantlijn, kijk dan met kantlijn check waarom ze niet zijn gelezen.',
    'These are {reports}. If there are codes in the margin, see with kantlijn check why they were not read.',
  ),
});
