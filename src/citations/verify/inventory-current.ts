/** The rule on what documents are verified against: an inventory that is not out of date. */

/** What a report and its page say of it. */
export const inventoryCurrent = {
  id: 'inventory-current',
  description:
    'The inventory is what its address has now, and under --max-inventory-age no older than that. One that was fetched is as old as the day on which its address last confirmed it, any other as its last review.',
  why: 'A citation that is right by an old inventory may name a promise that was narrowed since, or withdrawn.',
  level: 'error',
  unit: 'inventories',
  example: {
    bad: '--inventory inventory.json --max-inventory-age P30D, half a year after its last review',
    good: '--inventory https://privacy.norland.example/inventory.json --max-inventory-age P30D',
    message:
      'Unexpected inventory inventory.json as of 2026-05-20, expected one within P30D before 2026-11-20; fetch a newer one, or update the package',
    language: 'md',
  },
} as const;
