export const id = 179;
export const ids = [179];
export const modules = {

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useCase: () => (/* reexport */ validateDeployment),
  wire: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/domain/errors/config.js
var errors_config = __webpack_require__(4655);
;// CONCATENATED MODULE: ./lib/domain/validation/hosts.js
/** `name`, `name:443`, `[::1]:443`; undefined for anything else. */
function parseHost(text) {
    const match = /^(\[[^\]]+\]|[^:/\s]+)(?::(\d{1,5}))?$/.exec(text.trim());
    const name = match?.[1] && normalHostName(match[1]);
    if (!name)
        return undefined;
    return { name, ...(match[2] && { port: Number(match[2]) }) };
}
/** As the network code compares it: `EXAMPLE.com.` is `example.com`, `0x7f.1` is `127.0.0.1`; undefined where it is no host. */
function normalHostName(text) {
    const bracketed = text.includes(':') && !text.startsWith('[') ? `[${text}]` : text;
    const url = URL.parse(`http://${bracketed}`);
    if (url?.pathname !== '/' || url.username !== '' || url.port !== '')
        return undefined;
    return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
const defaultPorts = { 'http:': 80, 'https:': 443 };
/** Undefined for anything but http and https. */
function endpointOf(url) {
    const port = url.port === '' ? defaultPorts[url.protocol] : Number(url.port);
    const name = normalHostName(url.hostname);
    return port === undefined || !name || !(url.protocol in defaultPorts) ? undefined : { name, port };
}
/** The host of the environment's url, with the port where the url names one, and those listed beside it. */
function declaredHosts(url, hosts) {
    const own = url === undefined ? undefined : parseHost(new URL(url).host);
    return [own, ...hosts.map(parseHost)].filter((host) => host !== undefined);
}
const isDeclared = (declared, { name, port }) => declared.some((host) => host.name === name && (host.port === undefined || host.port === port));

;// CONCATENATED MODULE: ./lib/domain/validation/endpoints.js

/** The full address of a check's `url`, which may be a path on the environment's url; undefined when it cannot be formed. */
const resolveUrl = (url, base) => (url.startsWith('/') ? base && URL.parse(url, base) : URL.parse(url)) || undefined;
function destinationOf(check, base) {
    if ('url' in check)
        return destinationOfUrl(check.url, base);
    if (check.kind === 'tcp' || check.kind === 'tls')
        return destinationOfHost(check.host, check.port, base);
    return { kind: 'none' };
}
function destinationOfUrl(text, base) {
    const url = resolveUrl(text, base);
    if (!url)
        return { kind: 'unknown', why: base ? `"${text}" is not a URL` : 'is a path, but the environment has no url' };
    const endpoint = endpointOf(url);
    return endpoint ? { kind: 'endpoint', ...endpoint } : { kind: 'unknown', why: `"${text}" is not an http(s) URL` };
}
function destinationOfHost(host, port, base) {
    const text = host ?? (base && new URL(base).hostname);
    if (!text)
        return { kind: 'unknown', why: 'needs a host, because the environment has no url' };
    const name = normalHostName(text);
    return name ? { kind: 'endpoint', name, port } : { kind: 'unknown', why: `"${text}" is not a host name` };
}

;// CONCATENATED MODULE: ./lib/domain/config/check-references.js


/** Checks must name hosts that are declared and services that exist: found here, not when the release waits for them. */
function checkReferences(name, environment) {
    return (environment.validate?.checks ?? []).flatMap((check, index) => [undeclaredHost(check, environment), unknownService(check, environment)]
        .filter((mistake) => mistake !== undefined)
        .map(({ field, message }) => ({
        path: ['environments', name, 'validate', 'checks', String(index), field],
        message,
    })));
}
function undeclaredHost(check, { url, validate }) {
    const field = 'url' in check ? 'url' : 'host';
    const destination = destinationOf(check, url);
    if (destination.kind === 'none')
        return undefined;
    if (destination.kind === 'unknown')
        return { field, message: destination.why };
    const { name, port } = destination;
    if (isDeclared(declaredHosts(url, validate?.hosts ?? []), { name, port }))
        return undefined;
    return { field, message: `"${name}:${port}" is not a declared host: add it to validate.hosts` };
}
function unknownService(check, { ecs }) {
    const named = 'services' in check ? (check.services ?? []) : [];
    const unknown = named.find((service) => !(service in ecs.services));
    return unknown === undefined
        ? undefined
        : { field: 'services', message: `"${unknown}" is not a service of this environment` };
}

;// CONCATENATED MODULE: ./lib/domain/config/cross-checks.js

/** What one field alone cannot tell: references that must resolve and settings that contradict each other. */
function crossChecks(config) {
    return Object.entries(config.environments).flatMap(([name, environment]) => [
        ...unknownPredecessors(config, name, environment),
        ...unknownNeeds(name, environment),
        ...checkReferences(name, environment),
        ...(hasCycle((key) => config.environments[key]?.after ?? [], name)
            ? [{ path: ['environments', name, 'after'], message: `leads back to "${name}" itself` }]
            : []),
    ]);
}
function unknownPredecessors(config, name, environment) {
    return environment.after.flatMap((other, index) => other in config.environments
        ? []
        : [{ path: ['environments', name, 'after', String(index)], message: `"${other}" is not an environment here` }]);
}
function unknownNeeds(name, { ecs }) {
    return Object.entries(ecs.services).flatMap(([service, settings]) => {
        const path = ['environments', name, 'ecs', 'services', service, 'needs'];
        const unknown = settings.needs
            .filter((other) => !(other in ecs.services))
            .map((other) => ({ path, message: `"${other}" is not a service of this environment` }));
        const cycle = hasCycle((key) => ecs.services[key]?.needs ?? [], service);
        return cycle ? [...unknown, { path, message: `leads back to "${service}" itself` }] : unknown;
    });
}
function hasCycle(next, start) {
    const seen = new Set();
    const queue = [...next(start)];
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
        if (key === start)
            return true;
        if (!seen.has(key))
            queue.push(...next(key));
        seen.add(key);
    }
    return false;
}

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9143);
// EXTERNAL MODULE: ../../node_modules/zod/v4/core/core.js
var core = __webpack_require__(6416);
;// CONCATENATED MODULE: ./lib/domain/duration.js

const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `90s`, `20m`, `1h30m`, `250ms`; undefined for anything else. */
function parseDuration(text) {
    if (!/^(\d+(ms|[smhd]))+$/.test(text))
        return undefined;
    const parts = [...text.matchAll(/(\d+)(ms|[smhd])/g)];
    return parts.reduce((total, [, count, name]) => total + Number(count) * unit[name], 0);
}
/** `1 h 30 m`, `4.2 s`, `250 ms`: two units at the most, for people. */
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1_000).toFixed(ms < 10_000 ? 1 : 0)} s`;
    const seconds = Math.round(ms / 1_000);
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const parts = h > 0 ? [h && `${h} h`, m && `${m} m`] : [m && `${m} m`, s && `${s} s`];
    return parts.filter(Boolean).join(' ');
}
/** Zod field: text such as `20m` in, milliseconds out. */
const duration = schemas/* string */.YjP().transform((text, context) => {
    const ms = parseDuration(text.trim());
    if (ms !== undefined)
        return ms;
    context.addIssue({ code: 'custom', message: `"${text}" is not a duration: write it like 90s, 20m or 1h30m` });
    return core/* NEVER */.tm;
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/common.js


/** What every check has. A retry is never implied: without `attempts`, one look decides. */
const common = {
    /** How people call it: unique within an environment. */
    name: schemas/* string */.YjP().min(1),
    /** Tried so often until it passes; the last try counts. */
    attempts: schemas/* int */.Whr().min(1).max(20).default(1),
    /** Between two attempts. */
    'retry-delay': duration.prefault('1s'),
};
/** Absolute, or a path on the environment's url. */
const url = schemas/* string */.YjP().regex(/^(https?:\/\/|\/)/, 'is neither an http(s) URL nor a path that starts with /');
const timeout = duration.prefault('5s');
const requestHeaders = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({});
const method = schemas/* enum */.k5n(['GET', 'HEAD', 'POST']).default('GET');
const port = schemas/* int */.Whr().min(1).max(65_535);
const statusCode = schemas/* int */.Whr().min(100).max(599);
/** Names of ECS services in this environment; default: all of them. */
const services = schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional();
/** What the verdict is when there is nothing to judge. Has no default, because silence means different things to different services. */
const noData = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']);
/**
 * Where a look at the past begins. `deployment`: not before the rollout ended, so that the former version is not judged;
 * `window`: the whole window, whatever ran then.
 */
const since = schemas/* enum */.k5n(['deployment', 'window']).default('deployment');
const pattern = schemas/* string */.YjP().refine(isRegExp, 'is not a regular expression (JavaScript, with the u flag)');
function isRegExp(text) {
    try {
        new RegExp(text, 'u');
        return true;
    }
    catch {
        return false;
    }
}
/** Exactly one of the named fields is given. */
const oneOf = (...names) => (value) => names.filter((name) => value[name] !== undefined).length === 1;

;// CONCATENATED MODULE: ./lib/domain/config/checks/cloudwatch.js



/** CloudWatch alarms, metric or composite, are OK. */
const alarms = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('alarms'),
    names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    /** What INSUFFICIENT_DATA means. */
    'no-data': noData.default('inconclusive'),
});
const source = schemas/* strictObject */.rej({
    namespace: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    dimensions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    /** Average, Sum, Minimum, Maximum, SampleCount, p99 … */
    statistic: schemas/* string */.YjP(),
});
/** A metric, or an expression over several, stays within bounds over a window. */
const metric = schemas/* strictObject */.rej({
    ...common,
    ...source.partial().shape,
    kind: schemas/* literal */.euz('metric'),
    /** Metric math over the ids in `metrics`; instead of namespace, metric and statistic. */
    expression: schemas/* string */.YjP().optional(),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z]\w*$/, 'is not an id: start with a lower-case letter'), source)
        .optional(),
    window: duration,
    period: duration.prefault('60s').refine((ms) => ms % 1000 === 0 && ms > 0, 'is not a whole number of seconds'),
    /** CloudWatch's newest points are incomplete for so long: they are left out. */
    lag: duration.prefault('0s'),
    since: since,
    min: schemas/* number */.aig().optional(),
    max: schemas/* number */.aig().optional(),
    /** Which points the bounds hold for. */
    points: schemas/* enum */.k5n(['every', 'last', 'average']).default('every'),
    'no-data': noData,
})
    .refine((check) => check.min !== undefined || check.max !== undefined, 'needs min, max or both')
    .refine(oneOf('expression', 'metric'), 'needs either metric or expression')
    .refine((check) => check.metric === undefined || Boolean(check.namespace && check.statistic), 'metric needs namespace and statistic')
    .refine((check) => !check.expression || check.metrics !== undefined, 'expression needs metrics');
const logSource = {
    group: schemas/* string */.YjP(),
    /** CloudWatch Logs filter pattern, such as `{ $.level = "error" }`. */
    pattern: schemas/* string */.YjP(),
    window: duration,
    since: since,
};
/** At most `max` log events match. */
const logErrors = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('log-errors'),
    ...logSource,
    max: schemas/* int */.Whr().min(0),
});
/** At most `max-percent` of the log events match. */
const logRate = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('log-rate'),
    ...logSource,
    /** Which events are the whole; default: all. */
    'of-pattern': schemas/* string */.YjP().optional(),
    'max-percent': schemas/* number */.aig().min(0).max(100),
    /** With fewer events in all, `no-data` decides. */
    'min-events': schemas/* int */.Whr().min(1).default(1),
    'no-data': noData,
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/command.js



/** A program of the checkout, started without a shell, with a minimal environment and no credentials. */
const command = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('command'),
    argv: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    /** Added to PATH, HOME, the locale, SLIPWAY_ENVIRONMENT, SLIPWAY_DIGEST and SLIPWAY_URL. */
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    'exit-code': schemas/* int */.Whr().min(0).max(255).default(0),
    timeout: duration.prefault('30s'),
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/connection.js


/** A TCP connection opens. */
const tcp = schemas/* strictObject */.rej({ ...common, kind: schemas/* literal */.euz('tcp'), host: schemas/* string */.YjP(), port: port, timeout: timeout });
/** The certificate is trusted, names the host and lasts. */
const tls = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('tls'),
    /** Default: the host of the environment's url. */
    host: schemas/* string */.YjP().optional(),
    port: port.default(443),
    'min-days': schemas/* int */.Whr().min(0).default(14),
    trusted: schemas/* boolean */.zMY().default(true),
    timeout: timeout,
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/ecs.js


/** Every target of every target group of the services is healthy. */
const targetHealth = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('target-health'),
    services: services,
    /** Per target group. */
    'min-healthy': schemas/* int */.Whr().min(1).default(1),
});
/** Every running task of the services runs the deployed digest. */
const taskDigests = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('task-digests'),
    services: services,
    /** Per service. */
    'min-running': schemas/* int */.Whr().min(1).default(1),
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/http.js


const http_text = schemas/* strictObject */.rej({ contains: schemas/* string */.YjP().optional(), matches: pattern.optional() })
    .refine(oneOf('contains', 'matches'), 'needs exactly one of contains and matches');
/** `equals` and `matches` hold for every value that the path selects, and it must select one. */
const json = schemas/* strictObject */.rej({
    /** RFC 9535, such as `$.results[0].name`. */
    path: schemas/* string */.YjP(),
    equals: schemas/* json */.Pq9().optional(),
    exists: schemas/* boolean */.zMY().optional(),
    matches: pattern.optional(),
})
    .refine(oneOf('equals', 'exists', 'matches'), 'needs exactly one of equals, exists and matches');
/** One request and what its response must be. */
const http = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('http'),
    url: url,
    method: method,
    headers: requestHeaders,
    body: schemas/* string */.YjP().optional(),
    timeout: timeout,
    /** `none`: a redirect is the response. Redirects are followed to declared hosts only. */
    redirects: schemas/* enum */.k5n(['follow', 'none']).default('follow'),
    status: statusCode.default(200),
    expect: schemas/* strictObject */.rej({
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), http_text).default({}),
        body: http_text.optional(),
        json: schemas/* array */.YOg(json).default([]),
    })
        .prefault({}),
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/latency.js



/** A percentile of the latency of several requests; a request that errs has no latency and counts as an error. */
const latency = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('latency'),
    url: url,
    method: method,
    headers: requestHeaders,
    timeout: timeout,
    status: statusCode.default(200),
    requests: schemas/* int */.Whr().min(1).max(1000).default(20),
    concurrency: schemas/* int */.Whr().min(1).max(50).default(4),
    percentile: schemas/* number */.aig().gt(0).max(100).default(95),
    /** The percentile may be at most this. */
    max: duration,
    'max-error-percent': schemas/* number */.aig().min(0).max(100).default(0),
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/redirect.js


/** The address answers with a redirect to exactly this target, such as plain HTTP to HTTPS. */
const redirect = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('redirect'),
    url: url,
    to: schemas/* string */.YjP(),
    status: statusCode.default(301),
    timeout: timeout,
});

;// CONCATENATED MODULE: ./lib/domain/config/checks/version.js


/** What runs says what it is: the deployed digest, or a version within `range`. */
const version = schemas/* strictObject */.rej({
    ...common,
    kind: schemas/* literal */.euz('version'),
    url: url,
    headers: requestHeaders,
    timeout: timeout,
    /** JSONPath (RFC 9535) of the field. */
    path: schemas/* string */.YjP().default('$.digest'),
    /** A semver range; without it the field must equal the deployed digest. */
    range: schemas/* string */.YjP().optional(),
    /** Several, because each task behind a load balancer answers for itself. */
    requests: schemas/* int */.Whr().min(1).max(50).default(3),
});

;// CONCATENATED MODULE: ./lib/domain/config/checks.js









const kinds = [
    http,
    redirect,
    latency,
    tls,
    tcp,
    version,
    targetHealth,
    taskDigests,
    alarms,
    metric,
    logErrors,
    logRate,
    command,
];
/** The checks of validate-deployment: one kind, one shape, told apart by `kind`. */
const checks = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', kinds))
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'has two checks of the same name');

;// CONCATENATED MODULE: ./lib/domain/config/schema.js




/**
 * `.github/slipway.yml`. Unknown keys are errors: a misspelt policy must not be a policy that is off.
 * Defaults stand here, because this file has no action.yml to carry them.
 */
const arn = schemas/* string */.YjP().regex(/^arn:aws(-cn|-us-gov)?:[a-z0-9-]+:/, 'is not an ARN (arn:aws:…)');
const account = schemas/* string */.YjP().regex(/^\d{12}$/, 'is not an AWS account id: 12 digits, in quotes');
const region = schemas/* string */.YjP().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'is not an AWS region such as eu-west-1');
const seconds = duration;
const isPattern = (text) => {
    try {
        return new RegExp(text, 'u') instanceof RegExp;
    }
    catch {
        return false;
    }
};
const oneOff = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    /** Which service's task definition runs it; default: the first. */
    service: schemas/* string */.YjP().optional(),
    container: schemas/* string */.YjP().optional(),
    command: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    timeout: seconds.prefault('10m'),
});
const circuitBreaker = schemas/* strictObject */.rej({ enable: schemas/* boolean */.zMY(), rollback: schemas/* boolean */.zMY() });
const deployment = schemas/* strictObject */.rej({
    'minimum-healthy-percent': schemas/* int */.Whr().min(0).max(100).optional(),
    'maximum-percent': schemas/* int */.Whr().min(100).max(200).optional(),
    'circuit-breaker': circuitBreaker.optional(),
    alarms: schemas/* strictObject */.rej({ names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1), rollback: schemas/* boolean */.zMY().default(true) }).optional(),
    'bake-minutes': schemas/* int */.Whr().min(0).max(1440).optional(),
});
const service = schemas/* strictObject */.rej({
    /** The container that gets the image; default: the only one. */
    container: schemas/* string */.YjP().optional(),
    /** Set in that container, others are kept. */
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    /** Secrets Manager or SSM ARNs by variable name. */
    secrets: schemas/* record */.g1P(schemas/* string */.YjP(), arn).default({}),
    cpu: schemas/* string */.YjP().optional(),
    memory: schemas/* string */.YjP().optional(),
    'desired-count': schemas/* int */.Whr().min(0).optional(),
    /** Services that must have ended their rollout before this one starts. */
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    deployment: deployment.optional(),
});
const ecs = schemas/* strictObject */.rej({
    cluster: schemas/* string */.YjP(),
    services: schemas/* record */.g1P(schemas/* string */.YjP(), service).refine((all) => Object.keys(all).length > 0, 'names no service'),
    before: schemas/* array */.YOg(oneOff).default([]),
    after: schemas/* array */.YOg(oneOff).default([]),
});
const gate = schemas/* strictObject */.rej({
    /** `required`: the GitHub environment must have reviewers and one of them must have approved this run. */
    reviewers: schemas/* enum */.k5n(['required', 'none']).default('none'),
    /** Who may approve; default: whoever GitHub lets. */
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    'prevent-self-review': schemas/* boolean */.zMY().default(true),
    /** A regular expression that an approval's comment must match. */
    'comment-pattern': schemas/* string */.YjP().refine(isPattern, 'is not a regular expression').optional(),
    timeout: seconds.prefault('5m'),
});
const validate = schemas/* strictObject */.rej({
    /** Hosts besides the environment's url that checks may contact: `name` for any port, `name:port` for one. */
    hosts: schemas/* array */.YOg(schemas/* string */.YjP().refine((text) => parseHost(text) !== undefined, 'is not a host or host:port')).default([]),
    /** Networks in which declared names may resolve although they are private, loopback or otherwise special, as CIDR. */
    'private-networks': schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* cidrv4 */.zrY(), schemas/* cidrv6 */.l7s()], 'is not a network such as 10.0.0.0/8')).default([]),
    /** For one look at all checks. */
    deadline: seconds.prefault('5m'),
    /** Looks repeat for so long; one that fails ends it. */
    soak: seconds.prefault('0s'),
    interval: seconds.prefault('10s').refine((ms) => ms > 0, 'is zero: looks would never rest'),
    checks: checks,
});
const rollback = schemas/* strictObject */.rej({ automatic: schemas/* boolean */.zMY().default(true), timeout: seconds.prefault('15m') });
const environment = schemas/* strictObject */.rej({
    account,
    region,
    /** Assumed with this job's OIDC token. */
    role: arn,
    /** Assumed by rollback, whose job has no GitHub environment; default: role. */
    'rollback-role': arn.optional(),
    url: schemas/* url */.OZ5().optional(),
    /** A protected environment takes digests only, never tags. */
    protected: schemas/* boolean */.zMY().default(false),
    /** Environments in which the same digest must have been validated before. */
    after: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    gate: gate.prefault({}),
    ecs,
    timeout: seconds.prefault('20m'),
    'on-cancel': schemas/* enum */.k5n(['leave', 'stop', 'rollback']).default('leave'),
    validate: validate.optional(),
    rollback: rollback.prefault({}),
});
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    product: schemas/* string */.YjP().regex(/^[a-z0-9][a-z0-9-]*$/, 'may hold lower-case letters, digits and dashes'),
    image: schemas/* strictObject */.rej({ repository: schemas/* string */.YjP(), account, region, role: arn }),
    environments: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9][\w.-]*$/), environment),
    incidents: schemas/* strictObject */.rej({
        labels: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        assignees: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
        /** While an incident of an environment is open, promotion to it is refused. */
        blocking: schemas/* boolean */.zMY().default(true),
    })
        .prefault({}),
});

;// CONCATENATED MODULE: ./lib/domain/config/parse.js




/**
 * Reads `.github/slipway.yml`.
 * @throws OpsError CONFIG_INVALID with every mistake, each with line and column.
 */
function parseConfig(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const at = (offset) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
    if (document.errors.length > 0) {
        throw (0,errors_config/* configInvalid */.ki)(file, document.errors.map((error) => ({ path: '', message: error.message, ...at(error.pos[0]) })));
    }
    const locate = (path) => at(offsetOf(document, path));
    const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
    const issues = parsed.success ? crossChecks(parsed.data) : parsed.error.issues.flatMap(explain);
    if (issues.length > 0 || !parsed.success) {
        throw (0,errors_config/* configInvalid */.ki)(file, issues.map(({ path, message }) => ({ path: path.join('.'), message, ...locate(path) })));
    }
    return parsed.data;
}
/** zod tells of several unknown keys in one issue; a person wants one line for each. */
function explain(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [{ path: issue.path, message: issue.message }];
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: `"${key}" is not a setting here` }));
}
/** The offset of the nearest node that exists on the way to the path. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        const range = node?.range;
        if (range)
            return range[0];
    }
    return document.contents?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./lib/action/load-config.js




/**
 * The configuration in the job's checkout.
 * @throws OpsError CONFIG_MISSING, CONFIG_INVALID
 */
async function loadConfig(workspace, file) {
    const text = await (0,promises_.readFile)(external_node_path_.resolve(workspace, file), 'utf8').catch(() => undefined);
    if (text === undefined)
        throw (0,errors_config/* configMissing */.fp)(file);
    return parseConfig(text, file);
}
/** @throws OpsError ENVIRONMENT_UNKNOWN */
function environmentOf(config, name) {
    const environment = config.environments[name];
    if (!environment)
        throw (0,errors_config/* environmentUnknown */.EN)(name, Object.keys(config.environments));
    return environment;
}

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(2811);
// EXTERNAL MODULE: ./lib/domain/errors/ops-error.js
var ops_error = __webpack_require__(7790);
;// CONCATENATED MODULE: ./lib/domain/errors/aws.js

/** What AWS answers when it does not do what it was asked. `operation` is written as IAM writes it: `ecs:UpdateService`. */
const awsAccessDenied = (operation, message, cause) => new ops_error/* OpsError */.zy('AWS_ACCESS_DENIED', `AWS denied ${operation}: ${message}`, `Allow ${operation} in the policy of the role that this environment names; the action's page lists the least policy.`, { cause });
const awsCredentialsExpired = (operation, cause) => new ops_error/* OpsError */.zy('AWS_CREDENTIALS_EXPIRED', `AWS refused ${operation}: the session's credentials are expired or not valid.`, 'Run the job again. If it stays, check the clock of the runner and the maximum session duration of the role.', { cause });
const awsThrottled = (operation, cause) => new ops_error/* OpsError */.zy('AWS_THROTTLED', `AWS throttled ${operation} for longer than this action may wait.`, 'Run the job again later, or find out who else calls this API so often (CloudTrail, Service Quotas).', { cause });
const awsUnreachable = (operation, message, cause) => new ops_error/* OpsError */.zy('AWS_UNREACHABLE', `AWS could not be asked for ${operation}: ${message}`, 'Look at the AWS Health Dashboard and at the network of the runner, then run the job again.', { cause });
const awsRejected = (operation, message, cause) => new ops_error/* OpsError */.zy('AWS_REJECTED', `AWS rejected ${operation}: ${message}`, 'Correct what the message names, in the configuration or in the AWS account.', { cause });
/** `subject`: the `sub` of the job's token. Those of repositories that are new since summer 2026 have numbers in it. */
const roleNotAssumed = (role, subject, message, cause) => new ops_error/* OpsError */.zy('AWS_ROLE_NOT_ASSUMED', `The role ${role} could not be assumed with this job's identity, ${subject}: ${message}`, "Check the role's trust policy: provider token.actions.githubusercontent.com, audience sts.amazonaws.com, and exactly this `sub`.", { cause });
const identityUnavailable = (message, cause) => new ops_error/* OpsError */.zy('OIDC_UNAVAILABLE', `GitHub gave this job no identity token: ${message}`, 'Give the job `permissions: id-token: write`.', { cause });
const temporary = (/* unused pure expression or super */ null && (['AWS_THROTTLED', 'AWS_UNREACHABLE']));
const aws_final = (/* unused pure expression or super */ null && (['AWS_ACCESS_DENIED', 'AWS_CREDENTIALS_EXPIRED', 'AWS_ROLE_NOT_ASSUMED', 'OIDC_UNAVAILABLE']));
/** Looking again may help: AWS was busy or out of reach. */
const isTemporary = (error) => isOpsError(error) && temporary.includes(error.code);
/** Looking again cannot help: we may not. */
const isNotAllowed = (error) => isOpsError(error) && aws_final.includes(error.code);

