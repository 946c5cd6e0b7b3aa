import { judgeLiquibaseSql, judgeLiquibaseXml } from './judge-liquibase.ts';
import { judgeAlembic, judgeDjango } from './judge-python.ts';
import { judgeRails } from './judge-rails.ts';
import { judgeKnex, judgeTypeOrm } from './judge-script.ts';
import { judgeSql } from './judge-sql.ts';
import { type Finding, unknown } from './verdict.ts';

export type Tool = {
  name: string;
  path: RegExp;
  /** Of files whose path alone does not say it. */
  content?: RegExp;
  /** `before`: of a file that was there. */
  judge(text: string, before: string | undefined): Finding[];
  /** A file of this tool may change after it has run; else what a database has run is not run again. */
  mayChange?: (path: string) => boolean;
};

const grows = () => true;

/** The first that matches is the tool of a file. */
export const tools: Tool[] = [
  { name: 'Prisma', path: /(^|\/)migrations\/[^/]+\/migration\.sql$/, judge: judgeSql },
  { name: 'Liquibase', path: /\.xml$/i, content: /<databaseChangeLog\b/, judge: judgeLiquibaseXml, mayChange: grows },
  {
    name: 'Liquibase',
    path: /\.sql$/i,
    content: /^\s*--\s*liquibase formatted sql/i,
    judge: judgeLiquibaseSql,
    mayChange: grows,
  },
  {
    name: 'Liquibase',
    path: /\.(ya?ml|json)$/i,
    content: /^\s*[{"\s]*databaseChangeLog\b/,
    judge: () => [unknown('A changelog in YAML or JSON is not judged here')],
    mayChange: grows,
  },
  { name: 'Flyway', path: /(^|\/)R__[^/]+\.sql$/, judge: judgeSql, mayChange: grows },
  { name: 'Flyway', path: /(^|\/)[VB]\d[\d._]*__[^/]+\.sql$/, judge: judgeSql },
  { name: 'Rails', path: /(^|\/)db\/(\w+_)?migrate\/\d+_[^/]+\.rb$/, judge: judgeRails },
  {
    name: 'Alembic',
    path: /(^|\/)versions\/[^/]+\.py$/,
    content: /^from alembic import|^import alembic/m,
    judge: judgeAlembic,
  },
  {
    name: 'Django',
    path: /(^|\/)migrations\/\d+_[^/]+\.py$/,
    content: /\bmigrations\.Migration\b/,
    judge: judgeDjango,
  },
  { name: 'TypeORM', path: /\.[cm]?[jt]s$/, content: /\bimplements\s+MigrationInterface\b/, judge: judgeTypeOrm },
  {
    name: 'Knex',
    path: /(^|\/)migrations\/\d+_[^/]+\.[cm]?[jt]s$/,
    content: /\bup\b[\s\S]*\bdown\b/,
    judge: judgeKnex,
  },
  {
    name: 'SQL',
    path: /(^|\/)(db\/)?(migrations?|migrate|schema-migrations|flyway)\/([^/]+\/)*[^/]+\.sql$/i,
    judge: judgeSql,
  },
];

/** The way back of a migration is no migration of its own. */
const isWayBack = (path: string): boolean =>
  /(^|\/)U\d[\d._]*__[^/]+\.sql$|[._-]down\.sql$|(^|\/)down\.sql$/i.test(path);

/** Whether a file may be a migration, by its path: only these are read. */
export const mayBeMigration = (path: string): boolean =>
  !isWayBack(path) && tools.some((tool) => tool.path.test(path) && (!tool.content || isNear(path)));

/** Some tools know their files by their text alone: read where their folder speaks of it. */
const isNear = (path: string): boolean => /migrat|changelog|liquibase|versions|alembic|\bdb\b/i.test(path);
