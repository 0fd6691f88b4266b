/**
 * Five customers walk from the front page to what was promised to them, whether it was seen since and where, and what stays with
 * them: with and without JavaScript, in at most three clicks, and never further down than two screens of where they land.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFreshPage, openPage } from '../../browser/pages.ts';

const screen = { width: 1280, height: 800 };

/** A customer on the way: each click is counted, and what they look for must be in view or little below. */
class Walk {
  readonly page: Page;
  private clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** Follows a link, presses a button or unfolds a list. */
  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    expect(this.clicks).toBeLessThanOrEqual(3);
    await what.click();
    await this.page.waitForLoadState();
  }

  /** Chooses what they use and where they are, and sends the form. */
  async choose(service: string, place: string): Promise<void> {
    await this.page.getByLabel('I use …').selectOption({ label: service });
    await this.page.getByLabel('I am in …').selectOption({ label: place });
    await this.click(this.page.getByRole('button', { name: 'Show the promises' }));
    await this.page.getByRole('heading', { level: 1, name: place }).waitFor();
  }

  /** Reads it where it stands: on one of the first two screens of where the page was landed on. */
  async find(what: Locator, words: RegExp): Promise<void> {
    await what.waitFor();
    await expect.poll(() => what.textContent()).toMatch(words);
    // The page that was left may still stand there for a moment.
    const top = async () => (await what.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    await expect.poll(top).toBeLessThan(2 * screen.height);
    expect(await top()).toBeGreaterThan(-screen.height);
  }

  /** The card of a promise on the page of a place. */
  promise(id: string): Locator {
    return this.page.locator('.promise').filter({ has: this.page.getByText(id, { exact: true }) });
  }

  /** A duty that the page of a place names, folded. */
  duty(title: string): Locator {
    return this.page.locator('summary').filter({ hasText: title });
  }

  /** The way to a place from the front page. */
  place(name: string): Locator {
    return this.page.locator('.place-counts').getByRole('link', { name, exact: true });
  }

  /** The link below the promises of a place to what stays with the customer. */
  stays(): Locator {
    return this.page.locator('article p').getByRole('link', { name: 'What stays with you' });
  }
}

type Steps = (walk: Walk) => Promise<void>;