;// CONCATENATED MODULE: ./lib/system/random.js
/** 0 ≤ n < 1: the only place in the product that draws lots. */
const systemRandom = () => Math.random();

;// CONCATENATED MODULE: ./lib/aws/errors.js


const throttling = new Set([
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'PriorRequestNotComplete',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
]);
const expired = new Set([
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'RequestExpired',
]);
const denied = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'NotAuthorized',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'MissingAuthenticationToken',
    'OptInRequired',
]);
const errors_transient = new Set([
    'InternalFailure',
    'InternalServerError',
    'RequestTimeout',
    'RequestTimeoutException',
    'ServerException',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'TimeoutError',
]);
const network = /\b(ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)\b|socket hang up/;
/** ECS answers some throttling as a client's error, told by its words alone. */
const throttlingWords = /rate exceeded|too many concurrent attempts to create a new revision/i;
/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html, and the SDK's own error names. */
function awsErrorKind(thrown) {
    const error = thrown;
    const status = error.$metadata?.httpStatusCode ?? 0;
    // The SDK has learnt AWS's time from the refusal: the next signature is right.
    if (error.$metadata?.clockSkewCorrected)
        return 'transient';
    if (expired.has(error.name))
        return 'expired';
    if (throttling.has(error.name) || status === 429 || throttlingWords.test((0,ops_error/* messageOf */.bD)(error)))
        return 'throttled';
    if (denied.has(error.name))
        return 'denied';
    if (errors_transient.has(error.name) || status >= 500 || isNetwork(error))
        return 'transient';
    return 'rejected';
}
const isNetwork = (error) => network.test(`${error.code} ${error.message}`) || (error.cause !== undefined && isNetwork(error.cause));
/** An error of the SDK in the catalogue's words, with the original as its cause. */
function awsFailure(operation, error) {
    if ((0,ops_error/* isOpsError */.rS)(error))
        return error;
    const message = (0,ops_error/* messageOf */.bD)(error);
    switch (awsErrorKind(error)) {
        case 'denied':
            return awsAccessDenied(operation, message, error);
        case 'expired':
            return awsCredentialsExpired(operation, error);
        case 'throttled':
            return awsThrottled(operation, error);
        case 'transient':
            return awsUnreachable(operation, message, error);
        case 'rejected':
            return awsRejected(operation, message, error);
    }
}
/** The failure, or what caused it, is AWS's exception of that name. */
function isAwsException(error, ...names) {
    if (!(error instanceof Error))
        return false;
    return names.includes(error.name) || isAwsException(error.cause, ...names);
}

;// CONCATENATED MODULE: ./lib/aws/retry-policy.js

/** How often one call is repeated at the most. Throttling ends with patience; a broken network must be told soon. */
const limits = { throttled: 40, transient: 4, denied: 0, expired: 0, rejected: 0 };
const base = { throttled: 500, transient: 200, denied: 0, expired: 0, rejected: 0 };
const longestMs = 20_000;
/** Repeats that all calls of a session may make together: a burst, then a steady rate. */
const budget = { burst: 10, perSecond: 1 };
/**
 * One policy for every client of a session: throttling and broken connections are repeated with full jitter, no sooner than
 * AWS's Retry-After, and out of one shared token bucket, so that parallel work cannot make throttling worse. AccessDenied
 * and expired tokens are never repeated.
 */
function retryPolicy(clock, random) {
    const takeToken = tokenBucket(clock);
    const token = (count) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
    return {
        acquireInitialRetryToken: async () => token(0),
        recordSuccess: () => { },
        refreshRetryTokenForRetry: async (previous, info) => {
            const kind = awsErrorKind(info.error);
            const count = previous.getRetryCount() + 1;
            if (count > limits[kind])
                throw new Error(`not repeated: ${kind}`);
            const jitter = random() * Math.min(longestMs, base[kind] * 2 ** Math.min(count - 1, 10));
            const wait = Math.max(jitter, retryAfterMs(info, clock));
            await clock.sleep(wait + takeToken(wait));
            return token(count);
        },
    };
}
const retryAfterMs = ({ retryAfterHint }, clock) => retryAfterHint ? Math.min(60_000, retryAfterHint.getTime() - clock.now().getTime()) : 0;
/** Answers how many milliseconds beyond `wait` the taker must wait for its token. */
function tokenBucket(clock) {
    let level = budget.burst;
    let filledAt = clock.now().getTime();
    return (wait) => {
        const now = clock.now().getTime();
        level = Math.min(budget.burst, level + ((now - filledAt) / 1_000) * budget.perSecond) - 1;
        filledAt = now;
        return level >= 0 ? 0 : Math.max(0, (-level / budget.perSecond) * 1_000 - wait);
    };
}

;// CONCATENATED MODULE: ./lib/aws/session.js






/** New credentials are fetched so long before the old ones end. */
const refreshMs = 5 * 60_000;
/** A request that hangs is a request that failed. The SDK's own limit is 15 minutes. */
const requestHandler = { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true };
/**
 * A session of a role, assumed with the job's OIDC token and renewed before it ends. Nothing is called until a client needs
 * credentials. The endpoint is the SDK's business: AWS_ENDPOINT_URL where it is set, AWS otherwise.
 */
