import type { BuildOptions, BuildResult } from 'esbuild';

export declare function clear(folder: string): void;
export declare function bundle(options?: BuildOptions): Promise<BuildResult<{ metafile: true }>>;
