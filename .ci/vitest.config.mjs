import { defineConfig } from 'vitest/config';

/** The suite says the same every time; `npx vitest` on its own searches the properties elsewhere each time. */
export default defineConfig({ test: { setupFiles: ['.ci/seed.mjs'], testTimeout: 60_000 } });