function awsSession(settings, ports) {
    const { region } = settings;
    const retryStrategy = retryPolicy(ports.clock, ports.random ?? systemRandom);
    const config = { region, retryStrategy, requestHandler };
    return {
        region,
        config: { ...config, credentials: renewing(() => assumeRole(settings, config, ports), ports.clock) },
    };
}
/** The same session in another region: credentials of a role are good for all. */
const inRegion = (session, region) => ({
    region,
    config: { ...session.config, region },
});
/** One renewal at a time, shared by all clients; a failed one is not kept. */
function renewing(fetch, clock) {
    let current;
    const isFresh = async () => current !== undefined && (await current).expiration.getTime() - clock.now().getTime() > refreshMs;
    return async () => {
        const held = current;
        if (held && (await isFresh()))
            return held;
        if (current === held) {
            current = fetch();
            current.catch(() => {
                current = undefined;
            });
        }
        return current ?? fetch();
    };
}
async function assumeRole(settings, config, ports) {
    const token = await ports.idToken(audienceOf(settings.region)).catch((error) => {
        throw identityUnavailable((0,ops_error/* messageOf */.bD)(error), error);
    });
    const sts = awsClient(new dist_cjs/* STSClient */.iM(config));
    const command = new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
        RoleArn: settings.roleArn,
        RoleSessionName: settings.name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64),
        WebIdentityToken: token,
    });
    const { Credentials: given } = await sts.send(command).catch((error) => {
        throw notAssumed(settings.roleArn, token, error);
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
        throw roleNotAssumed(settings.roleArn, subjectOf(token), 'STS answered without credentials');
    }
    for (const secret of [SecretAccessKey, SessionToken])
        ports.mask(secret);
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}
const audienceOf = (region) => (region.startsWith('cn-') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com');
/** Throttling and a broken network keep their own words; all else is a matter of trust. */
function notAssumed(role, token, error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return ['throttled', 'transient'].includes(awsErrorKind(cause))
        ? error
        : roleNotAssumed(role, subjectOf(token), (0,ops_error/* messageOf */.bD)(cause), cause);
}
/** Whom a token says that it is about; the signature is for STS to judge. */
function subjectOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof claims === 'object' && claims !== null && 'sub' in claims)
            return String(claims.sub);
    }
    catch {
        // Not a JSON web token.
    }
    return 'of unknown subject';
}
/** The client, whose failures come in the catalogue's words: see lib/domain/errors/aws. */
function awsClient(client) {
    client.middlewareStack.add((next, context) => async (args) => next(args).catch((error) => {
        throw awsFailure(operationName(context), error);
    }), { step: 'initialize', priority: 'high', name: 'catalogueErrors' });
    return client;
}
/** Where IAM's prefix is not the client's name in lower case. */
const prefixes = {
    ElasticLoadBalancingV2Client: 'elasticloadbalancing',
    CloudWatchLogsClient: 'logs',
};
/** `ECSClient`, `UpdateServiceCommand` → `ecs:UpdateService`, as a policy would name it. */
const operationName = ({ clientName = 'aws', commandName = '' }) => `${prefixes[clientName] ?? clientName.replace(/Client$/, '').toLowerCase()}:${commandName.replace(/Command$/, '')}`;

// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(5831);
;// CONCATENATED MODULE: ./lib/domain/errors/github.js

const githubUnauthorized = ({ call, cause }) => new ops_error/* OpsError */.zy('GITHUB_UNAUTHORIZED', `GitHub does not accept the token (${call}).`, "Pass the job's own token as `github-token`; it ends with its job, and a person's token may have expired.", { cause });
/** `permissions` is what GitHub's `x-accepted-github-permissions` header asks for, such as `deployments=write`. */
const githubForbidden = ({ call, cause, permissions }) => new ops_error/* OpsError */.zy('GITHUB_FORBIDDEN', `The token may not do this: ${call}.`, permissions
    ? `Give the job the permission \`${permissions.replaceAll('=', ': ')}\`.`
    : "Compare the job's `permissions:` with the ones that this action's README lists.", { cause });
const githubNotFound = ({ call, cause }) => new ops_error/* OpsError */.zy('GITHUB_NOT_FOUND', `GitHub knows nothing at ${call}, or hides it from this token.`, "Check the name, and the job's `permissions:`: GitHub answers 404 for what a token may not see.", { cause });
const githubRateLimited = ({ call, cause }) => new ops_error/* OpsError */.zy('GITHUB_RATE_LIMITED', `GitHub's rate limit is spent, and did not recover while we waited (${call}).`, 'Run the job again after the limit resets; `gh api rate_limit` says when.', { cause });
/** GitHub failed or could not be reached. A change may or may not have happened. */
const githubUnavailable = ({ call, cause, why }) => new ops_error/* OpsError */.zy('GITHUB_UNAVAILABLE', `GitHub did not answer properly: ${why} (${call}).`, 'See githubstatus.com, then run the job again.', { cause });
/** GitHub understood and refused: validation, conflict. */
const githubRejected = ({ call, cause, why }) => new ops_error/* OpsError */.zy('GITHUB_REJECTED', `GitHub refused ${call}: ${why}.`, 'That sentence is GitHub’s: correct what it names, then run the job again.', { cause });
const quarantineUnreadable = (id, environment) => new ops_error/* OpsError */.zy('QUARANTINE_UNREADABLE', `Deployment ${id} of "${environment}" is a quarantine whose digest cannot be read, so no digest can be called free of it.`, `Look at it with \`gh api repos/{owner}/{repo}/deployments/${id}\`; end it by adding a status \`inactive\`.`);

;// CONCATENATED MODULE: ./lib/github/retry-policy.js
/** When a call to GitHub may be made again. Pure, so that every case is a row of a test. */
const attempts = 5;
const firstDelayMs = 500;
/** A limit that takes longer to recover is said, not sat out: the job costs money while it sleeps. */
const longestWaitMs = 120_000;
/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api: "wait for at least one minute". */
const secondaryLimitMs = 60_000;
/** How long to wait before the next attempt; undefined when there must be none. Attempts count from 1. */
function waitBeforeRetry(failure, { method, number, now }) {
    if (number >= attempts)
        return undefined;
    // A limited call was not carried out: repeating a change is safe, too.
    if (isRateLimit(failure))
        return withinPatience(limitWait(failure, now));
    const carriedOutPerhaps = failure.status === undefined || failure.status >= 500;
    // Blindly repeated, a change whose answer was lost would happen twice; see write-once.
    return carriedOutPerhaps && isRead(method) ? firstDelayMs * 2 ** (number - 1) : undefined;
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const says = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (says || /secondary rate limit/i.test(message));
}
const isRead = (method) => ['GET', 'HEAD'].includes(method);
const withinPatience = (ms) => (ms <= longestWaitMs ? ms : undefined);
/** `retry-after` is in seconds; `x-ratelimit-reset` is a moment in epoch seconds. */
function limitWait({ headers }, now) {
    const retryAfter = Number(headers['retry-after']);
    if (headers['retry-after'] !== undefined && retryAfter >= 0)
        return retryAfter * 1_000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
        return Math.max(1_000, reset * 1_000 - now.getTime());
    return secondaryLimitMs;
}

;// CONCATENATED MODULE: ./lib/github/failure.js



function failureOf(error) {
    const origin = (0,ops_error/* isOpsError */.rS)(error) ? error.cause : error;
    const { response } = (origin ?? {});
    const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)]);
    return { status: response?.status, headers: Object.fromEntries(headers), message: (0,ops_error/* messageOf */.bD)(origin) };
}
/** The failure in our words; the cause stays attached. */
function githubError(cause, { method, url }) {
    const failure = failureOf(cause);
    const asked = { call: `${method} ${url.replace(/^https?:\/\/[^/]+/, '')}`, cause };
    const why = failure.message;
    if (failure.status === undefined || failure.status >= 500)
        return githubUnavailable({ ...asked, why });
    if (isRateLimit(failure))
        return githubRateLimited(asked);
    switch (failure.status) {
        case 401:
            return githubUnauthorized(asked);
        case 403:
            return githubForbidden({ ...asked, permissions: failure.headers['x-accepted-github-permissions'] });
        case 404:
            return githubNotFound(asked);
        default:
            return githubRejected({ ...asked, why });
    }
}
const isCode = (error, code) => (0,ops_error/* isOpsError */.rS)(error) && error.code === code;

;// CONCATENATED MODULE: ./lib/github/client.js




const timeoutMs = 30_000;
function githubClient({ apiUrl, token, owner, repo, clock, log, cancelled }) {
    const rest = new dist_src/* Octokit */.E({ auth: token, baseUrl: apiUrl, userAgent: 'slipway', log: quiet(log) });
    rest.hook.wrap('request', async (request, options) => {
        for (let number = 1;; number++) {
            try {
                const signal = AbortSignal.timeout(timeoutMs);
                return wholeAnswer(await request({ ...options, request: { ...options.request, signal } }), options);
            }
            catch (error) {
                const failure = failureOf(error);
                const wait = waitBeforeRetry(failure, { method: options.method, number, now: clock.now() });
                if (wait === undefined || cancelled?.aborted)
                    throw (0,ops_error/* isOpsError */.rS)(error) ? error : githubError(error, options);
                log.debug(`${options.method} ${options.url}: ${failure.message}; again in ${wait} ms`);
                await clock.sleep(wait, cancelled);
            }
        }
    });
    return { rest, owner, repo };
}
/** Octokit hands on the pieces of a JSON body that broke off as text; we would take an empty list for the truth. */
function wholeAnswer(answer, options) {
    const json = String(answer.headers['content-type'] ?? '').includes('json');
    if (!json || typeof answer.data !== 'string')
        return answer;
    throw githubError(new Error('its answer broke off'), options);
}
const quiet = (log) => ({ debug: () => { }, info: () => { }, warn: log.debug, error: log.debug });

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/github/deployment-payload.js

/** GitHub returns a payload as it was given: an object, or JSON in a string. */
const jsonOrObject = schemas/* preprocess */.vkY((value) => {
    if (typeof value !== 'string')
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
}, schemas/* looseObject */._H3({}));
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const deployment_payload_deployment = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    digest,
    taskDefinitions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    runId: schemas/* number */.aig(),
    rollbackOf: digest.exactOptional(),
});
const quarantine = schemas/* object */.Ikc({ digest, reason: schemas/* string */.YjP() });
/** Undefined for what we did not write, or a later version did. */
const deploymentPayload = (payload) => jsonOrObject.pipe(deployment_payload_deployment).safeParse(payload).data;
const quarantinePayload = (payload) => jsonOrObject.pipe(quarantine).safeParse(payload).data;

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(930);
;// CONCATENATED MODULE: ./lib/github/write-once.js

/**
 * A change whose answer was lost may have happened. Looks for its result before doing it once more, so that neither a
 * second record nor a missing one is left behind.
 *
 * @param find the result of an earlier attempt, if it is there.
 */
async function writeOnce(write, find) {
    try {
        return await write();
    }
    catch (error) {
        if (!isCode(error, 'GITHUB_UNAVAILABLE'))
            throw error;
        return (await find()) ?? (await write());
    }
}

;// CONCATENATED MODULE: ./lib/github/deployments.js



/** GitHub's limit for a status's description, in characters. */
const longestNote = 140;
/** All pages, newest first; reads on only as far as the caller does. */
async function* listDeployments({ rest, owner, repo }, filter) {
    const pages = rest.paginate.iterator(rest.repos.listDeployments, { owner, repo, ...filter, per_page: 100 });
    for await (const page of pages)
        yield* page.data;
}
/** Opens a deployment of exactly this commit, whatever its checks say: the gate has judged by then. */
async function createDeployment({ rest, owner, repo }, deployment) {
    const { sha, description, ...named } = deployment;
    const answer = await rest.repos.createDeployment({
        owner,
        repo,
        ...named,
        ref: sha,
        description: (0,domain_text/* oneLine */.TN)(description, longestNote),
        auto_merge: false,
        required_contexts: [],
    });
    if (answer.status === 201)
        return answer.data;
    throw githubRejected({
        call: `POST /repos/${owner}/${repo}/deployments`,
        why: answer.data.message ?? 'no reason given',
    });
}
/** All pages, oldest first. */
async function statusesOf({ rest, owner, repo }, id) {
    const query = { owner, repo, deployment_id: id, per_page: 100 };
    const statuses = await rest.paginate(rest.repos.listDeploymentStatuses, query);
    return statuses
        .toSorted((a, b) => Number(a.id) - Number(b.id))
        .map(({ state, description, created_at }) => ({ state, description, at: new Date(created_at) }));
}
/** The same status twice in a row says nothing new, so one whose answer was lost is not added again. */
async function addStatus(github, id, { state, note, links = {} }) {
    const { rest, owner, repo } = github;
    const description = (0,domain_text/* oneLine */.TN)(note, longestNote);
    await writeOnce(async () => {
        await rest.repos.createDeploymentStatus({
            owner,
            repo,
            deployment_id: id,
            state,
            description,
            ...(links.log && { log_url: links.log }),
            ...(links.environment && { environment_url: links.environment }),
        });
        return true;
    }, async () => {
        const last = (await statusesOf(github, id)).at(-1);
        return (last?.state === state && last.description === description) || undefined;
    });
}

;// CONCATENATED MODULE: ./lib/domain/records.js
const deployedNote = (digest) => `deployed ${digest}`;
const validatedNote = (digest) => `validated ${digest}`;
const hasSuccess = (record, note) => record.statuses.some((status) => status.state === 'success' && status.description === note);
/** The rollout reached its end. */
const wasDeployed = (record) => hasSuccess(record, deployedNote(record.payload.digest));
/** The rollout reached its end and validation passed on it: what a rollback may go back to. */
const isVerifiedGood = (record) => hasSuccess(record, validatedNote(record.payload.digest));
/** The digest is quarantined in this environment and nobody has overridden it. */
const quarantineOf = (quarantines, environment, digest) => quarantines.find((q) => q.environment === environment && q.digest === digest && !q.overridden);

;// CONCATENATED MODULE: ./lib/github/quarantines.js





const task = 'slipway:quarantine';
/** Bad digests as GitHub Deployments of their own task; they count from the moment they are opened. */
function quarantines(github) {
    return {
        quarantine: (entry) => writeOnce(() => openQuarantine(github, entry), async () => quarantineOf(await listQuarantines(github, entry.environment), entry.environment, entry.digest)),
        quarantines: (environment) => listQuarantines(github, environment),
        release: (id, note) => addStatus(github, id, { state: 'inactive', note }),
    };
}
async function openQuarantine(github, { environment, digest, sha, reason }) {
    const description = `quarantined ${digest}`;
    const payload = { digest, reason };
    const { id, created_at } = await createDeployment(github, { task, environment, sha, payload, description });
    // `failure`, because GitHub by itself turns older `success`es inactive, and inactive is the override here.
    await addStatus(github, Number(id), { state: 'failure', note: `quarantined: ${reason}` });
    return { id: Number(id), environment, digest, reason, at: new Date(created_at), overridden: false };
}
async function listQuarantines(github, environment) {
    const all = [];
    for await (const deployment of listDeployments(github, { task, environment })) {
        all.push(await quarantineFrom(github, deployment));
    }
    return all;
}
/** @throws OpsError QUARANTINE_UNREADABLE: one that cannot be read might be the very digest that is asked about. */
async function quarantineFrom(github, deployment) {
    const { id, environment, created_at, payload } = deployment;
    const read = quarantinePayload(payload);
    const overridden = (await statusesOf(github, Number(id))).some(({ state }) => state === 'inactive');
    if (!read && !overridden)
        throw quarantineUnreadable(Number(id), environment);
    const { digest = '', reason = '' } = read ?? {};
    return { id: Number(id), environment, digest, reason, at: new Date(created_at), overridden };
}

;// CONCATENATED MODULE: ./lib/github/deployment-records.js





const deployment_records_task = 'slipway:deploy';
/** Deployment records as GitHub Deployments. Needs `deployments: write`; `read` is enough for the lists. */
const deploymentRecords = (github) => ({
    open: (record) => writeOnce(() => openRecord(github, record), () => openedBefore(github, record)),
    mark: (id, state, note, links) => addStatus(github, id, { state, note, ...(links && { links }) }),
    list: (environment) => listRecords(github, environment),
    ...quarantines(github),
});
async function openRecord(github, record) {
    const { environment, sha, payload } = record;
    const { id, created_at } = await createDeployment(github, { task: deployment_records_task, ...record });
    return { id: Number(id), environment, sha, createdAt: new Date(created_at), payload, statuses: [] };
}
/** The newest record, if it is this one and nothing has been said of it yet. */
async function openedBefore(github, { environment, payload }) {
    for await (const newest of listRecords(github, environment)) {
        return newest.statuses.length === 0 && (0,external_node_util_.isDeepStrictEqual)(newest.payload, payload) ? newest : undefined;
    }
    return undefined;
}
/** Deployments of our task whose payload is not ours tell nothing, and are left out. */
async function* listRecords(github, environment) {
    for await (const deployment of listDeployments(github, { task: deployment_records_task, environment })) {
        const payload = deploymentPayload(deployment.payload);
        if (!payload)
            continue;
        const { sha, created_at } = deployment;
        const id = Number(deployment.id);
        yield { id, environment, sha, createdAt: new Date(created_at), payload, statuses: await statusesOf(github, id) };
    }
}

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-cjs/index.js
var client_elastic_load_balancing_v2_dist_cjs = __webpack_require__(5710);
;// CONCATENATED MODULE: ./lib/aws/load-balancers.js


