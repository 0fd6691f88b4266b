/**
 * Searching without an account, in a browser: the modal, the search page, what goes wrong on the way, and what is not stored.
 *
 * For a site that stands elsewhere: `BASE_URL=/kb/ npm run build`, then `npm run test:browser -- search`.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  awake,
  emptyPage,
  openFreshPage,
  openOn,
  openPage,
  type PageLook,
  settled,
} from '../../browser/pages.ts';

const opener = (page: Page) => page.getByRole('button', { name: /^Search/ }).first();
const modal = (page: Page) => page.locator('.DocSearch-Modal');
const box = (page: Page) => modal(page).getByRole('searchbox', { name: 'Search' });
const hits = (page: Page) => modal(page).getByRole('option');
const status = (page: Page) => page.locator('.search-status');
const articles = (page: Page) => page.getByRole('article');

const indexFiles = '**/search-index*.json';

async function openSearch(address = '/about/', look: PageLook = {}) {
  const opened = await openPage(address, look);
  await opener(opened.page).click();
  await box(opened.page).waitFor();
  return opened;
}

async function searchFor(page: Page, query: string) {
  await box(page).fill(query);
  await hits(page).first().waitFor();
}

const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement);

const path = (page: Page) => new URL(page.url()).pathname.replace(new URL(addressOf('/')).pathname, '/');

