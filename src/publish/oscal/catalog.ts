/** The catalog: principles as groups, commitments as controls, each version as a part. */

import { oscalAddresses } from '../../model/addresses/api-addresses.ts';
import { addressOf, versionAddress } from '../../model/addresses/routes.ts';
import { entriesOf } from '../../model/entries.ts';
import { digest } from '../../model/lock/digest.ts';
import { effectWords, qualifiersInWords } from '../../model/said/said.ts';
import type { Commitment, Principle, Version } from '../../model/schema.ts';
import { citableCommitments, isOver } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { metadata, type OscalContext, type Part, type Prop, prose, some, tokenFor } from './elements.ts';

export const catalogVersion = '1.1.3';

export function catalog(context: OscalContext) {
  const { registry, uuid, at } = context;
  const published = citableCommitments(registry);
  const sources = new Set(
    published.flatMap(([, { versions }]) => versions.flatMap((version) => version.sources.map(({ source }) => source))),
  );
  const groups = entriesOf(registry, 'principles').map(([id, principle]) => ({
    id: tokenFor(id),
    class: 'principle',
    title: prose(principle.title),
    links: [{ href: at(addressOf('principles', id)), rel: 'reference' }],
    controls: [
      principleControl(context, id, principle),
      // A control stands in one group; the others are named in its properties.
      ...published
        .filter(([, { principles }]) => principles[0] === id)
        .map(([own, commitment]) => commitmentControl(context, own, commitment)),
    ],
  }));
  const resources = [...sources].flatMap((id) => {
    const source = registry.sources[id];
    if (!source) return [];
    return [
      {
        uuid: uuid(`source ${id}`),
        title: prose(source.title),
        rlinks: [
          { href: at(addressOf('sources', id)) },
          ...(typeof source.url === 'string' ? [{ href: source.url }] : []),
        ],
      },
    ];
  });
  return {
    catalog: {
      uuid: uuid(oscalAddresses.catalog),
      metadata: metadata(context, 'Commitments', oscalAddresses.catalog, catalogVersion),
      ...some('groups', groups),
      ...(resources.length > 0 && { 'back-matter': { resources } }),
    },
  };
}

/** The id of a control that is a principle's own promise; mappings of principles lead to it. */
export function principleControlId(id: string): string {
  return `${tokenFor(id)}_principle`;
}

/** The id of the part that holds a version: the one that holds now is the control's statement. */
export function versionPartId(id: string, commitment: Commitment, number: number): string {
  return number === currentNumber(commitment) ? `${tokenFor(id)}_smt` : `${tokenFor(id)}_v${number}`;
}

/** The id of the part that tells what stays with somebody else. */
export function responsibilityPartId(commitment: string, id: string): string {
  return `${tokenFor(commitment)}_resp.${tokenFor(id)}`;
}

function principleControl({ prop, at }: OscalContext, id: string, { title, promise }: Principle) {
  return {
    id: principleControlId(id),
    class: 'principle',
    title: prose(title),
    props: [prop('principle', id)],
    links: [{ href: at(addressOf('principles', id)), rel: 'reference' }],
    parts: [{ id: `${principleControlId(id)}_smt`, name: 'statement', prose: prose(promise) }],
  };
}

function commitmentControl(context: OscalContext, id: string, commitment: Commitment) {
  const { registry, prop, at, uuid, ns } = context;
  const { title, status, principles, topic, beneficiary, versions, replacedBy = [], withdrawn } = commitment;
  const sources = [...new Set(versions.flatMap((version) => version.sources.map(({ source }) => source)))];
  const duties = commitment.responsibilities.flatMap((key): Part[] => {
    const one = registry.responsibilities[key];
    if (!one) return [];
    return [
      {
        id: responsibilityPartId(id, key),
        name: 'responsibility',
        ns,
        class: one.party,
        title: prose(`${effectWords[one.effect]}: ${one.title}`),
        props: [prop('responsibility', key), prop('effect', one.effect), prop('party', one.party)],
        prose: prose([one.summary, ...(one.conditions.length > 0 ? ['Only if:', ...one.conditions] : [])].join(' ')),
        links: [{ href: at(addressOf('responsibilities', key)), rel: 'reference' }],
      },
    ];
  });
  return {
    id: tokenFor(id),
    class: 'commitment',
    title: prose(title),
    props: [
      { name: 'label', value: id },
      // OSCAL's own word, by which its readers know that a control holds no more.
      ...(isOver({ status }) ? [{ name: 'status', value: 'withdrawn' }] : []),
      prop('status', status),
      prop('topic', topic),
      ...principles.map((principle) => prop('principle', principle)),
      prop('beneficiary', beneficiary),
      prop('current-version', String(currentNumber(commitment))),
      ...(withdrawn ? [prop('withdrawn', withdrawn.date), prop('withdrawn-reason', withdrawn.reason)] : []),
    ],
    links: [
      { href: at(addressOf('commitments', id)), rel: 'reference' },
      ...replacedBy.map((other) => ({ href: `#${tokenFor(other)}`, rel: 'moved-to' })),
      ...sources.map((source) => ({ href: `#${uuid(`source ${source}`)}`, rel: 'reference' })),
    ],
    parts: [...versions.map((version, index) => versionPart(context, id, commitment, version, index + 1)), ...duties],
  };
}

