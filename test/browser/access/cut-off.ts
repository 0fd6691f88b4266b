/** What can't be read at 400 % (WCAG 2.2, 1.4.10). */
import type { Page } from 'playwright-core';

/** A screen of 1280 × 1024 at 400 %. */
export const zoomed = { width: 320, height: 256 };

/** Whether the page scrolls sideways, and what of it can't be scrolled to. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const { scrollWidth } = document.documentElement;
    const found = scrollWidth > width ? [`the page is ${scrollWidth} wide`] : [];
    const scrolls = (element: Element | null): boolean => {
      if (element === null) return false;
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'auto' || overflowX === 'scroll' || scrolls(element.parentElement);
    };
    // What is there for screen readers alone is a pixel wide, and what is inert waits beside the screen.
    const isUnseen = (element: Element): boolean => {
      if (element.closest('[inert]')) return true;
      const { width: own, height } = element.getBoundingClientRect();
      return own <= 1 || height <= 1 || (element.parentElement !== null && isUnseen(element.parentElement));
    };
    // What only holds others may begin beside the screen: they are looked at themselves.
    const isRead = (element: Element): boolean =>
      element.matches('img, input, button, select, textarea') ||
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isUnseen(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      // What is typed into a field moves along with the caret.
      const cut =
        !element.matches('input') &&
        ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1));
      const away = isRead(element) && (left < -1 || right > width + 1) && !scrolls(element.parentElement);
      if ((cut || away) && element.closest('svg, progress') === null)
        found.push(
          `${cut ? 'cut' : `from ${Math.round(left)} to ${Math.round(right)}`}: ${element.outerHTML.slice(0, 120)}`,
        );
    }
    return found;
  }, zoomed.width);
}
