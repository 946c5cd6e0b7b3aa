/**
 * Stands for the AWS SDK's event streams. CloudWatch Logs can answer with one (StartLiveTail), and no operation that we call
 * does: its client is configured without.
 */
function absent(): never {
  throw new Error('event streams are not part of this bundle: see scripts/bundle/absent');
}

export const resolveEventStreamSerdeConfig = <T>(config: T): T => config;
export { absent as EventStreamSerde, absent as eventStreamSerdeProvider };
