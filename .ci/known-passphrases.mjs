import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** What became of each passphrase on its salt. */
const became = new Map();

/**
 * A passphrase is slow to try, and that is its point; the tests try a few of them over and over. The same one on the same
 * salt gives the same every time, so a process of tests works it out once.
 */
function remembering(scrypt) {
  const remembered = (passphrase, salt, length, options, done) => {
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
