/** The same function, which makes what comes of each value once. */
export function remembering<From, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, { readonly value: To }>();
  return (from) => {
    const before = made.get(from);
    if (before !== undefined) return before.value;
    const value = make(from);
    made.set(from, { value });
    return value;
  };
}