describe('the modal', () => {
  test.each([
    ['Control+K', 'about'],
    ['/', 'commitments'],
  ])('opens on %s, with the focus in its box', async (key, start) => {
    const { page, complaints } = await openPage(`/${start}/`);
    await page.keyboard.press(key);
    await box(page).waitFor();
    expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box(page).inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  test('closes on Escape, and typing a slash in a field is only a slash', async () => {
    const { page } = await openSearch();
    await page.keyboard.type('a/b');
    expect(await box(page).inputValue()).toBe('a/b');
    await page.keyboard.press('Escape');
    await modal(page).waitFor({ state: 'detached' });
  });

  test('arrows choose, Enter goes there, and the modal is gone', async () => {
    const { page, complaints } = await openSearch();
    await searchFor(page, 'encryption keys');
    const chosen = modal(page).locator('[role=option][aria-selected=true]');
    expect(await chosen.textContent()).toContain('PC-GOV-8');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chosen.textContent()).not.toContain('PC-GOV-8');
    expect(await chosen.count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => chosen.textContent()).toContain('PC-GOV-8');
    await page.keyboard.press('Enter');
    await expect.poll(() => path(page)).toBe('/commitments/pc-gov-8/');
    await modal(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('is a dialog with names for those who hear it: the button, the box, the groups of hits, each hit with what it is', async () => {
    const { page } = await openSearch();
    const dialog = page.getByRole('dialog', { name: 'Search', exact: true });
    expect(await dialog.count()).toBe(1);
    expect(await opener(page).count()).toBe(1);
    expect(await box(page).getAttribute('placeholder')).toBe('Words, an id, a law, a service');
    // A blur is drawn anew with every frame.
    expect(await page.locator('.DocSearch-Container').evaluate((one) => getComputedStyle(one).backdropFilter)).toBe(
      'none',
    );
    await searchFor(page, 'encryption keys');
    expect(await dialog.getByRole('option').count()).toBeGreaterThan(0);
    expect(await modal(page).getByRole('listbox').count()).toBeGreaterThan(0);
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(
      await modal(page).locator('[aria-selected=true]').getAttribute('id'),
    );
    await modal(page)
      .getByRole('option', {
        name: /^PC-GOV-8 No encryption keys of Microsoft for governments .* Commitment · Historic · /,
      })
      .waitFor();
  });

  test('counts the hits of the last query, not of every key typed, as the search page does', async () => {
    const { page } = await openPage('/search/?q=government');
    await expect.poll(() => status(page).textContent()).toMatch(/^\d+ results$/);
    const counted = await status(page).textContent();
    await page.goto(addressOf('/about/'));
    await opener(page).click();
    await box(page).pressSequentially('government', { delay: 20 });
    const all = modal(page).getByRole('link', { name: /^See all \d+ results$/ });
    // Letters typed before have counts of their own, shown on the way.
    await expect.poll(() => all.textContent()).toContain(`See all ${counted}`);
    await all.click();
    await expect.poll(() => status(page).textContent()).toBe(counted);
    expect(path(page)).toBe('/search/');
    await modal(page).waitFor({ state: 'detached' });
  });

  test('the page that the hits lead to has its choices and citations, however late its frame is drawn', async () => {
    const { page } = await openPage('/about/');
    await opener(page).click();
    await box(page).fill('government');
    const all = modal(page).getByRole('link', { name: /^See all \d+ results$/ });
    await all.waitFor();
    // The class by which the page is told from others comes with a frame.
    await page.evaluate(() => {
      window.requestAnimationFrame = (draw) => window.setTimeout(draw, 1000, 0);
    });
    await all.click();
    await status(page).waitFor();
    await articles(page).first().getByRole('button', { name: /^Cite/ }).waitFor();
  });

  test('the hit that is chosen is cited by the keyboard, and Escape leads back to the hits', async () => {
    const { page, complaints } = await openSearch();
    await searchFor(page, 'encryption keys');
    const cite = modal(page).getByRole('button', { name: /^Cite / });
    expect(await cite.textContent()).toBe('Cite PC-GOV-8');
    const before = [await hits(page).nth(1).boundingBox(), await cite.boundingBox()];
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => cite.textContent()).not.toBe('Cite PC-GOV-8');
    expect([await hits(page).nth(1).boundingBox(), await cite.boundingBox()]).toEqual(before);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => cite.textContent()).toBe('Cite PC-GOV-8');
    for (let tabs = 0; tabs < 5 && !(await hasFocus(cite)); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Cite PC-GOV-8@\d+$/ });
    await dialog.getByRole('button', { name: /^Copy/ }).first().click();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect([(await hits(page).count()) > 0, await hasFocus(cite)]).toEqual([true, true]);
    await page.keyboard.press('Escape');
    await modal(page).waitFor({ state: 'detached' });
    expect([path(page), complaints]).toEqual(['/about/', []]);
  });

  test('headings of groups do not cover what stands below the hits', async () => {
    const { page } = await openSearch();
    await searchFor(page, 'where is our data stored');
    const all = modal(page).getByRole('link', { name: /^See all \d+ results$/ });
    await all.waitFor();
    const groups = modal(page).locator('.DocSearch-Hit-source');
    for (let group = 0; group < (await groups.count()); group += 1) {
      // Each heading where the foot is.
      await groups.nth(group).evaluate((heading) => {
        const list = heading.closest('.DocSearch-Dropdown');
        const foot = list?.querySelector('.DocSearch-HitsFooter');
        if (list && foot) list.scrollTop += heading.getBoundingClientRect().top - foot.getBoundingClientRect().top;
      });
      expect(
        await all.evaluate((link) => {
          const { x, y, width, height } = link.getBoundingClientRect();
          return link.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        }),
        `group ${group}`,
      ).toBe(true);
    }
    expect(await groups.count()).toBeGreaterThan(1);
  });

  test('a pointer cites any hit that is a commitment, and goes nowhere', async () => {
    const { page } = await openSearch();
    await searchFor(page, 'encryption keys');
    const hit = hits(page).filter({ hasText: 'PC-GOV-9' }).first();
    await hit.hover();
    await hit.locator('.search-hit-cite').click();
    await page.getByRole('dialog', { name: /^Cite PC-GOV-9@\d+$/ }).waitFor();
    expect(path(page)).toBe('/about/');
  });

  test('a hit that is one entry of a page offers no citation, and leads to that entry', async () => {
    const { page } = await openSearch();
    await searchFor(page, 'habeas data');
    expect(await hits(page).first().locator('.search-hit-cite').count()).toBe(0);
    expect(await modal(page).getByRole('button', { name: 'Cite a commitment' }).isDisabled()).toBe(true);
    await hits(page).first().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#habeas-data');
    expect(path(page)).toBe('/glossary/');
  });

  test('says so where nothing is found, of the words in the box alone, and no more when they are gone', async () => {
    const { page } = await openSearch();
    const said = await record(page, '.DocSearch-Modal :is([role=status], .DocSearch-NoResults)');
    await box(page).pressSequentially('xyzzyplugh', { delay: 20 });
    const nothing = modal(page).getByRole('status').getByText('No results for “xyzzyplugh”', { exact: true });
    await nothing.waitFor();
    const empty = (await said()).filter(([, text]) => text.startsWith('No results'));
    expect(empty.filter(([words, text]) => text !== `No results for “${words}”`)).toEqual([]);
    expect(empty.length).toBeGreaterThan(0);
    await box(page).fill('');
    await expect.poll(() => modal(page).getByRole('status').textContent()).toBe('');
    await box(page).fill('xyzzyplugh');
    await modal(page).getByRole('link', { name: 'what this register does not cover' }).click();
    await expect.poll(() => path(page)).toBe('/not-covered/');
    await modal(page).waitFor({ state: 'detached' });
  });

  test('its index loads once the button is pointed at, and not before', async () => {
    const { page } = await openFreshPage('/about/');
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await settled(page);
    expect(asked.filter((address) => address.includes('search-index'))).toEqual([]);
    await opener(page).hover();
    await expect.poll(() => asked.filter((address) => address.includes('search-index')).length).toBe(1);
    expect(await modal(page).count()).toBe(0);
  });
});

/** Each text that an element then shows, or several, with the words that are in the box with it. */
async function record(page: Page, selector: string): Promise<() => Promise<[words: string, text: string][]>> {
  await page.evaluate((places) => {
    const seen: [string, string][] = [];
    Object.assign(window, { seen });
    const look = () => {
      const words = document.querySelector<HTMLInputElement>('.DocSearch-Input, .main-wrapper form input')?.value ?? '';
      for (const place of document.querySelectorAll<HTMLElement>(places)) {
        const isShown = place.checkVisibility({ visibilityProperty: true });
        if (isShown && place.textContent) seen.push([words, place.textContent]);
      }
      requestAnimationFrame(look);
    };
    look();
  }, selector);
  return () => page.evaluate(() => (window as unknown as { seen: [string, string][] }).seen);
}

describe('before the first answer', () => {
  /** Keeps the index back until what this returns is called. */
  async function holdIndex(page: Page): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(indexFiles, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  test('the modal says that it loads, and then shows what answers the words in the box and nothing else', async () => {
    const { page } = await openPage('/about/');
    const release = await holdIndex(page);
    await opener(page).click();
    await box(page).waitFor();
    const said = await record(page, '.DocSearch-Modal :is([role=status], .DocSearch-NoResults, [role=listbox])');
    await box(page).pressSequentially('hours breach', { delay: 20 });
    await modal(page).getByRole('status').getByText('Loading the search…', { exact: true }).waitFor();
    expect([...new Set((await said()).map(([, text]) => text))]).toEqual(['Loading the search…']);
    release();
    await hits(page).filter({ hasText: 'PC-SEC-6' }).first().waitFor();
    await expect.poll(() => modal(page).getByRole('status').textContent()).toMatch(/^\d+ results$/);
    const shown = [...new Set((await said()).map(([, text]) => text))].filter(
      (text) => !/^Loading|^\d+ results$/.test(text),
    );
    expect(shown).toEqual(await modal(page).getByRole('listbox').allTextContents());
  });

  test('the page says that it loads, and tells no count of other words', async () => {
    const page = await emptyPage();
    const release = await holdIndex(page);
    await openOn(page, '/search/?q=xyzzyplugh');
    await expect.poll(() => status(page).textContent()).toBe('Loading the search…');
    expect(await page.getByText('No results').count()).toBe(0);
    release();
    await expect.poll(() => status(page).textContent()).toBe('No results for “xyzzyplugh”');
    const said = await record(page, '.search-status, .main-wrapper .container > p');
    await page.getByRole('searchbox', { name: 'Search' }).fill('encryption keys');
    await articles(page).first().waitFor();
    const results = `${(await status(page).textContent()) ?? ''}`;
    expect(results).toMatch(/^\d+ results$/);
    const ofKeys = (await said()).filter(([words]) => words === 'encryption keys').map(([, text]) => text);
    expect([...new Set(ofKeys)]).toEqual(['Loading the search…', results]);
  });
});

describe('on a telephone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test.each(['/about/', '/search/?q=encryption+keys'])(
    '%s is not wider than the screen, nor is the modal',
    async (start) => {
      const { page } = await openFreshPage(start, phone);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.locator('.DocSearch-Button').tap();
      await searchFor(page, 'encryption keys');
      const bounds = await modal(page).boundingBox();
      expect(Math.round(bounds?.width ?? 0)).toBeLessThanOrEqual(390);
      expect(await modal(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(390);
      await hits(page).first().tap();
      await expect.poll(() => path(page)).toBe('/commitments/pc-gov-8/');
    },
  );
});

describe('the search page', () => {
  const kind = (page: Page) => page.locator('details', { hasText: 'Kind' });

  test('narrows by facets, which stand in the address, and going back undoes the last choice', async () => {
    const { page, complaints } = await openPage('/search/?q=encryption');
    await articles(page).first().waitFor();
    const before = await status(page).textContent();
    await kind(page).locator('summary').click();
    await page
      .getByRole('group', { name: 'Kind' })
      .getByRole('checkbox', { name: /^Commitment/ })
      .check();
    await expect.poll(() => status(page).textContent()).not.toBe(before);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['Commitment']);
    const narrowed = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    await expect.poll(() => articles(page).count()).toBe(narrowed);
    for (const text of await articles(page).allTextContents()) expect(text).toContain('Commitment');
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toBe(before);
    expect(new URL(page.url()).searchParams.get('q')).toBe('encryption');
    expect(complaints).toEqual([]);
  });

  test('an address with facets opens so, and a chosen one can be taken off', async () => {
    const { page } = await openPage('/search/?q=encryption&kind=Commitment');
    const chosen = page
      .getByRole('list', { name: 'Chosen' })
      .getByRole('button', { name: /^Kind: Commitment\s*, remove$/ });
    await chosen.click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('kind')).toEqual([]);
  });

  test('has names for those who hear it', async () => {
    const { page } = await openPage('/search/?q=encryption');
    await page.getByRole('heading', { level: 1, name: /encryption/ }).waitFor();
    await articles(page).first().waitFor();
    expect(await page.getByRole('searchbox', { name: 'Search' }).count()).toBe(1);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /^\d+ results$/ })
        .count(),
    ).toBe(1);
    await kind(page).locator('summary').press('Enter');
    const option = page.getByRole('group', { name: 'Kind' }).getByRole('checkbox').first();
    await option.waitFor();
    expect(await option.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent)).toMatch(
      /^.+\d+ results?$/,
    );
    await page.keyboard.press('Escape');
    expect(await kind(page).getAttribute('open')).toBeNull();
  });
});

