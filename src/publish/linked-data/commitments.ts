/** Commitments, each of their versions, and what narrows them, as things. */

import { addressOf, versionAddress } from '../../model/addresses/routes.ts';
import { idsOf } from '../../model/ids.ts';
import { digest } from '../../model/lock/digest.ts';
import type { Commitment, Version } from '../../model/schema.ts';
import { citableCommitments } from '../../model/status.ts';
import { tokenOf } from '../../model/token.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import { type Curie, date, iri, number, says, type Thing, text, truth, type Value } from './graph.ts';
import type { LinkedContext } from './things.ts';

/** Everything that can be cited. */
export function commitmentThings(context: LinkedContext): Thing[] {
  return citableCommitments(context.registry).flatMap(([id, commitment]) => [
    commitmentThing(context, id, commitment),
    ...commitment.versions.flatMap((version, index) => versionThings(context, id, version, index + 1)),
  ]);
}

function commitmentThing({ at, entry }: LinkedContext, id: string, commitment: Commitment): Thing {
  const { title, status, topic, principles, beneficiary, versions, replacedBy = [], responsibilities } = commitment;
  return {
    iri: at(addressOf('commitments', id)),
    classes: ['ns:Commitment', 'prov:Entity'],
    says: says(
      ['dct:identifier', text(id)],
      ['dct:title', text(title)],
      ['ns:status', text(status)],
      ['dct:subject', entry('topics', topic)],
      ['ns:principle', ...principles.map((one) => entry('principles', one))],
      ['ns:beneficiary', text(beneficiary)],
      ['dct:hasVersion', ...versions.map((_, index) => iri(at(versionAddress(id, index + 1))))],
      ['ns:currentVersion', iri(at(versionAddress(id, currentNumber(commitment))))],
      ['dct:isReplacedBy', ...replacedBy.map((one) => entry('commitments', one))],
      ['ns:responsibility', ...responsibilities.map((one) => entry('responsibilities', one))],
    ),
  };
}

/** What DPV calls a rule; a fact that is stated is none. */
const modalityClasses: Readonly<Record<Version['modality'], Curie>> = {
  obligation: 'dpv:Obligation',
  prohibition: 'dpv:Prohibition',
  assurance: 'ns:Assurance',
};

