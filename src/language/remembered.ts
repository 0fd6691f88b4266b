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
