/**
 * The registry: every entry of every kind, in page order. An id without its entry does not compile here.
 *
 * This folder is content alone, and another company replaces it whole. It imports `model` and nothing else.
 */

import { assemble, type Parts } from '../model/assemble.ts';
import { absences } from './absences.ts';
import { authorities } from './authorities.ts';
import { claims } from './claims.ts';
import { accessPromises } from './commitments/access.ts';
import { argentina } from './commitments/argentina.ts';
import { intelligencePromises } from './commitments/artificial-intelligence.ts';
import { auditPromises } from './commitments/audits.ts';
import { canada } from './commitments/canada.ts';
import { consumerPromises } from './commitments/consumers.ts';
import { copyright } from './commitments/copyright.ts';
import { dataHandling } from './commitments/data-handling.ts';
import { dataManagement } from './commitments/data-management.ts';
import { europeanPromises } from './commitments/europe.ts';
import { governmentRequests } from './commitments/government-requests.ts';
import { laterGovernmentRequests } from './commitments/government-requests-later.ts';
import { japan } from './commitments/japan.ts';
import { locationPromises } from './commitments/locations.ts';
import { principlePromises } from './commitments/principles.ts';
import { reporting } from './commitments/reporting.ts';
import { incidentPromises } from './commitments/security-incidents.ts';
import { subprocessorPromises } from './commitments/subprocessors.ts';
import { ids } from './ids.ts';
import { agreements } from './instruments/agreements.ts';
import { argentinaInstruments } from './instruments/argentina.ts';
import { canadaInstruments } from './instruments/canada.ts';
import { europeanUnionInstruments } from './instruments/european-union.ts';
import { japanInstruments } from './instruments/japan.ts';
import { publications } from './instruments/publications.ts';
import { standards } from './instruments/standards.ts';
import { unitedStatesInstruments } from './instruments/united-states.ts';
import { jurisdictions } from './jurisdictions.ts';
import { openPoints } from './open-points.ts';
import { places } from './places.ts';
import { principles } from './principles.ts';
import { questions } from './questions.ts';
import { responsibilities } from './responsibilities.ts';
import { services } from './services.ts';
import { complianceSources } from './sources/compliance.ts';
import { laterSources } from './sources/later.ts';
import { laterLocationSources } from './sources/later-locations.ts';
import { laterServiceSources } from './sources/later-services.ts';
import { lawSources } from './sources/law.ts';
import { providerSources } from './sources/provider.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

/** The files' entries by kind. The place of a finding is looked up from here. */
export const parts = {
  principles: [principles],
  topics: [topics],
  jurisdictions: [jurisdictions, places],
  authorities: [authorities],
  instruments: [
    japanInstruments,
    argentinaInstruments,
    canadaInstruments,
    unitedStatesInstruments,
    europeanUnionInstruments,
    agreements,
    standards,
    publications,
  ],
  services: [services],
  commitments: [
    principlePromises,
    dataManagement,
    governmentRequests,
    reporting,
    japan,
    argentina,
    canada,
    copyright,
    subprocessorPromises,
    incidentPromises,
    dataHandling,
    auditPromises,
    laterGovernmentRequests,
    accessPromises,
    intelligencePromises,
    consumerPromises,
    locationPromises,
    europeanPromises,
  ],
  questions: [questions],
  absences: [absences],
  responsibilities: [responsibilities],
  certifications: [],
  subprocessors: [],
  claims: [claims],
  terms: [terms],
  openPoints: [openPoints],
  sources: [providerSources, laterSources, complianceSources, laterServiceSources, laterLocationSources, lawSources],
} as const satisfies Parts;

export const { registry, repeatedIds } = assemble(parts, ids);
