/** Files of the private folder: the key of names, and the secret that keys of fragments and findings are made with. */
export const KEY_FILE = 'key.json';
export const SECRET_FILE = 'secret';
