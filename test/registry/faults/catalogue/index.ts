/** All planted faults. */
import type { PlantedFault } from '../fault.ts';
import { agreement } from './agreement.ts';
import { dates } from './dates.ts';
import { fields } from './fields.ts';
import { identity } from './identity.ts';
import { instruments } from './instruments.ts';
import { links } from './links.ts';
import { prose } from './prose.ts';
import { questions } from './questions.ts';
import { scope } from './scope.ts';
import { shape } from './shape.ts';
import { sightings } from './sightings.ts';
import { slips } from './slips.ts';
import { sources } from './sources.ts';
import { standing } from './standing.ts';
import { today } from './today.ts';
import { told } from './told.ts';
import { wording } from './wording.ts';

export const catalogue: readonly PlantedFault[] = [
  ...shape,
  ...identity,
  ...wording,
  ...fields,
  ...questions,
  ...scope,
  ...instruments,
  ...dates,
  ...prose,
  ...standing,
  ...links,
  ...sources,
  ...sightings,
  ...slips,
  ...told,
  ...today,
  ...agreement,
];
