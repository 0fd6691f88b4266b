/** What linked data says of every version, in whichever of its forms. */
import { dataParts, type ToldVersion } from '../../../../src/checks/site/told-versions.ts';
import type { Things } from './triples.ts';

/** The versions among things. */
export function fromThings(file: string, text: string, things: Things): ToldVersion[] {
  const about = (address: string | undefined) => sayingsOf(things.get(address ?? ''));
  const idOf = (address: string) => about(address).one('dct:identifier') ?? address;
  return [...things].flatMap(([address, properties]) => {
    if (!properties.has('dct:isVersionOf')) return [];
    const { one, all } = sayingsOf(properties);
    const ids = (name: string) => all(name).map(idOf);
    const list = one('ns:inScopeList');
    const open = one('ns:inScopeListOpen');
    const plans = all('ns:plans').map((plan) => ({
      service: idOf(about(plan).one('ns:service') ?? ''),
      plans: about(plan).all('ns:plan'),
    }));
    const announced = one('ns:announced');
    return [
      {
        token: one('dct:identifier') ?? '',
        parts: dataParts(about(one('dct:isVersionOf')).one('ns:status'), {
          statement: one('schema:text'),
          qualifiers: all('ns:qualifier').map((qualifier) => {
            const own = about(qualifier).one;
            return {
              id: own('dct:identifier'),
              kind: own('ns:kind'),
              text: own('schema:text'),
              ...optional('limits', own('ns:limits')),
              basis: own('ns:basis'),
              reason: own('ns:reason'),
              ...optional('openPoint', own('ns:openPoint')),
            };
          }),
          scope: {
            services: one('ns:allServices') === 'true' ? 'all' : ids('dpv:isApplicableFor'),
            excluded: all('ns:exclusion').map((exclusion) => {
              const own = about(exclusion).one;
              return {
                service: idOf(own('ns:service') ?? ''),
                basis: own('ns:basis'),
                reason: own('ns:reason'),
                ...optional('where', own('ns:where')),
              };
            }),
            ...(plans.length > 0 && { plans }),
            jurisdictions: one('ns:worldwide') === 'true' ? 'worldwide' : ids('dpv:hasJurisdiction'),
            dataScope: ids('dpv:hasData'),
            inScopeList:
              open === undefined
                ? list && idOf(list)
                : { unresolved: open, ...optional('openPoint', one('ns:inScopeListOpenPoint')) },
          },
          from: {
            ...when(one, 'ns:since'),
            basis: one('ns:sinceBasis'),
            ...(announced !== undefined && { announced: announced === 'true' }),
          },
          lastAttested: when(one, 'ns:lastAttested'),
          digest: one('ns:digest'),
        }),
        file,
        offset: Math.max(0, text.indexOf(address)),
      },
    ];
  });
}

function sayingsOf(properties: ReadonlyMap<string, readonly string[]> | undefined) {
  const all = (name: string): readonly string[] => properties?.get(name) ?? [];
  return { all, one: (name: string): string | undefined => all(name)[0] };
}

function when(one: (name: string) => string | undefined, name: string) {
  const date = one(name);
  return date === undefined ? { notBefore: one(`${name}NotBefore`), notAfter: one(`${name}NotAfter`) } : { date };
}

function optional<K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]: string });
}
