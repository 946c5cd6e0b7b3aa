/** What a handler throws: the gateway writes it in the wire protocol's own error shape. */
export type AwsError = Error & {
  /** As AWS names it: `ClusterNotFoundException`. */
  code: string;
  /** HTTP status: 4xx is the caller's fault, 5xx is the service's. */
  status: number;
  /** Further modelled members of the error's shape. */
  details: Record<string, unknown>;
};

/** An error as AWS answers it. `code` is the error's shape or its awsQuery code; both are understood. */
export function awsError(code: string, message: string, status = 400, details: Record<string, unknown> = {}): AwsError {
  return Object.assign(new Error(message), { code, status, details });
}

/** Tells AWS's answers from defects of the stand-in. */
export function isAwsError(error: unknown): error is AwsError {
  return error instanceof Error && 'code' in error && 'status' in error && 'details' in error;
}