/** How much lighter one of two colours is than the other, as WCAG counts it, for each text within an element. */
function leastContrast(page: Page, within: string): Promise<number> {
  return page.evaluate((selector) => {
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
      const linear = [red, green, blue]
        .map((part) => part / 255)
        .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const painted = (colours: readonly string[]) => {
      if (!canvas) return [];
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const ratios = [...document.querySelectorAll<HTMLElement>(`${selector} *`)]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => element.offsetParent !== null)
      .map((element) => {
        const behind = [];
        for (let at: Element | null = element; at; at = at.parentElement)
          behind.unshift(getComputedStyle(at).backgroundColor);
        const back = luminance(painted(['white', ...behind]));
        const text = luminance(painted(['white', ...behind, getComputedStyle(element).color]));
        return (Math.max(back, text) + 0.05) / (Math.min(back, text) + 0.05);
      });
    return Math.min(...ratios);
  }, within);
}

test.each(['dark', 'light'] as const)('every text can be read in %s colours', async (colorScheme) => {
  const { page } = await openPage('/search/?q=encryption', { colorScheme });
  await articles(page).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme);
  expect(await leastContrast(page, '.search-page-wrapper')).toBeGreaterThanOrEqual(4.5);
  await opener(page).click();
  await searchFor(page, 'encryption keys');
  expect(await leastContrast(page, '.DocSearch-Modal')).toBeGreaterThanOrEqual(4.5);
});