/** Elastic Load Balancing v2. Needs `elasticloadbalancing:DescribeTargetHealth`, which AWS does not scope by resource. */
function awsLoadBalancers(session) {
    const client = awsClient(new client_elastic_load_balancing_v2_dist_cjs/* ElasticLoadBalancingV2Client */.MlD(session.config));
    return {
        // AWS answers all targets at once: this operation has no pages.
        targetHealth: async (targetGroupArn) => {
            const answer = await client.send(new client_elastic_load_balancing_v2_dist_cjs/* DescribeTargetHealthCommand */.qyg({ TargetGroupArn: targetGroupArn }));
            return (answer.TargetHealthDescriptions ?? []).map(toTargetHealth);
        },
    };
}
const toTargetHealth = ({ Target, TargetHealth: health }) => ({
    target: [Target?.Id ?? '?', ...(Target?.Port === undefined ? [] : [Target.Port])].join(':'),
    state: health?.State ?? 'unknown',
    ...(health?.Reason && { reason: health.Reason }),
    ...(health?.Description && { description: health.Description }),
});

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-cloudwatch-logs/dist-cjs/index.js
var client_cloudwatch_logs_dist_cjs = __webpack_require__(1107);
;// CONCATENATED MODULE: ./lib/aws/logs.js



/** Amazon CloudWatch Logs. Needs `logs:GetLogEvents` and `logs:FilterLogEvents`. */
function awsLogs(session) {
    const client = awsClient(new client_cloudwatch_logs_dist_cjs/* CloudWatchLogsClient */.TFr(session.config));
    return {
        tail: (group, stream, lines) => tail(client, group, stream, lines).catch((error) => {
            if (isAwsException(error, 'ResourceNotFoundException'))
                return [];
            throw error;
        }),
        count: (group, pattern, from, to) => count(client, group, pattern, from, to),
    };
}
/** A page may be empty before the end; only a token that comes back unchanged says that there is no more. */
async function tail(client, group, stream, lines) {
    let found = [];
    let token;
    for (;;) {
        const page = await client.send(new client_cloudwatch_logs_dist_cjs/* GetLogEventsCommand */.h7S({
            logGroupName: group,
            logStreamName: stream,
            limit: lines,
            startFromHead: false,
            nextToken: token,
        }));
        found = [...(page.events ?? []).map((event) => event.message ?? ''), ...found];
        const next = page.nextBackwardToken;
        if (found.length >= lines || next === undefined || next === token)
            return found.slice(-lines);
        token = next;
    }
}
async function count(client, group, pattern, from, to) {
    let total = 0;
    let next;
    do {
        const page = await client.send(new client_cloudwatch_logs_dist_cjs/* FilterLogEventsCommand */.nsW({
            logGroupName: group,
            filterPattern: pattern,
            startTime: from.getTime(),
            endTime: to.getTime(),
            nextToken: next,
        }));
        total += page.events?.length ?? 0;
        next = page.nextToken;
    } while (next);
    return total;
}

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var client_cloudwatch_dist_cjs = __webpack_require__(5793);
;// CONCATENATED MODULE: ./lib/aws/metrics.js


/** DescribeAlarms takes so many names in one call. */
const alarmsPerCall = 100;
/** Amazon CloudWatch. Needs `cloudwatch:DescribeAlarms` and `cloudwatch:GetMetricData`. */
function awsMetrics(session) {
    const client = awsClient(new client_cloudwatch_dist_cjs/* CloudWatchClient */.WBn(session.config));
    return {
        alarms: async (names) => {
            const answers = await Promise.all(inChunks(names, alarmsPerCall).map((some) => describeAlarms(client, some)));
            return answers.flat();
        },
        query: (queries, from, to) => metricData(client, queries, from, to),
    };
}
/** Composite alarms are left out unless they are asked for by type. */
async function describeAlarms(client, names) {
    const found = [];
    let next;
    do {
        const page = await client.send(new client_cloudwatch_dist_cjs/* DescribeAlarmsCommand */.zWD({ AlarmNames: names, AlarmTypes: ['MetricAlarm', 'CompositeAlarm'], NextToken: next }));
        for (const alarm of [...(page.MetricAlarms ?? []), ...(page.CompositeAlarms ?? [])]) {
            const state = alarm.StateValue ?? 'INSUFFICIENT_DATA';
            found.push({ name: alarm.AlarmName ?? '', state, reason: alarm.StateReason ?? '' });
        }
        next = page.NextToken;
    } while (next);
    return found;
}
/** One call for all of them, since an expression may only name ids of its own call (AWS takes up to 500). */
async function metricData(client, queries, from, to) {
    const series = new Map(queries.map(({ id }) => [id, { id, points: [], complete: false }]));
    let next;
    do {
        const page = await client.send(new client_cloudwatch_dist_cjs/* GetMetricDataCommand */.Soe({
            MetricDataQueries: queries.map(toMetricDataQuery),
            StartTime: from,
            EndTime: to,
            ScanBy: 'TimestampAscending',
            NextToken: next,
        }));
        for (const result of page.MetricDataResults ?? [])
            addPage(series.get(result.Id ?? ''), result);
        next = page.NextToken;
    } while (next);
    return [...series.values()];
}
/** A result that AWS cut short arrives as `PartialData`, and again on a later page until it is `Complete`. */
function addPage(series, { Timestamps = [], Values = [], StatusCode }) {
    if (!series)
        return;
    Timestamps.forEach((at, index) => {
        const value = Values[index];
        if (value !== undefined)
            series.points.push({ at, value });
    });
    series.complete = StatusCode === 'Complete';
}
const toMetricDataQuery = ({ id, metric, expression }) => ({
    Id: id,
    ...(expression !== undefined && { Expression: expression }),
    ...(metric && {
        MetricStat: {
            Metric: {
                Namespace: metric.namespace,
                MetricName: metric.name,
                Dimensions: Object.entries(metric.dimensions).map(([Name, Value]) => ({ Name, Value })),
            },
            Period: metric.periodSeconds,
            Stat: metric.statistic,
        },
    }),
});
const inChunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var client_ecs_dist_cjs = __webpack_require__(4224);
;// CONCATENATED MODULE: ./lib/domain/rollout/document.js
/** What DescribeTaskDefinition tells and RegisterTaskDefinition refuses. */
const readOnly = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt',
];
/** AWS's own, such as `aws:cloudformation:stack-name`: nobody else may write them. */
const isOurs = (tag) => !/^aws:/i.test(String((typeof tag === 'object' && tag !== null && 'key' in tag && tag.key) || ''));
/** What ECS described, as it would be registered again: read-only attributes out, tags in, all else as it is. */
function registrable(described, tags) {
    const kept = Object.entries(described).filter(([key]) => !readOnly.includes(key));
    const ours = Array.isArray(tags) ? tags.filter(isOurs) : [];
    return { ...Object.fromEntries(kept), ...(ours.length > 0 && { tags: ours }) };
}

;// CONCATENATED MODULE: ./lib/domain/rollout/lease.js
/**
 * Who deploys to a service, kept in a tag of the service: the one place that every repository and every run that may deploy
 * to it sees. A tag is last-writer-wins, so a lease counts only after it was read back; see lib/flow/take-lease.
 */
const leaseTag = 'slipway:lease';
/** At most 256 characters of what ECS allows in a tag's value: letters, digits, spaces and `+ - = . _ : / @`. */
const leaseText = ({ repository, runId, runAttempt, token, since, until }) => `repo=${repository} run=${runId}.${runAttempt} token=${token} since=${stamp(since)} until=${stamp(until)}`;
const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
const lease_pattern = /^repo=(\S+) run=(\d+)\.(\d+) token=(\S+) since=(\S+) until=(\S+)$/;
/** Undefined for a text that this version did not write: a newer version's, or a person's. */
function parseLease(text) {
    const [, repository = '', runId, runAttempt, token = '', since = '', until = ''] = lease_pattern.exec(text) ?? [];
    const lease = { repository, runId: Number(runId), runAttempt: Number(runAttempt), token };
    const [from, to] = [new Date(since), new Date(until)];
    return Number.isNaN(from.getTime() + to.getTime()) ? undefined : { ...lease, since: from, until: to };
}
function standingOf(text, us, now) {
    if (text === undefined)
        return { kind: 'free' };
    const lease = parseLease(text);
    if (!lease)
        return { kind: 'foreign', lease };
    if (lease.until <= now)
        return { kind: 'free' };
    if (lease.repository !== us.repository)
        return { kind: 'foreign', lease };
    return { kind: lease.runId === us.runId ? 'same-run' : 'other-run', lease };
}

;// CONCATENATED MODULE: ./lib/aws/ecs-shapes.js

/** ECS's states and ours: does not compile when the SDK learns a state that the domain has no rule for, or loses one. */
const statuses = {
    PENDING: 'PENDING',
    IN_PROGRESS: 'IN_PROGRESS',
    STOP_REQUESTED: 'STOP_REQUESTED',
    ROLLBACK_REQUESTED: 'ROLLBACK_REQUESTED',
    ROLLBACK_IN_PROGRESS: 'ROLLBACK_IN_PROGRESS',
    SUCCESSFUL: 'SUCCESSFUL',
    STOPPED: 'STOPPED',
    ROLLBACK_SUCCESSFUL: 'ROLLBACK_SUCCESSFUL',
    ROLLBACK_FAILED: 'ROLLBACK_FAILED',
};
/** A state that AWS added after this bundle was built keeps its name; the domain treats it as unknown. */
const statusOf = (status) => status === undefined ? 'UNKNOWN' : (statuses[status] ?? status);
const defined = (value) => Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
const texts = (values) => values.filter((value) => value !== undefined);
/** `raw` is the same service as it came over the wire. */
function toService(service, raw) {
    return {
        arn: service.serviceArn ?? '',
        name: service.serviceName ?? '',
        status: service.status ?? 'UNKNOWN',
        taskDefinitionArn: service.taskDefinition ?? '',
        desiredCount: service.desiredCount ?? 0,
        runningCount: service.runningCount ?? 0,
        pendingCount: service.pendingCount ?? 0,
        ...(service.currentServiceDeployment && { currentRolloutArn: service.currentServiceDeployment }),
        ...defined({ lease: service.tags?.find(({ key }) => key === leaseTag)?.value }),
        currentRevisionArns: texts((service.currentServiceRevisions ?? []).map(({ arn }) => arn)),
        targetGroupArns: texts((service.loadBalancers ?? []).map(({ targetGroupArn }) => targetGroupArn)),
        ...(isObject(raw['deploymentConfiguration']) && { deploymentConfiguration: raw['deploymentConfiguration'] }),
        placement: toPlacement(service, raw),
        events: (service.events ?? []).map((event) => ({
            id: event.id ?? '',
            at: event.createdAt ?? new Date(0),
            message: event.message ?? '',
        })),
    };
}
const isObject = (value) => typeof value === 'object' && value !== null;
/** ECS takes either a launch type or a capacity provider strategy, never both. */
function toPlacement(service, raw) {
    const strategy = raw['capacityProviderStrategy'];
    const byProvider = Array.isArray(strategy) && strategy.length > 0;
    return {
        ...(isObject(raw['networkConfiguration']) && { networkConfiguration: raw['networkConfiguration'] }),
        ...(byProvider && { capacityProviderStrategy: strategy }),
        ...(!byProvider && service.launchType && { launchType: service.launchType }),
        ...(service.platformVersion && { platformVersion: service.platformVersion }),
    };
}
const toBrief = (brief) => ({
    arn: brief.serviceDeploymentArn ?? '',
    status: statusOf(brief.status),
    ...defined({
        statusReason: brief.statusReason,
        createdAt: brief.createdAt,
        startedAt: brief.startedAt,
        finishedAt: brief.finishedAt,
        targetRevisionArn: brief.targetServiceRevisionArn ?? brief.targetServiceRevision?.arn,
    }),
});
function toRollout(rollout) {
    const { targetServiceRevision: target, deploymentCircuitBreaker: breaker, alarms, rollback } = rollout;
    return {
        ...toBrief(rollout),
        ...defined({ lifecycleStage: rollout.lifecycleStage }),
        requestedCount: target?.requestedTaskCount ?? 0,
        runningCount: target?.runningTaskCount ?? 0,
        pendingCount: target?.pendingTaskCount ?? 0,
        sourceRevisionArns: texts((rollout.sourceServiceRevisions ?? []).map(({ arn }) => arn)),
        ...(rollback && {
            rollback: {
                reason: rollback.reason ?? '',
                ...defined({ startedAt: rollback.startedAt, revisionArn: rollback.serviceRevisionArn }),
            },
        }),
        ...(breaker && {
            circuitBreaker: {
                status: breaker.status ?? 'UNKNOWN',
                failureCount: breaker.failureCount ?? 0,
                threshold: breaker.threshold ?? 0,
            },
        }),
        ...(alarms && { alarms: { status: alarms.status ?? 'UNKNOWN', triggered: alarms.triggeredAlarmNames ?? [] } }),
    };
}
const toRevision = (revision) => ({
    arn: revision.serviceRevisionArn ?? '',
    taskDefinitionArn: revision.taskDefinition ?? '',
    images: (revision.containerImages ?? []).map((image) => ({
        container: image.containerName ?? '',
        image: image.image ?? '',
        ...defined({ digest: image.imageDigest }),
    })),
    ...defined({ createdAt: revision.createdAt }),
});

;// CONCATENATED MODULE: ./lib/domain/errors/deploy.js

const taskNotPlaced = (reasons) => new ops_error/* OpsError */.zy('TASK_NOT_PLACED', `ECS could not place the task: ${reasons.join('; ') || 'it named no reason'}`, 'Free or add capacity in the cluster, or lower cpu and memory of the task definition.');
const containerUnclear = (family, names, wanted) => new OpsError('CONTAINER_UNCLEAR', wanted === undefined
    ? `Task definition ${family} has ${names.length} containers (${names.join(', ')}) and the configuration names none.`
    : `Task definition ${family} has no container "${wanted}"; it has ${names.join(', ')}.`, 'Set `container` of the service in the configuration to the one that runs the image.');
const tagRefused = (tag, environment) => new OpsError('TAG_REFUSED', `"${environment}" is protected and takes digests only; "${tag}" is a tag, which may stand for another image tomorrow.`, 'Pass the `digest` output of build-image.');
const tagMissing = (tag, repository) => new OpsError('TAG_NOT_FOUND', `ECR repository "${repository}" has no image with the tag "${tag}".`, 'Check the tag, or build the image first.');
const digestMissing = (digest, repository) => new OpsError('DIGEST_NOT_FOUND', `ECR repository "${repository}" has no image ${digest}.`, 'Check the digest; a lifecycle policy may have removed the image. Build it again if it has.');
const digestQuarantined = (digest, environment, reason) => new OpsError('DIGEST_QUARANTINED', `${digest} is quarantined in "${environment}": ${reason}`, 'Deploy a release that mends it. To use this digest all the same, end the quarantine: the rollback guide says how.');
const serviceUnknown = (names, known) => new OpsError('SERVICE_UNKNOWN', `The configuration has no service ${names.map((name) => `"${name}"`).join(', ')} in this environment.`, `Use ${known.map((name) => `"${name}"`).join(', ')} in the \`services\` input, or leave it out for all of them.`);
const serviceMissing = (service, cluster) => new OpsError('SERVICE_NOT_FOUND', `ECS has no active service "${service}" in cluster "${cluster}".`, "Create the service first: Slipway releases into services, it does not make them. Check the configuration's names too.");
const rolloutTurningBack = (service) => new OpsError('ROLLOUT_TURNING_BACK', `ECS is rolling "${service}" back from this very release right now.`, 'Wait for the rollback to end, read why the release failed, and deploy a release that mends it.');
const rolloutNotFound = (service) => new OpsError('ROLLOUT_NOT_FOUND', `ECS took the change of "${service}", but shows no rollout of it.`, 'Look at the deployments of the service in the ECS console; run the job again to take a running one over.');
const oneOffUnclear = (name, service) => new OpsError('ONE_OFF_UNCLEAR', `One-off task "${name}" wants the task definition of "${service}", which is not part of this deployment.`, 'Name a service of the environment in its `service`, or deploy all services.');
const rolloutStateUnknown = (status) => new OpsError('ROLLOUT_STATE_UNKNOWN', `ECS shows the rollout in a state that this version of Slipway does not know: ${status}`, 'Look at the service in the ECS console, and take a newer version of Slipway.');

