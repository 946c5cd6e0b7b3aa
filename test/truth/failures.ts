import type { FailureSubject } from './causes/failure.ts';
import { health } from './causes/health.ts';
import { images } from './causes/images.ts';
import { permissions } from './causes/permissions.ts';
import { placement } from './causes/placement.ts';
import { processes } from './causes/processes.ts';
import { untold } from './causes/untold.ts';

/** Failures whose cause is known, by subject. */
export const failures: FailureSubject[] = [images, permissions, placement, processes, health, untold];
