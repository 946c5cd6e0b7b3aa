import { runAction } from '#lib/action/run-action';
import { inputs } from './inputs.ts';

await runAction(inputs, () => import('./wiring.ts'));