;// CONCATENATED MODULE: ./lib/aws/ecs-task-shapes.js

/** `document` adds where the containers log; without it they come without `log`. */
function toTask(task, document) {
    const taskId = task.taskArn?.split('/').at(-1) ?? '';
    return {
        arn: task.taskArn ?? '',
        taskDefinitionArn: task.taskDefinitionArn ?? '',
        lastStatus: task.lastStatus ?? 'UNKNOWN',
        health: task.healthStatus ?? 'UNKNOWN',
        ...defined({
            startedBy: task.startedBy,
            createdAt: task.createdAt,
            stopCode: task.stopCode,
            stoppedReason: task.stoppedReason,
            stoppedAt: task.stoppedAt,
        }),
        containers: (task.containers ?? []).map((container) => toContainer(container, taskId, document)),
    };
}
function toContainer(container, taskId, document) {
    const name = container.name ?? '';
    return {
        name,
        image: container.image ?? '',
        health: container.healthStatus ?? 'UNKNOWN',
        ...defined({
            digest: container.imageDigest,
            exitCode: container.exitCode,
            reason: container.reason,
            log: document && logOf(document, name, taskId),
        }),
    };
}
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html: prefix/container/task-id. */
function logOf(document, container, taskId) {
    const definition = document.containerDefinitions.find(({ name }) => name === container);
    const { logDriver, options = {} } = (definition?.['logConfiguration'] ?? {});
    const [group, prefix] = [options['awslogs-group'], options['awslogs-stream-prefix']];
    if (logDriver !== 'awslogs' || !group || !prefix)
        return undefined;
    return { group, stream: `${prefix}/${container}/${taskId}` };
}

;// CONCATENATED MODULE: ./lib/aws/pages.js
/** All items of a list that comes in pages; `page` answers items and the next token. */
async function pages(page) {
    const all = [];
    let token;
    do {
        const [items, next] = await page(token);
        all.push(...items);
        token = next || undefined;
    } while (token !== undefined);
    return all;
}
const chunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

;// CONCATENATED MODULE: ./lib/aws/raw-json.js
/** The command, sending exactly this document instead of what the SDK made of its input. */
function sendingRaw(command, document) {
    const replace = (next) => async (args) => {
        args.request.body = JSON.stringify(document);
        return next(args);
    };
    command.middlewareStack.add(replace, { step: 'serialize', priority: 'low', name: 'sendRawJson' });
    return command;
}
/** The command, and what AWS answered to it, letter by letter; undefined before it was sent. */
function capturingRaw(command) {
    let answer = '{}';
    const capture = (next) => async (args) => {
        const exchange = await next(args);
        const bytes = await collect(exchange.response.body);
        exchange.response.body = bytes;
        answer = Buffer.from(bytes).toString('utf8') || '{}';
        return exchange;
    };
    command.middlewareStack.add(capture, { step: 'deserialize', priority: 'low', name: 'captureRawJson' });
    return { command, raw: () => JSON.parse(answer) };
}
async function collect(body) {
    if (body === undefined || body instanceof Uint8Array)
        return body ?? new Uint8Array();
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/aws/ecs-tasks.js





/** The part of Services that is about tasks. */
function ecsTasks(ecs, describeDocument) {
    const documentOf = remembered(describeDocument);
    return {
        runningTasks: async (ref) => (await tasksOf(ecs, ref, 'RUNNING')).map((task) => toTask(task)),
        stoppedTasks: async (ref) => withLogs(await tasksOf(ecs, ref, 'STOPPED'), documentOf),
        runTask: (task) => runTask(ecs, task),
        task: async (cluster, arn) => {
            const [found] = await withLogs(await describe(ecs, cluster, [arn]), documentOf);
            return found;
        },
        stopTask: async (cluster, task, reason) => {
            await ecs.send(new client_ecs_dist_cjs/* StopTaskCommand */.PP1({ cluster, task, reason: reason.slice(0, 1024) }));
        },
    };
}
/** A task definition never changes once it is registered. */
function remembered(describe) {
    const known = new Map();
    return (arn) => {
        const document = known.get(arn) ?? describe(arn);
        known.set(arn, document);
        document.catch(() => known.delete(arn));
        return document;
    };
}
async function tasksOf(ecs, ref, desiredStatus) {
    const input = { cluster: ref.cluster, serviceName: ref.service, desiredStatus };
    const arns = await pages(async (nextToken) => {
        const page = await ecs.send(new client_ecs_dist_cjs/* ListTasksCommand */.MYg({ ...input, nextToken }));
        return [page.taskArns ?? [], page.nextToken];
    });
    return describe(ecs, ref.cluster, arns);
}
/** DescribeTasks takes 100 at a time; a task that is gone is left out. */
async function describe(ecs, cluster, arns) {
    const groups = chunks(arns, 100).map((tasks) => ecs.send(new client_ecs_dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks })));
    return (await Promise.all(groups)).flatMap(({ tasks = [] }) => tasks);
}
/** Where a task logged is worth knowing, but not worth failing for. */
async function withLogs(tasks, documentOf) {
    return Promise.all(tasks.map(async (task) => toTask(task, await documentOf(task.taskDefinitionArn ?? '').catch(() => undefined))));
}
async function runTask(ecs, task) {
    const environment = Object.entries(task.environment).map(([name, value]) => ({ name, value }));
    const input = {
        cluster: task.cluster,
        taskDefinition: task.taskDefinitionArn,
        count: 1,
        startedBy: task.startedBy,
        clientToken: task.clientToken,
        overrides: { containerOverrides: [{ name: task.container, command: task.command, environment }] },
        ...task.placement,
    };
    const command = new client_ecs_dist_cjs/* RunTaskCommand */._eD({ taskDefinition: task.taskDefinitionArn });
    const { tasks = [], failures = [] } = await ecs.send(sendingRaw(command, input));
    const arn = tasks[0]?.taskArn;
    if (!arn)
        throw taskNotPlaced(failures.map(({ reason, detail }) => [reason, detail].filter(Boolean).join(': ')));
    return { arn };
}

;// CONCATENATED MODULE: ./lib/aws/services.js








/** Amazon ECS. Task definitions and service settings travel as JSON, so that fields unknown to the SDK are kept. */
function awsServices(session) {
    const ecs = awsClient(new client_ecs_dist_cjs/* ECSClient */.Zgc(session.config));
    return {
        service: (ref) => describeService(ecs, ref),
        taskDefinition: (arnOrFamily) => describeTaskDefinition(ecs, arnOrFamily),
        register: (document) => register(ecs, document),
        update: (ref, change) => update(ecs, ref, change),
        rollout: (arn) => describeRollout(ecs, arn),
        rollouts: (ref, filter) => listRollouts(ecs, ref, filter),
        revisions: (arns) => describeRevisions(ecs, arns),
        stopRollout: (arn, how) => stopRollout(ecs, arn, how),
        ...ecsTasks(ecs, async (arn) => (await describeTaskDefinition(ecs, arn)).document),
    };
}
async function describeService(ecs, { cluster, service }) {
    const { command, raw } = capturingRaw(new client_ecs_dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service], include: ['TAGS'] }));
    const { services = [] } = await ecs.send(command);
    const [found] = services;
    const [rawFound = {}] = (raw()['services'] ?? []);
    return found && toService(found, rawFound);
}
async function describeTaskDefinition(ecs, arnOrFamily) {
    const { command, raw } = capturingRaw(new client_ecs_dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: arnOrFamily, include: ['TAGS'] }));
    const { taskDefinition } = await ecs.send(command);
    const { taskDefinition: described, tags } = raw();
    return {
        arn: taskDefinition?.taskDefinitionArn ?? '',
        status: taskDefinition?.status ?? 'UNKNOWN',
        document: registrable((described ?? {}), tags),
    };
}
async function register(ecs, document) {
    const input = { family: document.family, containerDefinitions: [] };
    const { taskDefinition } = await ecs.send(sendingRaw(new client_ecs_dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(input), document));
    return { arn: taskDefinition?.taskDefinitionArn ?? '' };
}
async function update(ecs, { cluster, service }, change) {
    const { taskDefinitionArn: taskDefinition, ...rest } = change;
    const input = defined({ cluster, service, taskDefinition, ...rest });
    const { service: updated } = await ecs.send(sendingRaw(new client_ecs_dist_cjs/* UpdateServiceCommand */.kZr({ cluster, service }), input));
    return {
        taskDefinitionArn: updated?.taskDefinition ?? '',
        ...(updated?.currentServiceDeployment && { rolloutArn: updated.currentServiceDeployment }),
    };
}
async function describeRollout(ecs, arn) {
    const { serviceDeployments = [] } = await ecs.send(new client_ecs_dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [arn] }));
    const [found] = serviceDeployments;
    return found && toRollout(found);
}
async function listRollouts(ecs, { cluster, service }, filter = {}) {
    const input = {
        cluster,
        service,
        ...(filter.statuses && { status: filter.statuses }),
        ...(filter.createdAfter && { createdAt: { after: filter.createdAfter } }),
    };
    const briefs = await pages(async (nextToken) => {
        const page = await ecs.send(new client_ecs_dist_cjs/* ListServiceDeploymentsCommand */.jz8({ ...input, maxResults: 100, nextToken }));
        return [page.serviceDeployments ?? [], page.nextToken];
    });
    return briefs.map(toBrief).sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}
/** DescribeServiceRevisions takes 20 at a time. */
async function describeRevisions(ecs, arns) {
    const groups = chunks(arns, 20).map((group) => ecs.send(new client_ecs_dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: group })));
    return (await Promise.all(groups)).flatMap(({ serviceRevisions = [] }) => serviceRevisions.map(toRevision));
}
/** A rollout that ends or turns back already needs no stopping: that answer is no failure. */
async function stopRollout(ecs, arn, how) {
    await ecs.send(new client_ecs_dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: how })).catch((error) => {
        if (!isAwsException(error, 'ConflictException'))
            throw error;
    });
}

;// CONCATENATED MODULE: ./lib/exec/environments.js
const minimal = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR|CI|SystemRoot|PATHEXT)$/;
/** What the runner gives to this action alone: its inputs, its tokens, and where it writes. */
const ofTheAction = /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|AWS_(?!ENDPOINT))/;
const pick = (env, wanted) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined && wanted(pair[0])));
/** For programs of the checkout: what a program needs to start, and nothing to steal. */
const minimalEnvironment = (env) => pick(env, (name) => minimal.test(name));
/** For tools of the runner, such as docker: their settings stay, the job's credentials do not. */
const toolEnvironment = (env) => pick(env, (name) => !ofTheAction.test(name));

// EXTERNAL MODULE: ../../node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(9632);
;// CONCATENATED MODULE: ./lib/domain/errors/tool.js

const toolNotStarted = (command, cause) => new ops_error/* OpsError */.zy('TOOL_NOT_STARTED', `"${command}" could not be started: ${(0,ops_error/* messageOf */.bD)(cause)}`, 'Install it in an earlier step, or correct its path.', { cause });

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/exec/child-of-run.js


const handlers = new external_node_async_hooks_.AsyncLocalStorage();
let listening = false;
/**
 * Runs the body and hands over each process that it starts. @actions/exec starts programs well but keeps the process to
 * itself; one that must be stopped is learnt of from Node's own channel, and told apart by the asynchronous context.
 */
function withChildren(onChild, body) {
    if (!listening) {
        listening = true;
        (0,external_node_diagnostics_channel_.subscribe)('child_process', (message) => handlers.getStore()?.(message.process));
    }
    return handlers.run(onChild, body);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./lib/exec/tail.js

/** Keeps the last characters of a stream; a character that is cut between two chunks stays whole. */
function createTail(limit) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    let dropped = 0;
    return {
        add: (chunk) => {
            kept += decoder.write(chunk);
            const excess = Math.max(0, kept.length - limit);
            dropped += excess;
            kept = kept.slice(excess);
        },
        text: () => (dropped > 0 ? `… (${dropped} characters before)\n${kept}` : kept),
    };
}

;// CONCATENATED MODULE: ./lib/exec/tools.js




/** Characters that are kept of each stream: the end, where programs say what went wrong. */
const keptOutput = 64 * 1024;
/** A program that ignores SIGTERM is killed after so long. */
const killAfterMs = 2_000;
/** How long to wait for streams that a grandchild holds open. */
const streamDelayMs = 1_000;
/**
 * Programs through @actions/exec, without a shell. stdin is always closed, so that no program waits for a person.
 * @throws OpsError TOOL_NOT_STARTED when the program is not there
 */
const createTools = (clock) => ({
    run: async (command, args, options = {}) => {
        const [stdout, stderr] = [createTail(keptOutput), createTail(keptOutput)];
        const stopping = stopper(clock, options);
        const { onLine } = options;
        const exitCode = await withChildren(stopping.watch, () => (0,exec/* exec */.m)(quoted(command), args, {
            silent: true,
            ignoreReturnCode: true,
            delay: streamDelayMs,
            input: Buffer.from(options.input ?? ''),
            ...(options.cwd !== undefined && { cwd: options.cwd }),
            ...(options.env && { env: options.env }),
            listeners: { stdout: stdout.add, stderr: stderr.add, ...(onLine && { stdline: onLine, errline: onLine }) },
        }).catch((error) => {
            throw toolNotStarted(command, error);
        })).finally(stopping.end);
        // A program that a signal ended has no exit code, whatever the types say.
        const code = exitCode ?? -1;
        return { exitCode: code, stdout: stdout.text(), stderr: stderr.text(), timedOut: stopping.timedOut() };
    },
});
/** exec() reads its first argument as a command line: in quotes it stays one word. */
const quoted = (command) => `"${command.replaceAll('"', '\\"')}"`;
/** Ends the run's processes at its timeout or when it is cancelled: SIGTERM, and SIGKILL for those that stay. */
function stopper(clock, { timeoutMs, signal }) {
    const children = [];
    const ended = new AbortController();
    const over = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
    let timedOut = false;
    const stop = async () => {
        for (const child of children)
            child.kill('SIGTERM');
        await clock.sleep(killAfterMs, ended.signal);
        for (const child of children)
            if (child.exitCode === null && child.signalCode === null)
                child.kill('SIGKILL');
    };
    const waitForTimeout = async (ms) => {
        await clock.sleep(ms, over);
        if (over.aborted)
            return;
        timedOut = true;
        await stop();
    };
    const onAbort = () => void stop();
    signal?.addEventListener('abort', onAbort, { once: true });
    if (timeoutMs !== undefined)
        void waitForTimeout(timeoutMs);
    return {
        watch: (child) => {
            children.push(child);
            // The streams are there once spawn() has returned; a program may end without having read its input.
            process.nextTick(() => child.stdin?.on('error', () => undefined));
            if (signal?.aborted)
                process.nextTick(onAbort);
        },
        end: () => {
            ended.abort();
            signal?.removeEventListener('abort', onAbort);
        },
        timedOut: () => timedOut,
    };
}

;// CONCATENATED MODULE: ./lib/domain/errors/probe.js

/** What a probe may throw. The first two say that we did not look; the next two, how the service answered; the last, neither. */
const hostUndeclared = (host) => new ops_error/* OpsError */.zy('PROBE_HOST_UNDECLARED', `"${host}" is not a declared host, so it was not contacted.`, 'Add it to `validate.hosts`, if checks may contact it.');
const addressRefused = (host, address, why) => new ops_error/* OpsError */.zy('PROBE_ADDRESS_REFUSED', `"${host}" stands for ${address}, ${why}; it was not contacted.`, 'If that is the right host, add its network to `validate.private-networks`.');
const probeTimedOut = (target, ms) => new ops_error/* OpsError */.zy('PROBE_TIMED_OUT', `${target} did not answer within ${ms} ms.`, 'Look at the service and its load.');
const unreachable = (target, why, cause) => new ops_error/* OpsError */.zy('PROBE_UNREACHABLE', `${target}: ${why}.`, 'Look at the service and its network.', { cause });
const probeUnable = (target, why, cause) => new ops_error/* OpsError */.zy('PROBE_UNABLE', `${target} could not be probed: ${why}.`, 'Look at the network of the runner.', {
    cause,
});
/** The service itself did not answer as one that works does: a failure, where all else leaves a check inconclusive. */
const isServiceFault = ({ code }) => code === 'PROBE_TIMED_OUT' || code === 'PROBE_UNREACHABLE';

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./lib/net/exchange.js


