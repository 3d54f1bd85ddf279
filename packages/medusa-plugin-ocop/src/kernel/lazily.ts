/** A constant that takes long to make: made when it is first asked for, and the same ever after. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