describe('privacy', () => {
  test('nothing is asked of other hosts, none is even named to the browser, and nothing is stored', async () => {
    const { page, foreign, complaints } = await openSearch();
    await searchFor(page, 'habeas data');
    await hits(page).first().click();
    await expect.poll(() => path(page)).toBe('/glossary/');
    await page.goto(addressOf('/search/?q=encryption'));
    await articles(page).first().getByRole('link').first().click();
    await expect.poll(() => path(page)).toMatch(/^\/commitments\//);
    await settled(page);
    const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(stored.filter((key) => !key.startsWith('theme'))).toEqual([]);
    const named = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel~=preconnect], link[rel~=dns-prefetch]')].map(
        ({ href }) => href,
      ),
    );
    expect(named).toEqual([]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("works under the site's own policy of what may be loaded", async () => {
    const { page } = await openFreshPage('/about/');
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective, sourceFile, sample }) =>
        violations.push(`${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`),
      );
    });
    const violations = () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    const headers = (await page.goto(addressOf('/commitments/')))?.headers() ?? {};
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    await awake(page);
    await opener(page).click();
    await box(page).waitFor();
    await searchFor(page, 'encryption keys');
    // A library within DocSearch asks whether it may make code from text, and is content with a no.
    const isProbe = (violation: string) => /^script-src eval \S+\/assets\/js\/\S+\.js $/.test(violation);
    const all = await violations();
    expect(all.filter((violation) => !isProbe(violation))).toEqual([]);
    // Once by the header and once by the page.
    expect(all.length).toBeLessThanOrEqual(2);
    await page.goto(addressOf('/search/?q=encryption'));
    await articles(page).first().waitFor();
    expect(await violations()).toEqual([]);
    // The policy is really there.
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://elsewhere.example/dot.png';
      document.body.append(image);
    });
    const refused = expect.stringMatching(/^img-src https:\/\/elsewhere\.example\/dot\.png /);
    await expect.poll(violations).toEqual([refused, refused]);
  });
});