/** Bytes that are kept of a response; the rest is not read. */
const longestBody = 1024 * 1024;
/** One request on a connection of its own, without following redirects. */
const exchange = ({ url, method, headers, body, lookup, signal }) => new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const request = send(url, {
        method,
        // Compressed bodies could grow without bound when unpacked.
        headers: { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...headers },
        agent: false,
        lookup,
        signal,
    });
    request.on('error', reject);
    request.on('response', (response) => read(response).then(resolve, reject));
    request.end(body);
});
async function read(response) {
    const chunks = [];
    let size = 0;
    // Leaving the loop early closes the connection.
    for await (const chunk of response) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > longestBody)
            break;
    }
    return {
        status: response.statusCode ?? 0,
        headers: flat(response.headers),
        body: Buffer.concat(chunks).subarray(0, longestBody).toString('utf8'),
        truncated: size > longestBody,
    };
}
const flat = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ../../node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(4724);
;// CONCATENATED MODULE: ./lib/net/address-rules.js

/** Instance, task and pod metadata of AWS, and what other clouds have at fixed addresses. */
const metadata = new Set([
    '169.254.169.254',
    '169.254.169.253',
    '169.254.170.2',
    '169.254.170.23',
    '168.63.129.16',
    '100.100.100.200',
    'fd00:ec2::254',
    'fd00:ec2::253',
    'fd00:ec2::23',
]);
/** Why the address is refused; undefined when it is not. */
function refusalOf(text, { literal, privateNetworks }) {
    if (!ipaddr.isValid(text))
        return 'which is not an IP address';
    const address = ipaddr.process(text);
    const meant = embedded(address) ?? address;
    if (metadata.has(meant.toString()) || metadata.has(address.toString())) {
        return 'a metadata address, which is never contacted';
    }
    if (literal || isListed(address, privateNetworks))
        return undefined;
    const range = [address, meant].map((one) => one.range()).find((name) => name !== 'unicast');
    return range && `which is not public (${range})`;
}
const isListed = (address, networks) => networks
    .map((network) => ipaddr.parseCIDR(network))
    .some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));
/** The IPv4 address that an IPv6 transition address leads to: IPv4-compatible, NAT64, 6to4. */
function embedded(address) {
    if (!('parts' in address))
        return undefined;
    const [p0, p1, p2] = address.parts;
    const fromParts = (high, low) => new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
    if (p0 === 0x2002)
        return fromParts(p1 ?? 0, p2 ?? 0);
    const last = fromParts(address.parts[6] ?? 0, address.parts[7] ?? 0);
    const compatible = address.parts.slice(0, 6).every((part) => part === 0) && address.range() === 'unicast';
    return compatible || address.range() === 'rfc6052' || address.range() === 'rfc6145' ? last : undefined;
}

;// CONCATENATED MODULE: ./lib/net/guard.js





const systemResolve = (name) => (0,external_node_dns_promises_.lookup)(name, { all: true });
/**
 * The addresses that a connection to the endpoint may use. One bad answer among good ones refuses the name: whoever
 * controls it could otherwise choose where we connect.
 *
 * @throws OpsError PROBE_HOST_UNDECLARED, PROBE_ADDRESS_REFUSED
 */
async function admit(endpoint, declaration, resolve) {
    const { name, port } = endpoint;
    if (!isDeclared(declaration.hosts, endpoint))
        throw hostUndeclared(`${name}:${port}`);
    const literal = (0,external_node_net_.isIP)(name) !== 0;
    const addresses = literal ? [{ address: name, family: (0,external_node_net_.isIP)(name) }] : await resolve(name);
    for (const { address } of addresses) {
        const why = refusalOf(address, { literal, privateNetworks: declaration.privateNetworks });
        if (why)
            throw addressRefused(name, address, why);
    }
    return addresses;
}
/** Hands the admitted addresses to the socket, so that no second DNS answer can differ from the one that was judged. */
const pinned = (addresses) => (_name, options, callback) => {
    const [first] = addresses;
    if (!first)
        return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
    if (options.all)
        return callback(null, addresses);
    callback(null, first.address, first.family);
};

;// CONCATENATED MODULE: ./lib/net/probe-error.js


/** The runner's own trouble, which says nothing of the service. */
const ours = new Set([
    'EAI_AGAIN',
    'EAI_FAIL',
    'ENETUNREACH',
    'ENETDOWN',
    'EMFILE',
    'ENFILE',
    'ENOBUFS',
    'EADDRNOTAVAIL',
]);
/** Sorts what a socket threw by its code; whatever has none is our own mistake, not the service's. */
function probeError(target, error) {
    if ((0,ops_error/* isOpsError */.rS)(error))
        return error;
    const { code } = (error ?? {});
    if (typeof code !== 'string')
        return probeUnable(target, (0,ops_error/* messageOf */.bD)(error), error);
    return ours.has(code) ? probeUnable(target, code, error) : unreachable(target, code, error);
}

;// CONCATENATED MODULE: ./lib/net/redirects.js
const redirects_statuses = new Set([301, 302, 303, 307, 308]);
/**
 * The request that a redirect asks for, as browsers read RFC 9110 §15.4; undefined where the answer is none.
 * Headers that the user gave for one origin are not shown to another.
 */
