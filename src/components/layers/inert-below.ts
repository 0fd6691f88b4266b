/** What is not as usual about something that lies over the page. */
interface Layer {
  /** What lies beside it and closes it when it is pressed, as a selector. */
  readonly shade?: string;
  /** What gets the focus afterwards; what has it now, unless something else is said. */
  readonly back?: Element | null;
}

/**
 * Keeps the focus in what lies over the page: everything else on the page takes none until what this returns is called, which
 * also gives the focus back, unless the reader has gone to another page.
 */
export function inertBelow(layer: HTMLElement, { shade, back = document.activeElement }: Layer): () => void {
  const { href } = location;
  const below = besides(layer).filter((one) => shade === undefined || !one.matches(shade));
  for (const one of below) one.inert = true;
  return () => {
    for (const one of below) one.inert = false;
    if (back instanceof HTMLElement && location.href === href) back.focus();
  };
}

/** Everything on the page but an element and what holds it. */
function besides(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement: parent } = element;
  if (!parent || element === document.body) return [];
  const others = [...parent.children].filter((one) => one !== element);
  return [...others.filter((one) => one instanceof HTMLElement), ...besides(parent)];
}
