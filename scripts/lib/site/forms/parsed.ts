/** JSON of a built file; what is no JSON any more is reported as altered. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
