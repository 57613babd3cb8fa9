/** Files of the private folder: what was decided about names, the key of names, and the secret that keys of fragments and findings are made with. */
export const NAMES_FILE = 'names.yaml';
export const KEY_FILE = 'key.json';
export const SECRET_FILE = 'secret';
