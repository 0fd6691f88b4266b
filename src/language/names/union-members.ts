/** The member states of unions of states, by the union's code: ISO 3166-1 alpha-2 codes, as the treaties have them in 2026. */
export const unionMembers: Readonly<Record<string, readonly string[]>> = {
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
};
