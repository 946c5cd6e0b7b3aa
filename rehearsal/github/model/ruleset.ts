/** Rules for branches: https://docs.github.com/rest/repos/rules. Nobody may pass them here. */
export type Ruleset = {
  id: number;
  name: string;
  isActive: boolean;
  /** Full refs, `~ALL` or `~DEFAULT_BRANCH`. */
  include: string[];
  exclude: string[];
  rules: Rule[];
  createdAt: Date;
};

/** `type` is GitHub's name, such as `deletion`. */
export type Rule = { type: string; parameters?: Record<string, unknown> | undefined };
