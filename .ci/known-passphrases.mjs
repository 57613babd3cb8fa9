import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** What became of each passphrase on its salt. */
const became = new Map();

/** In place of what the program asks for, which is a quarter of a second of work. */
const CHEAP = { N: 2 ** 4, p: 1 };

/**
 * A passphrase is slow to try, and that is its point; the tests try many. So it is a cheap one in this process unless
 * `PASSPHRASES` is `full`: a test sets that where another process or another version reads the key or wrote it. The same
 * one on the same salt gives the same every time, so a process of tests works it out once.
 */
function remembering(scrypt) {
  const remembered = (passphrase, salt, length, asked, done) => {
    const options = process.env.PASSPHRASES === 'full' ? asked : { ...asked, ...CHEAP };
    const tried = JSON.stringify([passphrase, Buffer.from(salt).toString('hex'), length, options]);
    const known = became.get(tried);
    if (known !== undefined) return void setImmediate(done, null, Buffer.from(known));
    scrypt(passphrase, salt, length, options, (error, secret) => {
      if (error === null) became.set(tried, Buffer.from(secret));
      done(error, secret);
    });
  };
  return Object.assign(remembered, { isRemembering: true });
}

// Files of tests that share a process each come by here.
if (!('isRemembering' in crypto.scrypt)) {
  crypto.scrypt = remembering(crypto.scrypt);
  syncBuiltinESMExports();
}
