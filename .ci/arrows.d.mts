export declare const ROOMS: readonly string[];
export declare const KEPT: readonly {
  readonly group: readonly string[];
  readonly importNamePattern?: string;
  readonly only?: readonly string[];
  readonly not?: readonly string[];
  readonly message: string;
}[];
export declare function withArrows(config: unknown): unknown;
