/** How far what a page shows is moved while it comes in. */
import type { Page } from 'playwright-core';

/** One shift, as the browser reports it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/**
 * The sum of all shifts since the page was asked for that no reader caused: 0 for a page that stays where it is; up to 0.1 is
 * good by Core Web Vitals.
 */
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

/**
 * The same sum for the page's HTML alone, where the network is so slow that each of twelve pieces is drawn before the next is
 * there: on a fast machine the same shifts are seen now and then, or never.
 */
export async function arrivingShiftOn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const html = (await (await fetch(location.href)).text()).replace(/<script\b[^>]*\bsrc=[^>]*><\/script>/g, '');
    const frame = document.createElement('iframe');
    frame.style.cssText = 'border: 0; height: 100vh; inset: 0; position: fixed; width: 100vw; z-index: 9999';
    document.body.append(frame);
    const { contentWindow: view, contentDocument: written } = frame;
    if (view === null || written === null) throw new Error('No frame to write to');
    let shift = 0;
    const drawn = () => new Promise((resolve) => view.requestAnimationFrame(() => setTimeout(resolve)));
    written.open();
    new (view as Window & typeof globalThis).PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as LayoutShift).value;
    }).observe({ type: 'layout-shift' });
    const size = Math.ceil(html.length / 12);
    for (let start = 0; start < html.length; start += size) {
      written.write(html.slice(start, start + size));
      await drawn();
    }
    written.close();
    await drawn();
    frame.remove();
    return shift;
  });
}
