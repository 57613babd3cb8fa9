export declare const ROOMS: readonly string[];
export declare function withArrows(config: unknown): unknown;
