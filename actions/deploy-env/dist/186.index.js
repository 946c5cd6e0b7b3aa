export const id = 186;
export const ids = [186];
export const modules = {

/***/ 3186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useCase: () => (/* reexport */ deployEnv),
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

;// CONCATENATED MODULE: ./lib/aws/leases.js



/** Leases in a tag of the ECS service. Needs `ecs:TagResource` and `ecs:UntagResource` on it. */
function awsLeases(session) {
    const ecs = awsClient(new client_ecs_dist_cjs/* ECSClient */.Zgc(session.config));
    return {
        write: async (resourceArn, value) => {
            await ecs.send(new client_ecs_dist_cjs/* TagResourceCommand */.eqU({ resourceArn, tags: [{ key: leaseTag, value }] }));
        },
        clear: async (resourceArn) => {
            await ecs.send(new client_ecs_dist_cjs/* UntagResourceCommand */.RP$({ resourceArn, tagKeys: [leaseTag] }));
        },
    };
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
const containerUnclear = (family, names, wanted) => new ops_error/* OpsError */.zy('CONTAINER_UNCLEAR', wanted === undefined
    ? `Task definition ${family} has ${names.length} containers (${names.join(', ')}) and the configuration names none.`
    : `Task definition ${family} has no container "${wanted}"; it has ${names.join(', ')}.`, 'Set `container` of the service in the configuration to the one that runs the image.');
const tagRefused = (tag, environment) => new ops_error/* OpsError */.zy('TAG_REFUSED', `"${environment}" is protected and takes digests only; "${tag}" is a tag, which may stand for another image tomorrow.`, 'Pass the `digest` output of build-image.');
const tagMissing = (tag, repository) => new ops_error/* OpsError */.zy('TAG_NOT_FOUND', `ECR repository "${repository}" has no image with the tag "${tag}".`, 'Check the tag, or build the image first.');
const digestMissing = (digest, repository) => new ops_error/* OpsError */.zy('DIGEST_NOT_FOUND', `ECR repository "${repository}" has no image ${digest}.`, 'Check the digest; a lifecycle policy may have removed the image. Build it again if it has.');
const digestQuarantined = (digest, environment, reason) => new ops_error/* OpsError */.zy('DIGEST_QUARANTINED', `${digest} is quarantined in "${environment}": ${reason}`, 'Deploy a release that mends it. To use this digest all the same, end the quarantine: the rollback guide says how.');
const serviceUnknown = (names, known) => new ops_error/* OpsError */.zy('SERVICE_UNKNOWN', `The configuration has no service ${names.map((name) => `"${name}"`).join(', ')} in this environment.`, `Use ${known.map((name) => `"${name}"`).join(', ')} in the \`services\` input, or leave it out for all of them.`);
const serviceMissing = (service, cluster) => new ops_error/* OpsError */.zy('SERVICE_NOT_FOUND', `ECS has no active service "${service}" in cluster "${cluster}".`, "Create the service first: Slipway releases into services, it does not make them. Check the configuration's names too.");
const rolloutTurningBack = (service) => new ops_error/* OpsError */.zy('ROLLOUT_TURNING_BACK', `ECS is rolling "${service}" back from this very release right now.`, 'Wait for the rollback to end, read why the release failed, and deploy a release that mends it.');
const rolloutNotFound = (service) => new ops_error/* OpsError */.zy('ROLLOUT_NOT_FOUND', `ECS took the change of "${service}", but shows no rollout of it.`, 'Look at the deployments of the service in the ECS console; run the job again to take a running one over.');
const oneOffUnclear = (name, service) => new ops_error/* OpsError */.zy('ONE_OFF_UNCLEAR', `One-off task "${name}" wants the task definition of "${service}", which is not part of this deployment.`, 'Name a service of the environment in its `service`, or deploy all services.');
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

;// CONCATENATED MODULE: ./lib/github/runs.js

/** Workflow runs of the repository. Needs `actions: read`; without it no run is known to be over. */
const workflowRuns = ({ rest, owner, repo }) => ({
    isOver: async (runId) => {
        try {
            const { data } = await rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
            return data.status === 'completed';
        }
        catch (error) {
            if ((0,ops_error/* isOpsError */.rS)(error))
                return false;
            throw error;
        }
    },
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
const leaseHeld = (service, arn, text) => new ops_error/* OpsError */.zy('DEPLOY_LEASE_HELD', `"${service}" is being deployed by ${holderOf(text)}.`, `Wait until that run has ended, then run this job again. If it is dead, remove its lease: aws ecs untag-resource --resource-arn ${arn} --tag-keys ${leaseTag}`);
/** The fencing token is not on the service any more, or the service has moved: whoever took over must not be disturbed. */
const leaseLost = (service, text) => new ops_error/* OpsError */.zy('DEPLOY_LEASE_LOST', `The lease of this deployment on "${service}" is lost; it belongs to ${holderOf(text)}. This service was not changed.`, 'Find out what the other run did, then deploy again if this release is still wanted.');
/** Our lease is there, but the service has another rollout than the one that was planned on. */
const serviceMoved = (service) => new ops_error/* OpsError */.zy('DEPLOY_SERVICE_MOVED', `"${service}" was given another rollout while this one was prepared. This service was not changed.`, 'Find out who deployed it without a lease (console, another tool), then run the job again.');
const isLeaseLost = (code) => ['DEPLOY_LEASE_LOST', 'DEPLOY_SERVICE_MOVED'].includes(code);
const isLeaseRefusal = (code) => code === 'DEPLOY_LEASE_HELD' || isLeaseLost(code);

;// CONCATENATED MODULE: ./lib/flow/in-order.js
/**
 * Runs `work` for every key: after all keys that it needs, beside all others. A key whose need did not end well is not
 * run: `skip` makes its result. Needs outside `keys` are taken as met; the needs have no cycles (the configuration checks).
 */
async function inOrder(keys, needs, work, endedWell, skip) {
    const started = new Map();
    const start = (key) => {
        const running = started.get(key) ?? afterNeeds(key);
        started.set(key, running);
        return running;
    };
    const afterNeeds = async (key) => {
        const before = needs(key).filter((need) => keys.includes(need));
        const results = await Promise.all(before.map(start));
        const failed = before.find((_need, index) => !endedWell(results[index]));
        return failed === undefined ? work(key) : skip(key, failed);
    };
    return Promise.all(keys.map(start));
}

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

;// CONCATENATED MODULE: ./lib/domain/rollout/diff.js

/** A value that must not be shown, recognisable only within one run: `hmac:1a2b3c4d`. */
const saltedHash = (salt) => (value) => `hmac:${(0,external_node_crypto_.createHmac)('sha256', salt).update(value).digest('hex').slice(0, 8)}`;
/** What may be read by everybody who may read the summary. Anything else may hold a secret, and shows as a hash. */
const diff_open = [
    /^family$/,
    /^(cpu|memory)$/,
    /^desiredCount$/,
    /^deploymentConfiguration\./,
    /^containerDefinitions\.[^.]+\.(image|name|cpu|memory|memoryReservation|essential)$/,
    /^containerDefinitions\.[^.]+\.secrets\.[^.]+\.(name|valueFrom)$/,
    /^containerDefinitions\.[^.]+\.environment\.[^.]+\.name$/,
];
/** What differs between two JSON documents. Lists of named things are compared by name, not by place. */
function differences(before, after, hash) {
    const [old, fresh] = [flatten(before), flatten(after)];
    const paths = [...new Set([...old.keys(), ...fresh.keys()])];
    const shown = (path, value) => (diff_open.some((pattern) => pattern.test(path)) ? value : hash(value));
    return paths.flatMap((path) => {
        const [a, b] = [old.get(path), fresh.get(path)];
        if (a === b)
            return [];
        return [
            { path, ...(a !== undefined && { before: shown(path, a) }), ...(b !== undefined && { after: shown(path, b) }) },
        ];
    });
}
/** Every leaf by its path: `containerDefinitions.app.environment.PORT.value`. */
function flatten(value, path = [], leaves = new Map()) {
    if (typeof value !== 'object' || value === null) {
        if (value !== undefined)
            leaves.set(path.join('.'), typeof value === 'string' ? value : JSON.stringify(value));
        return leaves;
    }
    const members = Array.isArray(value)
        ? value.map((item, index) => [nameOf(item) ?? String(index), item])
        : Object.entries(value);
    for (const [key, member] of members)
        flatten(member, [...path, key], leaves);
    return leaves;
}
const nameOf = (item) => {
    const name = item?.name;
    return typeof name === 'string' ? name : undefined;
};
/** Unified-diff lines for people. */
const diffLines = (found) => found.flatMap(({ path, before, after }) => [
    ...(before === undefined ? [] : [`- ${path}: ${before}`]),
    ...(after === undefined ? [] : [`+ ${path}: ${after}`]),
]);

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

;// CONCATENATED MODULE: ./lib/domain/secret-names.js
const telling = /(secret|token|passw|pwd|credential|api[_-]?key|private[_-]?key|access[_-]?key|auth)/i;
/** A name whose value nobody should see, going by the name alone. */
const looksSecret = (name) => telling.test(name);

;// CONCATENATED MODULE: ./lib/domain/rollout/sensitive.js

/** Flags and small words: masking them would blank out ordinary text. */
const tooPlain = /^([a-z]{1,6}|\d{1,5})$/i;
/** Words, numbers, versions, host names, paths and addresses without credentials. */
const ordinary = [
    /^[a-z]{1,16}([-_][a-z]{1,16})*$/i,
    /^v?\d+(\.\d+)*([-+][\w.]+)?(ms|s|m|h|d|[kmg]i?b?)?$/i,
    /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i,
    /^\w+:\d+$/,
    /^(https?:\/\/[\w.-]+(:\d+)?)?\/[\w./-]*$|^https?:\/\/[\w.-]+(:\d+)?$/i,
].map((pattern) => (value) => pattern.test(value) && !/[A-Za-z0-9_-]{24,}/.test(value));
/**
 * Environment values that a log line, an event or a summary must not show. Ordinary words, numbers, paths and addresses
 * are left readable unless their name says otherwise, and `known` (digest, names of environments and services …) always:
 * a masked digest would take the outputs down with it.
 */
function sensitiveValues(document, known) {
    const pairs = document.containerDefinitions.flatMap(({ environment }) => Array.isArray(environment) ? environment : []);
    const values = pairs.flatMap(({ name = '', value = '' }) => {
        const isPublic = tooPlain.test(value) || value.length < 4 || known.some((text) => text.includes(value) || value === text);
        return isPublic || (ordinary.some((fits) => fits(value)) && !looksSecret(name)) ? [] : [value];
    });
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./lib/domain/rollout/service-change.js

/** Only what differs from the service as it is; empty when there is nothing to change. */
function serviceChange(service, wishes) {
    const desiredCount = wishes['desired-count'];
    const configuration = deploymentConfiguration(service.deploymentConfiguration ?? {}, wishes.deployment);
    return {
        ...(desiredCount !== undefined && desiredCount !== service.desiredCount && { desiredCount }),
        ...(configuration && { deploymentConfiguration: configuration }),
    };
}
/** ECS replaces the whole configuration, so what the settings do not name is sent as it was. */
function deploymentConfiguration(current, wishes) {
    if (!wishes)
        return undefined;
    const { 'circuit-breaker': breaker, alarms } = wishes;
    const named = {
        minimumHealthyPercent: wishes['minimum-healthy-percent'],
        maximumPercent: wishes['maximum-percent'],
        bakeTimeInMinutes: wishes['bake-minutes'],
        deploymentCircuitBreaker: breaker && { ...members(current['deploymentCircuitBreaker']), ...breaker },
        alarms: alarms && {
            ...members(current['alarms']),
            alarmNames: alarms.names,
            enable: true,
            rollback: alarms.rollback,
        },
    };
    const wanted = {
        ...current,
        ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    };
    return (0,external_node_util_.isDeepStrictEqual)(wanted, current) ? undefined : wanted;
}
const members = (value) => (typeof value === 'object' && value !== null ? value : {});

;// CONCATENATED MODULE: ./actions/deploy-env/src/plan-service.js







/**
 * Reads a service as it is and works out what changes. Changes nothing.
 * @throws OpsError SERVICE_NOT_FOUND, CONTAINER_UNCLEAR, ROLLOUT_TURNING_BACK
 */
async function planService(name, image, ports) {
    const { settings: environment, services } = ports;
    const settings = environment.ecs.services[name];
    const ref = { cluster: environment.ecs.cluster, service: name };
    const service = await services.service(ref);
    const readAt = ports.clock.now();
    if (!settings || service?.status !== 'ACTIVE')
        throw serviceMissing(name, ref.cluster);
    const current = await services.taskDefinition(service.taskDefinitionArn);
    const container = targetContainer(current.document, settings.container);
    const document = render(current.document, image, { ...settings, container });
    hideSecrets([current.document, document], image, ports);
    const change = serviceChange(service, settings);
    const plan = { name, ref, settings, service, readAt, current, container, document, change };
    const shown = { ...plan, differences: planDifferences(plan, ports.salt) };
    if (!(0,external_node_util_.isDeepStrictEqual)(document, current.document))
        return { ...shown, kind: 'rollout' };
    const rollout = await runningRollout(service, ports);
    if (rollout)
        return { ...shown, kind: 'take-over', rollout };
    return { ...shown, kind: Object.keys(change).length > 0 ? 'settings' : 'keep' };
}
function planDifferences({ current, document, service, change }, salt) {
    const { desiredCount, deploymentConfiguration } = service;
    const before = { ...current.document, desiredCount, deploymentConfiguration };
    return differences(before, { ...document, desiredCount, deploymentConfiguration, ...change }, saltedHash(salt));
}
/** The rollout that brings what the service names, if it still goes on. */
async function runningRollout(service, { services }) {
    if (service.currentRolloutArn === undefined)
        return undefined;
    const rollout = await services.rollout(service.currentRolloutArn);
    if (!rollout?.targetRevisionArn)
        return undefined;
    const phase = phaseOf(rollout.status);
    if (phase !== 'going' && phase !== 'turning-back')
        return undefined;
    const [revision] = await services.revisions([rollout.targetRevisionArn]);
    if (revision?.taskDefinitionArn !== service.taskDefinitionArn)
        return undefined;
    if (phase === 'turning-back')
        throw rolloutTurningBack(service.name);
    return rollout;
}
/** Values of the task definition must not come out through a log line of the task or an event. */
function hideSecrets(documents, image, { settings, mask, run }) {
    const { ecs, account, region, url = '' } = settings;
    const known = [image, account, region, url, run.sha, ecs.cluster, ...Object.keys(ecs.services)];
    for (const value of new Set(documents.flatMap((document) => sensitiveValues(document, known))))
        mask(value);
}

;// CONCATENATED MODULE: ./lib/domain/image.js
const digestPattern = /^sha256:[0-9a-f]{64}$/;
const isDigest = (text) => digestPattern.test(text);
/** `sha256:1a2b3c4d5e6f`: enough to recognise, short enough to read. */
const shortDigest = (digest) => digest.slice(0, 'sha256:'.length + 12);

;// CONCATENATED MODULE: ./actions/deploy-env/src/resolve-digest.js



/**
 * The digest to deploy: it exists in ECR and is not quarantined here.
 * @throws OpsError TAG_REFUSED, TAG_NOT_FOUND, DIGEST_NOT_FOUND, DIGEST_QUARANTINED
 */
async function resolveDigest({ image, environment }, ports) {
    const digest = isDigest(image) ? await existing(image, ports) : await behindTag(image, environment, ports);
    const quarantine = quarantineOf(await ports.records.quarantines(environment), environment, digest);
    if (quarantine)
        throw digestQuarantined(digest, environment, quarantine.reason);
    return digest;
}
async function existing(digest, { images, image: { repository } }) {
    if (!(await images.exists(repository, digest)))
        throw digestMissing(digest, repository);
    return digest;
}
async function behindTag(tag, environment, ports) {
    const { images, image, settings } = ports;
    if (settings.protected)
        throw tagRefused(tag, environment);
    const digest = await images.digestOf(image.repository, tag);
    if (digest === undefined)
        throw tagMissing(tag, image.repository);
    return digest;
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/plan-deployment.js



/**
 * Everything that can be known before anything is changed. Every refusal comes from here.
 * @throws OpsError of resolveDigest and planService; SERVICE_UNKNOWN, ONE_OFF_UNCLEAR
 */
async function planDeployment(input, ports) {
    const names = chosenServices(input.services, ports);
    const digest = await resolveDigest(input, ports);
    const image = `${await ports.images.repositoryUri(ports.image.repository)}@${digest}`;
    const services = await Promise.all(names.map((name) => planService(name, image, ports)));
    return { environment: input.environment, digest, image, services };
}
function chosenServices(wanted, { settings: { ecs } }) {
    const known = Object.keys(ecs.services);
    const unknown = wanted.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw serviceUnknown(unknown, known);
    const chosen = wanted.length === 0 ? known : known.filter((name) => wanted.includes(name));
    for (const { name, service } of [...ecs.before, ...ecs.after]) {
        if (service !== undefined && !chosen.includes(service))
            throw oneOffUnclear(name, service);
    }
    return chosen;
}
/** Nothing would be changed: not a service, not a setting. */
const isNoChange = ({ services }) => services.every(({ kind }) => kind === 'keep');

;// CONCATENATED MODULE: ./actions/deploy-env/src/lease.js




/** Beyond the environment's timeout: for the last looks, and for clocks that differ. */
const marginMs = 60_000;
/**
 * The environment's services, for this deployment alone. Where nothing is to be changed, nothing is taken.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED
 */
async function leaseFor(plan, past, ports) {
    const { run, settings, clock, leaseToken } = ports;
    if (isNoChange(plan) && !past.unfinished)
        return leftBehind(plan, ports);
    const claims = plan.services.map(({ ref, service, readAt }) => ({ ref, service, readAt }));
    return takeLease(claims, {
        repository: `${run.owner}/${run.repo}`,
        runId: run.runId,
        runAttempt: run.runAttempt,
        token: leaseToken,
        until: new Date(clock.now().getTime() + settings.timeout + marginMs),
        cancelled: run.cancelled,
    }, ports);
}
/** Nothing is held; what an earlier attempt of this run died with is given back for it. */
const leftBehind = ({ services }, { run, leases, clock, log }) => ({
    confirm: async () => { },
    release: async () => {
        const us = { repository: `${run.owner}/${run.repo}`, ...run };
        const left = services.filter(({ service }) => standingOf(service.lease, us, clock.now()).kind === 'same-run');
        await Promise.all(left.map(({ service }) => leases.clear(service.arn))).catch((error) => log.warning(`The lease of an earlier attempt could not be given back (${(0,ops_error/* messageOf */.bD)(error)}); it ends by itself.`));
    },
});

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

;// CONCATENATED MODULE: ./lib/domain/rollout/root-cause.js



const evidenceLimit = 5;
const loop = 3;
/** The best explanation of what we saw; `UNKNOWN` rather than a guess. */
const rootCause = (evidence) => rankedCauses(evidence)[0] ?? cause('UNKNOWN', evidence.events);
/**
 * All explanations, the likeliest first. Tasks tell most: the cause that stopped the most of them leads, and among equals
 * the one that came first, because later stops are often its victims. Events, alarms and target health follow.
 */
function rankedCauses(evidence) {
    const stops = evidence.stops.map((task) => stopCause(task, evidence));
    const told = stops.filter(({ code }) => code !== 'UNKNOWN');
    const groups = [...Map.groupBy(told, ({ key }) => key).values()].sort((a, b) => b.length - a.length);
    const found = [
        ...groups.map(causeOfGroup),
        ...eventCauses(evidence),
        ...alarmCause(evidence),
        ...healthCauses(evidence),
    ];
    return found.filter((one, index) => found.findIndex(({ code }) => code === one.code) === index);
}
function causeOfGroup(group) {
    const [first] = group;
    const code = first?.code === 'EXIT_CODE' && group.length >= loop ? 'CRASH_LOOP' : (first?.code ?? 'UNKNOWN');
    return cause(code, group.map(({ evidence }) => evidence));
}
const cause = (code, evidence) => ({
    code,
    sentence: causes[code][0],
    evidence: evidence.slice(0, evidenceLimit),
    next: causes[code][1],
});
/** Newest first, as ECS lists them. */
function eventCauses({ events }) {
    const told = events.flatMap((message) => {
        const unhealthy = /is unhealthy in|failed ELB health checks/i.test(message);
        const code = causeOfReason(message) ?? (unhealthy ? causeOfHealth(message) : undefined);
        return code ? [{ code, message }] : [];
    });
    return [...Map.groupBy(told, ({ code }) => code)].map(([code, all]) => cause(code, all.map(({ message }) => message)));
}
const alarmCause = ({ triggeredAlarms }) => triggeredAlarms.length === 0
    ? []
    : [
        cause('ALARM', triggeredAlarms.map((name) => `Alarm ${name} is in ALARM`)),
    ];
function healthCauses({ health }) {
    const code = unhealthyCause(health);
    const unhealthy = health.filter(({ state }) => state === 'unhealthy');
    const told = unhealthy.map(({ target, reason = '', description = '' }) => `${target}: ${reason} ${description}`.trim());
    return code ? [cause(code, told)] : [];
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/one-off.js








const longestLookMs = 15_000;
const longestPauseMs = 5_000;
const stopMs = 2_000;
const logLines = 20;
/** Runs a task such as a migration to its end, from the task definition that is being released, and judges its exit code. */
async function runOneOff(oneOff, ports) {
    const { settings, when, plan, lease } = oneOff;
    const startedAt = ports.clock.now().getTime();
    for (const { name } of plan.services)
        await lease.confirm(name, when === 'before');
    const task = taskOf(oneOff);
    const { arn } = await ports.services.runTask(task);
    ports.log.info(`${settings.name}: task ${arn.split('/').at(-1)} started ${when} the services.`);
    const deadline = new Date(startedAt + settings.timeout);
    const end = await follow(task.cluster, arn, task.container, deadline, ports);
    ports.log.info(`${settings.name}: ${end.verdict}, ${end.sentence}.`);
    const durationMs = ports.clock.now().getTime() - startedAt;
    return { name: settings.name, taskDefinitionArn: task.taskDefinitionArn, changed: true, durationMs, ...end };
}
function taskOf({ settings, when, plan, taskDefinitions, recordId }) {
    const service = plan.services.find(({ name }) => name === settings.service) ?? plan.services[0];
    const identity = [plan.image, plan.environment, recordId, when, settings.name].join(' ');
    return {
        cluster: service?.ref.cluster ?? '',
        taskDefinitionArn: taskDefinitions[service?.name ?? ''] ?? '',
        container: service ? targetContainer(service.document, settings.container ?? service.container) : '',
        command: settings.command,
        environment: settings.environment,
        // ECS takes letters, digits, hyphens, slashes and underscores.
        startedBy: `slipway/${plan.digest.slice('sha256:'.length, 'sha256:'.length + 12)}`,
        // One deployment never starts it twice, whichever attempt asks; a new deployment does.
        clientToken: (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex'),
        placement: service?.service.placement ?? {},
    };
}
async function follow(cluster, arn, container, deadline, ports) {
    const { clock, services, run } = ports;
    for (let pause = 1_000;; pause = Math.min(pause * 1.5, longestPauseMs)) {
        const isLast = clock.now() >= deadline;
        const look = await within(services.task(cluster, arn), longestLookMs, clock, run.cancelled);
        if (look.kind === 'cancelled')
            return cancel(cluster, arn, ports);
        if (look.kind === 'failed' && isNotAllowed(look.error))
            return unseen(look.error);
        if (look.kind === 'done' && look.value?.lastStatus === 'STOPPED')
            return judge(look.value, container, ports);
        if (isLast)
            return look.kind === 'done' && look.value ? tooLate(cluster, arn, ports) : unseen('ECS did not show it');
        const left = deadline.getTime() - clock.now().getTime();
        await clock.sleep(Math.max(0, Math.min(pause, left)), run.cancelled);
    }
}
const unseen = (error) => ({
    verdict: 'inconclusive',
    reason: (0,ops_error/* isOpsError */.rS)(error) ? error.code : 'ONE_OFF_NOT_OBSERVED',
    sentence: `the task was started, but how it ended could not be seen: ${(0,ops_error/* messageOf */.bD)(error)}`,
});
async function tooLate(cluster, arn, { services, clock }) {
    const stopped = await within(services.stopTask(cluster, arn, 'Slipway: the time for this task is up'), stopMs, clock);
    const state = stopped.kind === 'done' ? 'it was stopped' : 'it could not be stopped and may still run';
    return {
        verdict: 'timed-out',
        reason: 'ONE_OFF_TIMED_OUT',
        sentence: `the task had not ended at its deadline; ${state}`,
    };
}
/** `leave` leaves a migration to its end: one that is stopped half-way may be worse than either. */
async function cancel(cluster, arn, { services, clock, settings }) {
    const cancelled = (reason, what) => ({
        verdict: 'cancelled',
        reason,
        sentence: `the run was cancelled; ${what}`,
    });
    if (settings['on-cancel'] === 'leave')
        return cancelled('CANCELLED_LEFT', 'the task goes on without us');
    const stopped = await within(services.stopTask(cluster, arn, 'Slipway: the run was cancelled'), stopMs, clock);
    return stopped.kind === 'done'
        ? cancelled('CANCELLED_STOPPED', 'the task was stopped')
        : cancelled('CANCELLED_NOT_STOPPED', 'the task goes on, it could not be stopped');
}
async function judge(task, container, ports) {
    const ended = task.containers.find(({ name }) => name === container);
    if (ended?.exitCode === 0)
        return { verdict: 'succeeded', reason: 'OK', sentence: 'the task ended with exit code 0' };
    const evidence = { ...noEvidence, stops: [task], logs: await lastLines(task, ports) };
    const cause = rootCause(evidence);
    const how = ended?.exitCode === undefined
        ? `the task did not run: ${cause.sentence}`
        : `the task ended with exit code ${exitText(ended.exitCode)}`;
    return { verdict: 'failed', reason: 'ONE_OFF_FAILED', sentence: how, cause, evidence };
}
async function lastLines(task, { logs, clock }) {
    const container = culprit(task);
    if (!container?.log)
        return [];
    const read = await within(logs.tail(container.log.group, container.log.stream, logLines), longestLookMs, clock);
    const lines = read.kind === 'done' ? read.value : [];
    return [{ container: container.name, taskArn: task.arn, lines }];
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/overall-end.js
/** The first of these that any part ended with is what the whole ended with. */
const worstFirst = [
    'cancelled',
    'failed',
    'inconclusive',
    'timed-out',
    'rolled-back',
    'superseded',
    'refused',
    'succeeded',
];
/** One end for all: the worst, in the words of the part that ended so. A whole without change is told as such. */
function overallEnd(ends) {
    const rank = ({ verdict }) => worstFirst.indexOf(verdict);
    const [worst] = ends.toSorted((a, b) => rank(a) - rank(b));
    if (!worst)
        return { verdict: 'succeeded', reason: 'NO_CHANGE', sentence: 'nothing was to be done' };
    if (worst.verdict !== 'succeeded')
        return { ...worst, sentence: `${worst.name}: ${worst.sentence}${because(worst)}` };
    const isChanged = ends.some(({ changed }) => changed);
    const sentence = ends.map(({ name, sentence: text }) => `${name}: ${text}`).join('; ');
    return { verdict: 'succeeded', reason: isChanged ? 'OK' : 'NO_CHANGE', sentence };
}
const because = ({ cause }) => cause && cause.code !== 'UNKNOWN' ? `. ${cause.sentence.replace(/\.$/, '')}` : '';

;// CONCATENATED MODULE: ./actions/deploy-env/src/record.js






/** GitHub takes 140 characters. */
const noteLimit = 140;
/** A cancelled run has no time for a GitHub that does not answer. */
const markMs = { ordinary: 60_000, cancelled: 1_200 };
/** Older records than these say nothing about what runs now. */
const lookBack = 50;
async function pastOf(plan, { records }) {
    const past = { abandoned: [] };
    let seen = 0;
    for await (const record of records.list(plan.environment)) {
        seen += 1;
        if (seen > lookBack)
            break;
        const isOurs = record.payload.digest === plan.digest && record.payload.rollbackOf === undefined;
        if (isUnfinished(record)) {
            if (isOurs && !past.unfinished)
                past.unfinished = record;
            else
                past.abandoned.push(record);
        }
        else if (!isNoChange(plan)) {
            break;
        }
        else if (record.payload.digest === plan.digest && wasDeployed(record)) {
            past.finished = record;
            break;
        }
    }
    return past;
}
/** The record of this deployment, opened before anything is changed at AWS: the one that was left unfinished, or a new one. */
async function recordOf(plan, past, taskDefinitions, ports) {
    const { unfinished, finished, abandoned } = past;
    const isSame = (0,external_node_util_.isDeepStrictEqual)(unfinished?.payload.taskDefinitions, taskDefinitions);
    if (!unfinished && isNoChange(plan) && finished)
        return { id: finished.id, isClosed: true };
    for (const record of unfinished && !isSame ? [unfinished, ...abandoned] : abandoned)
        await abandon(record, ports);
    return unfinished && isSame ? carryOn(unfinished, plan, ports) : record_openRecord(plan, taskDefinitions, ports);
}
async function record_openRecord(plan, taskDefinitions, ports) {
    const { run, records } = ports;
    const payload = { schemaVersion: 1, digest: plan.digest, taskDefinitions, runId: run.runId };
    const description = `${plan.digest.slice(0, 19)} by run ${run.runId}`;
    const { id } = await records.open({ environment: plan.environment, sha: run.sha, payload, description });
    await mark(id, 'in_progress', `deploying ${plan.digest}`, ports);
    return { id, isClosed: false };
}
async function carryOn({ id, payload, statuses }, plan, ports) {
    ports.log.warning(`Run ${payload.runId} began this deployment and ended without a word; record ${id} is carried on.`);
    if (statuses.length === 0)
        await mark(id, 'in_progress', `deploying ${plan.digest}`, ports);
    return { id, isClosed: false, carriedOn: payload.runId };
}
/** Whoever opened it is dead: we hold the lease. */
const abandon = ({ id, payload }, ports) => mark(id, 'error', `ABANDONED: run ${payload.runId} ended without a word`, ports);
const isUnfinished = ({ statuses }) => statuses.every(({ state }) => state === 'in_progress' || state === 'pending' || state === 'queued');
/** Ends the record. The rollout is over by now: a GitHub that fails us is told of, and changes no verdict. */
async function closeRecord(id, end, digest, ports) {
    const [state, note] = lastWord(end, digest);
    const limit = ports.run.cancelled.aborted ? markMs.cancelled : markMs.ordinary;
    const marked = await within(mark(id, state, note, ports), limit, ports.clock);
    if (marked.kind === 'done')
        return undefined;
    const why = marked.kind === 'failed' ? (0,ops_error/* messageOf */.bD)(marked.error) : 'GitHub did not answer in time';
    ports.log.warning(`The deployment record ${id} could not be updated: ${why}`);
    return why;
}
const mark = (id, state, note, { records, run, settings }) => records.mark(id, state, (0,domain_text/* clip */.$Q)(note, noteLimit - 30), {
    log: run.runUrl,
    ...(settings.url && { environment: settings.url }),
});
function lastWord({ verdict, reason, sentence }, digest) {
    switch (verdict) {
        case 'succeeded':
            return ['success', deployedNote(digest)];
        case 'superseded':
            return ['inactive', `${reason}: ${sentence}`];
        case 'failed':
            return ['failure', `${reason}: ${sentence}`];
        default:
            return ['error', `${reason}: ${sentence}`];
    }
}

;// CONCATENATED MODULE: ./lib/domain/rollout/poll.js
/** Looks that may be taken on average, beyond a small start-up allowance: AWS's read limits are shared by an account. */
const looksPerSecond = 0.2;
const allowance = 5;
const shortest = 1_000;
const poll_close = 2_500;
const poll_ordinary = 5_000;
const longest = 10_000;
/**
 * Milliseconds to the next look: quick at the start, where a bad image or role shows; seldom in the middle, where nothing
 * is decided; quick when all new tasks run or the usual time is nearly up, where the end is. Never above the mean rate.
 */
function nextLookMs(progress) {
    const { elapsedMs, looks } = progress;
    const saved = allowance + (elapsedMs / 1_000) * looksPerSecond - looks;
    const affordable = saved >= 1 ? 0 : ((1 - saved) / looksPerSecond) * 1_000;
    return Math.max(wanted(progress), Math.min(affordable, poll_ordinary), shortest);
}
function wanted({ elapsedMs, requested, running, expectedMs }) {
    if (requested > 0 && running >= requested)
        return poll_close;
    if (elapsedMs < 5_000)
        return shortest;
    if (expectedMs === undefined)
        return poll_ordinary;
    const left = expectedMs - elapsedMs;
    const margin = Math.max(10_000, expectedMs * 0.15);
    if (Math.abs(left) <= margin)
        return poll_close;
    return left > 0 ? Math.min(longest, left - margin + poll_close) : poll_ordinary;
}
/** The median of earlier durations; undefined without any. */
function typicalMs(durations) {
    const sorted = [...durations].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)];
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

;// CONCATENATED MODULE: ./lib/domain/rollout/runs-digest.js
/**
 * Whether a container runs the image of this digest. What was pulled by a digest is that image, whatever ECS reports beside
 * it: of an image for several platforms that may be the digest of the one platform's manifest.
 */
const runsDigest = ({ image, digest: reported }, digest) => image.endsWith(`@${digest}`) || reported === digest;

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
const look_at_rollout_longestLookMs = 30_000;
const seen = (watch) => ({ looks: watch.looks, ...(watch.rollout && { rollout: watch.rollout }) });
/** One look: the end, when this was it. */
async function lookAtRollout(target, ports, cancelled, watch) {
    if (cancelled.aborted)
        return { ...seen(watch), kind: 'cancelled' };
    watch.looks += 1;
    const found = await within(ports.services.rollout(target.arn), look_at_rollout_longestLookMs, ports.clock, cancelled);
    if (found.kind === 'cancelled')
        return { ...seen(watch), kind: 'cancelled' };
    if (found.kind !== 'done' || !found.value)
        return notSeen(found, target, ports.log, watch);
    delete watch.blind;
    tell(target.ref.service, watch.rollout, found.value, ports.log);
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
    const found = await within(services.stoppedTasks(ref), look_at_rollout_longestLookMs, clock, cancelled);
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
    const service = await within(services.service(ref), look_at_rollout_longestLookMs, clock);
    const current = service.kind === 'done' ? service.value?.currentRolloutArn : undefined;
    return { ...seen(watch), kind: current !== undefined && current !== arn ? 'superseded' : 'stopped' };
}
/** One line for each change that a person would notice. */
function tell(service, before, now, log) {
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
        const end = (await lookAtRollout(target, ports, limits.cancelled, watch)) ?? (isLast ? follow_rollout_lastWord(watch) : undefined);
        if (end)
            return end;
        const left = limits.deadline.getTime() - ports.clock.now().getTime();
        await ports.clock.sleep(Math.max(0, Math.min(pace(watch, limits, ports.clock), left)), limits.cancelled);
    }
}
/** Still going is one thing; not to know is another, and a state that nobody knew when this was built is the latter. */
function follow_rollout_lastWord(watch) {
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

;// CONCATENATED MODULE: ./lib/flow/gather-evidence.js



/** All of it together; an operator waits for the answer. */
const limitMs = 15_000;
const tasksWithLogs = 3;
const gather_evidence_logLines = 20;
const longestLine = 500;
/** Everything that can be read about why a rollout did not go well. What cannot be read is left out: never throws. */
async function gatherEvidence(target, rollout, ports) {
    const { services, clock } = ports;
    const read = async (work, otherwise) => {
        const found = await within(work, limitMs, clock);
        return found.kind === 'done' ? found.value : otherwise;
    };
    const [service, stopped] = await Promise.all([
        read(services.service(target.ref), undefined),
        read(services.stoppedTasks(target.ref), []),
    ]);
    const stops = failedStops(stopped, target.taskDefinitionArn, target.since);
    const [health, logs] = await Promise.all([
        read(gather_evidence_targetHealth(service, ports.loadBalancers), []),
        Promise.all(stops.slice(-tasksWithLogs).map((task) => read(gather_evidence_lastLines(task, ports.logs), []))),
    ]);
    return {
        stops,
        health,
        logs: logs.flat(),
        events: (service?.events ?? []).filter(({ at }) => at >= target.since).map(({ message }) => message),
        triggeredAlarms: rollout?.alarms?.triggered ?? [],
    };
}
const gather_evidence_targetHealth = async (service, loadBalancers) => (await Promise.all((service?.targetGroupArns ?? []).map((arn) => loadBalancers.targetHealth(arn)))).flat();
async function gather_evidence_lastLines(task, logs) {
    const container = culprit(task);
    if (!container?.log)
        return [];
    const lines = await logs.tail(container.log.group, container.log.stream, gather_evidence_logLines);
    return [{ container: container.name, taskArn: task.arn, lines: lines.map((line) => (0,domain_text/* clip */.$Q)(line, longestLine)) }];
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

;// CONCATENATED MODULE: ./actions/deploy-env/src/cancel-rollout.js


/** A cancelled action has 5 s: for the answer to a call under way, for stopping, and for saying so. */
const answerMs = 1_500;
const cancel_rollout_stopMs = 2_000;
/** Waits for the start of a rollout; a cancellation in between still learns what was started, if the answer comes soon. */
async function startOrCancel(start, ports) {
    const { cancelled } = ports.run;
    const never = 2 ** 31 - 1;
    const first = await within(start, never, ports.clock, cancelled);
    const result = first.kind === 'cancelled' ? await within(start, answerMs, ports.clock) : first;
    if (result.kind === 'failed')
        throw result.error;
    if (result.kind === 'done')
        return { kind: 'started', value: result.value };
    const sentence = 'the run was cancelled while ECS was asked for the rollout: it may have started';
    return { kind: 'cancelled', ending: { verdict: 'cancelled', reason: 'CANCELLED_UNKNOWN', sentence } };
}
/** Leaves, stops or rolls back a rollout, as the environment's `on-cancel` says, and says in which state it is left. */
async function leaveOnCancel(rolloutArn, ports) {
    const policy = ports.settings['on-cancel'];
    const cancelled = (reason, what) => ({
        verdict: 'cancelled',
        reason,
        sentence: `the run was cancelled; ${what}`,
    });
    if (policy === 'leave')
        return cancelled('CANCELLED_LEFT', 'the rollout goes on without us');
    const work = ports.services.stopRollout(rolloutArn, policy === 'rollback' ? 'ROLLBACK' : 'ABORT');
    const stopped = await within(work, cancel_rollout_stopMs, ports.clock);
    if (stopped.kind !== 'done') {
        const why = stopped.kind === 'failed' ? (0,ops_error/* messageOf */.bD)(stopped.error) : 'ECS did not answer in time';
        return cancelled('CANCELLED_NOT_STOPPED', `the rollout goes on, stopping it failed: ${why}`);
    }
    return policy === 'rollback'
        ? cancelled('CANCELLED_ROLLING_BACK', 'ECS rolls the release back')
        : cancelled('CANCELLED_STOPPED', 'ECS stops the rollout where it is; old and new tasks may both run');
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/service-end.js




const ending = (verdict, reason, sentence) => ({ verdict, reason, sentence });
/** The end of a rollout that did not succeed. A success is not believed before `endOfProof`. */
function endOfRollout(end) {
    const because = end.rollout?.statusReason ?? end.rollout?.rollback?.reason;
    const why = because ? `: ${because.replace(/\.$/, '')}` : '';
    const monitor = monitorReason(end.rollout);
    switch (end.kind) {
        case 'rolled-back':
            return ending('rolled-back', monitor ?? 'DEPLOY_ROLLED_BACK', `ECS rolled it back${why}`);
        case 'rollback-failed':
            return ending('failed', 'DEPLOY_ROLLBACK_FAILED', `ECS could not roll it back${why}`);
        case 'stopped':
            return ending('failed', monitor ?? 'DEPLOY_STOPPED', `the rollout was stopped${why}`);
        case 'superseded':
            return ending('superseded', 'DEPLOY_SUPERSEDED', `another rollout of the service took its place${why}`);
        case 'hopeless':
            return hopeless(end.cause);
        case 'timed-out':
            return timedOut(end.rollout, monitor);
        case 'unseen':
            return unseenEnd(end.error);
        case 'cancelled':
            return ending('cancelled', 'CANCELLED_LEFT', 'the run was cancelled and the rollout left as it is');
    }
}
const monitorReason = (rollout) => {
    if (rollout?.circuitBreaker?.status === 'TRIGGERED')
        return 'DEPLOY_CIRCUIT_BREAKER';
    return rollout?.alarms?.status === 'TRIGGERED' ? 'DEPLOY_ALARM' : undefined;
};
function hopeless(cause) {
    const still = 'ECS still works on the rollout, which cannot succeed';
    if (cause === 'CIRCUIT_BREAKER')
        return ending('failed', 'DEPLOY_CIRCUIT_BREAKER', `the circuit breaker went off; ${still}`);
    if (cause === 'ALARM')
        return ending('failed', 'DEPLOY_ALARM', `an alarm of the rollout went off; ${still}`);
    const reason = hopelessCauses.includes(cause) ? 'DEPLOY_HOPELESS' : 'DEPLOY_REPEATED_STOPS';
    return ending('failed', reason, `${still}: ${causes[cause][0]}`);
}
/** A release that ECS is taking back has failed, however long that takes. */
function timedOut(rollout, monitor) {
    const state = rollout
        ? `${rollout.status}, ${rollout.runningCount} of ${rollout.requestedCount} tasks run`
        : 'unknown';
    if (rollout && phaseOf(rollout.status) === 'turning-back') {
        return ending('failed', monitor ?? 'DEPLOY_ROLLED_BACK', `ECS is rolling it back and has not ended in time (${state})`);
    }
    return ending('timed-out', 'DEPLOY_TIMED_OUT', `the rollout had not ended at the deadline (${state})`);
}
/** Something was started, and we may or can not see what becomes of it. */
function unseenEnd(error) {
    const isTelling = (0,ops_error/* isOpsError */.rS)(error) && !isTemporary(error);
    const reason = isTelling ? error.code : 'DEPLOY_NOT_OBSERVED';
    const why = error === undefined ? 'ECS did not show it' : (0,ops_error/* messageOf */.bD)(error);
    return ending('inconclusive', reason, `the rollout was started, but how it ended could not be seen: ${why}`);
}
/** What the running tasks themselves say. */
function endOfProof(proof, digest, changed) {
    switch (proof.kind) {
        case 'proven': {
            const none = proof.tasks === 0 ? '; its desired count is 0, so nothing runs' : '';
            const text = changed ? `${proof.tasks} tasks run ${digest}${none}` : `it runs ${digest} already${none}`;
            return ending('succeeded', changed ? 'OK' : 'NO_CHANGE', text);
        }
        case 'superseded':
            return ending('superseded', 'DEPLOY_SUPERSEDED', `the service was given ${proof.taskDefinitionArn} meanwhile`);
        case 'unproven':
            return ending('failed', 'DEPLOY_NOT_STEADY', `the service does not run the release at its full count: ${proof.why}`);
        case 'unseen':
            return ending('inconclusive', 'DEPLOY_NOT_OBSERVED', `its tasks could not be looked at: ${proof.why}`);
        case 'cancelled':
            return ending('cancelled', 'CANCELLED_LEFT', 'the run was cancelled while the running tasks were checked');
    }
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/release-service.js










/** How long running tasks may take to show what ECS called successful. */
const release_service_settleMs = 30_000;
const findMs = 60_000;
/** Brings one service to the release and says how that ended. Never throws for what AWS did, only for what it refused. */
async function releaseService(release, ports) {
    const { plan } = release;
    const startedAt = ports.clock.now().getTime();
    const end = await (plan.kind === 'keep' || plan.kind === 'settings'
        ? settle(release, ports)
        : rollOut(release, ports));
    ports.log.info(`${plan.name}: ${end.verdict}, ${end.sentence}.`);
    const durationMs = ports.clock.now().getTime() - startedAt;
    return { name: plan.name, taskDefinitionArn: release.taskDefinitionArn, durationMs, ...end };
}
/** No new revision: settings at the most; then the tasks must prove that the service is what it should be. */
async function settle(release, ports) {
    const { plan, deadline, lease, isCarriedOn } = release;
    const changed = plan.kind === 'settings' || isCarriedOn;
    if (plan.kind === 'settings') {
        await lease.confirm(plan.name, true);
        await ports.services.update(plan.ref, plan.change);
    }
    const patience = changed ? deadline : soonest(deadline, ports, release_service_settleMs);
    const target = { ref: plan.ref, arn: '', taskDefinitionArn: release.taskDefinitionArn, since: ports.clock.now() };
    return { ...(await proven(release, ports, target, patience)), changed };
}
async function rollOut(release, ports) {
    const { plan, taskDefinitionArn, deadline } = release;
    const { cancelled } = ports.run;
    const history = await ports.services.rollouts(plan.ref);
    const started = await startOrCancel(begin(release, history, ports), ports);
    if (started.kind === 'cancelled')
        return { ...started.ending, changed: true };
    if ('unseen' in started.value)
        return { ...unseenEnd(started.value.unseen), changed: true };
    const { rollout } = started.value;
    const since = rollout.createdAt ?? ports.clock.now();
    const target = { ref: plan.ref, arn: rollout.arn, taskDefinitionArn, since };
    const end = await followRollout(target, ports, { deadline, cancelled, expectedMs: expected(history) });
    const common = { changed: true, rolloutArn: rollout.arn, looks: end.looks };
    if (end.kind === 'cancelled')
        return { ...common, ...(await leaveOnCancel(rollout.arn, ports)) };
    if (end.kind === 'succeeded')
        return { ...common, ...(await proven(release, ports, target, soonest(undefined, ports, release_service_settleMs))) };
    return { ...common, ...endOfRollout(end), ...(await release_service_explain(target, end.rollout, ports)) };
}
/**
 * Our own rollout: the one of an earlier attempt, or the one that our update starts. A lost answer does not start a second:
 * ECS is asked what came of the first. Throws while nothing was started; from then on an error is only that we cannot see.
 */
async function begin({ plan, taskDefinitionArn, lease }, history, ports) {
    if (plan.kind === 'take-over') {
        ports.log.info(`${plan.name}: an earlier attempt started this rollout; following it.`);
        return { rollout: plan.rollout };
    }
    await lease.confirm(plan.name, true);
    const change = { taskDefinitionArn, ...plan.change };
    const updated = await ports.services.update(plan.ref, change).catch((error) => {
        if (!isTemporary(error))
            throw error;
        ports.log.warning(`${plan.name}: no answer to UpdateService; looking for what came of it.`);
        return { rolloutArn: undefined };
    });
    const wanted = { taskDefinitionArn, hint: updated.rolloutArn, known: new Set(history.map(({ arn }) => arn)) };
    const limits = { deadline: soonest(undefined, ports, findMs), cancelled: ports.run.cancelled };
    return findRollout(plan.ref, wanted, ports, limits).then((rollout) => (rollout ? { rollout } : { unseen: rolloutNotFound(plan.name) }), (unseen) => ({ unseen }));
}
const soonest = (deadline, { clock }, ms) => {
    const limit = new Date(clock.now().getTime() + ms);
    return deadline && deadline < limit ? deadline : limit;
};
const expected = (history) => typicalMs(history
    .filter(({ status }) => status === 'SUCCESSFUL')
    .slice(0, 5)
    .flatMap(({ startedAt, finishedAt }) => startedAt && finishedAt ? [finishedAt.getTime() - startedAt.getTime()] : []));
async function proven(release, ports, target, deadline) {
    const { plan, taskDefinitionArn, digest } = release;
    const expectation = { taskDefinitionArn, container: plan.container, digest };
    const proof = await proveRunning(plan.ref, expectation, ports, { deadline, cancelled: ports.run.cancelled });
    const end = endOfProof(proof, digest, plan.kind !== 'keep' || release.isCarriedOn);
    return proof.kind === 'unproven' ? { ...end, ...(await release_service_explain(target, undefined, ports)) } : end;
}
async function release_service_explain(target, rollout, ports) {
    const evidence = await gatherEvidence(target, rollout, ports);
    return { evidence, cause: rootCause(evidence) };
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/apply-plan.js









/**
 * Does what the plan says, within the environment's timeout, while nobody else deploys to these services.
 * @throws OpsError DEPLOY_LEASE_HELD, DEPLOY_LEASE_LOST, DEPLOY_SERVICE_MOVED before anything was changed
 */
async function applyPlan(plan, ports) {
    if (ports.run.cancelled.aborted)
        return { ends: [], overall: cancelledEarly };
    const past = await pastOf(plan, ports);
    const lease = await leaseFor(plan, past, ports);
    try {
        return await applyAlone(plan, past, lease, ports);
    }
    finally {
        await lease.release();
    }
}
async function applyAlone(plan, past, lease, ports) {
    if (ports.run.cancelled.aborted)
        return { ends: [], overall: cancelledEarly };
    const deadline = new Date(ports.clock.now().getTime() + ports.settings.timeout);
    const taskDefinitions = await apply_plan_register(plan, ports);
    const record = await recordOf(plan, past, taskDefinitions, ports);
    const ends = await play({ plan, taskDefinitions, record, lease, deadline }, ports);
    const overall = overallEnd(ends);
    const close = record.isClosed ? undefined : closeRecord(record.id, overall, plan.digest, ports);
    // Beside each other: a cancelled run has no time for one after the other.
    const [recordFailure] = await Promise.all([close, lease.release()]);
    const { id: recordId, carriedOn } = record;
    return { ends, overall, recordId, recordFailure, ...(carriedOn !== undefined && { carriedOn }) };
}
const cancelledEarly = {
    verdict: 'cancelled',
    reason: 'CANCELLED_BEFORE_CHANGE',
    sentence: 'the run was cancelled before anything was changed',
};
/** Task definition ARN by service. One that an earlier attempt registered, and nobody used, is used again. */
async function apply_plan_register({ services }, ports) {
    const arnOf = async (plan) => {
        if (plan.kind !== 'rollout')
            return plan.current.arn;
        const latest = await ports.services.taskDefinition(plan.document.family);
        if (latest.status === 'ACTIVE' && (0,external_node_util_.isDeepStrictEqual)(latest.document, plan.document))
            return latest.arn;
        const { arn } = await ports.services.register(plan.document);
        ports.log.info(`${plan.name}: registered ${arn}`);
        return arn;
    };
    return Object.fromEntries(await Promise.all(services.map(async (plan) => [plan.name, await arnOf(plan)])));
}
/**
 * One-off tasks belong to a change of the release: where there is none they rest. Those that an earlier attempt started
 * are not started again: the record is their identity.
 */
async function play(work, ports) {
    const { plan, record } = work;
    const { ecs } = ports.settings;
    const oneOff = (when) => (settings) => guarded(settings.name, () => runOneOff({ settings, when, recordId: record.id, ...work }, ports));
    const isNew = plan.services.some(({ kind }) => kind === 'rollout');
    const before = isNew ? await inSequence(ecs.before, oneOff('before')) : [];
    if (!before.every(endedWell))
        return before;
    const services = await releaseAll(work, ports);
    const isMove = !plan.services.every(({ kind }) => kind === 'keep' || kind === 'settings');
    const movesOn = services.every(endedWell) && (isMove || record.carriedOn !== undefined);
    return [...before, ...services, ...(movesOn ? await inSequence(ecs.after, oneOff('after')) : [])];
}
const endedWell = ({ verdict }) => verdict === 'succeeded';
async function inSequence(tasks, run) {
    const ends = [];
    for (const task of tasks) {
        ends.push(await run(task));
        if (!ends.every(endedWell))
            break;
    }
    return ends;
}
const releaseAll = ({ plan, taskDefinitions, record, lease, deadline }, ports) => {
    const planOf = new Map(plan.services.map((service) => [service.name, service]));
    const common = { digest: plan.digest, deadline, lease, isCarriedOn: record.carriedOn !== undefined };
    return inOrder([...planOf.keys()], (name) => planOf.get(name)?.settings.needs ?? [], async (name) => {
        const service = planOf.get(name);
        if (!service || ports.run.cancelled.aborted)
            return { name, changed: false, ...cancelledEarly };
        const release = { plan: service, taskDefinitionArn: taskDefinitions[name] ?? '', ...common };
        return guarded(name, () => releaseService(release, ports));
    }, endedWell, notStarted);
};
const notStarted = (name, need) => ({
    name,
    verdict: 'refused',
    reason: 'DEPLOY_NOT_STARTED',
    sentence: `it was not started, because it needs ${need}`,
    changed: false,
});
/** What AWS refused ends this service, not the report about the others. */
async function guarded(name, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = (0,ops_error/* isOpsError */.rS)(error) ? error.code : 'UNEXPECTED';
        const verdict = isLeaseLost(reason) ? 'superseded' : 'failed';
        return { name, verdict, reason, sentence: (0,ops_error/* messageOf */.bD)(error), changed: false };
    }
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/evidence-sections.js


const mostEvents = 5;
const servicesTable = (ends) => ({
    kind: 'table',
    title: 'What was done',
    columns: ['Service or task', 'Verdict', 'Reason', 'What happened', 'Took'],
    rows: ends.map(({ name, verdict, reason, sentence, durationMs }) => [
        name,
        verdict,
        reason,
        (0,domain_text/* oneLine */.TN)(sentence),
        durationMs === undefined ? '' : formatDuration(durationMs),
    ]),
});
/** Why it did not end well: the cause, and what was seen of it. Log lines and events are hostile text and stay text. */
function evidenceSections({ name, cause, evidence }) {
    const logs = differentLogs(evidence?.logs ?? []).map(({ container, taskArn, lines }) => {
        const title = `${name}: last lines of ${container}, task ${taskArn.split('/').at(-1)}`;
        return { kind: 'code', title, text: lines.join('\n') };
    });
    const health = (evidence?.health ?? []).map(({ target, state, reason = '', description = '' }) => [
        target,
        state,
        reason,
        description,
    ]);
    return [
        ...(cause ? [causeSection(name, cause)] : []),
        ...logs,
        ...list(`${name}: newest service events`, (evidence?.events ?? []).slice(0, mostEvents)),
        ...(health.length > 0 ? [healthTable(name, health)] : []),
    ];
}
/** Tasks that crash alike say the same: it is shown once. */
const differentLogs = (logs) => logs.filter(({ lines }, index) => {
    const text = lines.join('\n');
    return text !== '' && logs.findIndex((other) => other.lines.join('\n') === text) === index;
});
const causeSection = (name, { code, sentence, evidence }) => ({
    kind: 'list',
    title: `${name}: root cause`,
    items: [`${code}: ${sentence}`, ...evidence.map((line) => (0,domain_text/* oneLine */.TN)(line, 500))],
});
const list = (title, items) => items.length > 0 ? [{ kind: 'list', title, items: items.map((item) => (0,domain_text/* oneLine */.TN)(item, 500)) }] : [];
const healthTable = (name, rows) => ({
    kind: 'table',
    title: `${name}: target health`,
    columns: ['Target', 'State', 'Reason', 'Description'],
    rows,
});

;// CONCATENATED MODULE: ./actions/deploy-env/src/next-steps.js
const byVerdict = {
    succeeded: [],
    failed: ['Roll back with the rollback action if the service still runs this release or still tries to start it.'],
    'timed-out': [
        'The rollout may still end: look at the service in the ECS console, then run the job again or roll back.',
    ],
    inconclusive: ['Look at the service in the ECS console: the rollout may have ended either way.'],
    refused: [],
    'rolled-back': ['The former release runs again: check that it does, then mend this one.'],
    superseded: ['Somebody else deployed to this service: find out who, and let one pipeline own it.'],
    cancelled: ['Look at the service in the ECS console: the table says in which state it was left.'],
};
/** The cause's own advice first: it is the nearest to the trouble. */
function nextSteps(ends, { verdict }) {
    if (verdict === 'succeeded')
        return [];
    const advice = ends.flatMap(({ cause }) => (cause ? [cause.next] : []));
    return [...new Set([...advice, ...byVerdict[verdict]])];
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/deploy-outcome.js





/** The outputs of action.yml beside `result`. */
const outputs = (verdict, reason, digest, recordId = '', changed = false) => ({
    verdict,
    reason,
    digest,
    'deployment-id': recordId,
    changed: String(changed),
});
/** Nothing was started, on purpose. */
function refusal({ environment }, { code, message, next }) {
    return {
        verdict: 'refused',
        reason: code,
        outputs: outputs('refused', code, ''),
        report: {
            title: `Nothing was deployed to ${environment}`,
            verdict: 'refused',
            summary: message,
            facts: [],
            sections: [],
            next: [next],
        },
        details: { environment },
    };
}
/** What `apply` would do now. */
function planOutcome(plan) {
    const { environment, digest } = plan;
    const reason = isNoChange(plan) ? 'NO_CHANGE' : 'PLANNED';
    const summary = isNoChange(plan)
        ? `${environment} has ${shortDigest(digest)} already: nothing would change.`
        : `${shortDigest(digest)} would be deployed to ${environment}. Nothing was changed.`;
    return {
        verdict: 'succeeded',
        reason,
        outputs: outputs('succeeded', reason, digest),
        report: {
            title: `Plan for ${environment}`,
            verdict: 'succeeded',
            summary,
            facts: [
                { label: 'Environment', value: environment },
                { label: 'Image', value: plan.image },
            ],
            sections: planSections(plan, (kind) => whatHappens[kind]),
            next: [],
        },
        details: { environment, digest, plan: planDetails(plan) },
    };
}
const whatHappens = {
    keep: 'no change',
    settings: 'its settings change; its tasks stay',
    rollout: 'a new revision is registered and rolled out',
    'take-over': 'this rollout goes on already; it would be followed',
};
const planSections = ({ services }, word) => services.flatMap(({ name, kind, differences }) => {
    const title = `${name}: ${word(kind)}`;
    const lines = diffLines(differences);
    return lines.length > 0
        ? [{ kind: 'code', title, text: lines.join('\n'), language: 'diff' }]
        : [{ kind: 'text', title, text: 'Its task definition and settings are what the configuration says.' }];
});
const planDetails = ({ services }) => services.map(({ name, kind, current, differences }) => ({
    service: name,
    kind,
    taskDefinition: current.arn,
    differences,
}));
/** How the deployment ended, with all that was seen. */
function deployOutcome(plan, applied, { run }) {
    const { environment, digest } = plan;
    const { ends, overall, recordId, recordFailure, carriedOn } = applied;
    const { verdict, reason } = overall;
    const changed = ends.some((end) => end.changed);
    return {
        verdict,
        reason,
        outputs: outputs(verdict, reason, digest, recordId === undefined ? '' : String(recordId), changed),
        report: {
            title: `${titles[verdict]} ${environment}`,
            verdict,
            summary: `${shortDigest(digest)} in ${environment}: ${overall.sentence}.`,
            facts: [
                { label: 'Environment', value: environment },
                { label: 'Image', value: plan.image },
                { label: 'Run', value: String(run.runId), link: run.runUrl },
                ...(carriedOn === undefined
                    ? []
                    : [{ label: 'Carried on', value: `what run ${carriedOn} had begun and left without an end` }]),
                ...(recordFailure ? [{ label: 'Deployment record', value: `could not be updated: ${recordFailure}` }] : []),
            ],
            sections: [
                servicesTable(ends),
                ...ends.flatMap(evidenceSections),
                ...(changed ? planSections(plan, () => 'what changed') : []),
            ],
            next: nextSteps(ends, overall),
        },
        details: { environment, digest, recordId, carriedOn, services: ends.map(endDetails) },
    };
}
const titles = {
    succeeded: 'Deployed to',
    failed: 'Deployment failed in',
    'timed-out': 'Deployment not ended in time in',
    inconclusive: 'Deployment with unknown end in',
    refused: 'Nothing was deployed to',
    'rolled-back': 'Deployment rolled back in',
    superseded: 'Deployment superseded in',
    cancelled: 'Deployment cancelled in',
};
function endDetails({ name, verdict, reason, sentence, evidence, ...rest }) {
    return { name, verdict, reason, sentence, ...rest, stoppedTasks: evidence?.stops.map(({ arn }) => arn) ?? [] };
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/deploy-env.js






/**
 * Brings an environment to a digest: plans first, from what AWS says, and refuses what must not be done; then registers,
 * migrates, updates and follows each service to the end of its own rollout. Says success only when the running tasks do.
 */
async function deployEnv(input, ports) {
    const plan = await planOrRefuse(input, ports);
    if ('verdict' in plan)
        return plan;
    if (input.mode === 'plan')
        return planOutcome(plan);
    return applyOrRefuse(input, plan, ports);
}
/** Whoever deploys there already goes first. */
async function applyOrRefuse(input, plan, ports) {
    try {
        return deployOutcome(plan, await applyPlan(plan, ports), ports);
    }
    catch (error) {
        if (!(0,ops_error/* isOpsError */.rS)(error) || !isLeaseRefusal(error.code))
            throw error;
        return refusal(input, error);
    }
}
/** A precondition that does not hold is a refusal; an AWS that does not answer is a failure. */
async function planOrRefuse(input, ports) {
    try {
        return await planDeployment(input, ports);
    }
    catch (error) {
        if (!(0,ops_error/* isOpsError */.rS)(error) || isTemporary(error) || isNotAllowed(error))
            throw error;
        return refusal(input, error);
    }
}

;// CONCATENATED MODULE: ./actions/deploy-env/src/wiring.js












async function wire(input, run) {
    run.mask(input.githubToken);
    const config = await loadConfig(run.workspace, input.config);
    const settings = environmentOf(config, input.environment);
    const role = { roleArn: input.roleArn ?? settings.role, name: `slipway-${run.runId}` };
    const aws = awsSession({ ...role, region: settings.region }, run);
    const github = githubClient({ ...run, token: input.githubToken });
    return {
        run,
        settings,
        image: config.image,
        services: awsServices(aws),
        leases: awsLeases(aws),
        images: awsImages(inRegion(aws, config.image.region), config.image.account, run.mask),
        logs: awsLogs(aws),
        loadBalancers: awsLoadBalancers(aws),
        records: deploymentRecords(github),
        runs: workflowRuns(github),
        clock: run.clock,
        log: run.log,
        mask: run.mask,
        salt: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        leaseToken: (0,external_node_crypto_.randomBytes)(6).toString('hex'),
    };
}


/***/ })

};
