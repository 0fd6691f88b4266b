/** How far what a page shows was moved while it loaded. */
import type { Page } from 'playwright-core';

/** One shift, as the browser reports it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** The sum of all shifts that no reader caused: 0 for a page that stays where it is; up to 0.1 is good by Core Web Vitals. */
export async function layoutShiftOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (entries: readonly PerformanceEntry[]) =>
          (entries as readonly LayoutShift[]).reduce(
            (all, { value, hadRecentInput }) => (hadRecentInput ? all : all + value),
            0,
          );
        const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved, nothing is reported.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
      }),
  );
}
