/** Hexadecimal digits that tell nothing of the words: what may be shown as it is, and stays the same over runs. */
export type FragmentKey = string & { readonly isFragmentKey: true };

/** What `decisions.yaml` accepts a finding by; ids that may name somebody stand in it as digits. */
export type FindingKey = string & { readonly isFindingKey: true };

/** A key of parts that name nobody: the code of the finding, places, keys of fragments. Empty ones are left out. */
export function findingKey(...parts: readonly (string | number)[]): FindingKey {
  return parts.filter((part) => part !== '').join('-') as FindingKey;
}