function versionThings(context: LinkedContext, id: string, version: Version, own: number): Thing[] {
  const { at, entry, provider, customer } = context;
  const { statement, from, lastAttested, modality, strength, scope, obligor, role, binding, change } = version;
  const page = at(versionAddress(id, own));
  const qualifiers = qualifierThings(page, version);
  const excluded = excludedThings(context, page, version);
  const plans = planThings(context, page, version);
  const { services, jurisdictions, dataScope, inScopeList } = scope;
  const thing: Thing = {
    iri: page,
    classes: [modalityClasses[modality], 'prov:Entity'],
    says: says(
      ['dct:identifier', text(tokenOf(id, own))],
      ['dct:isVersionOf', iri(at(addressOf('commitments', id)))],
      ['schema:version', number(own)],
      ['schema:text', text(statement)],
      ['ns:qualifier', ...qualifiers.map((one) => iri(one.iri))],
      ['ns:since', 'date' in from ? date(from.date) : undefined],
      ['ns:sinceNotBefore', 'notBefore' in from ? date(from.notBefore) : undefined],
      ['ns:sinceNotAfter', 'notAfter' in from ? date(from.notAfter) : undefined],
      ['ns:sinceBasis', text(from.basis)],
      ['ns:announced', 'announced' in from && from.announced !== undefined ? truth(from.announced) : undefined],
      ['ns:lastAttested', 'date' in lastAttested ? date(lastAttested.date) : undefined],
      ['ns:lastAttestedNotBefore', 'notBefore' in lastAttested ? date(lastAttested.notBefore) : undefined],
      ['ns:lastAttestedNotAfter', 'notAfter' in lastAttested ? date(lastAttested.notAfter) : undefined],
      ['ns:strength', text(strength)],
      ['ns:boundBy', ...new Map(binding.map((one) => [one.instrument, entry('instruments', one.instrument)])).values()],
      ['dpv:hasResponsibleEntity', ...obligors(obligor, provider, customer)],
      ['ns:role', role === undefined ? undefined : text(role)],
      ['ns:allServices', services === 'all' ? truth(true) : undefined],
      ['dpv:isApplicableFor', ...(services === 'all' ? [] : services.map((one) => entry('services', one)))],
      ['ns:exclusion', ...excluded.map((one) => iri(one.iri))],
      ['ns:plans', ...plans.map((one) => iri(one.iri))],
      ['ns:worldwide', jurisdictions === 'worldwide' ? truth(true) : undefined],
      ['dpv:hasJurisdiction', ...idsOf<string>(jurisdictions).map((one) => entry('jurisdictions', one))],
      ['dpv:hasData', ...dataScope.map((one) => entry('terms', one))],
      ['ns:inScopeList', inScopeListOf(context, inScopeList)],
      ['ns:inScopeListOpen', typeof inScopeList === 'string' ? undefined : text(inScopeList.unresolved)],
      [
        'ns:inScopeListOpenPoint',
        typeof inScopeList === 'string' || inScopeList.openPoint === undefined
          ? undefined
          : text(inScopeList.openPoint),
      ],
      ['ns:digest', text(digest(id, own, version))],
      ['ns:change', text(change.kind)],
      ['prov:wasRevisionOf', own > 1 ? iri(at(versionAddress(id, own - 1))) : undefined],
      [
        'prov:wasDerivedFrom',
        ...[...new Set(version.sources.map(({ source }) => source))].map((one) => entry('sources', one)),
      ],
    ),
  };
  return [thing, ...qualifiers, ...excluded, ...plans];
}

function obligors(obligor: Version['obligor'], provider: string, customer: string): Value[] {
  return [...(obligor === 'customer' ? [] : [iri(provider)]), ...(obligor === 'provider' ? [] : [iri(customer)])];
}

function inScopeListOf({ entry }: LinkedContext, list: Version['scope']['inScopeList']): Value | undefined {
  if (typeof list !== 'string') return undefined;
  return list === 'not-limited' ? text(list) : entry('instruments', list);
}

function qualifierThings(page: string, { qualifiers }: Version): Thing[] {
  return qualifiers.map(({ id, kind, text: words, limits, basis, reason, openPoint }) => ({
    iri: `${page}#qualifier-${id}`,
    classes: ['ns:Qualifier'],
    says: says(
      ['dct:identifier', text(id)],
      ['ns:kind', text(kind)],
      ['schema:text', text(words)],
      ['ns:limits', limits === undefined ? undefined : text(limits)],
      ['ns:basis', text(basis)],
      ['ns:reason', text(reason)],
      ['ns:openPoint', openPoint === undefined ? undefined : text(openPoint)],
    ),
  }));
}

function excludedThings({ entry }: LinkedContext, page: string, { scope }: Version): Thing[] {
  return scope.excluded.map(({ service, basis, reason, where }, index) => ({
    iri: `${page}#excluded-${index + 1}`,
    classes: ['ns:ExcludedService'],
    says: says(
      ['ns:service', entry('services', service)],
      ['ns:basis', text(basis)],
      ['ns:reason', text(reason)],
      ['ns:where', where === undefined ? undefined : text(where)],
    ),
  }));
}

function planThings({ entry }: LinkedContext, page: string, { scope }: Version): Thing[] {
  return (scope.plans ?? []).map(({ service, plans }, index) => ({
    iri: `${page}#plans-${index + 1}`,
    classes: ['ns:PlansOfService'],
    says: says(['ns:service', entry('services', service)], ['ns:plan', ...plans.map(text)]),
  }));
}
