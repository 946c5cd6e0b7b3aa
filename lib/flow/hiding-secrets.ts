import { sensitiveValues } from '#lib/domain/rollout/sensitive';
import type { Mask, Services } from '#lib/ports';

/**
 * The same services, whose task definitions have their secrets hidden as they are read: what ECS, a task or a validation
 * says may quote one.
 */
export const hidingSecrets = (services: Services, known: string[], mask: Mask): Services => ({
  ...services,
  taskDefinition: async (name) => {
    const found = await services.taskDefinition(name);
    const images = found.document.containerDefinitions.map(({ image }) => String(image));
    for (const value of sensitiveValues(found.document, [...known, ...images])) mask(value);
    return found;
  },
});
