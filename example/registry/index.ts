/**
 * The registry: every entry of every kind, in page order. An id without its entry does not compile here.
 *
 * This folder is content alone: what the company promises. It imports `model` and nothing else.
 */

import { assemble, type Parts } from '../../src/model/assemble.ts';
import { absences } from './absences.ts';
import { authorities } from './authorities.ts';
import { certifications } from './certifications.ts';
import { claims } from './claims.ts';
import { data } from './commitments/data.ts';
import { government } from './commitments/government.ts';
import { norland } from './commitments/norland.ts';
import { ids } from './ids.ts';
import { agreements } from './instruments/agreements.ts';
import { laws } from './instruments/laws.ts';
import { standards } from './instruments/standards.ts';
import { jurisdictions } from './jurisdictions.ts';
import { openPoints } from './open-points.ts';
import { principles } from './principles.ts';
import { questions } from './questions.ts';
import { responsibilities } from './responsibilities.ts';
import { services } from './services.ts';
import { sources } from './sources.ts';
import { subprocessors } from './subprocessors.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

/** The files' entries by kind. The place of a finding is looked up from here. */
export const parts = {
  principles: [principles],
  topics: [topics],
  jurisdictions: [jurisdictions],
  authorities: [authorities],
  instruments: [laws, agreements, standards],
  services: [services],
  commitments: [data, government, norland],
  questions: [questions],
  absences: [absences],
  responsibilities: [responsibilities],
  certifications: [certifications],
  subprocessors: [subprocessors],
  claims: [claims],
  terms: [terms],
  openPoints: [openPoints],
  sources: [sources],
} as const satisfies Parts;

export const { registry, repeatedIds } = assemble(parts, ids);
