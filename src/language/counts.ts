/** Numbers of things in words. */

/** `1 page`, `2 entries`, `1,024 pages`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

/** The same of things that are known by their plural, as what a rule looks at is: `1 former address`, `1 page of commitments`. */
export function countedUnit(count: number, several: string): string {
  const [head = ''] = several.split(/ (?:about|from|in|of|on|that|to|whose|with)\b/, 1);
  return counted(count, head.replace(/\w+/g, singular) + several.slice(head.length), several);
}

function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=ss)es$|(?<!s)s$/, '');
}
