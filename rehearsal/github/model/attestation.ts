/** An artifact attestation: a signed statement about files and images, each named by its digest. */
export type Attestation = {
  id: number;
  /** `sha256:…` */
  subjects: string[];
  predicateType: string;
  bundle: Record<string, unknown>;
  initiator: string;
};
