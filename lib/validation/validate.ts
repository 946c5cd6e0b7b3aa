import type { ValidateSettings } from '#lib/domain/config/schema';
import { judgeLook, judgeValidation } from '#lib/domain/validation/judge-validation';
import type { CheckResult, Look, Validation } from '#lib/domain/validation/model';
import type { Log } from '#lib/ports';
import type { Subject, ValidationPorts } from './context.ts';
import { runCheck } from './run-check.ts';

/**
 * Looks at all checks of the environment, again and again for as long as the soak lasts. The first look that fails ends it;
 * one that cannot tell does not. Never throws for what a check meets.
 */
export async function validate(subject: Subject, ports: ValidationPorts): Promise<Validation> {
  const { clock, cancelled } = ports;
  const startedAt = clock.now().getTime();
  const settings = subject.settings.validate;
  const looks = settings ? await lookUntilSoaked(settings, subject, ports) : [];
  const durationMs = clock.now().getTime() - startedAt;
  return { ...judgeValidation(looks, { cancelled: cancelled.aborted }), looks, durationMs };
}

async function lookUntilSoaked(settings: ValidateSettings, subject: Subject, ports: ValidationPorts): Promise<Look[]> {
  const { clock, log, cancelled } = ports;
  const end = clock.now().getTime() + settings.soak;
  const looks: Look[] = [];
  for (;;) {
    const look = await lookAtAll(settings, subject, ports);
    looks.push(look);
    tell(look, looks.length, log);
    const now = clock.now().getTime();
    if (cancelled.aborted || judgeLook(look) === 'fail' || now >= end) return looks;
    // The last look is due when the soak ends, however the interval divides it.
    const next = Math.min(look.at.getTime() + settings.interval, end);
    await clock.sleep(Math.max(0, next - now), cancelled);
    if (cancelled.aborted) return looks;
  }
}

/** Every check at once, under one deadline. */
async function lookAtAll(settings: ValidateSettings, subject: Subject, ports: ValidationPorts): Promise<Look> {
  const { clock, cancelled } = ports;
  const look: Look = { at: clock.now(), results: [], samples: [] };
  const [ended, over] = [new AbortController(), new AbortController()];
  void clock.sleep(settings.deadline, AbortSignal.any([ended.signal, cancelled])).then(() => over.abort());
  const context = {
    ...ports,
    ...subject,
    signal: over.signal,
    keep: (sample: Look['samples'][number]) => look.samples.push(sample),
  };
  look.results = await Promise.all(settings.checks.map((check) => runCheck(check, context)));
  ended.abort();
  return look;
}

const signs = { pass: '✓', fail: '✗', inconclusive: '?' };

function tell({ results }: Look, number: number, log: Log): void {
  const lines = results.map(({ judgement, name, seen }: CheckResult) => `  ${signs[judgement]} ${name}: ${seen}`);
  log.info([`Look ${number}:`, ...lines].join('\n'));
}