function versionPart(
  context: OscalContext,
  id: string,
  commitment: Commitment,
  version: Version,
  number: number,
): Part {
  const { registry, prop, at, ns } = context;
  const isCurrent = number === currentNumber(commitment);
  const partId = versionPartId(id, commitment, number);
  const said = qualifiersInWords(registry, version);
  const items = version.qualifiers.map(
    ({ id: key, kind, text, limits, basis, reason, openPoint }, index): Part => ({
      id: `${partId}.${key}`,
      name: 'item',
      class: kind,
      title: prose(said[index]?.label ?? kind),
      props: [
        prop('qualifier', key),
        prop('kind', kind),
        prop('basis', basis),
        prop('reason', reason),
        ...(limits === undefined ? [] : [prop('limits', limits)]),
        ...(openPoint === undefined ? [] : [prop('open-point', openPoint)]),
      ],
      prose: prose(text),
    }),
  );
  return {
    id: partId,
    ...(isCurrent ? { name: 'statement' } : { name: 'other-version', ns }),
    title: `Version ${number}`,
    props: versionProps(prop, id, version, number),
    prose: prose(version.statement),
    ...some('parts', items),
    links: [{ href: at(versionAddress(id, number)), rel: 'reference' }],
  };
}

/** Everything that a version says besides its words, one property a value: nothing is joined that a reader would have to part. */
function versionProps(prop: OscalContext['prop'], id: string, version: Version, number: number): Prop[] {
  const { from, lastAttested, modality, strength, strengthBasis, binding, scope, obligor, role, change } = version;
  const { services, excluded, plans = [], jurisdictions, dataScope, inScopeList } = scope;
  const listed = (name: string, values: string | readonly string[]) =>
    (typeof values === 'string' ? [values] : values).map((value) => prop(name, value));
  return [
    prop('version', String(number)),
    prop('token', tokenOf(id, number)),
    prop('digest', digest(id, number, version)),
    ...('date' in from
      ? [prop('since', from.date, { class: from.basis })]
      : [
          prop('since-not-before', from.notBefore, { class: from.basis }),
          prop('since-not-after', from.notAfter, { class: from.basis }),
        ]),
    ...('announced' in from && from.announced !== undefined ? [prop('announced', String(from.announced))] : []),
    ...('date' in lastAttested
      ? [prop('last-attested', lastAttested.date)]
      : [
          prop('last-attested-not-before', lastAttested.notBefore),
          prop('last-attested-not-after', lastAttested.notAfter),
        ]),
    prop('modality', modality),
    prop('strength', strength, strengthBasis ? { class: strengthBasis } : {}),
    ...binding.flatMap(({ instrument, subject, provision }, index) => {
      const group = `binding-${index + 1}`;
      const named = typeof provision === 'string' ? [prop('bound-by-provision', provision, { group })] : [];
      return [prop('bound-by', instrument, { class: subject, group }), ...named];
    }),
    prop('obligor', obligor),
    ...(role ? [prop('role', role)] : []),
    ...listed('service', services),
    ...excluded.flatMap(({ service, basis, reason, where }, index) => {
      const group = `excluded-${index + 1}`;
      return [
        prop('excluded-service', service, { class: basis, group }),
        prop('excluded-reason', reason, { group }),
        ...(where === undefined ? [] : [prop('excluded-where', where, { group })]),
      ];
    }),
    ...plans.flatMap(({ service, plans: names }) => names.map((plan) => prop('plan', `${service}/${plan}`))),
    ...listed('jurisdiction', jurisdictions),
    ...listed('data', dataScope),
    ...(typeof inScopeList === 'string'
      ? [prop('in-scope-list', inScopeList)]
      : [
          prop('in-scope-list', inScopeList.unresolved, { class: 'unresolved' }),
          ...(inScopeList.openPoint === undefined ? [] : [prop('in-scope-list-open-point', inScopeList.openPoint)]),
        ]),
    prop('change', change.kind),
  ];
}