function nextHop(hop, status, location) {
    const url = redirects_statuses.has(status) && location ? URL.parse(location, hop.url.href) : null;
    if (!url)
        return undefined;
    const headers = url.origin === hop.url.origin ? hop.headers : {};
    const keepsMethod = status === 307 || status === 308 || hop.method === 'HEAD';
    return keepsMethod ? { ...hop, url, headers } : { url, headers, method: 'GET', body: undefined };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./lib/net/sockets.js



/** Opens a TCP connection and closes it. */
async function openTcp({ endpoint: { name, port }, lookup, signal }) {
    const socket = (0,external_node_net_.connect)({ host: name, port, lookup });
    await untilEvent(socket, 'connect', signal);
}
/** Shakes hands with whatever certificate there is: whether it is trusted is what we came to see. */
async function readCertificate({ endpoint: { name, port }, lookup, signal }) {
    const servername = (0,external_node_net_.isIP)(name) === 0 ? { servername: name } : {};
    const socket = (0,external_node_tls_.connect)({ host: name, port, lookup, rejectUnauthorized: false, ...servername });
    return untilEvent(socket, 'secureConnect', signal, () => {
        const certificate = socket.getPeerCertificate();
        return {
            validTo: new Date(certificate.valid_to),
            subject: sockets_subjectOf(certificate),
            trusted: socket.authorized,
        };
    });
}
async function untilEvent(socket, event, signal, then) {
    try {
        await (0,external_node_events_.once)(socket, event, { signal });
        return then?.();
    }
    finally {
        socket.destroy();
    }
}
const sockets_subjectOf = ({ subject, subjectaltname }) => String(subject?.CN ?? subjectaltname ?? 'a certificate without a name');

;// CONCATENATED MODULE: ./lib/net/within-time.js

/**
 * Runs the body under a deadline; its signal aborts at the end in any case, so that nothing stays open.
 * @throws OpsError PROBE_TIMED_OUT, PROBE_UNABLE when the caller's signal aborts
 */
async function withinTime(limit, body) {
    const { clock, timeoutMs, signal, target } = limit;
    const ended = new AbortController();
    const stop = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
    const timeUp = async () => {
        await clock.sleep(timeoutMs, stop);
        throw probeTimedOut(target, timeoutMs);
    };
    try {
        return await Promise.race([body(stop), timeUp()]);
    }
    catch (error) {
        throw signal?.aborted ? probeUnable(target, 'it was stopped') : error;
    }
    finally {
        ended.abort();
    }
}

;// CONCATENATED MODULE: ./lib/net/probes.js








const mostRedirects = 5;
/**
 * Probes that contact declared hosts only. Each connection, and each hop of a redirect, is admitted by name and by
 * address, and goes to the very address that was admitted. Proxies of the environment are not used.
 */
function createProbes(declaration, clock, resolve = systemResolve) {
    const net = { declaration, clock, resolve };
    return {
        http: (request) => probes_http(net, request),
        tcp: async (host, port, timeoutMs, signal) => {
            const before = clock.now().getTime();
            await atEndpoint(net, { host, port, timeoutMs, signal }, openTcp);
            return { latencyMs: clock.now().getTime() - before };
        },
        tls: (host, port, timeoutMs, signal) => atEndpoint(net, { host, port, timeoutMs, signal }, readCertificate),
    };
}
async function probes_http(net, request) {
    const { url, method = 'GET', headers = {}, body, timeoutMs, signal } = request;
    const target = `${method} ${url}`;
    const before = net.clock.now().getTime();
    const first = { url: new URL(url), method, headers, body };
    const hops = request.redirects === 'none' ? 0 : mostRedirects + 1;
    try {
        const answer = await withinTime({ clock: net.clock, timeoutMs, signal, target }, (stop) => follow(net, first, hops, stop));
        return { ...answer, latencyMs: net.clock.now().getTime() - before };
    }
    catch (error) {
        throw probeError(target, error);
    }
}
async function follow(net, hop, hopsLeft, signal) {
    const endpoint = endpointOf(hop.url);
    if (!endpoint)
        throw probeUnable(hop.url.href, 'it is not an http(s) address');
    const addresses = await admit(endpoint, net.declaration, net.resolve);
    signal.throwIfAborted();
    const answer = await exchange({ ...hop, lookup: pinned(addresses), signal });
    const next = nextHop(hop, answer.status, answer.headers['location']);
    if (!next || hopsLeft === 0)
        return answer;
    if (hopsLeft === 1)
        throw unreachable(hop.url.href, `more than ${mostRedirects} redirects`);
    return follow(net, next, hopsLeft - 1, signal);
}
async function atEndpoint(net, place, visit) {
    const { host, port, timeoutMs, signal } = place;
    const target = `${host}:${port}`;
    const endpoint = { name: normalHostName(host) ?? host, port };
    try {
        return await withinTime({ clock: net.clock, timeoutMs, signal, target }, async (stop) => {
            const addresses = await admit(endpoint, net.declaration, net.resolve);
            stop.throwIfAborted();
            return visit({ endpoint, lookup: pinned(addresses), signal: stop });
        });
    }
    catch (error) {
        throw probeError(target, error);
    }
}

;// CONCATENATED MODULE: ./lib/wiring/validation-ports.js








/** What validation needs, for every action that validates. The session's role is only assumed when a check asks AWS. */
function validationPorts({ url, validate }, session, run) {
    const hosts = declaredHosts(url, validate?.hosts ?? []);
    return {
        probes: createProbes({ hosts, privateNetworks: validate?.['private-networks'] ?? [] }, run.clock),
        services: awsServices(session),
        loadBalancers: awsLoadBalancers(session),
        metrics: awsMetrics(session),
        logs: awsLogs(session),
        tools: createTools(run.clock),
        workspace: run.workspace,
        programEnvironment: minimalEnvironment(process.env),
        clock: run.clock,
        log: run.log,
        cancelled: run.cancelled,
    };
}

;// CONCATENATED MODULE: ./lib/domain/validation/model.js
const pass = (seen) => ({ judgement: 'pass', seen });
const fail = (seen) => ({ judgement: 'fail', seen });
const inconclusive = (seen) => ({ judgement: 'inconclusive', seen });
/** Several findings as one: one failure fails it, else one doubt leaves it in doubt; none at all proves nothing. */
function combine(findings) {
    const worst = worstOf(findings.map(({ judgement }) => judgement));
    const told = worst === 'pass' ? findings : findings.filter(({ judgement }) => judgement === worst);
    return { judgement: worst, seen: told.map(({ seen }) => seen).join('; ') || 'there was nothing to judge' };
}
function worstOf(judgements) {
    if (judgements.includes('fail'))
        return 'fail';
    return judgements.length === 0 || judgements.includes('inconclusive') ? 'inconclusive' : 'pass';
}

;// CONCATENATED MODULE: ./lib/domain/validation/judge-validation.js

const judgeLook = ({ results }) => worstOf(results.map(({ judgement }) => judgement));
/**
 * The verdict of all looks. A failure in any look fails the validation. A doubt in an earlier look may be settled by a later
 * one, so only those of the last look count.
 */
function judgeValidation(looks, { cancelled }) {
    const last = looks.at(-1);
    const failed = looks.find((look) => judgeLook(look) === 'fail');
    if (failed)
        return { judgement: 'fail', reason: 'VALIDATION_FAILED', summary: sentence('failed', failed) };
    if (cancelled) {
        return {
            judgement: 'inconclusive',
            reason: 'CANCELLED',
            summary: 'The run was cancelled before the verdict was in.',
        };
    }
    if (!last || last.results.length === 0) {
        const summary = 'There is no check to judge by.';
        return { judgement: 'inconclusive', reason: 'VALIDATION_NOT_CONFIGURED', summary };
    }
    if (judgeLook(last) === 'inconclusive') {
        const summary = sentence('could not be judged', last);
        return { judgement: 'inconclusive', reason: 'VALIDATION_INCONCLUSIVE', summary };
    }
    const count = last.results.length;
    const summary = `${count === 1 ? 'The check' : `All ${count} checks`} passed${looks.length > 1 ? `, ${looks.length} times` : ''}.`;
    return { judgement: 'pass', reason: 'OK', summary };
}
/** `"search" failed: status 500, expected 200 (and 2 more).` */
function sentence(words, look) {
    const judgement = words === 'failed' ? 'fail' : 'inconclusive';
    const [first, ...others] = look.results.filter((result) => result.judgement === judgement);
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return `"${first?.name}" ${words}: ${first?.seen}${more}.`;
}

;// CONCATENATED MODULE: ./lib/domain/validation/judge-alarms.js

function judgeAlarms(alarms, { names, 'no-data': noData }) {
    return combine(names.map((name) => judgeAlarm(name, alarms.find((alarm) => alarm.name === name), noData)));
}
function judgeAlarm(name, alarm, noData) {
    if (!alarm)
        return inconclusive(`there is no alarm "${name}"`);
    if (alarm.state === 'OK')
        return pass(`${name} is OK`);
    if (alarm.state === 'ALARM')
        return fail(`${name} is in ALARM: ${alarm.reason}`);
    return { judgement: noData, seen: `${name} has INSUFFICIENT_DATA` };
}

;// CONCATENATED MODULE: ./lib/domain/validation/judge-logs.js

function judgeLogErrors(count, max) {
    const seen = `${count} events match`;
    return count > max ? fail(`${seen}, at most ${max} may`) : pass(seen);
}
function judgeLogRate(count, total, limits) {
    if (total < limits['min-events']) {
        return { judgement: limits['no-data'], seen: `only ${total} events, ${limits['min-events']} are needed to judge` };
    }
    const percent = (100 * count) / total;
    const seen = `${count} of ${total} events match (${percent.toFixed(2)} %)`;
    return percent > limits['max-percent'] ? fail(`${seen}, at most ${limits['max-percent']} % may`) : pass(seen);
}

;// CONCATENATED MODULE: ./lib/domain/validation/judge-metric.js

/** `from`: points of periods that began earlier are not judged. */
function judgeMetric(series, limits, from) {
    if (!series?.complete)
        return inconclusive('CloudWatch did not answer completely');
    const values = series.points.filter(({ at }) => at.getTime() >= from.getTime()).map(({ value }) => value);
    if (values.length === 0)
        return { judgement: limits['no-data'], seen: `no data since ${from.toISOString()}` };
    const judged = judge_metric_select(values, limits.points);
    const outside = judged.find((value) => value < (limits.min ?? -Infinity) || value > (limits.max ?? Infinity));
    const seen = `${limits.points === 'every' ? range(judged) : `${limits.points} is ${judge_metric_short(judged[0] ?? NaN)}`} over ${values.length} points`;
    return outside === undefined ? pass(seen) : fail(`${seen}; ${judge_metric_short(outside)} is not within ${bounds(limits)}`);
}
function judge_metric_select(values, points) {
    if (points === 'last')
        return values.slice(-1);
    return points === 'average' ? [values.reduce((sum, value) => sum + value, 0) / values.length] : values;
}
const judge_metric_short = (value) => String(Number(value.toPrecision(6)));
const range = (values) => `between ${judge_metric_short(Math.min(...values))} and ${judge_metric_short(Math.max(...values))}`;
const bounds = ({ min, max }) => `[${min ?? '−∞'}, ${max ?? '∞'}]`;

;// CONCATENATED MODULE: ./lib/domain/validation/window.js
/**
 * The stretch of the past that a check looks at. What was before the deployment belongs to the former version, and would
 * condemn or excuse the wrong one.
 */
function windowOf({ window, since, lag = 0 }, { now, deployedAt }) {
    const to = new Date(now.getTime() - lag);
    const begin = to.getTime() - window;
    const from = since === 'deployment' && deployedAt ? Math.max(begin, deployedAt.getTime()) : begin;
    return { from: new Date(Math.min(from, to.getTime())), to };
}

;// CONCATENATED MODULE: ./lib/validation/checks/cloudwatch.js




const cloudwatch_alarms = async (check, { metrics }) => judgeAlarms(await metrics.alarms(check.names), check);
/** The id of the one series that is judged. */
const judged = 'slipway';
const cloudwatch_metric = async (check, context) => {
    const { from, to } = windowOf(check, pastOf(context));
    const series = await context.metrics.query(queriesOf(check), from, to);
    return judgeMetric(series.find(({ id }) => id === judged), check, from);
};
const cloudwatch_logErrors = async (check, context) => {
    const { from, to } = windowOf(check, pastOf(context));
    return judgeLogErrors(await context.logs.count(check.group, check.pattern, from, to), check.max);
};
const cloudwatch_logRate = async (check, context) => {
    const { from, to } = windowOf(check, pastOf(context));
    const [count, total] = await Promise.all([
        context.logs.count(check.group, check.pattern, from, to),
        context.logs.count(check.group, check['of-pattern'], from, to),
    ]);
    return judgeLogRate(count, total, check);
};
const pastOf = ({ clock, deployedAt }) => ({ now: clock.now(), deployedAt });
function queriesOf({ metric, namespace, statistic, dimensions, expression, metrics, period }) {
    const query = (id, source) => ({
        id,
        metric: {
            namespace: source.namespace,
            name: source.metric,
            dimensions: source.dimensions,
            statistic: source.statistic,
            periodSeconds: period / 1000,
        },
    });
    if (expression !== undefined) {
        return [...Object.entries(metrics ?? {}).map(([id, source]) => query(id, source)), { id: judged, expression }];
    }
    // The schema asks for all three where there is no expression.
    return [
        query(judged, {
            namespace: namespace ?? '',
            metric: metric ?? '',
            statistic: statistic ?? '',
            dimensions: dimensions ?? {},
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/validation/checks/command.js


const command_command = async (check, context) => {
    const { environment, digest, settings, signal, tools, workspace, programEnvironment } = context;
    const [program = '', ...args] = check.argv;
    const subject = { SLIPWAY_ENVIRONMENT: environment, SLIPWAY_DIGEST: digest, SLIPWAY_URL: settings.url ?? '' };
    const { exitCode, stdout, stderr, timedOut } = await tools.run(program, args, {
        cwd: workspace,
        env: { ...programEnvironment, ...subject, ...check.environment },
        timeoutMs: check.timeout,
        signal,
    });
    if (timedOut)
        return fail(`${program} did not end within ${check.timeout} ms`);
    if (signal.aborted)
        return inconclusive(`${program} was stopped`);
    const said = (0,domain_text/* oneLine */.TN)((stdout.trim() || stderr.trim()).split('\n').at(-1) ?? '', 160);
    const seen = `exit code ${exitCode}${said ? `: ${said}` : ''}`;
    return exitCode === check['exit-code'] ? pass(seen) : fail(`${seen}, expected ${check['exit-code']}`);
};

;// CONCATENATED MODULE: ./lib/domain/validation/judge-certificate.js

const dayMs = 86_400_000;
function judgeCertificate(certificate, { 'min-days': minDays, trusted }, now) {
    const { validTo, subject } = certificate;
    const days = Math.floor((validTo.getTime() - now.getTime()) / dayMs);
    if (trusted && !certificate.trusted)
        return fail(`the certificate (${subject}) is not trusted for this host`);
    const seen = `the certificate (${subject}) lasts ${days} days, until ${validTo.toISOString().slice(0, 10)}`;
    return days < minDays ? fail(`${seen}; at least ${minDays} are needed`) : pass(seen);
}

;// CONCATENATED MODULE: ./lib/validation/checks/connection.js



const connection_tcp = async ({ host, port, timeout }, { probes, signal }) => {
    const { latencyMs } = await probes.tcp(host, port, timeout, signal);
    return pass(`${host}:${port} took a connection in ${latencyMs} ms`);
};
const connection_tls = async (check, { probes, signal, settings, clock }) => {
    const host = check.host ?? (settings.url && new URL(settings.url).hostname);
    if (!host)
        throw probeUnable('a certificate', 'the environment has no url');
    return judgeCertificate(await probes.tls(host, check.port, check.timeout, signal), check, clock.now());
};

;// CONCATENATED MODULE: ./lib/domain/validation/judge-targets.js

/** Targets on their way out do not count, neither for nor against. */
const leaving = new Set(['draining', 'unhealthy.draining']);
/** The load balancer itself cannot tell: health checks are off, or the state is new to us. */
const unclear = new Set(['unavailable', 'unknown']);
/** One target group. */
function judgeTargets(name, targets, minHealthy) {
    const staying = targets.filter(({ state }) => !leaving.has(state));
    const healthy = staying.filter(({ state }) => state === 'healthy').length;
    const doubtful = staying.filter(({ state }) => unclear.has(state));
    const bad = staying.filter(({ state }) => state !== 'healthy' && !unclear.has(state));
    const seen = `${name}: ${healthy} of ${staying.length} targets are healthy`;
    if (bad.length > 0)
        return fail(`${seen}; ${bad.map(tell).join(', ')}`);
    if (doubtful.length > 0)
        return inconclusive(`${seen}; ${doubtful.map(tell).join(', ')}`);
    return healthy < minHealthy ? fail(`${seen}, at least ${minHealthy} are needed`) : pass(seen);
}
const tell = ({ target, state, reason }) => `${target} is ${state}${reason ? ` (${reason})` : ''}`;

// EXTERNAL MODULE: ./lib/domain/image.js
var domain_image = __webpack_require__(9020);
;// CONCATENATED MODULE: ./lib/domain/rollout/runs-digest.js
/**
 * Whether a container runs the image of this digest. What was pulled by a digest is that image, whatever ECS reports beside
 * it: of an image for several platforms that may be the digest of the one platform's manifest.
 */
const runsDigest = ({ image, digest: reported }, digest) => image.endsWith(`@${digest}`) || reported === digest;

;// CONCATENATED MODULE: ./lib/domain/validation/judge-task-digests.js



/** One service: every task that runs, runs the digest. Tasks that still start are not judged, nor counted. */
function judgeTaskDigests(tasks, expected) {
    const { service, digest, minRunning } = expected;
    const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
    const found = running.map((task) => ({ task: nameOf(task), container: containerOf(task, expected.container) }));
    const rest = found.filter(({ container }) => !container || !runsDigest(container, digest));
    const other = rest.filter(({ container }) => container?.digest !== undefined);
    const unknown = rest.filter(({ container }) => container?.digest === undefined);
    if (other.length > 0) {
        const tasksTold = other.map(({ task, container }) => `${task} runs ${(0,domain_image/* shortDigest */.V)(container?.digest ?? '')}`);
        return fail(`${service}: ${tasksTold.join(', ')}, expected ${(0,domain_image/* shortDigest */.V)(digest)}`);
    }
    if (unknown.length > 0)
        return inconclusive(`${service}: ECS names no digest for ${unknown.map(({ task }) => task).join(', ')}`);
    const seen = `${service}: ${running.length} running tasks, each with ${(0,domain_image/* shortDigest */.V)(digest)}`;
    return running.length < minRunning
        ? fail(`${service}: ${running.length} tasks run, at least ${minRunning} are needed`)
        : pass(seen);
}
const nameOf = ({ arn }) => arn.split('/').at(-1)?.slice(0, 8) ?? arn;
const containerOf = ({ containers }, name) => name === undefined
    ? containers.length === 1
        ? containers[0]
        : undefined
    : containers.find((one) => one.name === name);

;// CONCATENATED MODULE: ./lib/validation/checks/ecs.js



const ecs_targetHealth = async (check, context) => {
    const each = namesOf(check, context).map((service) => targetsOf(service, check['min-healthy'], context));
    return combine((await Promise.all(each)).flat());
};
async function targetsOf(service, minHealthy, context) {
    const found = await context.services.service({ cluster: context.settings.ecs.cluster, service });
    if (!found)
        return [inconclusive(`there is no service "${service}"`)];
    if (found.targetGroupArns.length === 0)
        return [inconclusive(`${service} has no target group`)];
    return Promise.all(found.targetGroupArns.map(async (arn) => judgeTargets(targetGroupName(arn), await context.loadBalancers.targetHealth(arn), minHealthy)));
}
/** arn:…:targetgroup/NAME/ID */
const targetGroupName = (arn) => arn.split('/').at(-2) ?? arn;
const ecs_taskDigests = async (check, context) => {
    const { digest, settings, services } = context;
    const each = namesOf(check, context).map(async (service) => {
        const tasks = await services.runningTasks({ cluster: settings.ecs.cluster, service });
        const container = settings.ecs.services[service]?.container;
        return judgeTaskDigests(tasks, { service, digest, container, minRunning: check['min-running'] });
    });
    return combine(await Promise.all(each));
};
const namesOf = (check, { settings }) => check.services ?? Object.keys(settings.ecs.services);

// EXTERNAL MODULE: ../../node_modules/json-p3/dist/json-p3.cjs.js
var json_p3_cjs = __webpack_require__(9597);
;// CONCATENATED MODULE: ./lib/validation/json.js




/** The values that a JSONPath (RFC 9535) selects in a response's body, or why there are none to be had. */
function selectJson(path, { body, truncated }) {
    const document = parse(body);
    if (document === undefined) {
        return truncated ? inconclusive('the body is larger than is read') : fail(`the body is not JSON: ${excerpt(body)}`);
    }
    return { values: (0,json_p3_cjs/* compile */.wE)(path).query(document.value).values() };
}
function judgeJson(expected, response) {
    const selected = selectJson(expected.path, response);
    if (!('values' in selected))
        return selected;
    const { values } = selected;
    const seen = `${expected.path} is ${show(values)}`;
    if (expected.exists !== undefined) {
        return values.length > 0 === expected.exists
            ? pass(seen)
            : fail(`${seen}, expected ${expected.exists ? 'something' : 'nothing'}`);
    }
    const wanted = expected.matches === undefined ? JSON.stringify(expected.equals) : `/${expected.matches}/`;
    return values.length > 0 && values.every(fits(expected)) ? pass(seen) : fail(`${seen}, expected ${wanted}`);
}
function fits({ equals, matches }) {
    if (matches === undefined)
        return (value) => (0,external_node_util_.isDeepStrictEqual)(value, equals);
    const pattern = new RegExp(matches, 'u');
    return (value) => pattern.test(typeof value === 'string' ? value : JSON.stringify(value));
}
const show = (values) => values.length === 0 ? 'absent' : (0,domain_text/* oneLine */.TN)(values.map((value) => JSON.stringify(value)).join(', '), 120);
const excerpt = (body) => (body === '' ? 'it is empty' : (0,domain_text/* oneLine */.TN)(body, 120));
function parse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/validation/visit.js


/** One request of a check, to the environment or another declared host; what it met goes to the chart. */
async function visit(check, context) {
    const { clock, probes, signal, settings } = context;
    const url = resolveUrl(check.url, settings.url)?.href;
    if (url === undefined)
        throw probeUnable(check.url, 'the environment has no url');
    const at = clock.now();
    try {
        const response = await probes.http({ ...requestOf(check), url, signal });
        context.keep({ at, latencyMs: response.latencyMs, ok: response.status === (check.status ?? 200) });
        return response;
    }
    catch (error) {
        if (!signal.aborted)
            context.keep({ at, ok: false });
        throw error;
    }
}
const requestOf = ({ method, headers, body, redirects, timeout }) => ({
    timeoutMs: timeout,
    ...(method && { method }),
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
    ...(redirects && { redirects }),
});

;// CONCATENATED MODULE: ./lib/validation/checks/http.js



const http_http = async (check, context) => {
    const { expect, ...request } = check;
    return judgeResponse(await visit(request, context), check);
};
function judgeResponse(response, { status, expect }) {
    const answered = `status ${response.status} in ${response.latencyMs} ms`;
    if (response.status !== status)
        return fail(`${answered}, expected ${status}; ${excerpt(response.body)}`);
    const headers = Object.entries(expect.headers).map(([name, wanted]) => {
        const value = response.headers[name.toLowerCase()];
        return value === undefined ? fail(`there is no header ${name}`) : judgeText(`header ${name}`, value, wanted);
    });
    const body = expect.body ? [judgeBody(response, expect.body)] : [];
    const json = expect.json.map((wanted) => judgeJson(wanted, response));
    return combine([pass(answered), ...headers, ...body, ...json]);
}
/** What was cut off may have held what we look for. */
function judgeBody(response, wanted) {
    const finding = judgeText('the body', response.body, wanted);
    return finding.judgement === 'fail' && response.truncated
        ? inconclusive(`${finding.seen}, as far as it is read`)
        : finding;
}
function judgeText(what, text, { contains, matches }) {
    const fits = contains === undefined ? new RegExp(matches ?? '', 'u').test(text) : text.includes(contains);
    const wanted = contains === undefined ? `match /${matches}/` : `contain "${contains}"`;
    return fits ? pass(`${what} does ${wanted}`) : fail(`${what} does not ${wanted}: ${excerpt(text)}`);
}

;// CONCATENATED MODULE: ./lib/domain/validation/percentile.js
/** Nearest rank: the smallest value that at least `percent` of all values do not exceed; undefined for no values. */
function percentile(values, percent) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

;// CONCATENATED MODULE: ./lib/domain/validation/judge-latency.js


/** Errors first: the latency of the few requests that were answered flatters a service that errs. */
function judgeLatency(samples, limits) {
    const errors = samples.filter(({ ok }) => !ok).length;
    const errorPercent = (100 * errors) / samples.length;
    const latencies = samples.flatMap(({ ok, latencyMs }) => (ok && latencyMs !== undefined ? [latencyMs] : []));
    const value = percentile(latencies, limits.percentile);
    const asked = `${errors} of ${samples.length} requests erred`;
    if (errorPercent > limits['max-error-percent'])
        return fail(`${asked}, at most ${limits['max-error-percent']} % may`);
    if (value === undefined)
        return inconclusive('no request was answered');
    const seen = `p${limits.percentile} is ${Math.round(value)} ms over ${latencies.length} requests`;
    const told = errors > 0 ? `${seen}; ${asked}` : seen;
    return value > limits.max ? fail(`${told}, at most ${limits.max} ms may be`) : pass(told);
}

;// CONCATENATED MODULE: ./lib/validation/checks/latency.js




const latency_latency = async (check, context) => {
    const samples = [];
    let left = check.requests;
    const worker = async () => {
        while (left > 0) {
            left -= 1;
            samples.push(await measure(check, context));
        }
    };
    await Promise.all(Array.from({ length: Math.min(check.concurrency, check.requests) }, worker));
    return judgeLatency(samples, check);
};
/** Connecting is part of it: each request opens its own connection, as a new visitor does. */
async function measure(check, context) {
    const at = context.clock.now();
    try {
        const { status, latencyMs } = await visit(check, context);
        return { at, latencyMs, ok: status === check.status };
    }
    catch (error) {
        if ((0,ops_error/* isOpsError */.rS)(error) && isServiceFault(error))
            return { at, ok: false };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/validation/checks/redirect.js



const redirect_redirect = async (check, context) => {
    const { url, status, timeout, to } = check;
    const base = resolveUrl(url, context.settings.url)?.href;
    const response = await visit({ url, status, timeout, redirects: 'none' }, context);
    const location = response.headers['location'];
    const target = location === undefined ? undefined : URL.parse(location, base)?.href;
    const seen = `status ${response.status} to ${target ?? 'nowhere'}`;
    return response.status === status && target === URL.parse(to, base)?.href
        ? pass(seen)
        : fail(`${seen}, expected ${status} to ${to}`);
};

// EXTERNAL MODULE: ../../node_modules/semver/index.js
var semver = __webpack_require__(84);
;// CONCATENATED MODULE: ./lib/validation/checks/version.js




const version_version = async (check, context) => {
    const findings = [];
    for (let request = 0; request < check.requests; request++) {
        findings.push(judge(await visit(check, context), check, context.digest));
    }
    const { judgement, seen } = combine(findings);
    return { judgement, seen: [...new Set(seen.split('; '))].join('; ') };
};
function judge(response, { path, range }, digest) {
    if (response.status !== 200)
        return fail(`status ${response.status}, expected 200`);
    const selected = selectJson(path, response);
    if (!('values' in selected))
        return selected;
    const [value, ...others] = selected.values;
    const seen = `${path} is ${show(selected.values)}`;
    if (others.length > 0)
        return fail(`${seen}, expected one value`);
    if (range === undefined)
        return value === digest ? pass(seen) : fail(`${seen}, expected ${digest}`);
    if ((0,semver.validRange)(range) === null)
        return inconclusive(`"${range}" is not a range of versions`);
    const text = String(value);
    if ((0,semver.valid)(text) === null)
        return fail(`${seen}, which is not a version`);
    // A pre-release that runs is judged by the range like any other version.
    return (0,semver.satisfies)(text, range, { includePrerelease: true }) ? pass(seen) : fail(`${seen}, expected ${range}`);
}

;// CONCATENATED MODULE: ./lib/validation/performers.js








/** How each kind of check looks. A kind of the configuration that is missing here does not compile. */
const performers = {
    http: http_http,
    redirect: redirect_redirect,
    latency: latency_latency,
    tls: connection_tls,
    tcp: connection_tcp,
    version: version_version,
    'target-health': ecs_targetHealth,
    'task-digests': ecs_taskDigests,
    alarms: cloudwatch_alarms,
    metric: cloudwatch_metric,
    'log-errors': cloudwatch_logErrors,
    'log-rate': cloudwatch_logRate,
    command: command_command,
};

;// CONCATENATED MODULE: ./lib/validation/run-check.js




/**
 * A check with its attempts. When the look's deadline comes first, what earlier attempts found stands if it was a failure;
 * otherwise the check could not be judged. A call that does not heed the signal is left behind, not waited for.
 */
async function runCheck(check, context) {
    const { clock, signal } = context;
    const startedAt = clock.now().getTime();
    const progress = { attempts: 0 };
    const finding = await Promise.race([attempt(check, context, progress), whenAborted(signal)]);
    return {
        ...(finding ?? unfinished(progress)),
        name: check.name,
        kind: check.kind,
        attempts: progress.attempts,
        durationMs: clock.now().getTime() - startedAt,
    };
}
/** The last attempt's finding; undefined when the signal ended it. */
async function attempt(check, context, progress) {
    for (;;) {
        progress.attempts += 1;
        const finding = await lookOnce(check, context);
        if (context.signal.aborted && finding.judgement === 'inconclusive')
            return undefined;
        progress.latest = finding;
        if (finding.judgement === 'pass' || progress.attempts >= check.attempts)
            return finding;
        await context.clock.sleep(check['retry-delay'], context.signal);
        if (context.signal.aborted)
            return undefined;
    }
}
const unfinished = ({ latest }) => latest?.judgement === 'fail'
    ? latest
    : inconclusive(`it did not end before the deadline${latest ? `; ${latest.seen}` : ''}`);
/** That the service does not answer is a failure of the service; that we could not ask is nobody's. */
async function lookOnce(check, context) {
    try {
        const perform = performers[check.kind];
        return await perform(check, context);
    }
    catch (error) {
        const judgement = (0,ops_error/* isOpsError */.rS)(error) && isServiceFault(error) ? 'fail' : 'inconclusive';
        return { judgement, seen: (0,ops_error/* messageOf */.bD)(error).split('\n')[0] ?? '' };
    }
}
const whenAborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        return resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
});

;// CONCATENATED MODULE: ./lib/validation/validate.js


/**
 * Looks at all checks of the environment, again and again for as long as the soak lasts. The first look that fails ends it;
 * one that cannot tell does not. Never throws for what a check meets.
 */
async function validate_validate(subject, ports) {
    const { clock, cancelled } = ports;
    const startedAt = clock.now().getTime();
    const settings = subject.settings.validate;
    const looks = settings ? await lookUntilSoaked(settings, subject, ports) : [];
    const durationMs = clock.now().getTime() - startedAt;
    return { ...judgeValidation(looks, { cancelled: cancelled.aborted }), looks, durationMs };
}
async function lookUntilSoaked(settings, subject, ports) {
    const { clock, log, cancelled } = ports;
    const end = clock.now().getTime() + settings.soak;
    const looks = [];
    for (;;) {
        const look = await lookAtAll(settings, subject, ports);
        looks.push(look);
        validate_tell(look, looks.length, log);
        const now = clock.now().getTime();
        if (cancelled.aborted || judgeLook(look) === 'fail' || now >= end)
            return looks;
        // The last look is due when the soak ends, however the interval divides it.
        const next = Math.min(look.at.getTime() + settings.interval, end);
        await clock.sleep(Math.max(0, next - now), cancelled);
        if (cancelled.aborted)
            return looks;
    }
}
/** Every check at once, under one deadline. */
async function lookAtAll(settings, subject, ports) {
    const { clock, cancelled } = ports;
    const look = { at: clock.now(), results: [], samples: [] };
    const [ended, over] = [new AbortController(), new AbortController()];
    void clock.sleep(settings.deadline, AbortSignal.any([ended.signal, cancelled])).then(() => over.abort());
    const context = {
        ...ports,
        ...subject,
        signal: over.signal,
        keep: (sample) => look.samples.push(sample),
    };
    look.results = await Promise.all(settings.checks.map((check) => runCheck(check, context)));
    ended.abort();
    return look;
}
const signs = { pass: '✓', fail: '✗', inconclusive: '?' };
function validate_tell({ results }, number, log) {
    const lines = results.map(({ judgement, name, seen }) => `  ${signs[judgement]} ${name}: ${seen}`);
    log.info([`Look ${number}:`, ...lines].join('\n'));
}

;// CONCATENATED MODULE: ./lib/domain/errors/validation.js

const recordMissing = (id, environment) => new ops_error/* OpsError */.zy('DEPLOYMENT_NOT_FOUND', `Environment "${environment}" has no deployment record ${id}.`, 'Hand over the `deployment-id` of the deploy-env step, or leave it out.');
const recordMismatch = (id, recorded, digest) => new ops_error/* OpsError */.zy('DEPLOYMENT_MISMATCH', `Deployment record ${id} is of ${recorded}, not of ${digest}.`, 'Hand over `digest` and `deployment-id` of the same deploy-env step.');

;// CONCATENATED MODULE: ./actions/validate-deployment/src/find-record.js

/** A digest that is not among so many deployments of an environment is not what runs there. */
const lookBack = 100;
/**
 * The record that the verdict belongs to: the one that was named, else the newest of this digest, else none.
 * @throws OpsError DEPLOYMENT_NOT_FOUND, DEPLOYMENT_MISMATCH for one that was named
 */
async function findRecord({ environment, digest, deploymentId }, records) {
    let seen = 0;
    for await (const record of records.list(environment)) {
        if (deploymentId === undefined ? record.payload.digest === digest : record.id === deploymentId) {
            if (record.payload.digest !== digest)
                throw recordMismatch(record.id, record.payload.digest, digest);
            return record;
        }
        seen += 1;
        if (seen === lookBack)
            break;
    }
    if (deploymentId !== undefined)
        throw recordMissing(deploymentId, environment);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/domain/validation/traffic.js

const mostStretches = 20;
/** Requests in stretches of equal length, at most 20, oldest first; stretches without requests are left out. */
function trafficOf(samples) {
    const sorted = [...samples].sort((a, b) => a.at.getTime() - b.at.getTime());
    const first = sorted[0]?.at.getTime() ?? 0;
    const last = sorted.at(-1)?.at.getTime() ?? 0;
    const length = (last - first + 1) / mostStretches;
    const stretches = Map.groupBy(sorted, ({ at }) => Math.floor((at.getTime() - first) / length));
    return [...stretches.values()].map((some) => ({ label: label(some, first), ...summarise(some) }));
}
function label([sample], first) {
    const seconds = ((sample?.at.getTime() ?? first) - first) / 1000;
    return `+${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}
function summarise(samples) {
    const latencies = samples.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
    return {
        medianMs: percentile(latencies, 50) ?? 0,
        p95Ms: percentile(latencies, 95) ?? 0,
        errorPercent: (100 * samples.filter(({ ok }) => !ok).length) / samples.length,
    };
}

;// CONCATENATED MODULE: ./lib/validation/validation-sections.js


const words = { pass: 'passed', fail: 'failed', inconclusive: 'could not tell' };
/** What was seen: a row for each check, and a chart of what the checks' own requests met. */
const validationSections = ({ looks }) => [...table(looks), ...charts(looks)];
const validationFacts = ({ looks, durationMs }) => [
    { label: 'Looks', value: `${looks.length} in ${formatDuration(durationMs)}` },
];
function table(looks) {
    const last = looks.at(-1);
    if (!last)
        return [];
    const rows = last.results.map((result, index) => {
        const passed = looks.filter(({ results }) => results[index]?.judgement === 'pass').length;
        return [
            result.name,
            result.kind,
            words[result.judgement],
            result.seen,
            `${passed} of ${looks.length}`,
            String(result.attempts),
            formatDuration(result.durationMs),
        ];
    });
    const columns = ['Check', 'Kind', 'Verdict', 'What was seen', 'Looks passed', 'Attempts', 'Took'];
    return [{ kind: 'table', title: looks.length > 1 ? 'Checks, at the last look' : 'Checks', columns, rows }];
}
function charts(looks) {
    const samples = looks.flatMap((look) => look.samples);
    if (samples.length === 0)
        return [];
    const traffic = trafficOf(samples);
    return [
        chart(`Latency of ${samples.length} requests`, 'ms', traffic, { p95: 'p95Ms', median: 'medianMs' }),
        chart('Requests that erred', '%', traffic, { errors: 'errorPercent' }),
    ];
}
/** One line for each name, of the field that it stands for. */
function chart(title, unit, traffic, lines) {
    const series = Object.entries(lines).map(([name, field]) => ({ name, values: traffic.map((one) => one[field]) }));
    return { kind: 'chart', title, unit, labels: traffic.map(({ label }) => label), series };
}

;// CONCATENATED MODULE: ./actions/validate-deployment/src/validation-outcome.js


const titles = {
    succeeded: 'works',
    failed: 'does not work',
    inconclusive: 'could not be judged',
    cancelled: 'was not judged',
};
function validationOutcome(validation, { environment, digest }, { url, validate }, recording) {
    const { verdict, reason, summary } = verdictOf(validation, recording);
    return {
        verdict,
        reason,
        outputs: { verdict, reason },
        report: {
            title: `${(0,domain_image/* shortDigest */.V)(digest)} ${titles[verdict]} in ${environment}`,
            verdict,
            summary,
            facts: [
                { label: 'Environment', value: environment, ...(url && { link: url }) },
                { label: 'Digest', value: digest },
                ...validationFacts(validation),
                { label: 'Deployment record', value: validation_outcome_tell(recording) },
            ],
            sections: validationSections(validation),
            next: nextSteps(verdict, reason, environment),
        },
        details: {
            environment,
            digest,
            recording,
            looks: validation.looks.length,
            durationMs: validation.durationMs,
            soakMs: validate?.soak ?? 0,
            checks: validation.looks.at(-1)?.results ?? [],
        },
    };
}
/** A pass that is not on record would let nothing pass: neither a promotion nor a rollback could rely on it. */
function verdictOf({ judgement, reason, summary }, recording) {
    if (judgement === 'fail')
        return { verdict: 'failed', reason, summary };
    if (reason === 'CANCELLED')
        return { verdict: 'cancelled', reason, summary };
    if (judgement === 'inconclusive')
        return { verdict: 'inconclusive', reason, summary };
    if (recording.kind !== 'not-written')
        return { verdict: 'succeeded', reason: 'OK', summary };
    const told = `${summary} But the verdict could not be written to the deployment record: ${recording.why}`;
    return { verdict: 'inconclusive', reason: 'VALIDATION_NOT_RECORDED', summary: told };
}
function validation_outcome_tell(recording) {
    switch (recording.kind) {
        case 'written':
            return `${recording.id} is now ${recording.state}: ${recording.note}`;
        case 'left':
            return `${recording.id} was left as it is`;
        case 'not-written':
            return `${recording.id} could not be written: ${recording.why}`;
        case 'no-record':
            return 'none of this digest in this environment';
    }
}
function nextSteps(verdict, reason, environment) {
    if (verdict === 'succeeded')
        return [];
    if (verdict === 'failed')
        return [`Read what the failed checks saw. deploy.yml rolls back by itself; elsewhere, roll ${environment} back.`];
    if (verdict === 'cancelled')
        return ['Run the validation again: nothing is known of this deployment yet.'];
    if (reason === 'VALIDATION_NOT_CONFIGURED') {
        return [`Give environment "${environment}" checks, under \`validate.checks\` in the configuration.`];
    }
    return ['Remove what kept the checks from judging, and run the validation again.'];
}
/** Nothing was looked at: a record of something else refuses the validation, and one that cannot be read leaves it open. */
function withoutRecord({ environment, digest }, error) {
    const verdict = error.code.startsWith('DEPLOYMENT_') ? 'refused' : 'inconclusive';
    return {
        verdict,
        reason: error.code,
        outputs: { verdict, reason: error.code },
        report: {
            title: `${(0,domain_image/* shortDigest */.V)(digest)} was not validated in ${environment}`,
            verdict,
            summary: error.message,
            facts: [],
            sections: [],
            next: [error.next],
        },
        details: { environment, digest },
    };
}

;// CONCATENATED MODULE: ./actions/validate-deployment/src/validate-deployment.js






/**
 * Judges a deployment by the checks of its environment, and writes the verdict to its record: what is marked as validated
 * here is what may be promoted, and what a rollback goes back to.
 */
async function validateDeployment(input, ports) {
    const found = await find(input, ports);
    if ((0,ops_error/* isOpsError */.rS)(found))
        return withoutRecord(input, found);
    const { environment, digest } = input;
    const { settings, validation: validationPorts } = ports;
    const deployedAt = found && endOfRollout(found);
    const validation = await validate_validate({ environment, settings, digest, deployedAt }, validationPorts);
    return validationOutcome(validation, input, settings, await write(validation, input, found, ports));
}
/** Which record it is comes first: a verdict that belongs to none, or to the wrong one, would be worse than none. */
async function find(input, { records }) {
    try {
        return await findRecord(input, records);
    }
    catch (error) {
        if ((0,ops_error/* isOpsError */.rS)(error))
            return error;
        throw error;
    }
}
const endOfRollout = ({ statuses, payload }) => statuses.find(({ state, description }) => state === 'success' && description === deployedNote(payload.digest))?.at;
/** A doubt is not written: the record keeps saying what was known before. */
async function write({ judgement, summary }, { digest }, record, { records, runUrl, settings }) {
    if (!record)
        return { kind: 'no-record' };
    if (judgement === 'inconclusive')
        return { kind: 'left', id: record.id };
    const [state, note] = judgement === 'pass'
        ? ['success', validatedNote(digest)]
        : ['failure', (0,domain_text/* oneLine */.TN)(`validation failed: ${summary}`, 130)];
    const links = { log: runUrl, ...(settings.url && { environment: settings.url }) };
    try {
        await records.mark(record.id, state, note, links);
        return { kind: 'written', id: record.id, state, note };
    }
    catch (error) {
        return { kind: 'not-written', id: record.id, why: (0,ops_error/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./actions/validate-deployment/src/wiring.js






async function wire(input, run) {
    run.mask(input.githubToken);
    const settings = environmentOf(await loadConfig(run.workspace, input.config), input.environment);
    const roleArn = input.roleArn ?? settings.role;
    const session = awsSession({ roleArn, region: settings.region, name: `slipway-${run.runId}` }, run);
    return {
        settings,
        records: deploymentRecords(githubClient({ ...run, token: input.githubToken })),
        validation: validationPorts(settings, session, run),
        runUrl: run.runUrl,
    };
}


/***/ })

};
