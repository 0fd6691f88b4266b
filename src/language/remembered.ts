/** Answers that are kept: many ask the same of the same text. */

/** A pure function that keeps its answers, and forgets all of them when they are `most`. The answers are shared, and nobody's to change. */
export function remembered<K, V>(find: (key: K) => V, most = Number.POSITIVE_INFINITY): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.has(key) ? (known.get(key) as V) : find(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** The same of objects, which do not change: each answer goes when its object does. */
export function rememberedFor<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly answer: V }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: find(key) };
    known.set(key, kept);
    return kept.answer;
  };
}

/** A value that is made when it is first asked for. */
export function madeOnce<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
