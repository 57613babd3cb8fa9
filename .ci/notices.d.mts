import type { Metafile } from 'esbuild';

export declare function noticesOf(metafile: Metafile, root: string): string;
