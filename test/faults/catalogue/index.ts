/** All planted faults. */
import type { PlantedFault } from '../fault.ts';
import { identity } from './identity.ts';

export const catalogue: readonly PlantedFault[] = [...identity];
