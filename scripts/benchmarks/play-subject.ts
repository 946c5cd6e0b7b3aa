// The process of one subject: it is told which, tells how far it is, then the figures, and ends.
import { type Played, subjects, type ToPlay } from './subjects.ts';

// Nobody waits for what nobody hears.
process.once('disconnect', () => process.exit());

const tell = (played: Played): void => void process.send?.(played);

process.once('message', async ({ name, ...given }: ToPlay) => {
  const section = await subjects[name]?.({ ...given, say: (said) => tell({ said }) });
  if (section) tell({ section });
  process.disconnect();
});
