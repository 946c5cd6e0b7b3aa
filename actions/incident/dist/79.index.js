export const id = 79;
export const ids = [79];
export const modules = {

/***/ 6079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useCase: () => (/* reexport */ incident),
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

// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(5831);
// EXTERNAL MODULE: ./lib/domain/errors/ops-error.js
var ops_error = __webpack_require__(7790);
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
const quarantineUnreadable = (id, environment) => new OpsError('QUARANTINE_UNREADABLE', `Deployment ${id} of "${environment}" is a quarantine whose digest cannot be read, so no digest can be called free of it.`, `Look at it with \`gh api repos/{owner}/{repo}/deployments/${id}\`; end it by adding a status \`inactive\`.`);

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

;// CONCATENATED MODULE: ./lib/github/issues.js


/** Issues of the repository. Needs `issues: write`; `read` is enough for the lists. */
const issues = (github) => ({
    withLabels: (labels, state) => withLabels(github, labels, state),
    create: (issue) => writeOnce(() => create(github, issue), async () => (await withLabels(github, issue.labels, 'open')).find(({ body }) => body === issue.body)),
    edit: async (number, change) => {
        const { rest, owner, repo } = github;
        const edit = () => rest.issues.update({ owner, repo, issue_number: number, ...change });
        // Saying the same thing twice leaves the same issue.
        await writeOnce(edit, async () => undefined);
    },
    comments: (number) => commentsOf(github, number),
    comment: (number, body) => comment(github, number, body),
    ensureLabel: (label) => ensureLabel(github, label),
});
async function withLabels({ rest, owner, repo }, labels, state) {
    const query = { owner, repo, labels: labels.join(','), state, per_page: 100 };
    const found = await rest.paginate(rest.issues.listForRepo, query);
    return found.filter((issue) => issue.pull_request === undefined).map(summaryOf);
}
async function create({ rest, owner, repo }, issue) {
    const { data } = await rest.issues.create({ owner, repo, ...issue });
    return summaryOf(data);
}
async function commentsOf({ rest, owner, repo }, number) {
    const found = await rest.paginate(rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
    return found.map(({ id, body, created_at }) => ({ id: Number(id), body: body ?? '', at: new Date(created_at) }));
}
async function comment(github, number, body) {
    const { rest, owner, repo } = github;
    await writeOnce(async () => {
        await rest.issues.createComment({ owner, repo, issue_number: number, body });
        return true;
    }, async () => (await commentsOf(github, number)).at(-1)?.body === body || undefined);
}
/** An existing label is left as it is: its colour may be the team's choice. */
async function ensureLabel({ rest, owner, repo }, label) {
    try {
        await rest.issues.getLabel({ owner, repo, name: label.name });
    }
    catch (error) {
        if (!isCode(error, 'GITHUB_NOT_FOUND'))
            throw error;
        await rest.issues.createLabel({ owner, repo, ...label }).catch((cause) => {
            // Somebody else was faster.
            if (!isCode(cause, 'GITHUB_REJECTED'))
                throw cause;
        });
    }
}
function summaryOf({ number, html_url, title, body, labels, state, created_at }) {
    return {
        number,
        url: html_url,
        title,
        body: body ?? '',
        labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        state: state === 'closed' ? 'closed' : 'open',
        createdAt: new Date(created_at),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/domain/incident/identity.js

/** GitHub's limit for a label. */
const longestLabel = 50;
const incidentLabel = 'incident';
const environmentLabel = (environment) => `env:${environment}`.slice(0, longestLabel);
const severityLabel = (severity) => `severity:${severity}`;
const isSeverityLabel = (label) => label.startsWith('severity:');
/**
 * The first line of an incident's body: which trouble it is about. Hashed, so that nothing in a fingerprint can end the
 * comment or pass for another one.
 */
const incidentMarker = (environment, fingerprint) => `<!-- slipway:incident fingerprint=${hash(environment, fingerprint)} -->`;
/**
 * The first line of a comment, and the second of a new incident's body: which run's story it tells, so that it is told once.
 * A job that is run again tells the same story; steps that are run again make a new one.
 */
const eventMarker = (runId, story) => `<!-- slipway:event run=${runId} story=${hash(story)} -->`;
const hash = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
/** Issues about this trouble, oldest first: the first one is the incident, others were opened at the same moment. */
const incidentsAbout = (issues, marker) => issues.filter(({ body }) => body.startsWith(marker)).toSorted((a, b) => a.number - b.number);
/** The worse of the severity that the labels name, and this one. */
function worstSeverity(labels, severity) {
    const order = ['sev1', 'sev2', 'sev3'];
    return order.find((one) => one === severity || labels.includes(severityLabel(one))) ?? severity;
}

// EXTERNAL MODULE: ./lib/domain/redact.js
var redact = __webpack_require__(5796);
;// CONCATENATED MODULE: ./lib/domain/incident/story.js
/** Reads the results in the order in which the steps ran. */
function storyOf(results) {
    const rollback = results.findLast(({ outputs }) => 'recovered' in outputs);
    const recovered = rollback?.outputs['recovered'] === 'true';
    const cause = results.find((result) => result.verdict !== 'succeeded' && result !== rollback);
    const worst = cause ?? results.find(({ verdict }) => verdict !== 'succeeded');
    return {
        verdict: recovered ? 'rolled-back' : (worst?.verdict ?? 'inconclusive'),
        recovered,
        cause: cause ?? (recovered ? undefined : worst),
        rollback,
        events: results.flatMap(eventsOf).toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    };
}
/** A step's own timeline where it kept one, between its begin and its end. */
const eventsOf = ({ title, startedAt, finishedAt, verdict, reason, details }) => [
    ...timelineOf(details['timeline'], new Date(startedAt), new Date(finishedAt)),
    { at: new Date(finishedAt), text: `${title}${verdict === 'succeeded' ? '' : ` (${verdict}: ${reason})`}` },
];
function timelineOf(timeline, from, to) {
    if (!Array.isArray(timeline))
        return [];
    const events = timeline
        .map((entry) => Object(entry))
        .map(({ at, text }) => ({ at: new Date(at), text: String(text) }));
    // What happened before a step began is another step's to tell.
    return events.filter(({ at }) => at >= from && at <= to);
}

// EXTERNAL MODULE: ./lib/report/reason-fact.js
var reason_fact = __webpack_require__(3834);
;// CONCATENATED MODULE: ./actions/incident/src/incident-report.js


/** The story of one run, for the issue that it opens or the comment that it adds. */
function incidentReport(input, links, title) {
    const story = storyOf(input.results?.read ?? []);
    return {
        title,
        verdict: story.verdict,
        summary: summary(input, story),
        facts: facts(input, links, story),
        sections: sections(input, story),
        next: next(input, story),
    };
}
function summary({ environment }, { recovered, rollback, cause }) {
    const what = cause ? `${cause.summary} ` : '';
    if (recovered)
        return `${what}${environment} has recovered: ${rollback?.summary ?? ''}`.trim();
    if (rollback)
        return `${what}${environment} has NOT recovered: ${rollback.summary}`;
    return `${what}Nothing has tried to bring ${environment} back.`;
}
function facts({ environment, digest, severity }, links, { cause, rollback, recovered }) {
    const running = rollback?.outputs['digest'];
    const deployments = `${links.repoUrl}/deployments/${encodeURIComponent(environment)}`;
    return [
        { label: 'Environment', value: environment, link: deployments },
        { label: 'Recovered', value: recovered ? 'yes, with evidence' : 'no' },
        { label: 'Severity', value: severity },
        ...(digest ? [{ label: 'Digest', value: digest }] : []),
        ...(running ? [{ label: 'Runs now', value: running }] : []),
        ...(cause ? [(0,reason_fact/* reasonFact */.r)(cause.reason)] : []),
        { label: 'Run', value: `${links.runId}, attempt ${links.runAttempt}`, link: links.runUrl },
    ];
}
function sections(input, { cause, rollback, events }) {
    const unreadable = input.results?.unreadable ?? [];
    return [
        ...(cause ? [{ kind: 'text', title: 'Root cause', text: `${cause.title}\n\n${cause.summary}` }] : []),
        ...(events.length > 0 ? [{ kind: 'timeline', title: 'Timeline', events }] : []),
        ...(cause?.evidence ? [{ kind: 'code', title: 'Evidence', text: cause.evidence }] : []),
        ...(rollback?.evidence ? [{ kind: 'code', title: 'Rollback', text: rollback.evidence }] : []),
        ...(unreadable.length > 0
            ? [{ kind: 'list', title: 'Results that could not be read', items: unreadable }]
            : []),
    ];
}
function next({ environment }, { recovered, cause, rollback }) {
    if (recovered) {
        return [
            `Users of ${environment} are served again; nothing is urgent.`,
            ...(cause?.next ?? []),
            'Mend the cause, release a new build, then close this issue: promotions may wait for that.',
        ];
    }
    return [
        `Look at ${environment} now: nothing has shown that it works.`,
        ...new Set([...(rollback?.next ?? []), ...(cause?.next ?? [])]),
    ];
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(5624);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(930);
// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(1288);
;// CONCATENATED MODULE: ./actions/incident/src/history.js


const begin = '<!-- slipway:history -->';
const end = '<!-- /slipway:history -->';
/** A comment remembers each run as well; this list is for the eye. */
const longest = 40;
const row = (at, text, links) => `| ${at.toISOString().slice(0, 19).replace('T', ' ')}${what(text, links)}`;
const what = (text, { runUrl, runId }) => ` | ${(0,escape_markdown/* escapeLine */.EH)((0,domain_text/* oneLine */.TN)(text, 200))} | ${(0,escape_markdown/* linked */.q)(String(runId), runUrl)} |`;
const firstHistory = (at, text, links) => ['### History', begin, '| Time (UTC) | What | Run |', '|---|---|---|', row(at, text, links), end].join('\n');
function appendHistory(body, at, text, links) {
    // The last ones are ours: evidence above may quote anything.
    const [from, to] = [body.lastIndexOf(begin), body.lastIndexOf(end)];
    if (from < 0 || to < from)
        return body;
    const lines = body.slice(from, to).trimEnd().split('\n');
    const [head, rows] = [lines.slice(0, 3), [...lines.slice(3), row(at, text, links)]];
    // The first line says when it began: it stays.
    const kept = rows.length > longest ? [...rows.slice(0, 1), ...rows.slice(1 - longest)] : rows;
    return `${body.slice(0, from)}${[...head, ...kept].join('\n')}\n${body.slice(to)}`;
}
const hasHistory = (body, text, links) => body
    .slice(Math.max(0, body.lastIndexOf(begin)))
    .split('\n')
    .some((line) => line.endsWith(what(text, links)));

;// CONCATENATED MODULE: ./actions/incident/src/issue-text.js



/** GitHub's limit for a body or a comment is 65,536 characters; the rest of the room is the history's. */
const reportLimit = 48_000;
/** A new issue: what happened, then a history that later runs add to. */
function issueBody(input, links, report, now) {
    return [
        `${incidentMarker(input.environment, input.fingerprint)}\n${eventOf(input, links, report)}`,
        (0,markdown/* toMarkdown */.l)(report, { limit: reportLimit, heading: 3 }),
        firstHistory(now, 'This issue was opened', links),
        `_One issue is open for each trouble. Later runs comment here; a person closes it._`,
    ].join('\n\n');
}
/** The same story for an issue that is open already. */
const updateComment = (input, links, report) => [eventOf(input, links, report), (0,markdown/* toMarkdown */.l)(report, { limit: reportLimit, heading: 3 })].join('\n\n');
/** Told once, however often the job is asked to tell it. */
function eventOf({ results }, { runId }, { title, verdict, summary }) {
    const steps = (results?.read ?? []).map(({ startedAt, reason }) => [startedAt, reason]);
    return eventMarker(runId, JSON.stringify([title, verdict, summary, steps]));
}
/** The issue was opened with this event. */
const beganWith = (body, event) => body.split('\n')[1]?.trim() === event;
const historyLine = ({ verdict, title }) => (verdict === 'rolled-back' ? 'Recovered' : title);
/** The body with one more line in its history; unchanged where a person has taken the history out. */
const updatedBody = (body, links, report, now) => appendHistory(body, now, historyLine(report), links);
/** The history has a line like that of this run. */
const isInHistory = (body, links, report) => hasHistory(body, historyLine(report), links);

;// CONCATENATED MODULE: ./actions/incident/src/open-issue.js



/** GitHub's limit for a title. */
const longestTitle = 256;
/** What every incident of an environment carries, and by which it is found. */
const requiredLabels = (environment) => [incidentLabel, environmentLabel(environment)];
const looks = {
    [incidentLabel]: { color: 'b60205', description: 'Something is or was broken for users' },
    [severityLabel('sev1')]: { color: 'b60205', description: 'Users are hurt now' },
    [severityLabel('sev2')]: { color: 'd93f0b', description: 'Users were hurt, or nearly' },
    [severityLabel('sev3')]: { color: 'fbca04', description: 'Nobody was hurt' },
};
async function openIssue(input, { run, settings, issues }, body) {
    const labels = [...requiredLabels(input.environment), severityLabel(input.severity), ...settings.labels];
    for (const name of labels) {
        await issues.ensureLabel({ name, ...(looks[name] ?? { color: 'ededed', description: '' }) });
    }
    const issue = { title: (0,domain_text/* oneLine */.TN)(input.title, longestTitle), body, labels };
    try {
        return await issues.create({ ...issue, assignees: settings.assignees });
    }
    catch (error) {
        // GitHub refuses the whole issue for one assignee who has left the team.
        if (!(0,ops_error/* isOpsError */.rS)(error) || error.code !== 'GITHUB_REJECTED' || settings.assignees.length === 0)
            throw error;
        run.log.warning(`GitHub does not take ${settings.assignees.join(', ')} as assignees: ${error.message}`);
        return issues.create({ ...issue, assignees: [] });
    }
}

;// CONCATENATED MODULE: ./actions/incident/src/incident.js






/** Opens the issue of a trouble, or tells the one that is open what this run saw. Closing it is a person's decision. */
async function incident(input, ports) {
    // Before it is rendered: an issue is read by more people than a log, and escaping would hide a secret from the redactor.
    const report = (0,redact/* redacted */.pc)(incidentReport(input, ports.run, input.title), ports.run.redactor);
    try {
        const { issue, created } = await tell(input, ports, report);
        return outcome({ issue, created, report });
    }
    catch (error) {
        return untold(error, report);
    }
}
async function tell(input, ports, report) {
    const marker = incidentMarker(input.environment, input.fingerprint);
    const about = async () => incidentsAbout(await ports.issues.withLabels(requiredLabels(input.environment), 'open'), marker);
    const [known, ...doubles] = await about();
    for (const double of doubles)
        if (known)
            await closeDouble(double, known, ports);
    if (known)
        return { issue: await update(known, input, ports, report), created: false };
    const body = issueBody(input, ports.run, report, ports.run.clock.now());
    const ours = await openIssue({ ...input, title: report.title }, ports, body);
    // Two runs may have found none and opened one each: the lowest number stays, whoever looks.
    const [first] = incidentsAbout([...(await about()), ours], marker);
    if (!first || first.number === ours.number)
        return { issue: ours, created: true };
    await closeDouble(ours, first, ports);
    return { issue: await update(first, input, ports, report), created: false };
}
async function closeDouble(double, first, { issues }) {
    const words = `Opened at the same moment as #${first.number}, which tells this story.`;
    const isSaid = (await issues.comments(double.number)).some(({ body }) => body === words);
    if (!isSaid)
        await issues.comment(double.number, words);
    await issues.edit(double.number, { state: 'closed' });
}
/** Each part once: an earlier attempt may have died after any of them. */
async function update(issue, input, ports, report) {
    const { issues, run } = ports;
    const event = eventOf(input, run, report);
    if (beganWith(issue.body, event))
        return issue;
    const isTold = (await issues.comments(issue.number)).some(({ body }) => body.startsWith(event));
    if (!isTold)
        await issues.comment(issue.number, updateComment(input, run, report));
    if (isTold && isInHistory(issue.body, run, report))
        return issue;
    const severity = severityLabel(worstSeverity(issue.labels, input.severity));
    const others = issue.labels.filter((label) => !isSeverityLabel(label));
    await issues.edit(issue.number, {
        body: updatedBody(issue.body, run, report, run.clock.now()),
        labels: [...others, severity],
    });
    return issue;
}
function outcome({ issue, created, report }) {
    const done = created ? 'opened' : 'updated';
    return {
        verdict: 'succeeded',
        reason: 'OK',
        outputs: { number: String(issue.number), url: issue.url, created: String(created) },
        report: {
            ...report,
            title: `Incident #${issue.number} was ${done}: ${issue.title}`,
            verdict: 'succeeded',
            facts: [{ label: 'Incident', value: `#${issue.number}`, link: issue.url }, ...report.facts],
        },
        details: { number: issue.number, created, recovered: report.verdict === 'rolled-back' },
    };
}
/** Where no issue can be written, the job's summary tells the story. */
const untold = (error, report) => ({
    verdict: 'failed',
    reason: 'INCIDENT_NOT_WRITTEN',
    outputs: {},
    report: {
        ...report,
        title: `The incident could not be written: ${report.title}`,
        verdict: 'failed',
        next: [`${(0,ops_error/* messageOf */.bD)(error)} Open the issue by hand; the story is below.`, ...report.next],
    },
    details: {},
});

;// CONCATENATED MODULE: ./actions/incident/src/wiring.js




async function wire(input, run) {
    run.mask(input.githubToken);
    const config = await loadConfig(run.workspace, input.config);
    environmentOf(config, input.environment);
    return { run, settings: config.incidents, issues: issues(githubClient({ ...run, token: input.githubToken })) };
}


/***/ })

};