describe('where the index can’t be had', () => {
  const lists = ['/commitments/', '/topics/', '/services/', '/jurisdictions/', '/glossary/'];

  async function expectApology(page: Page, reason: RegExp) {
    await expect.poll(() => modal(page).textContent()).toMatch(reason);
    // An option of a list is a link under a pointer alone.
    const links: (string | null)[] = [];
    for (const hit of await hits(page).all()) {
      await hit.hover();
      links.push(await hit.getByRole('link').getAttribute('href'));
    }
    const base = new URL(addressOf('/')).pathname;
    expect(links.map((link) => link?.replace(base, '/'))).toEqual(lists);
    await expect.poll(() => page.locator('.DocSearch-Container--Stalled').count()).toBe(0);
  }

  test.each([
    ['missing', { status: 404, body: '' }, /Search is not available: the index is not there \(404\)\./],
    ['cut off', { status: 200, body: '{"format":1,"records":[{"objectID":' }, /the index can’t be read\./],
    ['a page instead', { status: 200, body: '<!doctype html><h1>Sign in</h1>' }, /the index can’t be read\./],
    ['not reached', undefined, /the index can’t be reached\./],
  ] as const)('%s: says why and offers the lists, in the modal and on the page', async (_name, answer, reason) => {
    const { page, foreign } = await openPage('/about/');
    let asked = 0;
    await page.route(indexFiles, (route) => {
      asked += 1;
      return answer ? route.fulfill({ ...answer, contentType: 'application/json' }) : route.abort();
    });
    await opener(page).click();
    const keys = 'encryption';
    await box(page).pressSequentially(keys, { delay: 20 });
    await expectApology(page, reason);
    // Once for the page's own index and once for the newest, again after a pause at most, and not with every key.
    expect(asked).toBeLessThan(2 * keys.length);
    await page.goto(addressOf('/search/?q=encryption'));
    await expect.poll(() => status(page).textContent()).toMatch(reason);
    await expect.poll(() => articles(page).count()).toBe(lists.length);
    expect(await page.locator('[class*=loadingSpinner]').count()).toBe(0);
    expect(foreign).toEqual([]);
  });

  test('slow: the hits come when it comes', async () => {
    const { page } = await openPage('/about/');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(indexFiles, async (route) => {
      await arrived;
      await route.continue();
    });
    await opener(page).click();
    await box(page).fill('encryption keys');
    await page.waitForTimeout(500);
    expect(await hits(page).count()).toBe(0);
    arrive();
    await expect.poll(() => hits(page).first().textContent()).toContain('PC-GOV-8');
  });

  test('never: after a while it says so', async () => {
    const { page } = await openPage('/about/');
    await page.route(indexFiles, () => undefined);
    // The twenty seconds that it waits are one here.
    let hurried = 0;
    await page.route('**/assets/js/*.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/AbortSignal\.timeout\((?:2e4|20000)\)/, () => {
        hurried += 1;
        return 'AbortSignal.timeout(1000)';
      });
      await route.fulfill({ response, body });
    });
    await opener(page).click();
    await box(page).fill('encryption keys');
    await expectApology(page, /the index takes too long to arrive\./);
    expect(hurried).toBeGreaterThan(0);
  });

  test('it is there again: the next words are answered', async () => {
    const { page } = await openPage('/about/');
    let broken = true;
    await page.route(indexFiles, (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
    await opener(page).click();
    await box(page).fill('encryption');
    await expectApology(page, /\(503\)/);
    broken = false;
    await page.waitForTimeout(2_100);
    await box(page).fill('encryption keys');
    await expect.poll(() => hits(page).first().textContent()).toContain('PC-GOV-8');
  });

  test('a page that outlived its index gets the newest one', async () => {
    const page = await emptyPage();
    await page.route('**/citing/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/search-index\.[0-9a-f]+\.json/g, 'search-index.000000000000.json');
      await route.fulfill({ response, body });
    });
    const asked: string[] = [];
    page.on('response', (response) => {
      if (/search-index/.test(response.url())) asked.push(`${response.status()} ${response.url().split('/').at(-1)}`);
    });
    await openOn(page, '/citing/');
    await opener(page).click();
    await searchFor(page, 'encryption keys');
    expect(await hits(page).first().textContent()).toContain('PC-GOV-8');
    expect(asked).toEqual([
      '404 search-index.000000000000.json',
      '200 search-index.json',
      expect.stringMatching(/^200 search-index\.[0-9a-f]{12}\.json$/),
    ]);
  });

  test('offline after the first answer: the next ones come too', async () => {
    const { page } = await openSearch();
    await searchFor(page, 'encryption');
    await page.context().setOffline(true);
    await box(page).fill('PC-JP-2');
    await expect.poll(() => hits(page).first().textContent()).toContain('No standing access');
  });

  test('without JavaScript the lists are named', async () => {
    const { page } = await openFreshPage('/search/', { javaScriptEnabled: false });
    const notice = page.locator('.search-page-without-script');
    expect(await notice.textContent()).toMatch(/^Search needs JavaScript\. Look through a list instead: /);
    expect(await notice.getByRole('link').count()).toBe(lists.length);
    await page.getByRole('link', { name: 'All commitments' }).first().click();
    await expect.poll(() => path(page)).toBe('/commitments/');
  });
});

