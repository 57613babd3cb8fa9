import { createInterface, emitKeypressEvents, type Interface, type Key } from 'node:readline';

/** Keys and lines as somebody types them. */
export interface Typing {
  key(): Promise<string>;
  line(prompt: string, stop?: () => Error): Promise<string | null>;
  /** A pipe that stays open keeps nobody waiting. */
  close(): void;
}

export function openTyping(input: NodeJS.ReadStream, output: NodeJS.WritableStream): Typing {
  const keys = new Keys(input);
  let reader: Interface | null = null;
  let lines: AsyncIterator<string> | null = null;
  return {
    key: () => keys.next(),
    line: async (prompt, stop) => {
      if (input.isTTY) return askLine(input, output, prompt, stop).finally(() => keys.forget());
      // One reader for all lines of a pipe: a second one would miss what the first has taken in.
      reader ??= createInterface({ input });
      lines ??= reader[Symbol.asyncIterator]();
      const { value, done } = await lines.next();
      return done === true ? null : String(value);
    },
    close: () => {
      reader?.close();
      input.pause();
    },
  };
}

function askLine(
  input: NodeJS.ReadStream,
  output: NodeJS.WritableStream,
  prompt: string,
  stop?: () => Error,
): Promise<string | null> {
  const reader = createInterface({ input, output });
  return new Promise((answered, failed) => {
    let typed: string | null = null;
    reader.once('SIGINT', () => {
      if (stop !== undefined) failed(stop());
      reader.close();
    });
    reader.once('close', () => {
      // What comes next would stand behind the question.
      if (typed === null) output.write('\n');
      answered(typed);
    });
    reader.question(prompt, (line) => {
      typed = line;
      reader.close();
    });
  });
}

/** Ctrl-C leaves, and no other key counts together with Ctrl or Alt: Ctrl-L clears a screen, it decides nothing. */
function keyName(text: string | undefined, { ctrl, meta, name }: Key): string {
  if (ctrl === true && name === 'c') return 'escape';
  return ctrl === true || (meta === true && name !== 'escape') ? 'none' : (name ?? text ?? 'none');
}

/** One key at a time; what is typed ahead waits. */
class Keys {
  readonly #input: NodeJS.ReadStream;
  readonly #ahead: string[] = [];
  #isListening = false;
  #waiting: ((key: string) => void) | null = null;

  constructor(input: NodeJS.ReadStream) {
    this.#input = input;
  }

  next(): Promise<string> {
    const typed = this.#ahead.shift();
    if (typed !== undefined) return Promise.resolve(typed);
    this.#listen();
    this.#input.setRawMode(true);
    this.#input.resume();
    return new Promise((pressed) => {
      this.#waiting = pressed;
    });
  }

  /** What was typed ahead, or into a line, is no key any more. */
  forget(): void {
    this.#ahead.length = 0;
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    emitKeypressEvents(this.#input);
    this.#input.on('keypress', (text: string | undefined, pressed: Key) => {
      const key = keyName(text, pressed);
      const waiting = this.#waiting;
      if (waiting === null) {
        if (this.#input.isRaw) this.#ahead.push(key);
        return;
      }
      this.#waiting = null;
      // Between keys the terminal is as it was, so that a program that ends leaves it so.
      this.#input.setRawMode(false);
      this.#input.pause();
      waiting(key);
    });
  }
}
