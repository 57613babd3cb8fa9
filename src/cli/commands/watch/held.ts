import { REFUSED } from '../../../app/exit.ts';
import type { Terminal } from '../../terminal.ts';

/** A terminal that keeps what it is given until `show`: the last report stays to be read while the next one is made. */
export function holding(terminal: Terminal): { readonly held: Terminal; readonly show: () => void } {
  const kept: (() => void)[] = [];
  return {
    held: {
      ...terminal,
      out: (text) => void kept.push(() => terminal.out(text)),
      err: (text) => void kept.push(() => terminal.err(text)),
    },
    show: () => {
      for (const print of kept) print();
    },
  };
}

/** A terminal that asks for a passphrase once; `forget` takes how a run ended, since a wrong one has to be asked again. */
export function rememberingSecret(terminal: Terminal): {
  readonly asking: Terminal;
  readonly forget: (exit: number) => void;
} {
  let secret: string | null = null;
  return {
    asking: {
      ...terminal,
      secret: async (question) => {
        secret ??= await terminal.secret(question);
        return secret;
      },
    },
    forget: (exit) => {
      if (exit === REFUSED) secret = null;
    },
  };
}
