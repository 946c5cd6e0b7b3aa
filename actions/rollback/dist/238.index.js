export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useCase: () => (/* reexport */ rollback_rollback),
  wire: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ../../node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(3045);
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
function duration_formatDuration(ms) {
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

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(149);
// EXTERNAL MODULE: ./lib/domain/errors/ops-error.js
var ops_error = __webpack_require__(7790);
;// CONCATENATED MODULE: ./lib/domain/errors/image.js

const repositoryMissing = (repository, account, cause) => new ops_error/* OpsError */.zy('REPOSITORY_NOT_FOUND', `ECR repository "${repository}" does not exist in account ${account}.`, 'Check `image.repository`, `image.account` and `image.region` in the configuration.', { cause });
const loginNotUsable = () => new ops_error/* OpsError */.zy('REGISTRY_LOGIN_FAILED', 'ECR answered the request for registry credentials without any.', 'Run the job again; if it stays, look at the AWS Health Dashboard.');

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
const temporary = ['AWS_THROTTLED', 'AWS_UNREACHABLE'];
const aws_final = ['AWS_ACCESS_DENIED', 'AWS_CREDENTIALS_EXPIRED', 'AWS_ROLE_NOT_ASSUMED', 'OIDC_UNAVAILABLE'];
/** Looking again may help: AWS was busy or out of reach. */
const isTemporary = (error) => (0,ops_error/* isOpsError */.rS)(error) && temporary.includes(error.code);
/** Looking again cannot help: we may not. */
const isNotAllowed = (error) => (0,ops_error/* isOpsError */.rS)(error) && aws_final.includes(error.code);

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

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var client_sts_dist_cjs = __webpack_require__(2811);
;// CONCATENATED MODULE: ./lib/system/random.js
/** 0 ≤ n < 1: the only place in the product that draws lots. */
const systemRandom = () => Math.random();

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
    const sts = awsClient(new client_sts_dist_cjs/* STSClient */.iM(config));
    const command = new client_sts_dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
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

;// CONCATENATED MODULE: ./lib/aws/images.js




/** Amazon ECR of one account, which need not be the session's own. */
function awsImages(session, registryId, mask) {
    const ecr = awsClient(new dist_cjs/* ECRClient */.S70(session.config));
    return {
        repositoryUri: (repository) => repositoryUri(ecr, registryId, repository),
        digestOf: (repository, tag) => find(ecr, registryId, repository, { imageTag: tag }),
        exists: async (repository, digest) => (await find(ecr, registryId, repository, { imageDigest: digest })) !== undefined,
        login: () => login(ecr, mask),
    };
}
const withName = (repository, registryId) => (error) => {
    throw isAwsException(error, 'RepositoryNotFoundException') ? repositoryMissing(repository, registryId, error) : error;
};
async function repositoryUri(ecr, registryId, repository) {
    const command = new dist_cjs/* DescribeRepositoriesCommand */.pE_({ registryId, repositoryNames: [repository] });
    const { repositories = [] } = await ecr.send(command).catch(withName(repository, registryId));
    const uri = repositories[0]?.repositoryUri;
    if (!uri)
        throw repositoryMissing(repository, registryId);
    return uri;
}
/** The digest of an image, undefined where ECR has none. Asking by one id needs no paging. */
async function find(ecr, registryId, repositoryName, imageId) {
    const command = new dist_cjs/* DescribeImagesCommand */.ji5({ registryId, repositoryName, imageIds: [imageId] });
    const found = await ecr.send(command).catch((error) => {
        if (isAwsException(error, 'ImageNotFoundException'))
            return undefined;
        return withName(repositoryName, registryId)(error);
    });
    return found?.imageDetails?.[0]?.imageDigest;
}
async function login(ecr, mask) {
    const { authorizationData = [] } = await ecr.send(new dist_cjs/* GetAuthorizationTokenCommand */.Eu6({}));
    const { authorizationToken, proxyEndpoint } = authorizationData[0] ?? {};
    if (!authorizationToken || !proxyEndpoint)
        throw loginNotUsable();
    mask(authorizationToken);
    const [username = '', ...password] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(':');
    mask(password.join(':'));
    return { registry: proxyEndpoint.replace(/^https?:\/\//, ''), username, password: password.join(':') };
}

// EXTERNAL MODULE: ../../node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var client_ecs_dist_cjs = __webpack_require__(4224);
;// CONCATENATED MODULE: ./lib/domain/rollout/lease.js
/**
 * Who deploys to a service, kept in a tag of the service: the one place that every repository and every run that may deploy
 * to it sees. A tag is last-writer-wins, so a lease counts only after it was read back; see lib/flow/take-lease.
 */
const lease_leaseTag = 'slipway:lease';
/** At most 256 characters of what ECS allows in a tag's value: letters, digits, spaces and `+ - = . _ : / @`. */
const lease_leaseText = ({ repository, runId, runAttempt, token, since, until }) => `repo=${repository} run=${runId}.${runAttempt} token=${token} since=${stamp(since)} until=${stamp(until)}`;
const stamp = (date) => date.toISOString().replace(/\.\d+Z$/, 'Z');
const lease_pattern = /^repo=(\S+) run=(\d+)\.(\d+) token=(\S+) since=(\S+) until=(\S+)$/;
/** Undefined for a text that this version did not write: a newer version's, or a person's. */
function parseLease(text) {
    const [, repository = '', runId, runAttempt, token = '', since = '', until = ''] = lease_pattern.exec(text) ?? [];
    const lease = { repository, runId: Number(runId), runAttempt: Number(runAttempt), token };
    const [from, to] = [new Date(since), new Date(until)];
    return Number.isNaN(from.getTime() + to.getTime()) ? undefined : { ...lease, since: from, until: to };
}
function lease_standingOf(text, us, now) {
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

;// CONCATENATED MODULE: ./lib/aws/leases.js



/** Leases in a tag of the ECS service. Needs `ecs:TagResource` and `ecs:UntagResource` on it. */
function awsLeases(session) {
    const ecs = awsClient(new client_ecs_dist_cjs/* ECSClient */.Zgc(session.config));
    return {
        write: async (resourceArn, value) => {
            await ecs.send(new client_ecs_dist_cjs/* TagResourceCommand */.eqU({ resourceArn, tags: [{ key: lease_leaseTag, value }] }));
        },
        clear: async (resourceArn) => {
            await ecs.send(new client_ecs_dist_cjs/* UntagResourceCommand */.RP$({ resourceArn, tagKeys: [lease_leaseTag] }));
        },
    };
}

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
        ...defined({ lease: service.tags?.find(({ key }) => key === lease_leaseTag)?.value }),
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
const containerUnclear = (family, names, wanted) => new ops_error/* OpsError */.zy('CONTAINER_UNCLEAR', wanted === undefined
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
const rolloutStateUnknown = (status) => new ops_error/* OpsError */.zy('ROLLOUT_STATE_UNKNOWN', `ECS shows the rollout in a state that this version of Slipway does not know: ${status}`, 'Look at the service in the ECS console, and take a newer version of Slipway.');

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

;// CONCATENATED MODULE: ./lib/domain/rollout/phase.js
/** Does not compile with a state left out. */
const phases = {
    PENDING: 'going',
    IN_PROGRESS: 'going',
    STOP_REQUESTED: 'going',
    ROLLBACK_REQUESTED: 'turning-back',
    ROLLBACK_IN_PROGRESS: 'turning-back',
    SUCCESSFUL: 'succeeded',
    STOPPED: 'stopped',
    ROLLBACK_SUCCESSFUL: 'rolled-back',
    ROLLBACK_FAILED: 'rollback-failed',
};
const phaseOf = (status) => Object.hasOwn(phases, status) ? phases[status] : 'unknown';
const isFinal = (phase) => phase === 'succeeded' || phase === 'stopped' || phase === 'rolled-back' || phase === 'rollback-failed';

;// CONCATENATED MODULE: ./lib/domain/rollback/decide-move.js

/** The right mechanism for a service in this state. `done` names what this rollback has tried on it before. */
function decideMove(state, done = []) {
    const first = firstChoice(state);
    const ignored = first.kind === 'stop' && done.includes('stop');
    const move = ignored ? decide_move_update(state, 'ECS did not turn the rollout back.') : first;
    if (move.kind !== 'update' || !done.includes('update'))
        return move;
    // Tried once and still not there: trying it again would go round in circles while users wait.
    return { kind: 'escalate', why: 'The good revision was started and did not stay either.' };
}
function firstChoice(state) {
    const { status, rollout, target, taskDefinition } = state;
    if (status !== 'ACTIVE')
        return { kind: 'escalate', why: `The service is ${status ?? 'gone'}: there is nothing to update.` };
    if (!rollout)
        return settled(state, taskDefinition === target);
    switch (phaseOf(rollout.status)) {
        case 'going':
            return underWay(state, rollout);
        case 'turning-back':
            return { kind: 'wait', rolloutArn: rollout.arn, why: 'ECS rolls back already.' };
        case 'succeeded':
            return settled(state, rollout.forwardTo === target);
        case 'rolled-back':
            return settled(state, (rollout.backTo ?? taskDefinition) === target);
        case 'stopped':
            return decide_move_update(state, 'The last rollout was stopped half-way.');
        case 'rollback-failed':
            return decide_move_update(state, "ECS's own rollback failed.");
        case 'unknown':
            return { kind: 'escalate', why: `ECS says "${rollout.status}", which this version does not know.` };
    }
}
function underWay(state, rollout) {
    const { arn: rolloutArn, status, forwardTo, backTo } = rollout;
    if (forwardTo === state.target)
        return { kind: 'wait', rolloutArn, why: 'The target is being rolled out already.' };
    if (status === 'STOP_REQUESTED')
        return { kind: 'wait', rolloutArn, why: 'Somebody has stopped the rollout.' };
    if (backTo === state.target)
        return { kind: 'stop', rolloutArn, why: 'The bad rollout is still under way.' };
    return decide_move_update(state, 'The bad rollout is under way, and what it would go back to is not the target.');
}
const settled = (state, there) => there
    ? { kind: 'none', why: 'The target runs already.' }
    : decide_move_update(state, 'The service has settled on another revision.');
const decide_move_update = ({ target }, why) => ({ kind: 'update', taskDefinition: target, why });

;// CONCATENATED MODULE: ./lib/domain/rollback/judge-recovery.js
/** Recovered means: every rollout ended, the tasks prove the digest, and validation passed. Less is never called that. */
function judgeRecovery({ restored, proofs, validation, quarantined }) {
    const stuck = restored.find(({ end }) => end !== 'there');
    if (stuck)
        return notThere(stuck);
    const doubted = restored
        .map(({ service }) => proofs.find((proof) => proof.service === service) ?? unasked(service))
        .find(({ proven }) => !proven);
    if (doubted)
        return lost('inconclusive', 'ROLLBACK_UNPROVEN', `${doubted.service}: ${doubted.why}`);
    switch (validation?.judgement) {
        case 'pass':
            return { recovered: true, ...(quarantined ? well : unguarded) };
        case 'fail':
            return lost('failed', 'ROLLBACK_VALIDATION_FAILED', `It runs, but does not work. ${validation.summary}`);
        default:
            return lost('inconclusive', 'ROLLBACK_NOT_VALIDATED', `It runs; whether it works is not known. ${validation?.summary ?? ''}`);
    }
}
const proof = 'Every rollout ended, all running tasks have the digest, and validation passed.';
const well = { verdict: 'succeeded', reason: 'OK', sentence: proof };
/** Users are served, but the next release may bring the same digest back: somebody has to act. */
const unguarded = {
    verdict: 'failed',
    reason: 'QUARANTINE_NOT_WRITTEN',
    sentence: `${proof} But the bad digest could not be quarantined.`,
};
const unasked = (service) => ({ service, proven: false, why: 'its tasks were not asked' });
const ends = {
    escalate: { verdict: 'failed', reason: 'ROLLBACK_ESCALATE' },
    unseen: { verdict: 'inconclusive', reason: 'ROLLBACK_UNSEEN' },
    'timed-out': { verdict: 'timed-out', reason: 'ROLLBACK_TIMED_OUT' },
    cancelled: { verdict: 'cancelled', reason: 'CANCELLED' },
};
function notThere({ service, end, why }) {
    const { verdict, reason } = ends[end === 'there' ? 'unseen' : end];
    return lost(verdict, reason, `${service}: ${why}`);
}
const lost = (verdict, reason, sentence) => ({
    recovered: false,
    verdict,
    reason,
    sentence: sentence.trim(),
});

;// CONCATENATED MODULE: ./lib/domain/errors/lease.js



/** `run 12 (attempt 1) of harbour/boat-listing, since 2026-01-01T00:00:00Z`; a person's words where a person wrote the tag. */
const holderOf = (text) => {
    const lease = text === undefined ? undefined : parseLease(text);
    if (!lease)
        return text === undefined ? 'nobody: the tag was removed' : `somebody who wrote "${(0,domain_text/* oneLine */.TN)(text, 100)}"`;
    const { repository, runId, runAttempt, since, until } = lease;
    const [from, to] = [since, until].map((date) => date.toISOString().slice(0, 19));
    return `run ${runId} (attempt ${runAttempt}) of ${repository} since ${from}Z, until ${to}Z at the latest`;
};
const lease_leaseHeld = (service, arn, text) => new OpsError('DEPLOY_LEASE_HELD', `"${service}" is being deployed by ${holderOf(text)}.`, `Wait until that run has ended, then run this job again. If it is dead, remove its lease: aws ecs untag-resource --resource-arn ${arn} --tag-keys ${leaseTag}`);
/** The fencing token is not on the service any more, or the service has moved: whoever took over must not be disturbed. */
const lease_leaseLost = (service, text) => new OpsError('DEPLOY_LEASE_LOST', `The lease of this deployment on "${service}" is lost; it belongs to ${holderOf(text)}. This service was not changed.`, 'Find out what the other run did, then deploy again if this release is still wanted.');
/** Our lease is there, but the service has another rollout than the one that was planned on. */
const lease_serviceMoved = (service) => new OpsError('DEPLOY_SERVICE_MOVED', `"${service}" was given another rollout while this one was prepared. This service was not changed.`, 'Find out who deployed it without a lease (console, another tool), then run the job again.');
const isLeaseLost = (code) => ['DEPLOY_LEASE_LOST', 'DEPLOY_SERVICE_MOVED'].includes(code);
const isLeaseRefusal = (code) => code === 'DEPLOY_LEASE_HELD' || isLeaseLost(code);

;// CONCATENATED MODULE: ./lib/flow/within.js
/** Runs work until it ends, the time is up, or the run is cancelled. Never throws. */
async function within(work, ms, clock, cancelled) {
    const ended = new AbortController();
    const result = work.then((value) => ({ kind: 'done', value }), (error) => ({ kind: 'failed', error }));
    // Asked first, so that a loop over quick work ends when its run is cancelled.
    if (cancelled?.aborted)
        return { kind: 'cancelled' };
    const stop = cancelled ? AbortSignal.any([ended.signal, cancelled]) : ended.signal;
    const limit = clock.sleep(ms, stop).then(() => ({ kind: cancelled?.aborted ? 'cancelled' : 'late' }));
    return Promise.race([result, limit]).finally(() => ended.abort());
}

;// CONCATENATED MODULE: ./lib/flow/take-lease.js




/**
 * Longer than from reading "free" to having written: whoever read before us has written when we read back (Fischer's
 * algorithm). Longer, too, than ECS's reads usually lag.
 */
const settleMs = 1_500;
/** A reading that is older does not count as "just read". */
const freshMs = settleMs / 2;
/** A confirmation so young needs no other. */
const confirmedMs = 5_000;
/** Stale reads do not lose a lease: that takes so many looks in a row. */
const looks = 3;
const pauseMs = 1_000;
const releaseMs = { ordinary: 15_000, cancelled: 1_000 };
/**
 * Takes the services for one deployment. The first in the alphabet is taken first and alone, so that of two that want
 * several services one gets them all.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED; then nothing is held.
 */
async function takeLease(claims, terms, ports) {
    const text = leaseText({ ...terms, since: ports.clock.now() });
    const confirmed = new Map();
    const held = {
        confirm: async (name, untouched) => {
            const claim = claims.find(({ ref }) => ref.service === name);
            const age = ports.clock.now().getTime() - (confirmed.get(name)?.getTime() ?? 0);
            if (!claim || age <= confirmedMs)
                return;
            await take_lease_confirm(claim, text, untouched, terms, ports);
            confirmed.set(name, ports.clock.now());
        },
        release: once(() => release(claims, text, terms, ports)),
    };
    const [first, ...others] = claims.toSorted((a, b) => (a.ref.service < b.ref.service ? -1 : 1));
    try {
        for (const group of [first ? [first] : [], others]) {
            if (group.length > 0 && !terms.cancelled.aborted)
                await occupy(group, text, terms, ports);
            for (const { ref } of group)
                confirmed.set(ref.service, ports.clock.now());
        }
    }
    catch (error) {
        await held.release();
        throw error;
    }
    return held;
}
const once = (work) => {
    let running;
    return () => {
        running ??= work();
        return running;
    };
};
async function occupy(claims, text, terms, ports) {
    await Promise.all(claims.map(async (claim) => {
        await requireFree(claim, terms, ports);
        await ports.leases.write(claim.service.arn, text);
    }));
    await ports.clock.sleep(settleMs, terms.cancelled);
    if (terms.cancelled.aborted)
        return;
    await Promise.all(claims.map((claim) => take_lease_confirm(claim, text, true, terms, ports)));
}
/** @throws OpsError DEPLOY_LEASE_HELD */
async function requireFree({ ref, service, readAt }, terms, ports) {
    const { clock, services, runs, log } = ports;
    const isFresh = clock.now().getTime() - readAt.getTime() <= freshMs;
    const text = isFresh ? service.lease : (await services.service(ref))?.lease;
    const standing = standingOf(text, terms, clock.now());
    if (standing.kind === 'free')
        return;
    if (standing.kind === 'foreign')
        throw leaseHeld(ref.service, service.arn, text);
    const { runId, runAttempt } = standing.lease;
    if (standing.kind === 'other-run' && !(await runs.isOver(runId)))
        throw leaseHeld(ref.service, service.arn, text);
    log.warning(`${ref.service}: run ${runId} (attempt ${runAttempt}) ended without giving its lease back; it is taken over.`);
}
/** Ours, by one look that says so. */
async function take_lease_confirm({ ref, service: planned }, text, untouched, { cancelled }, { services, clock }) {
    for (let look = 1;; look++) {
        const seen = await services.service(ref);
        const isOurs = seen?.lease === text;
        if (isOurs && (!untouched || seen.currentRolloutArn === planned.currentRolloutArn))
            return;
        if (look === looks)
            throw isOurs ? serviceMoved(ref.service) : leaseLost(ref.service, seen?.lease);
        await clock.sleep(pauseMs, cancelled);
    }
}
/** Gives back what still carries this text. Never throws. */
async function release(claims, text, { cancelled }, ports) {
    const clear = async ({ ref, service }) => {
        if ((await ports.services.service(ref))?.lease === text)
            await ports.leases.clear(service.arn);
    };
    const limit = cancelled.aborted ? releaseMs.cancelled : releaseMs.ordinary;
    const done = await within(Promise.all(claims.map(clear)), limit, ports.clock);
    if (done.kind === 'done')
        return;
    const why = done.kind === 'failed' ? (0,ops_error/* messageOf */.bD)(done.error) : 'ECS did not answer in time';
    ports.log.warning(`The lease could not be given back (${why}); it ends by itself.`);
}

;// CONCATENATED MODULE: ./lib/flow/seize-lease.js



/**
 * For an emergency: takes the services whoever has them. A deployment that is still at work is stopped by its fencing token
 * before its next change.
 */
async function seizeLease(refs, terms, ports) {
    const now = ports.clock.now();
    const text = lease_leaseText({ ...terms, since: now });
    const claims = (await Promise.all(refs.map(async (ref) => {
        const service = await ports.services.service(ref);
        return service ? [{ ref, service }] : [];
    }))).flat();
    await Promise.all(claims.map(({ service }) => ports.leases.write(service.arn, text)));
    const others = claims.filter(({ service }) => !['free', 'same-run'].includes(lease_standingOf(service.lease, terms, now).kind));
    return {
        taken: others.map(({ ref, service }) => `${ref.service}: the lease was taken from ${holderOf(service.lease)}.`),
        release: () => release(claims, text, terms, ports),
    };
}

;// CONCATENATED MODULE: ./actions/rollback/src/lease.js



/** Users are waiting: a lease is not worth more. */
const limitMs = 5_000;
const lateMs = 1_000;
const marginMs = 60_000;
/** The services, whoever deploys to them. Without the lease the way back is taken all the same. */
async function seize({ plan, ports, journal }) {
    const { run, settings, services, leases, leaseToken: token } = ports;
    const { clock, log, cancelled } = run;
    const terms = {
        repository: `${run.owner}/${run.repo}`,
        runId: run.runId,
        runAttempt: run.runAttempt,
        token,
        until: new Date(clock.now().getTime() + settings.rollback.timeout + marginMs),
        cancelled,
    };
    const refs = plan.services.map((service) => ({ cluster: settings.ecs.cluster, service }));
    const work = seizeLease(refs, terms, { services, leases, clock, log });
    const seized = await within(work, limitMs, clock, cancelled);
    if (seized.kind === 'done') {
        for (const sentence of seized.value.taken)
            journal.note(sentence);
        return seized.value;
    }
    if (seized.kind !== 'cancelled') {
        const why = seized.kind === 'failed' ? (0,ops_error/* messageOf */.bD)(seized.error) : 'ECS did not answer in time';
        journal.warnings.push(`The lease could not be taken, so a deployment that is still at work may disturb this: ${why}`);
    }
    return { release: () => releaseLate(work, clock) };
}
/** What was not waited for may have been written all the same. */
async function releaseLate(work, clock) {
    const seized = await within(work, lateMs, clock);
    if (seized.kind === 'done')
        await seized.value.release();
}

;// CONCATENATED MODULE: ./actions/rollback/src/observe-service.js
/** A service as ECS shows it now. `rolloutArn`: the rollout to judge by, instead of the one that the service names. */
async function observeService(ref, target, { services }, rolloutArn) {
    const service = await services.service(ref);
    if (!service)
        return { target, status: undefined, taskDefinition: '', rollout: undefined };
    const arn = rolloutArn ?? service.currentRolloutArn ?? (await services.rollouts(ref))[0]?.arn;
    const rollout = arn === undefined ? undefined : await services.rollout(arn);
    return {
        target,
        status: service.status,
        taskDefinition: service.taskDefinitionArn,
        rollout: rollout && { arn: rollout.arn, status: rollout.status, ...(await observe_service_ends(rollout, services)) },
    };
}
/** The task definitions at both ends of a rollout. */
async function observe_service_ends(rollout, services) {
    const { targetRevisionArn, rollback, sourceRevisionArns } = rollout;
    // With several sources nobody can say which one ECS would take.
    const source = sourceRevisionArns.length === 1 ? sourceRevisionArns[0] : undefined;
    const backArn = rollback?.revisionArn ?? source;
    const arns = [targetRevisionArn, backArn].filter((arn) => arn !== undefined);
    const revisions = arns.length > 0 ? await services.revisions(arns) : [];
    const taskDefinition = (arn) => revisions.find((revision) => revision.arn === arn)?.taskDefinitionArn;
    return { forwardTo: taskDefinition(targetRevisionArn), backTo: taskDefinition(backArn) };
}

;// CONCATENATED MODULE: ./actions/rollback/src/paperwork.js



/** Refuses the bad digest from now on, and opens the record of what takes its place. */
async function beginPapers({ plan, ports, journal }, reason) {
    const attempt = attempter(journal);
    const quarantined = await attempt('The bad digest could not be quarantined', () => paperwork_quarantine(plan, reason, ports));
    await attempt('The failed record could not be marked', () => markFailed(plan, reason, ports));
    const record = await attempt('The rollback could not be recorded', () => paperwork_openRecord(plan, reason, ports));
    return { record, quarantined: quarantined === true };
}
/** The record's last word. */
async function endPapers({ plan, ports, journal }, { record }, { proven, recovery }) {
    if (!record)
        return;
    const { digest } = plan.target.payload;
    const mark = (state, note) => markOnce(record, state, note, ports);
    await attempter(journal)('The record of this rollback could not be completed', async () => {
        if (proven)
            await mark('success', deployedNote(digest));
        if (recovery.recovered)
            await mark('success', validatedNote(digest));
        else
            await mark('failure', `${recovery.reason}: ${recovery.sentence}`);
    });
}
const attempter = ({ warnings }) => async (what, write) => {
    try {
        return await write();
    }
    catch (error) {
        warnings.push(`${what}: ${(0,ops_error/* messageOf */.bD)(error)}`);
        return undefined;
    }
};
async function paperwork_quarantine(plan, reason, { records, run }) {
    const { environment, failing: digest } = plan;
    const known = quarantineOf(await records.quarantines(environment), environment, digest);
    const sha = plan.failingRecord?.sha ?? run.sha;
    if (!known)
        await records.quarantine({ environment, digest, sha, reason });
    return true;
}
async function markFailed({ failingRecord, target }, reason, ports) {
    if (!failingRecord)
        return;
    const note = `rolled back to ${(0,domain_image/* shortDigest */.V)(target.payload.digest)}`;
    const isSaid = failingRecord.statuses.some(({ description }) => description.startsWith(note));
    if (!isSaid)
        await ports.records.mark(failingRecord.id, 'failure', `${note}: ${reason}`, linksOf(ports));
}
/** What a dead run has written is not written again. */
async function markOnce(record, state, note, ports) {
    const isSaid = record.statuses.some((status) => status.state === state && status.description === note);
    if (!isSaid)
        await ports.records.mark(record.id, state, note, linksOf(ports));
}
async function paperwork_openRecord({ environment, failing, target, begun }, reason, ports) {
    const { digest, taskDefinitions } = target.payload;
    const payload = { schemaVersion: 1, digest, taskDefinitions, runId: ports.run.runId, rollbackOf: failing };
    const description = `rollback from ${(0,domain_image/* shortDigest */.V)(failing)}: ${reason}`;
    const record = begun ?? (await ports.records.open({ environment, sha: target.sha, payload, description }));
    await markOnce(record, 'in_progress', `rolling back to ${(0,domain_image/* shortDigest */.V)(digest)}`, ports);
    return record;
}
const linksOf = ({ run, settings }) => ({
    log: run.runUrl,
    ...(settings.url !== undefined && { environment: settings.url }),
});

;// CONCATENATED MODULE: ./lib/domain/errors/rollback.js


const rollbackNotAutomatic = (environment) => new ops_error/* OpsError */.zy('ROLLBACK_NOT_AUTOMATIC', `The configuration of "${environment}" does not want automatic rollbacks (\`rollback.automatic: false\`).`, `Decide now: start the rollback workflow for "${environment}" by hand, or mend it forward.`);
const nothingRecorded = (environment) => new ops_error/* OpsError */.zy('ROLLBACK_NO_RECORD', `Nothing was ever deployed to "${environment}" by Slipway: there is nothing to go back to.`, 'Escalate: mend it forward, or update the service by hand.');
const rollbackToItself = (digest) => new ops_error/* OpsError */.zy('ROLLBACK_TO_ITSELF', `${(0,domain_image/* shortDigest */.V)(digest)} is the digest to leave, so it cannot be the one to go back to.`, 'Name another digest with the `to` input, or none to take the last one that was validated.');
/** A second click must not go back twice. */
const alreadyRolledBack = ({ payload, createdAt, environment }) => new ops_error/* OpsError */.zy('ALREADY_ROLLED_BACK', `"${environment}" was rolled back from ${(0,domain_image/* shortDigest */.V)(payload.rollbackOf ?? '')} to ${(0,domain_image/* shortDigest */.V)(payload.digest)} at ${createdAt.toISOString()} (run ${payload.runId}), and that was verified.`, 'To go back further, name the digest with the `to` input.');
const noTarget = (environment, passed) => new ops_error/* OpsError */.zy('ROLLBACK_NO_TARGET', [
    `"${environment}" has no deployment that is verified good and can still be started.`,
    ...passed.map(({ digest, why }) => `  ${(0,domain_image/* shortDigest */.V)(digest)}: ${why}`),
].join('\n'), 'Escalate: deploy a digest that is known to work, or mend what stands behind the reasons above.');

;// CONCATENATED MODULE: ./lib/domain/rollback/judge-target.js

/** Why a record is no target, by what GitHub knows of it; undefined when nothing speaks against it. */
function unfit(record, rules) {
    const { digest, taskDefinitions } = record.payload;
    if (digest === rules.failing)
        return 'it is the digest to leave';
    if (!isVerifiedGood(record))
        return 'it never passed validation here';
    const quarantine = quarantineOf(rules.quarantines, rules.environment, digest);
    if (quarantine)
        return `it is quarantined: ${quarantine.reason}`;
    const missing = rules.services.filter((service) => taskDefinitions[service] === undefined);
    return missing.length > 0 ? `it says nothing of service ${missing.join(', ')}` : undefined;
}
/** Why a record is no target, by what AWS still has of it; undefined when it can be started. */
function broken(digest, { imageExists, taskDefinitions }) {
    if (!imageExists)
        return 'its image is no longer in ECR';
    for (const [service, found] of Object.entries(taskDefinitions)) {
        if (!found)
            return `the task definition of ${service} is gone`;
        if (found.status !== 'ACTIVE')
            return `task definition ${judge_target_nameOf(found.arn)} of ${service} is ${found.status}`;
        if (!found.images.some((image) => image.endsWith(`@${digest}`))) {
            return `task definition ${judge_target_nameOf(found.arn)} of ${service} does not run this digest`;
        }
    }
    return undefined;
}
const judge_target_nameOf = (arn) => arn.split('/').at(-1) ?? arn;

;// CONCATENATED MODULE: ./actions/rollback/src/check-target.js

/** What AWS still has of a deployment: a target that cannot start must be known before anything is stopped. */
async function checkTarget(record, services, ports) {
    const { digest, taskDefinitions } = record.payload;
    const [imageExists, ...found] = await Promise.all([
        ports.images.exists(ports.repository, digest),
        ...services.map(async (service) => [service, await check_target_describe(taskDefinitions[service], ports)]),
    ]);
    return { imageExists, taskDefinitions: Object.fromEntries(found) };
}
async function check_target_describe(arn, { services }) {
    if (arn === undefined)
        return undefined;
    try {
        const { status, document } = await services.taskDefinition(arn);
        return { arn, status, images: document.containerDefinitions.map(({ image }) => image) };
    }
    catch (error) {
        // ECS answers "Unable to describe task definition" for one that was deleted.
        if ((0,ops_error/* isOpsError */.rS)(error) && error.code === 'AWS_REJECTED')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/rollback/src/plan.js




/** Older deployments than these are not looked at: going back that far is a person's decision. */
const lookBack = 100;
/**
 * What to leave and where to go back to: the newest deployment that was verified good and can still be started.
 * @throws OpsError ROLLBACK_NOT_AUTOMATIC, ROLLBACK_NO_RECORD, ROLLBACK_TO_ITSELF, ALREADY_ROLLED_BACK, ROLLBACK_NO_TARGET
 */
async function planRollback(input, ports) {
    const { environment } = input;
    if (input.failedDigest && !ports.settings.rollback.automatic)
        throw rollbackNotAutomatic(environment);
    const newest = await newestRecord(ports, environment);
    if (!newest)
        throw nothingRecorded(environment);
    // What a dead rollback was going to, and has not proven, is not what to leave.
    const begun = isBegun(newest) ? newest : undefined;
    const failing = input.failedDigest ?? begun?.payload.rollbackOf ?? newest.payload.digest;
    if (input.to === failing)
        throw rollbackToItself(failing);
    if (isSecondClick(input, newest))
        throw alreadyRolledBack(newest);
    const services = servicesOf(newest, ports);
    const quarantines = await ports.records.quarantines(environment);
    const rules = { environment, failing, quarantines, services };
    const found = await findTarget(input, rules, begun, ports);
    const isSame = begun?.payload.rollbackOf === failing && begun.payload.digest === found.target.payload.digest;
    const detectedAt = input.detectedAt ?? plan_failureOf(found.failingRecord) ?? ports.run.clock.now();
    return { environment, failing, services, detectedAt, begun: isSame ? begun : undefined, ...found };
}
/** A rollback whose record has no bad end: one that died on the way, or one whose job is played again. */
const isBegun = ({ payload, statuses }) => payload.rollbackOf !== undefined && statuses.every(({ state }) => state !== 'failure' && state !== 'error');
async function newestRecord({ records }, environment) {
    for await (const record of records.list(environment))
        return record;
    return undefined;
}
const isSecondClick = ({ to, failedDigest }, newest) => to === undefined && failedDigest === undefined && newest.payload.rollbackOf !== undefined && isVerifiedGood(newest);
/** The configured services that the newest deployment touched. */
function servicesOf({ payload }, { settings }) {
    const configured = Object.keys(settings.ecs.services);
    const touched = configured.filter((service) => service in payload.taskDefinitions);
    return touched.length > 0 ? touched : configured;
}
async function findTarget({ to }, rules, begun, ports) {
    const { failing, environment, services } = rules;
    const passed = [];
    let failingRecord;
    let seen = 0;
    for await (const record of ports.records.list(environment)) {
        seen += 1;
        if (seen > lookBack)
            break;
        const { digest } = record.payload;
        if (digest === failing)
            failingRecord ??= record;
        if ((to !== undefined && digest !== to) || record.id === begun?.id)
            continue;
        const why = unfit(record, rules) ?? broken(digest, await checkTarget(record, services, ports));
        if (why === undefined)
            return { target: record, failingRecord, passed };
        passed.push({ digest, why });
    }
    if (to !== undefined && passed.length === 0)
        passed.push({ digest: to, why: 'it was never deployed here' });
    throw noTarget(environment, passed.slice(0, 10));
}
const plan_failureOf = (record) => record?.statuses.find(({ state }) => state === 'failure' || state === 'error')?.at;

;// CONCATENATED MODULE: ./actions/rollback/src/ports.js
function createJournal({ clock, log }) {
    const events = [];
    const note = (text) => {
        events.push({ at: clock.now(), text });
        log.info(text);
    };
    return { events, note, warnings: [] };
}

;// CONCATENATED MODULE: ./lib/flow/find-rollout.js

/**
 * The rollout that we started: new since we asked, and its target revision runs our task definition. Somebody else's newer
 * rollout is never taken for ours. Undefined when none shows up in time.
 */
async function findRollout(ref, wanted, { services, clock }, limits) {
    for (let wait = 1_000;; wait = Math.min(wait * 2, 8_000)) {
        const found = await look(ref, wanted, services).catch((error) => {
            if (!isTemporary(error))
                throw error;
            return undefined;
        });
        if (found)
            return found;
        if (limits.cancelled.aborted || clock.now() >= limits.deadline)
            return undefined;
        await clock.sleep(wait, limits.cancelled);
    }
}
const look = async (ref, wanted, services) => (await byHint(wanted, services)) ?? (await byList(ref, wanted, services));
async function byHint({ hint, known, taskDefinitionArn }, services) {
    if (hint === undefined || known.has(hint))
        return undefined;
    const rollout = await services.rollout(hint);
    return rollout && (await runs(rollout.targetRevisionArn, taskDefinitionArn, services)) ? rollout : undefined;
}
/** Newest first. */
async function byList(ref, { known, taskDefinitionArn }, services) {
    const fresh = (await services.rollouts(ref)).filter(({ arn }) => !known.has(arn));
    for (const { arn, targetRevisionArn } of fresh) {
        if (await runs(targetRevisionArn, taskDefinitionArn, services))
            return services.rollout(arn);
    }
    return undefined;
}
async function runs(revisionArn, taskDefinitionArn, services) {
    if (revisionArn === undefined)
        return false;
    const [revision] = await services.revisions([revisionArn]);
    return revision?.taskDefinitionArn === taskDefinitionArn;
}

;// CONCATENATED MODULE: ./lib/domain/rollout/poll.js
/** Looks that may be taken on average, beyond a small start-up allowance: AWS's read limits are shared by an account. */
const looksPerSecond = 0.2;
const allowance = 5;
const shortest = 1_000;
const poll_close = 2_500;
const ordinary = 5_000;
const longest = 10_000;
/**
 * Milliseconds to the next look: quick at the start, where a bad image or role shows; seldom in the middle, where nothing
 * is decided; quick when all new tasks run or the usual time is nearly up, where the end is. Never above the mean rate.
 */
function nextLookMs(progress) {
    const { elapsedMs, looks } = progress;
    const saved = allowance + (elapsedMs / 1_000) * looksPerSecond - looks;
    const affordable = saved >= 1 ? 0 : ((1 - saved) / looksPerSecond) * 1_000;
    return Math.max(wanted(progress), Math.min(affordable, ordinary), shortest);
}
function wanted({ elapsedMs, requested, running, expectedMs }) {
    if (requested > 0 && running >= requested)
        return poll_close;
    if (elapsedMs < 5_000)
        return shortest;
    if (expectedMs === undefined)
        return ordinary;
    const left = expectedMs - elapsedMs;
    const margin = Math.max(10_000, expectedMs * 0.15);
    if (Math.abs(left) <= margin)
        return poll_close;
    return left > 0 ? Math.min(longest, left - margin + poll_close) : ordinary;
}
/** The median of earlier durations; undefined without any. */
function typicalMs(durations) {
    const sorted = [...durations].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
}

;// CONCATENATED MODULE: ./lib/domain/rollout/evidence.js
const noEvidence = { stops: [], logs: [], health: [], events: [], triggeredAlarms: [] };
/** A task that its scheduler replaced or scaled in did not fail, whatever code its process then ended with. */
const failures = [
    'TaskFailedToStart',
    'EssentialContainerExited',
    'SpotInterruption',
    'InfrastructureHealth',
    'UserInitiated',
];
const failedByScheduler = /health check|unhealthy/i;
/** The stops that tell something about a rollout: of its task definition, since it began, and failed; oldest first. */
function failedStops(tasks, taskDefinitionArn, since) {
    return tasks
        .filter((task) => task.taskDefinitionArn === taskDefinitionArn)
        .filter((task) => (task.createdAt ?? task.stoppedAt ?? since) >= since)
        .filter((task) => failures.includes(task.stopCode ?? '') || failedByScheduler.test(task.stoppedReason ?? ''))
        .sort((a, b) => (a.stoppedAt?.getTime() ?? 0) - (b.stoppedAt?.getTime() ?? 0));
}
/** Killed along with the container that failed: SIGKILL, SIGTERM. */
const victims = [137, 143];
/** The container that brought its task down: one that ECS names a reason for, else one that failed by itself. */
function culprit(task) {
    const failed = task.containers.filter(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
    return (task.containers.find(({ reason }) => reason !== undefined && reason !== '') ??
        failed.find(({ exitCode }) => !victims.includes(exitCode ?? 0)) ??
        failed[0] ??
        task.containers.find(({ exitCode }) => exitCode === 0));
}

;// CONCATENATED MODULE: ./lib/domain/rollout/causes.js
/** Why a rollout did not succeed, in the operator's words, and what to do about it. One entry for each cause that we can tell. */
const causes = {
    IMAGE_NOT_FOUND: [
        'The image could not be pulled: it does not exist.',
        'Build the image again, or deploy a digest that is in the repository.',
    ],
    IMAGE_PULL_DENIED: [
        'The image could not be pulled: access was denied.',
        "Let the task's execution role pull from the repository (ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:GetAuthorizationToken).",
    ],
    IMAGE_PULL_NETWORK: [
        'The image could not be pulled: the registry was out of reach.',
        'Give the subnets a route to ECR: a NAT gateway, or VPC endpoints for ecr.api, ecr.dkr and S3.',
    ],
    IMAGE_PULL: ['The image could not be pulled.', 'Read the reason below; try to pull the same digest by hand.'],
    IMAGE_PLATFORM: [
        'The image is built for another processor architecture.',
        "Build the image for the task definition's runtimePlatform, or for both platforms.",
    ],
    COMMAND_NOT_FOUND: [
        "The container's command does not exist in the image.",
        "Check `command` and `entryPoint` of the task definition and the Dockerfile's CMD.",
    ],
    CONTAINER_START: [
        'The container could not be started.',
        'Read the reason below; it comes from the container runtime.',
    ],
    SECRET_MISSING: [
        'A secret that the task definition names does not exist.',
        'Create the secret, or correct its ARN in `secrets`.',
    ],
    SECRET_DENIED: [
        "The task's execution role may not read a secret.",
        'Allow secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) on it to the execution role.',
    ],
    SECRET_NETWORK: [
        'A secret could not be read: its service was out of reach.',
        'Give the subnets a route to Secrets Manager and SSM: a NAT gateway or VPC endpoints.',
    ],
    ROLE_MISSING: [
        'ECS could not assume a role of the task definition.',
        'Check that the task role and the execution role exist and that ecs-tasks.amazonaws.com may assume them.',
    ],
    LOG_GROUP_MISSING: [
        "The container's log group does not exist.",
        'Create the log group, or set awslogs-create-group and allow logs:CreateLogGroup to the execution role.',
    ],
    VOLUME: [
        'A volume could not be mounted.',
        'Check the file system, its mount targets, security groups and access point.',
    ],
    SUBNET_IPS: ['The subnets have no free IP addresses.', 'Free addresses or add a subnet to the service.'],
    TASK_QUOTA: [
        'A quota of the account was reached.',
        'Raise the quota in Service Quotas, or stop tasks that are not needed.',
    ],
    CAPACITY: [
        'The cluster had no room for a new task.',
        'Add capacity, lower cpu or memory, or allow a lower minimum-healthy-percent while deploying.',
    ],
    OUT_OF_MEMORY: [
        'The container ran out of memory.',
        "Raise the container's memory, or find out what this release needs it for.",
    ],
    HEALTH_CHECK_STATUS: [
        'The load balancer got a wrong answer from the health check path.',
        "Check the path and the expected status of the target group's health check against this release.",
    ],
    HEALTH_CHECK_TIMEOUT: [
        'The load balancer got no answer in time from its health check.',
        'Check that the process listens on the container port on 0.0.0.0, how long it takes to start, and the security groups.',
    ],
    HEALTH_CHECK_CONNECTION: [
        'The load balancer could not connect to the container port.',
        "Check that the process listens on the port that the service's load balancer names, on 0.0.0.0.",
    ],
    HEALTH_CHECK: [
        'The load balancer found the new tasks unhealthy.',
        "Check path, port and expected status of the target group's health check, and the grace period.",
    ],
    CONTAINER_HEALTH_CHECK: [
        "The container's own health check failed.",
        "Run the task definition's healthCheck command inside the image; look at its startPeriod.",
    ],
    SEGMENTATION_FAULT: [
        'The process crashed with a segmentation fault.',
        'Look at native modules and the base image of this release.',
    ],
    PORT_IN_USE: [
        'The process could not listen on its port: it is taken.',
        'Check for a second listener in the task, or host ports that clash.',
    ],
    EXITED_CLEANLY: [
        'The container ended by itself, without an error.',
        'A service must keep running: check its command.',
    ],
    CRASH_LOOP: [
        'The container ends with the same error again and again.',
        'Read the last log lines below: they are from the container that ended.',
    ],
    EXIT_CODE: [
        'The container ended with an error.',
        'Read the last log lines below: they are from the container that ended.',
    ],
    SPOT_INTERRUPTION: [
        'AWS took the spot capacity back.',
        'Deploy again; for a service that must not be interrupted, use on-demand capacity.',
    ],
    INFRASTRUCTURE: [
        'AWS took the host of the task away.',
        'Deploy again; look at the AWS Health Dashboard if it stays.',
    ],
    STOPPED_BY_USER: ['Somebody stopped the task.', 'CloudTrail names who called StopTask.'],
    ALARM: [
        'A CloudWatch alarm of the deployment went off.',
        'Look at the alarm and its metric: the new release changed it.',
    ],
    UNKNOWN: [
        'The cause could not be told from what ECS shows.',
        'Look at the service events and the stopped tasks in the ECS console.',
    ],
};
/** What no later attempt of ECS can heal: there is nothing to wait for. */
const hopelessCauses = [
    'IMAGE_NOT_FOUND',
    'IMAGE_PULL_DENIED',
    'IMAGE_PLATFORM',
    'COMMAND_NOT_FOUND',
    'SECRET_MISSING',
    'SECRET_DENIED',
    'ROLE_MISSING',
    'LOG_GROUP_MISSING',
];

;// CONCATENATED MODULE: ./lib/domain/rollout/cause-patterns.js
const pull = /CannotPull(Container|Image|ImageManifest|ECRContainer)Error|pull image manifest|failed to (pull|resolve) (the )?image/i;
/** Reasons of a task or container that did not start or did not stay. */
const ofReasons = [
    ['ROLE_MISSING', /unable to assume (the )?(service linked )?role|role .* (is invalid|cannot be assumed)/i],
    [
        'LOG_GROUP_MISSING',
        /log group does not exist|failed to (validate logger args|create Cloudwatch log stream).*ResourceNotFoundException/is,
    ],
    ['IMAGE_PULL_DENIED', /\becr\b[\s\S]*(AccessDenied|not authorized to perform: ecr)/i],
    [
        'SECRET_DENIED',
        /(secretsmanager|ssm|secret|parameter)[\s\S]*(AccessDenied|not authorized to perform: (secretsmanager|ssm|kms))/i,
    ],
    [
        'SECRET_MISSING',
        /can't find the specified secret|invalid ssm parameters|ParameterNotFound|secret[\s\S]*ResourceNotFoundException|did not contain json key|retrieved secret.*(marked for deletion|doesn't exist)/i,
    ],
    [
        'SECRET_NETWORK',
        /(secret|secretsmanager|fetching secret|ssm parameters|asm fetching)[\s\S]*(timeout|deadline exceeded|connection issue|no such host|RequestError)/i,
    ],
    [
        'IMAGE_PULL_NETWORK',
        /(registry auth|\becr\b)[\s\S]*(i\/o timeout|connection issue|deadline exceeded|no such host|RequestError)/i,
    ],
    ['VOLUME', /EFS utils|mount\.nfs|failed to mount|volume.*(attach|mount)|EBS.*(attach|volume)/i],
    ['SUBNET_IPS', /(not have enough|insufficient) free addresses|InsufficientFreeAddressesInSubnet/i],
    ['TASK_QUOTA', /reached the limit on the number of (vCPUs|tasks)|service quota|limit exceeded/i],
    [
        'CAPACITY',
        /capacity is unavailable|no container instance met|RESOURCE:(CPU|MEMORY|ENI|PORTS|GPU)|insufficient (cpu|memory)|unable to place a task/i,
    ],
    ['OUT_OF_MEMORY', /OutOfMemory/i],
    [
        'IMAGE_PLATFORM',
        /exec format error|no match(ing)? (for platform|manifest)|image manifest does not contain descriptor matching platform/i,
    ],
    [
        'COMMAND_NOT_FOUND',
        /executable file not found|no such file or directory: unknown|exec: ".*": (stat|permission denied)/i,
    ],
];
/** Words of a failed pull, once it is known to be one. */
const ofPulls = [
    ['IMAGE_PLATFORM', /platform/i],
    ['IMAGE_NOT_FOUND', /not found|manifest unknown|does not exist/i],
    ['IMAGE_PULL_DENIED', /denied|forbidden|not authorized|unauthorized|no basic auth/i],
    [
        'IMAGE_PULL_NETWORK',
        /timeout|deadline exceeded|connection (refused|reset|issue)|no such host|unreachable|RequestError|EOF/i,
    ],
    ['IMAGE_PULL', /./],
];
/** Last lines of a container that ended with an error; without such an end they are only lines. */
const ofLogs = [
    ['OUT_OF_MEMORY', /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|std::bad_alloc|^MemoryError\b/im],
    ['IMAGE_PLATFORM', /exec format error/i],
    ['PORT_IN_USE', /EADDRINUSE|address already in use/i],
];
const first = (patterns, text) => patterns.find(([, pattern]) => pattern.test(text))?.[0];
/** Stands before both kinds of failure and tells of neither. */
const eitherKind = /unable to pull secrets or registry auth:?/gi;
/** `reason` is what ECS says of a task, a container or in a service event. */
function causeOfReason(told) {
    const reason = told.replace(eitherKind, '');
    if (pull.test(reason))
        return first(ofPulls, reason);
    return (first(ofReasons, reason) ??
        (/CannotStartContainerError|failed to create (task|shim)/i.test(reason) ? 'CONTAINER_START' : undefined));
}
const causeOfLog = (lines) => first(ofLogs, lines.join('\n'));
/** How a load balancer says that a target is unhealthy. */
function causeOfHealth(text) {
    if (/ResponseCodeMismatch|failed with these codes/i.test(text))
        return 'HEALTH_CHECK_STATUS';
    if (/Target\.Timeout|timed out/i.test(text))
        return 'HEALTH_CHECK_TIMEOUT';
    if (/connection (refused|reset)|FailedHealthChecks.*connect/i.test(text))
        return 'HEALTH_CHECK_CONNECTION';
    return 'HEALTH_CHECK';
}

;// CONCATENATED MODULE: ./lib/domain/rollout/stop-cause.js


const byStopCode = {
    SpotInterruption: 'SPOT_INTERRUPTION',
    TerminationNotice: 'INFRASTRUCTURE',
    InfrastructureHealth: 'INFRASTRUCTURE',
    UserInitiated: 'STOPPED_BY_USER',
};
/** From the most specific sign to the least: ECS's reason, a failed health check, the process's end, ECS's stop code. */
function stopCause(task, seen) {
    const container = culprit(task);
    const reason = [container?.reason, task.stoppedReason].filter(Boolean).join(' — ');
    const told = causeOfReason(reason) ?? healthCause(reason, seen.health) ?? byStopCode[task.stopCode ?? ''];
    const code = told ?? exitCause(container?.exitCode, stop_cause_logOf(task, container?.name, seen)) ?? 'UNKNOWN';
    const exit = container?.exitCode === undefined ? '' : ` (${container.name}: exit code ${exitText(container.exitCode)})`;
    return {
        code,
        key: `${code} ${container?.name ?? ''} ${container?.exitCode ?? ''}`,
        evidence: `Task ${task.arn.split('/').at(-1)}: ${reason || task.stopCode || 'no reason given'}${exit}`,
    };
}
const stop_cause_logOf = (task, container, { logs }) => logs.find((log) => log.taskArn === task.arn && log.container === container)?.lines ?? [];
function healthCause(reason, health) {
    if (/container health check/i.test(reason))
        return 'CONTAINER_HEALTH_CHECK';
    if (!/(ELB|load balancer|target.?group|VPC Lattice).*health|health.*target.?group|is unhealthy in/i.test(reason))
        return undefined;
    const told = causeOfHealth(reason);
    return told === 'HEALTH_CHECK' ? (unhealthyCause(health) ?? told) : told;
}
/** What the load balancer says of its unhealthy targets, where it says one thing. */
function unhealthyCause(health) {
    const unhealthy = health.filter(({ state }) => state === 'unhealthy');
    const found = new Set(unhealthy.map(({ reason = '', description = '' }) => causeOfHealth(`${reason} ${description}`)));
    return found.size === 1 ? [...found][0] : found.size > 1 ? 'HEALTH_CHECK' : undefined;
}
function exitCause(exitCode, log) {
    if (exitCode === undefined)
        return undefined;
    if (exitCode === 0)
        return 'EXITED_CLEANLY';
    if (exitCode === 139)
        return 'SEGMENTATION_FAULT';
    return causeOfLog(log) ?? (exitCode === 127 ? 'COMMAND_NOT_FOUND' : 'EXIT_CODE');
}
const signals = { 134: 'SIGABRT', 137: 'SIGKILL', 139: 'SIGSEGV', 143: 'SIGTERM' };
const exitText = (code) => (signals[code] ? `${code}, ${signals[code]}` : String(code));

;// CONCATENATED MODULE: ./lib/domain/rollout/hopeless.js


const identicalStops = 3;
/**
 * The cause for which waiting is pointless, if there is one: what no attempt can heal at once, or the same stop three times
 * over where no circuit breaker counts them.
 */
function hopelessCause(stops, hasBreaker) {
    const told = stops.map((task) => stopCause(task, { logs: [], health: [] }));
    const final = told.find(({ code }) => hopelessCauses.includes(code));
    if (final || hasBreaker)
        return final?.code;
    const groups = Map.groupBy(told, ({ key }) => key).values();
    return [...groups].find((group) => group.length >= identicalStops)?.[0]?.code;
}

;// CONCATENATED MODULE: ./lib/domain/rollout/judge-rollout.js



/** How long ECS may take to turn back after its breaker or an alarm went off; if it does not, it will not. */
const turningMs = 8_000;
const hasBreaker = ({ circuitBreaker: breaker }) => breaker !== undefined && breaker.status !== 'DISABLED';
/** A monitor of the rollout went off. */
const triggeredMonitor = ({ circuitBreaker, alarms }) => {
    if (circuitBreaker?.status === 'TRIGGERED')
        return 'CIRCUIT_BREAKER';
    return alarms?.status === 'TRIGGERED' ? 'ALARM' : undefined;
};
/** One look at a rollout. `triggeredForMs` counts from the first look that saw a monitor gone off. */
function judgeRollout(rollout, stops, triggeredForMs) {
    const phase = phaseOf(rollout.status);
    if (isFinal(phase))
        return { kind: 'ended', phase };
    // ECS takes the release back by itself: the end to wait for is the rollback's.
    if (phase === 'turning-back')
        return { kind: 'look-again' };
    const triggered = triggeredMonitor(rollout);
    if (triggered && triggeredForMs >= turningMs)
        return { kind: 'hopeless', cause: triggered };
    const cause = hopelessCause(stops, hasBreaker(rollout));
    return cause ? { kind: 'hopeless', cause } : { kind: 'look-again' };
}
/** Stopped tasks cost two calls: they are looked at when the breaker counted a new failure, or without one every 10 s. */
function stopsAreDue(rollout, last) {
    if (hasBreaker(rollout))
        return (rollout.circuitBreaker?.failureCount ?? 0) > last.failures;
    return rollout.runningCount < rollout.requestedCount && last.agoMs >= 10_000;
}
/** What speaks against "the service runs this digest, at its full count"; undefined when nothing does. */
function doubt(service, tasks, expected) {
    const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
    const others = running.filter(({ taskDefinitionArn }) => taskDefinitionArn !== expected.taskDefinitionArn);
    const wrong = running.filter((task) => !others.includes(task) && !carries(task, expected));
    const because = (why, isShort = false) => ({ why, isShort });
    if (others.length > 0)
        return because(`${others.length} tasks still run another task definition`);
    if (wrong.length > 0)
        return because(`${wrong.length} tasks of the new task definition do not carry ${expected.digest}`);
    if (running.length < service.desiredCount)
        return because(`${running.length} of ${service.desiredCount} tasks run`, true);
    return undefined;
}
const carries = (task, { container, digest }) => task.containers.some((found) => found.name === container && runsDigest(found, digest));

;// CONCATENATED MODULE: ./lib/flow/look-at-rollout.js





/** A look that hangs must not outlive its use. */
const longestLookMs = 30_000;
const seen = (watch) => ({ looks: watch.looks, ...(watch.rollout && { rollout: watch.rollout }) });
/** One look: the end, when this was it. */
async function lookAtRollout(target, ports, cancelled, watch) {
    if (cancelled.aborted)
        return { ...seen(watch), kind: 'cancelled' };
    watch.looks += 1;
    const found = await within(ports.services.rollout(target.arn), longestLookMs, ports.clock, cancelled);
    if (found.kind === 'cancelled')
        return { ...seen(watch), kind: 'cancelled' };
    if (found.kind !== 'done' || !found.value)
        return notSeen(found, target, ports.log, watch);
    delete watch.blind;
    look_at_rollout_tell(target.ref.service, watch.rollout, found.value, ports.log);
    watch.rollout = found.value;
    await lookAtStops(target, ports, cancelled, watch, found.value);
    return conclude(judgeRollout(found.value, watch.stops, triggeredFor(watch, found.value, ports.clock)), target, ports, watch);
}
/** Throttled, out of reach, late, or not there yet: look again. Not allowed: there is no use in it. */
function notSeen(found, { ref }, log, watch) {
    watch.blind = found.kind === 'failed' ? { error: found.error } : {};
    if (isNotAllowed(found.error))
        return { ...seen(watch), kind: 'unseen', error: found.error };
    const why = found.kind === 'failed' ? (0,ops_error/* messageOf */.bD)(found.error) : found.kind === 'late' ? 'no answer' : 'ECS does not know it yet';
    log.warning(`${ref.service}: the rollout could not be looked at (${why}); looking again.`);
    return undefined;
}
async function lookAtStops({ ref, taskDefinitionArn, since }, { services, clock }, cancelled, watch, rollout) {
    const now = clock.now().getTime();
    if (!stopsAreDue(rollout, { failures: watch.failures, agoMs: now - watch.stopsAt }))
        return;
    const found = await within(services.stoppedTasks(ref), longestLookMs, clock, cancelled);
    // Which tasks stopped only makes the end come sooner: what could not be read now is read at the next look.
    if (found.kind !== 'done')
        return;
    watch.stops = failedStops(found.value, taskDefinitionArn, since);
    watch.stopsAt = now;
    watch.failures = rollout.circuitBreaker?.failureCount ?? 0;
}
function triggeredFor(watch, rollout, clock) {
    if (!triggeredMonitor(rollout))
        return 0;
    watch.triggeredAt ??= clock.now().getTime();
    return clock.now().getTime() - watch.triggeredAt;
}
async function conclude(judgement, { ref, arn }, { services, clock }, watch) {
    if (judgement.kind === 'look-again')
        return undefined;
    if (judgement.kind === 'hopeless')
        return { ...seen(watch), kind: 'hopeless', cause: judgement.cause };
    if (judgement.phase !== 'stopped')
        return { ...seen(watch), kind: judgement.phase };
    const service = await within(services.service(ref), longestLookMs, clock);
    const current = service.kind === 'done' ? service.value?.currentRolloutArn : undefined;
    return { ...seen(watch), kind: current !== undefined && current !== arn ? 'superseded' : 'stopped' };
}
/** One line for each change that a person would notice. */
function look_at_rollout_tell(service, before, now, log) {
    const line = ({ status, lifecycleStage, runningCount, requestedCount, circuitBreaker }) => [
        `${service}: ${status}${lifecycleStage ? ` (${lifecycleStage})` : ''}, ${runningCount} of ${requestedCount} tasks run`,
        ...(circuitBreaker && circuitBreaker.failureCount > 0
            ? [`circuit breaker ${circuitBreaker.failureCount} of ${circuitBreaker.threshold}`]
            : []),
    ].join(', ');
    if (before && line(before) === line(now))
        return;
    log.info(line(now));
    const triggered = triggeredMonitor(now);
    if (!triggered || (before && triggeredMonitor(before)))
        return;
    log.warning(`${service}: ${triggered === 'ALARM' ? 'an alarm' : 'the circuit breaker'} went off; this release fails.`);
}

;// CONCATENATED MODULE: ./lib/flow/follow-rollout.js




/** Looks at one rollout until it ends, by its own ARN, at a pace that follows its progress. Never throws. */
async function followRollout(target, ports, limits) {
    const startedAt = ports.clock.now().getTime();
    const watch = { startedAt, looks: 0, stops: [], stopsAt: startedAt, failures: 0 };
    for (;;) {
        const isLast = ports.clock.now() >= limits.deadline;
        const end = (await lookAtRollout(target, ports, limits.cancelled, watch)) ?? (isLast ? lastWord(watch) : undefined);
        if (end)
            return end;
        const left = limits.deadline.getTime() - ports.clock.now().getTime();
        await ports.clock.sleep(Math.max(0, Math.min(pace(watch, limits, ports.clock), left)), limits.cancelled);
    }
}
/** Still going is one thing; not to know is another, and a state that nobody knew when this was built is the latter. */
function lastWord(watch) {
    if (watch.blind)
        return { ...seen(watch), kind: 'unseen', ...watch.blind };
    const status = watch.rollout?.status ?? '';
    if (phaseOf(status) !== 'unknown')
        return { ...seen(watch), kind: 'timed-out' };
    return { ...seen(watch), kind: 'unseen', error: rolloutStateUnknown(status) };
}
const pace = ({ startedAt, looks, rollout }, { expectedMs }, clock) => nextLookMs({
    elapsedMs: clock.now().getTime() - startedAt,
    looks,
    requested: rollout?.requestedCount ?? 0,
    running: rollout?.runningCount ?? 0,
    expectedMs,
});

;// CONCATENATED MODULE: ./actions/rollback/src/restore-service.js





/** Wait for what runs, stop it, start the target, and a few for lagging reads: more would be going in circles. */
const rounds = 6;
/** Looks, decides, acts and follows until the target runs, or until going on needs a person. */
async function restoreService(plan, ports, journal) {
    const { service } = plan.ref;
    const done = [];
    let state = plan.first;
    for (let round = 0; round < rounds; round++) {
        const move = decideMove(state, done);
        if (move.kind === 'none')
            return { service, end: 'there', why: move.why };
        if (move.kind === 'escalate')
            return { service, end: 'escalate', why: move.why };
        done.push(move.kind);
        const arn = await act(move, state, plan, ports, journal);
        if (arn === undefined)
            return { service, end: 'unseen', why: 'The service deployment never showed up at ECS.' };
        const followed = await restore_service_follow(arn, state, plan, ports);
        journal.note(`${service}: ${words(followed)}`);
        const end = restore_service_unfinished(followed, move, state);
        if (end)
            return { service, end, why: words(followed) };
        // By this rollout, and not by what the service names: reads of the service may lag behind.
        state = await observeService(plan.ref, state.target, ports, arn);
    }
    return { service, end: 'escalate', why: `The service did not settle in ${rounds} rounds.` };
}
/** Carries the decision out; answers the rollout to follow. */
async function act(move, { taskDefinition, target }, { ref, deadline }, { services, run }, { note }) {
    if (move.kind === 'wait') {
        note(`${ref.service}: ${move.why} Waiting for it.`);
        return move.rolloutArn;
    }
    if (move.kind === 'stop') {
        note(`${ref.service}: ${move.why} Stopping it with ROLLBACK.`);
        await services.stopRollout(move.rolloutArn, 'ROLLBACK');
        return move.rolloutArn;
    }
    note(`${ref.service}: ${move.why} Updating it to ${target.split('/').at(-1)}.`);
    const known = new Set((await services.rollouts(ref)).map(({ arn }) => arn));
    // ECS starts nothing for the task definition that the service already names.
    const same = taskDefinition === target;
    const { rolloutArn: hint } = await services.update(ref, {
        taskDefinitionArn: target,
        ...(same && { forceNewDeployment: true }),
    });
    const wanted = { taskDefinitionArn: target, hint, known };
    const limits = { deadline, cancelled: run.cancelled };
    return (await findRollout(ref, wanted, { services, clock: run.clock }, limits))?.arn;
}
const restore_service_follow = (arn, { target }, { ref, deadline }, { services, run }) => {
    const { clock, log, cancelled } = run;
    // Stops of the bad release say nothing about the way back: only the target's own count against it.
    const followed = { ref, arn, taskDefinitionArn: target, since: clock.now() };
    return followRollout(followed, { services, clock, log }, { deadline, cancelled });
};
/** Ends that another look cannot change. */
function restore_service_unfinished(followed, move, { rollout, target }) {
    if (followed.kind === 'timed-out' || followed.kind === 'cancelled' || followed.kind === 'unseen')
        return followed.kind;
    const toTarget = move.kind === 'update' || (move.kind === 'wait' && rollout?.forwardTo === target);
    return followed.kind === 'hopeless' && toTarget ? 'escalate' : undefined;
}
function words(end) {
    const status = end.rollout ? `ECS says ${end.rollout.status}` : 'ECS said nothing';
    switch (end.kind) {
        case 'timed-out':
            return `The time is up and it still goes on; ${status}.`;
        case 'cancelled':
            return `The run was cancelled; ${status}, and goes on by itself.`;
        case 'unseen':
            return `It could not be looked at${end.error === undefined ? '' : `: ${(0,ops_error/* messageOf */.bD)(end.error)}`}.`;
        case 'hopeless':
            return `It cannot succeed any more (${end.cause}); ${status}.`;
        default:
            return `The rollout ended; ${status}.`;
    }
}

;// CONCATENATED MODULE: ./actions/rollback/src/ended.js
/** Moments, and how long each part took in milliseconds; `recoverMs` counts from the detection to the proof. */
function timesOf({ plan, recovery, decidedAt, endedAt }) {
    const since = (from, to) => Math.max(0, to.getTime() - from.getTime());
    const { detectedAt, failingRecord } = plan;
    return {
        detectedAt,
        decidedAt,
        ...(failingRecord && { detectMs: since(failingRecord.createdAt, detectedAt) }),
        decideMs: since(detectedAt, decidedAt),
        ...(recovery.recovered && { recoveredAt: endedAt, recoverMs: since(detectedAt, endedAt) }),
    };
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


const validation_sections_words = { pass: 'passed', fail: 'failed', inconclusive: 'could not tell' };
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
            validation_sections_words[result.judgement],
            result.seen,
            `${passed} of ${looks.length}`,
            String(result.attempts),
            duration_formatDuration(result.durationMs),
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

;// CONCATENATED MODULE: ./actions/rollback/src/rollback-report.js




/** What a person who was just woken up needs: is it over, what runs, how long did it take, what now. */
function rollbackReport(ended) {
    const { plan, recovery, untouched, input } = ended;
    const { environment, failing, target } = plan;
    const [from, to] = [(0,domain_image/* shortDigest */.V)(failing), (0,domain_image/* shortDigest */.V)(target.payload.digest)];
    const moved = untouched
        ? `${from} had changed nothing here: there is nothing to roll back, and ${to} runs.`
        : `${environment} went from ${from} back to ${to} (${input.reason}).`;
    return {
        title: titleOf(ended, to),
        verdict: recovery.verdict,
        summary: recovery.recovered ? `${moved} ${recovery.sentence}` : `Escalate: ${recovery.sentence}`,
        facts: factsOf(ended),
        sections: sectionsOf(ended),
        next: recovery.recovered ? afterwards(ended) : escalation(ended),
    };
}
function titleOf({ plan: { environment }, recovery, untouched }, to) {
    if (!recovery.recovered)
        return `${environment} has NOT recovered`;
    return untouched
        ? `Nothing to roll back: ${environment} runs ${to}`
        : `${environment} recovered: rolled back to ${to}`;
}
function factsOf(ended) {
    const { plan, proven, input } = ended;
    const { detectMs, decideMs, recoverMs } = timesOf(ended);
    return [
        { label: 'Environment', value: plan.environment },
        { label: 'Asked for because', value: input.reason },
        { label: 'Left', value: plan.failing },
        { label: 'Target', value: plan.target.payload.digest },
        { label: 'Runs now', value: proven ? plan.target.payload.digest : 'not proven' },
        ...(detectMs === undefined ? [] : [{ label: 'From deployment to detection', value: duration_formatDuration(detectMs) }]),
        { label: 'From detection to decision', value: duration_formatDuration(decideMs) },
        ...(recoverMs === undefined ? [] : [{ label: 'From detection to recovery', value: duration_formatDuration(recoverMs) }]),
    ];
}
function sectionsOf({ plan, journal, validation, decidedAt }) {
    const detected = { at: plan.detectedAt, text: 'The failure was detected.' };
    const decided = { at: decidedAt, text: 'Target and mechanism were decided.' };
    const passed = plan.passed.filter(({ digest }) => digest !== plan.failing);
    return [
        {
            kind: 'timeline',
            title: 'Timeline',
            events: [detected, decided, ...journal.events].toSorted((a, b) => a.at.getTime() - b.at.getTime()),
        },
        ...(validation ? validationSections(validation) : []),
        ...(passed.length > 0 ? [passedOver(passed)] : []),
        ...(journal.warnings.length > 0
            ? [{ kind: 'list', title: 'Could not be written down', items: journal.warnings }]
            : []),
    ];
}
const passedOver = (passed) => ({
    kind: 'table',
    title: 'Newer deployments that were no target',
    columns: ['Digest', 'Why'],
    rows: passed.map(({ digest, why }) => [(0,domain_image/* shortDigest */.V)(digest), why]),
});
function afterwards({ plan, untouched, recovery, journal }) {
    if (untouched)
        return [];
    const bad = (0,domain_image/* shortDigest */.V)(plan.failing);
    if (recovery.reason !== 'OK')
        return [`Keep ${bad} out of ${plan.environment} by hand: ${journal.warnings.join(' ')}`];
    return [`${bad} is refused in ${plan.environment} until somebody overrides its quarantine: release a new build.`];
}
const rollback_report_words = {
    'timed-out': 'ECS may still be at work: look at the service before you start anything.',
    cancelled: 'The run was cancelled: ECS goes on by itself. Look at the service.',
};
function escalation({ plan, recovery }) {
    const { environment, target } = plan;
    return [
        `Wake somebody who knows ${environment}: nothing has shown that it works.`,
        rollback_report_words[recovery.verdict] ?? 'Look at the last lines of the timeline: they say where it stopped.',
        `If ${(0,domain_image/* shortDigest */.V)(target.payload.digest)} is bad too, roll back further: name the digest with the \`to\` input.`,
    ];
}

;// CONCATENATED MODULE: ./actions/rollback/src/rollback-outcome.js



function endedOutcome(ended) {
    const { plan, recovery, proven, untouched } = ended;
    const { recovered, verdict } = recovery;
    const reason = untouched && recovered ? 'NOTHING_TO_ROLL_BACK' : recovery.reason;
    return {
        verdict,
        reason,
        outputs: { recovered: String(recovered), digest: proven ? plan.target.payload.digest : '', reason },
        report: rollbackReport(ended),
        details: {
            environment: plan.environment,
            recovered,
            from: plan.failing,
            to: plan.target.payload.digest,
            times: timesOf(ended),
            timeline: ended.journal.events,
            passed: plan.passed,
            warnings: ended.journal.warnings,
            ...(ended.recordId !== undefined && { deploymentId: ended.recordId }),
        },
    };
}
const refusals = ['ROLLBACK_NOT_AUTOMATIC', 'ROLLBACK_NO_RECORD', 'ROLLBACK_TO_ITSELF', 'ALREADY_ROLLED_BACK'];
/** Nothing was changed: there was no way to begin, or no right one. */
function unstartedOutcome({ environment, reason: why }, error) {
    const reason = (0,ops_error/* isOpsError */.rS)(error) ? error.code : 'UNEXPECTED';
    const verdict = refusals.includes(reason) ? 'refused' : 'failed';
    const [summary = '', ...rest] = (0,ops_error/* messageOf */.bD)(error).split('\n');
    return {
        verdict,
        reason,
        outputs: { recovered: 'false', digest: '', reason },
        report: {
            title: `${environment} was not rolled back`,
            verdict,
            summary: `${summary} Nothing was changed.`,
            facts: [
                { label: 'Environment', value: environment },
                { label: 'Asked for because', value: why },
            ],
            sections: rest.length > 0 ? [{ kind: 'list', title: 'Looked at', items: rest.map((line) => line.trim()) }] : [],
            next: [(0,ops_error/* isOpsError */.rS)(error) ? error.next : `Escalate: ${environment} is as it was; look at it yourself.`],
        },
        details: { environment, recovered: false },
    };
}

;// CONCATENATED MODULE: ./lib/domain/rollout/render.js

/**
 * The task definition with another image and what the settings name; everything else stays, unknown fields included.
 * @throws OpsError CONTAINER_UNCLEAR
 */
function render(document, image, settings) {
    const target = targetContainer(document, settings.container);
    return {
        ...document,
        ...(settings.cpu !== undefined && { cpu: settings.cpu }),
        ...(settings.memory !== undefined && { memory: settings.memory }),
        containerDefinitions: document.containerDefinitions.map((container) => container.name === target ? { ...container, image, ...variables(container, settings) } : container),
    };
}
/**
 * The name of the container that gets the image.
 * @throws OpsError CONTAINER_UNCLEAR when there is none of that name, or several and no name
 */
function targetContainer(document, wanted) {
    const names = document.containerDefinitions.map(({ name }) => name);
    const [only] = wanted === undefined && names.length === 1 ? names : names.filter((name) => name === wanted);
    if (only === undefined)
        throw containerUnclear(document.family, names, wanted);
    return only;
}
/** ECS refuses a name that is both a variable and a secret: the one that the settings name wins. */
function variables(container, { environment, secrets }) {
    const plain = without(container['environment'], Object.keys(secrets));
    const secret = without(container['secrets'], Object.keys(environment));
    return {
        ...merged('environment', 'value', container, plain, environment),
        ...merged('secrets', 'valueFrom', container, secret, secrets),
    };
}
const without = (list, names) => (list ?? []).filter(({ name }) => !names.includes(name));
/** Known names keep their place, new ones come last; a list that is not there and not needed stays away. */
function merged(key, member, container, present, wanted) {
    if (container[key] === undefined && Object.keys(wanted).length === 0)
        return {};
    const kept = present.map((pair) => (pair.name in wanted ? { ...pair, [member]: wanted[pair.name] } : pair));
    const added = Object.entries(wanted)
        .filter(([name]) => !present.some((pair) => pair.name === name))
        .map(([name, value]) => ({ name, [member]: value }));
    return { [key]: [...kept, ...added] };
}

;// CONCATENATED MODULE: ./lib/flow/prove-running.js



const prove_running_pauseMs = 3_000;
const prove_running_longestLookMs = 30_000;
/** Auto scaling may ask for more tasks at any moment, and a host may fail: Fargate takes a minute or two to start others. */
const refillMs = 3 * 60_000;
/**
 * Whether the service really runs the digest at its full count: read from the tasks themselves, not from a rollout's state.
 * Looks again until `deadline`, because reads of ECS are eventually consistent, and for three minutes at least while only
 * tasks are missing. Never throws.
 */
async function proveRunning(ref, expected, ports, limits) {
    const refilled = ports.clock.now().getTime() + refillMs;
    for (;;) {
        const found = await within(oneLook(ref, expected, ports.services), prove_running_longestLookMs, ports.clock, limits.cancelled);
        if (found.kind === 'cancelled')
            return { kind: 'cancelled' };
        const proof = found.kind === 'done' ? found.value : blind(found);
        const patience = proof.kind === 'unproven' && proof.isShort ? refilled : 0;
        const until = Math.max(limits.deadline.getTime(), patience);
        if (proof.kind === 'proven' || ports.clock.now().getTime() >= until)
            return proof;
        await ports.clock.sleep(prove_running_pauseMs, limits.cancelled);
    }
}
const blind = (found) => ({
    kind: 'unseen',
    why: found.kind === 'failed' ? (0,ops_error/* messageOf */.bD)(found.error) : 'ECS did not answer in time',
});
async function oneLook(ref, expected, services) {
    const [service, tasks] = await Promise.all([services.service(ref), services.runningTasks(ref)]);
    if (!service)
        return { kind: 'unproven', why: 'the service does not exist any more', isShort: false };
    if (service.taskDefinitionArn !== expected.taskDefinitionArn) {
        return { kind: 'superseded', taskDefinitionArn: service.taskDefinitionArn };
    }
    const found = doubt(service, tasks, expected);
    return found ? { kind: 'unproven', ...found } : { kind: 'proven', tasks: service.desiredCount };
}

;// CONCATENATED MODULE: ./actions/rollback/src/verify.js



/** Old tasks drain for a while after ECS calls a rollout done. */
const patienceMs = 60_000;
/** Reads the digests off the running tasks of every service. */
async function proveDigests({ plan, ports, journal }) {
    const proofs = await Promise.all(plan.services.map((service) => proveDigest(service, plan, ports).catch((error) => ({ service, proven: false, why: (0,ops_error/* messageOf */.bD)(error) }))));
    const proven = proofs.every((proof) => proof.proven);
    journal.note(proven ? 'All running tasks have the digest.' : 'The running tasks do not prove the digest.');
    return proofs;
}
async function proveDigest(service, { target }, ports) {
    const { services, settings, run } = ports;
    const taskDefinitionArn = target.payload.taskDefinitions[service] ?? '';
    const { document } = await services.taskDefinition(taskDefinitionArn);
    const container = targetContainer(document, settings.ecs.services[service]?.container);
    const expected = { taskDefinitionArn, container, digest: target.payload.digest };
    const deadline = new Date(run.clock.now().getTime() + patienceMs);
    const limits = { deadline, cancelled: run.cancelled };
    const proof = await proveRunning({ cluster: settings.ecs.cluster, service }, expected, { services, clock: run.clock }, limits);
    return { service, proven: proof.kind === 'proven', why: verify_words(proof) };
}
function verify_words(proof) {
    switch (proof.kind) {
        case 'proven':
            return `${proof.tasks} tasks run it`;
        case 'superseded':
            return `the service was given ${proof.taskDefinitionArn.split('/').at(-1)} meanwhile`;
        case 'unproven':
        case 'unseen':
            return proof.why;
        case 'cancelled':
            return 'the run was cancelled before its tasks were asked';
    }
}
/** The same checks as after a deployment. One that breaks proves nothing, and must not end the rollback without a word. */
async function validateTarget({ plan: { target }, ports, journal }, settledAt) {
    const startedAt = ports.run.clock.now().getTime();
    try {
        const validation = await ports.validate(target.payload.digest, settledAt);
        journal.note(`Validation: ${validation.summary}`);
        return validation;
    }
    catch (error) {
        const durationMs = ports.run.clock.now().getTime() - startedAt;
        journal.note(`Validation broke: ${(0,ops_error/* messageOf */.bD)(error)}`);
        return { judgement: 'inconclusive', reason: 'VALIDATION_BROKE', summary: (0,ops_error/* messageOf */.bD)(error), looks: [], durationMs };
    }
}

;// CONCATENATED MODULE: ./actions/rollback/src/rollback.js












/**
 * Takes an environment back to the last deployment that was verified good, and says that it recovered only when the tasks
 * prove the digest and the environment's own validation passes.
 */
async function rollback_rollback(input, ports) {
    let course;
    let starts;
    try {
        const plan = await planRollback(input, ports);
        course = { plan, ports, journal: createJournal(ports.run) };
        starts = await observeAll(course);
    }
    catch (error) {
        return unstartedOutcome(input, error);
    }
    const { plan, journal } = course;
    const decidedAt = ports.run.clock.now();
    journal.note(`Going from ${(0,domain_image/* shortDigest */.V)(plan.failing)} back to ${(0,domain_image/* shortDigest */.V)(plan.target.payload.digest)}.`);
    if (plan.begun)
        journal.note(begunBy(plan.begun.payload.runId, plan.begun.id));
    const idle = starts.every(({ first }) => decideMove(first).kind === 'none');
    // A release that was refused before it changed anything leaves nothing to take back; what runs is verified all the same.
    const untouched = idle && plan.failingRecord === undefined;
    const ended = untouched ? await verifyUntouched(course) : await recover(course, starts, input.reason, idle);
    return endedOutcome({ input, plan, journal, untouched, decidedAt, endedAt: ports.run.clock.now(), ...ended });
}
const begunBy = (runId, id) => `Run ${runId} began this rollback and ended without a word; record ${id} is carried on.`;
const observeAll = ({ plan, ports }) => Promise.all(plan.services.map(async (service) => {
    const ref = { cluster: ports.settings.ecs.cluster, service };
    return { ref, first: await observeService(ref, plan.target.payload.taskDefinitions[service] ?? '', ports) };
}));
const verifyUntouched = (course) => {
    const restored = course.plan.services.map((service) => ({
        service,
        end: 'there',
        why: 'It was not changed.',
    }));
    return verify(course, { restored, quarantined: true });
};
async function recover(course, starts, reason, idle) {
    const { clock } = course.ports.run;
    const deadline = new Date(clock.now().getTime() + course.ports.settings.rollback.timeout);
    const lease = await seize(course);
    const [papers, restored] = await Promise.all([
        beginPapers(course, reason),
        Promise.all(starts.map((start) => restore({ ...start, deadline }, course))),
    ]);
    // What a dead run had brought back settled at some time after it began.
    const settledAt = idle ? course.plan.begun?.createdAt : clock.now();
    const verified = await verify(course, { restored, quarantined: papers.quarantined, settledAt });
    await Promise.all([endPapers(course, papers, verified), lease.release()]);
    return { ...verified, recordId: papers.record?.id };
}
/** A service whose way back breaks must not keep the others, nor the report, from ending. */
const restore = (restoration, { ports, journal }) => restoreService(restoration, ports, journal).catch((error) => {
    const { service } = restoration.ref;
    journal.note(`${service}: ${(0,ops_error/* messageOf */.bD)(error)}`);
    return { service, end: 'escalate', why: (0,ops_error/* messageOf */.bD)(error) };
});
async function verify(course, { restored, quarantined, settledAt }) {
    const there = restored.every(({ end }) => end === 'there');
    const proofs = there ? await proveDigests(course) : [];
    const proven = there && proofs.every((proof) => proof.proven);
    const validation = proven ? await validateTarget(course, settledAt) : undefined;
    return { proven, validation, recovery: judgeRecovery({ restored, proofs, validation, quarantined }) };
}

;// CONCATENATED MODULE: ./actions/rollback/src/wiring.js











async function wire(input, run) {
    run.mask(input.githubToken);
    const config = await loadConfig(run.workspace, input.config);
    const settings = environmentOf(config, input.environment);
    const roleArn = input.roleArn ?? settings['rollback-role'] ?? settings.role;
    const role = { roleArn, name: `slipway-rollback-${run.runId}` };
    const aws = awsSession({ ...role, region: settings.region }, run);
    const registry = awsSession({ ...role, region: config.image.region }, run);
    const checks = validationPorts(settings, aws, run);
    return {
        run,
        settings,
        repository: config.image.repository,
        services: awsServices(aws),
        leases: awsLeases(aws),
        leaseToken: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        images: awsImages(registry, config.image.account, run.mask),
        records: deploymentRecords(githubClient({ ...run, token: input.githubToken })),
        validate: (digest, deployedAt) => validate_validate({ environment: input.environment, settings, digest, deployedAt }, checks),
    };
}


/***/ })

};