/** Who they are, and how they walk with and without JavaScript. */
const walks: readonly [customer: string, withScripts: Steps, without: Steps][] = [
  [
    'a Canadian hospital on Azure and Dynamics 365',
    async (walk) => {
      await walk.choose('Azure', 'Canada');
      await walk.find(walk.promise('PC-CA-1'), /security safeguards .*Last seen: 2018–2020/);
      await walk.find(walk.duty('Reasonable safeguards'), /^Duty/);
      await walk.page.getByLabel('And for the service').selectOption({ label: 'Dynamics 365' });
      await walk.find(walk.promise('PC-LOC-2'), /Last seen for Dynamics 365 in .*: 5 January 2022, the same/);
      expect(await walk.promise('PC-CA-1').getAttribute('data-only')).toBe('Azure');
      await walk.click(walk.page.getByRole('button', { name: 'Azure : leave out' }));
      const left = walk.page.locator('.place-filter p').first();
      await walk.find(left, /not said to hold for this service.*PC-CA-1/);
      await walk.click(left.getByRole('link', { name: 'PC-CA-1' }));
      await walk.find(walk.page.locator('.holds-answer'), /^Excluded, in our reading\./);
    },
    async (walk) => {
      await walk.click(walk.place('Canada'));
      await walk.find(
        walk.promise('PC-CA-1'),
        /Contractual, historic.*security safeguards .*Azure, Intune · Last seen: 2018–2020/,
      );
      await walk.find(walk.promise('PC-LOC-2'), /Last seen for Dynamics 365 in .*: 5 January 2022, the same/);
      await walk.click(walk.stays());
      await walk.find(walk.duty('Reasonable safeguards'), /^Duty/);
    },
  ],
  [
    'an Argentine bank on Office 365',
    async (walk) => {
      await walk.choose('Office 365', 'Argentina');
      await walk.find(walk.promise('PC-AR-1'), /Regulation 11\/2006 .*Last seen: 2018–2020/);
      await walk.find(walk.promise('PC-AR-2'), /notifications.*Office 365 in Argentina: 19 April 2022, the same/);
      await walk.find(walk.promise('PC-AR-4'), /subcontractors.*Office 365 in Argentina: 19 April 2022, the same/);
      await walk.click(walk.page.locator('#what-stays-with-you ~ p').getByRole('link', { name: 'Your part' }));
      expect(new URL(walk.page.url()).search).toContain('place=ar');
      await walk.find(walk.page.getByText('Looking at the list of subcontractors'), /./);
    },
    async (walk) => {
      await walk.click(walk.place('Argentina'));
      await walk.find(walk.promise('PC-AR-2'), /notifications.*Office 365 in Argentina: 19 April 2022, the same/);
      await walk.click(walk.page.locator('#what-stays-with-you ~ p').getByRole('link', { name: 'Your part' }));
      await walk.find(walk.page.getByText('Looking at the list of subcontractors'), /./);
    },
  ],
  [
    'a Japanese firm with My Number data',
    async (walk) => {
      await walk.choose('Office 365', 'Japan');
      await walk.find(walk.promise('PC-JP-1'), /Office 365 in Japan: 17 November 2021, the same/);
      await walk.find(walk.promise('PC-JP-2'), /standing access to My Number data.*17 November 2021, the same/);
      await walk.click(walk.stays());
      await walk.find(walk.duty('Handling and protecting My Number data'), /^Duty/);
    },
    async (walk) => {
      await walk.click(walk.place('Japan'));
      await walk.find(walk.promise('PC-JP-1'), /Office 365 in Japan: 17 November 2021, the same/);
      await walk.find(walk.promise('PC-JP-2'), /standing access to My Number data.*17 November 2021, the same/);
      await walk.click(walk.stays());
      await walk.find(walk.duty('Handling and protecting My Number data'), /^Duty/);
    },
  ],
  ['a company in the European Union', europe, europe],
  [
    'a law firm in the United States that is afraid of warrants',
    async (walk) => {
      await warrants(walk);
      await walk.page.getByLabel('I am in').selectOption('us');
      await expect.poll(() => walk.page.locator('[role=status], output').first().textContent()).toMatch(/^\d+ of \d+/);
      await walk.find(walk.page.getByText('Keeping contacts for notices current'), /./);
    },
    async (walk) => {
      await warrants(walk);
      await walk.find(walk.page.getByText('Keeping contacts for notices current'), /./);
    },
  ],
];

async function europe(walk: Walk): Promise<void> {
  await walk.click(walk.place('European Union'));
  await walk.click(walk.promise('PC-EU-1').getByRole('link').first());
  await walk.find(walk.page.locator('.statement, blockquote').first(), /within the EU Data Boundary/);
  await walk.find(walk.page.locator('article p').filter({ hasText: 'Last seen' }).first(), /Last seen: 1 April 2025/);
  await walk.find(walk.page.getByText('Caution').first(), /./);
  await walk.find(walk.duty('Configuring Azure for the EU Data Boundary'), /^Duty/);
}

async function warrants(walk: Walk): Promise<void> {
  await walk.click(walk.page.getByRole('link', { name: 'Can a government get our data from Microsoft?' }));
  const answer = walk.page.locator('article').getByText('Not of its own accord: that was promised').first();
  await walk.find(answer, /a legal obligation \(PC-GOV-1@1\)/);
  await walk.click(walk.page.getByRole('link', { name: 'PC-GOV-1@1' }).first());
  const seen = walk.page.locator('article p').filter({ hasText: 'Last seen' }).first();
  await walk.find(seen, /for services in general .*: 27 June 2023, the same; for others: 2018–2020/);
  await walk.click(walk.page.getByRole('navigation').getByRole('link', { name: 'Your part', exact: true }).first());
}

test.each(walks)('%s finds the answers', async (_, steps) => {
  const { page, complaints } = await openPage('/', { viewport: screen });
  await steps(new Walk(page));
  expect(complaints).toEqual([]);
});

test.each(walks)('%s finds them without JavaScript', async (_, __, steps) => {
  const { page } = await openFreshPage('/', { viewport: screen, javaScriptEnabled: false });
  await steps(new Walk(page));
});
