import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const NO_REGULAR_FILE = findingKind({
  code: 'K700',
  severity: 'error',
  means: ['unopened'],
  message: sentence(
    'Dit is geen gewoon bestand maar bijvoorbeeld een map of een apparaat, en dat leest kantlijn niet.',
    'This is no regular file but a folder or a device, for example, which kantlijn does not read.',
  ),
  hint: sentence(
    'Sla op wat erin moet komen als bestand, en noem dat.',
    'Save what it should hold as a file, and name that one.',
  ),
});

export const PROJECT_BUSY = findingKind({
  code: 'K740',
  severity: 'error',
  means: ['unopened'],
  message: sentence(
    'Een andere opdracht van kantlijn is al een tijd met dit project bezig. Er is niets veranderd.',
    'Another command of kantlijn has been busy with this project for a while. Nothing has changed.',
  ),
  hint: sentence(
    'Wacht tot die klaar is. Loopt er geen andere, ook niet op een andere computer, haal dit bestand dan weg.',
    'Wait until it is done. If no other one runs, on another computer neither, remove this file.',
  ),
});

export const NO_SUCH_FILE = findingKind({
  code: 'K701',
  severity: 'error',
  means: ['unopened'],
  message: sentence('Hier is geen bestand dat zo heet.', 'There is no file of this name here.'),
  hint: sentence(
    'Kijk of de naam klopt, met de extensie erbij, en of het bestand in deze map staat.',
    'Check the name, with its extension, and whether the file is in this folder.',
  ),
});

export const FILE_OF_OTHER_NAME = findingKind({
  code: 'K702',
  severity: 'error',
  means: ['unopened'],
  message: sentence('Hier is geen bestand dat zo heet.', 'There is no file of this name here.'),
  hint: sentence('Bedoelde u {nearest}?', 'Did you mean {nearest}?'),
});

export const CANNOT_OPEN = findingKind({
  code: 'K703',
  severity: 'error',
  means: ['unopened'],
  message: sentence(
    'Dit bestand mag of kan kantlijn niet openen.',
    'kantlijn may not, or cannot, open this file.',
  ),
  hint: sentence(
    'Sluit het in andere programma’s en kijk in de eigenschappen of u het mag lezen.',
    'Close it in other programs and look in its properties whether you may read it.',
  ),
});

export const FILE_TOO_LARGE = findingKind({
  code: 'K704',
  severity: 'error',
  means: ['unopened'],
  message: sentence(
    'Dit bestand is {megabytes} MB groot; kantlijn leest tot {limit} MB.',
    'This file is {megabytes} MB; kantlijn reads up to {limit} MB.',
  ),
  hint: sentence(
    'Haal in Word de afbeeldingen weg of verklein ze, of deel het bestand in tweeën.',
    'Take the pictures out in Word or make them smaller, or split the file in two.',
  ),
});

export const DISK_FAILS = findingKind({
  code: 'K705',
  severity: 'error',
  means: ['unopened'],
  message: sentence('Lezen of schrijven is misgegaan.', 'Reading or writing went wrong.'),
  hint: sentence(
    'Is de schijf of de netwerkmap nog bereikbaar? Het systeem zegt: {reason}.',
    'Can the disk or the network folder still be reached? The system says: {reason}.',
  ),
});

export const CANNOT_WRITE = findingKind({
  code: 'K706',
  severity: 'error',
  means: ['unopened'],
  message: sentence('Hier mag of kan kantlijn niet schrijven.', 'kantlijn may not, or cannot, write here.'),
  hint: sentence(
    'Bestaat de map, mag u er bestanden in zetten, en staat het bestand nergens open? Kies anders een andere map.',
    'Does the folder exist, may you put files in it, and is the file open nowhere? Else choose another folder.',
  ),
});

export const DISK_FULL = findingKind({
  code: 'K707',
  severity: 'error',
  means: ['unopened'],
  message: sentence('De schijf is vol. Er is niets veranderd.', 'The disk is full. Nothing has changed.'),
  hint: sentence('Maak ruimte vrij en probeer het opnieuw.', 'Free some space and try again.'),
});

export const OTHER_FILES_THERE = findingKind({
  code: 'K708',
  severity: 'error',
  means: ['unopened'],
  message: sentence(
    'In deze map staat iets dat kantlijn niet schreef, of dat daarna is veranderd. Er is niets veranderd.',
    'This folder holds something that kantlijn did not write, or that was changed since. Nothing has changed.',
  ),
  hint: sentence(
    'Kies een andere map, of zet dit eerst ergens anders: {files}.',
    'Choose another folder, or put this elsewhere first: {files}.',
  ),
});

export const FILE_EXISTS = findingKind({
  code: 'K709',
  severity: 'error',
  means: ['unopened'],
  message: sentence(
    'Dit bestand bestaat al. Het is niet overschreven.',
    'This file exists already. It was not overwritten.',
  ),
  hint: sentence(
    'Kies een andere naam of map, of zet het bestand eerst ergens anders.',
    'Choose another name or folder, or put the file elsewhere first.',
  ),
});

export const NO_SUCH_FOLDER = findingKind({
  code: 'K747',
  severity: 'error',
  means: ['unopened'],
  message: sentence('Hier is geen map die zo heet.', 'There is no folder of this name here.'),
  hint: sentence(
    'Kijk of de naam klopt, en vanuit welke map u werkt. Bedoelde u {nearest?}?',
    'Check the name, and in which folder you are working. Did you mean {nearest?}?',
  ),
});

export const NO_FOLDER = findingKind({
  code: 'K748',
  severity: 'error',
  means: ['unopened'],
  message: sentence('Dit is geen map maar een bestand.', 'This is no folder but a file.'),
  hint: sentence('Noem een map. Dit bestand staat in {path?}.', 'Name a folder. This file is in {path?}.'),
});

export const EMPTY_FOLDER = findingKind({
  code: 'K749',
  severity: 'error',
  means: ['unopened'],
  message: sentence('In deze map staat geen bestand.', 'There is no file in this folder.'),
  hint: sentence(
    'Noem een map waar documenten in staan. In de mappen daaronder kijkt kantlijn niet: noem die zelf.',
    'Name a folder that holds documents. kantlijn does not look into the folders below it: name those themselves.',
  ),
});
