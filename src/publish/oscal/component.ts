/**
 * A component definition a service: what it is promised, and what stays with others.
 *
 * What the model of components has no element for, such as who provides what (`provided` and `responsibility` stand in the model of
 * system security plans alone), is a statement with its own role and a property that says which of the two it is.
 */
import { oscalAddresses, oscalComponentAddress } from '../../model/addresses/api-addresses.ts';
import { addressOf, versionAddress } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import { qualifierLines } from '../../model/said/said.ts';
import type { Commitment, Service } from '../../model/schema.ts';
import { coverage, holdsAtAll } from '../../model/scope/coverage.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber, currentVersion, isAhead } from '../../model/versions/current-version.ts';
import { responsibilityPartId, versionPartId } from './catalog.ts';
import { metadata, type OscalContext, prose, tokenFor } from './elements.ts';

export const componentVersion = '1.1.3';

export function componentDefinition(context: OscalContext, id: string, service: Service) {
  const { registry, uuid, at, prop, site } = context;
  const address = oscalComponentAddress(id);
  const requirements = entriesOf(registry, 'commitments').flatMap(([own, commitment]) =>
    requirement(context, id, own, commitment),
  );
  const implementation = {
    uuid: uuid(`${address} control-implementation`),
    source: at(oscalAddresses.catalog),
    description: prose(
      `What ${site.publisher.name} promises for this service and is known to promise today. Commitments of the past, and those for which no source names this service, are left out.`,
    ),
    'implemented-requirements': requirements,
  };
  return {
    'component-definition': {
      uuid: uuid(address),
      metadata: metadata(context, service.title, address, componentVersion),
      components: [
        {
          uuid: uuid(`service ${id}`),
          type: 'service',
          title: prose(service.title),
          description: prose(service.summary),
          props: [
            prop('service', id),
            prop('umbrella', String(service.umbrella)),
            prop('lifecycle', service.lifecycle.status),
          ],
          links: [{ href: at(addressOf('services', id)), rel: 'reference' }],
          'responsible-roles': [{ 'role-id': 'provider' }],
          ...(requirements.length > 0 && { 'control-implementations': [implementation] }),
        },
      ],
    },
  };
}

/** Only what is in force and covers the service: an importing system takes each of these for true today. */
function requirement(context: OscalContext, service: string, id: string, commitment: Commitment) {
  const { registry, uuid, at, prop } = context;
  const [version, number] = [currentVersion(commitment), currentNumber(commitment)];
  const { outcome, partly, reason } = coverage(registry, version, { service });
  if (commitment.status !== 'in-force' || isAhead(version) || outcome !== 'covered') return [];
  const token = tokenOf(id, number);
  const name = `service ${service} ${id}`;
  const lines = qualifierLines(registry, version);
  const provided = {
    uuid: uuid(`${name} provided`),
    'statement-id': versionPartId(id, commitment, number),
    description: [version.statement, ...(lines.length > 0 ? ['Conditions apply:', ...lines] : [])]
      .map(prose)
      .join('\n\n'),
    props: [prop('statement-kind', 'provided'), prop('token', token)],
    'responsible-roles': [{ 'role-id': 'provider' }],
  };
  const left = commitment.responsibilities.flatMap((key) => {
    const one = registry.responsibilities[key];
    const scope = one && { services: one.services, jurisdictions: one.jurisdictions, excluded: [] };
    if (!one || !scope || !holdsAtAll(registry, { scope }, { service })) return [];
    return [
      {
        uuid: uuid(`${name} ${key}`),
        'statement-id': responsibilityPartId(id, key),
        description: [one.summary, ...(one.conditions.length > 0 ? ['Only if:', ...one.conditions] : [])]
          .map(prose)
          .join('\n\n'),
        props: [prop('statement-kind', 'responsibility'), prop('effect', one.effect)],
        links: [{ href: at(addressOf('responsibilities', key)), rel: 'reference' }],
        'responsible-roles': [{ 'role-id': one.party }],
      },
    ];
  });
  return [
    {
      uuid: uuid(name),
      'control-id': tokenFor(id),
      description: prose(commitment.title),
      props: [prop('token', token), prop('coverage', partly ? 'covered-in-part' : 'covered')],
      links: [{ href: at(versionAddress(id, number)), rel: 'reference' }],
      statements: [provided, ...left],
      remarks: prose(reason),
    },
  ];
}
