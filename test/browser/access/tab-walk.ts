/** Going through a page with the keyboard alone. */
import type { Page } from 'playwright-core';

/** What the keyboard came by, each named as a reader of the test would look for it. */
export interface Walked {
  /** Everything that can be used, in the order of the page. */
  readonly controls: readonly string[];
  readonly reached: readonly string[];
  /** What had the focus without a mark of it, or wholly behind something else. */
  readonly unseen: readonly string[];
}

/** Presses Tab until everything had its turn. */
export async function tabWalk(page: Page): Promise<Walked> {
  const count = await page.evaluate(() => {
    const usable =
      'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"], progress[tabindex]';
    const isReached = (element: Element) =>
      element.matches(':not([tabindex="-1"])') &&
      element.closest('[inert]') === null &&
      element.checkVisibility({ visibilityProperty: true });
    const controls = [...document.querySelectorAll(usable)].filter(isReached);
    const nameOf = (element: Element) => {
      const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return `${element.tagName.toLowerCase()} ${words.slice(0, 60)} #${controls.indexOf(element)}`;
    };
    const walked = { controls: controls.map(nameOf), reached: [] as string[], unseen: [] as string[] };
    // The link of a card marks all of the card.
    const isMarked = (element: Element) =>
      [undefined, '::after'].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part);
        const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        // The browser's own is as wide as it likes.
        return (isDrawn && outlineColor !== 'rgba(0, 0, 0, 0)') || outlineStyle === 'auto';
      });
    const isInSight = (element: Element) =>
      [...element.getClientRects()].some(({ left, right, top, bottom }) => {
        const [up, down] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        return [0.1, 0.5, 0.9].some((part) => {
          const hit = document.elementFromPoint(left + (right - left) * part, up + (down - up) * part);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        });
      });
    // Where the page has put the focus is not where a reader begins.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return;
      walked.reached.push(nameOf(target));
      if (!isMarked(target) || !isInSight(target)) walked.unseen.push(nameOf(target));
    });
    Reflect.set(window, 'walked', walked);
    // The button of the search has it loaded once it has the focus, for words that nobody types here.
    Worker.prototype.postMessage = () => {};
    // A day is typed in three parts, and chosen from a calendar behind them.
    return controls.length + 3 * controls.filter((one) => one.matches('[type=date]')).length;
  });
  // One after the other, but without waiting for each: a list has a thousand links.
  const client = await page.context().newCDPSession(page);
  const key = { type: 'rawKeyDown', key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
  await Promise.all(Array.from({ length: count }, () => client.send('Input.dispatchKeyEvent', key)));
  return page.evaluate(() => Reflect.get(window, 'walked'));
}
