import { type FSWatcher, watch } from 'node:fs';

/** Tells when something may have changed in one of some folders; in which one, and what, it does not know. */
export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  #isWoken = false;
  #wake: () => void = () => {};

  /** From now on these folders and no others. One that cannot be watched is left to `next`'s time. */
  follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.#watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#open(folder);
  }

  /** Resolves at the next event, at once if there was one since the last call, and after `longest` ms anyway: drives of a network tell nothing. */
  async next(longest: number, stopped: AbortSignal): Promise<void> {
    if (!this.#isWoken && !stopped.aborted) {
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, longest);
        this.#wake = () => {
          clearTimeout(timer);
          wake();
        };
        stopped.addEventListener('abort', this.#wake, { once: true });
      });
      stopped.removeEventListener('abort', this.#wake);
    }
    this.#isWoken = false;
  }

  close(): void {
    this.follow(new Set());
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, () => {
        this.#isWoken = true;
        this.#wake();
      });
      // A folder that is taken away.
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.delete(folder);
      });
      this.#watchers.set(folder, watcher);
    } catch {
      // As many are watched as the system allows.
    }
  }
}
