import type { EnvironmentInfrastructure, RegistryInfrastructure, RoleInfrastructure } from './infrastructure.ts';
import type { Release } from './releases.ts';

/** In the spelling of Octokit's parameters. */
export type RepositoryName = { owner: string; repo: string };

/**
 * What a world is provisioned from: a product at GitHub and in AWS, as its team has set it up before the story. `Name` are its
 * environments, `Change` the releases that a story may merge.
 */
export type Product<Name extends string = string, Change extends string = string> = {
  repository: RepositoryName;
  /** The branch that is released. */
  branch: string;
  /** The login of who approves; default `grace`. */
  reviewer?: string;
  /** Labels of the runners that its jobs ask for; default `ubuntu-latest`. */
  runners?: string[];
  registry: RegistryInfrastructure;
  roles: RoleInfrastructure[];
  /** Buckets with Object Lock. */
  lockedBuckets: string[];
  /** What its tasks are given by ARN. */
  secrets: string[];
  environments: Record<Name, ProductEnvironment>;
  /** The content of a file as the copy at the stand-in has it: with the addresses where users reach each environment. */
  adapt(path: string, content: string, urls: Record<Name, string>): string;
  /** Its commits up to the one that was deployed before Slipway came, oldest first. */
  history(): Promise<Commit[]>;
  /** A release as it changes the files that `current` gives; undefined where there is none. */
  release(name: Change, current: (path: string) => Promise<string | undefined>): Promise<Release>;
  /** What its image is built from, relative to the repository. */
  image: { context: string; dockerfile: string };
};

/** `copyOf` names a file of this machine that goes in as it is. */
export type CommitFile = { path: string; content: string } | { path: string; copyOf: string };

export type Commit = { message: string; date: Date; files: CommitFile[] };

export type ProductEnvironment = {
  /** Somebody has to approve. */
  reviewed: boolean;
  infrastructure: EnvironmentInfrastructure;
  /** What users ask for, in turn. */
  paths: string[];
  /** Answers well when the environment is. */
  healthPath: string;
};