describe('hostile text', () => {
  const attack = '<img src=x onerror="window.attacked=true"><script>window.attacked=true</script>';
  const attacked = (page: Page) => page.evaluate(() => 'attacked' in window);

  test('in every field of every record is shown as it is, and not run', async () => {
    const { page } = await openPage('/about/');
    await page.route('**/search-index.*.json', async (route) => {
      const index = await (await route.fetch()).json();
      const poisoned = (value: unknown, field = ''): unknown => {
        if (typeof value === 'string') return /^(objectID|path|kind)$/.test(field) ? value : `${value} ${attack}`;
        if (Array.isArray(value)) return value.map((one) => poisoned(one, field));
        return value;
      };
      const records = index.records.map((record: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(record).map(([field, value]) => [field, poisoned(value, field)])),
      );
      // The built index, if there is one, is of the old words: without it the new ones are indexed.
      await route.fulfill({ json: { format: index.format, records, synonyms: index.synonyms } });
    });
    await opener(page).click();
    await searchFor(page, 'encryption keys');
    expect(await hits(page).first().textContent()).toContain(attack);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await modal(page)
      .getByRole('link', { name: /^See all \d+ results$/ })
      .click();
    // The page before is an article too.
    await status(page).waitFor();
    await articles(page).first().waitFor();
    expect(await articles(page).first().textContent()).toContain('<img src=x');
    for (const summary of await page.locator('.search-facets summary').all()) await summary.click();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await attacked(page)).toBe(false);
  });

  test('as a query is words', async () => {
    const { page } = await openSearch();
    await box(page).fill(attack);
    await page.waitForTimeout(500);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await page.goto(addressOf(`/search/?q=${encodeURIComponent(attack)}&kind=${encodeURIComponent(attack)}`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await status(page).waitFor();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await attacked(page)).toBe(false);
  });
});
