export const id = 881;
export const ids = [881];
export const modules = {

/***/ 6881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useCase: () => (/* reexport */ buildImage),
  wire: () => (/* binding */ wire)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(4379);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(3483);
// EXTERNAL MODULE: ./lib/domain/errors/config.js
var config = __webpack_require__(4655);
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
        throw (0,config/* configInvalid */.ki)(file, document.errors.map((error) => ({ path: '', message: error.message, ...at(error.pos[0]) })));
    }
    const locate = (path) => at(offsetOf(document, path));
    const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
    const issues = parsed.success ? crossChecks(parsed.data) : parsed.error.issues.flatMap(explain);
    if (issues.length > 0 || !parsed.success) {
        throw (0,config/* configInvalid */.ki)(file, issues.map(({ path, message }) => ({ path: path.join('.'), message, ...locate(path) })));
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
        throw (0,config/* configMissing */.fp)(file);
    return parseConfig(text, file);
}
/** @throws OpsError ENVIRONMENT_UNKNOWN */
function environmentOf(config, name) {
    const environment = config.environments[name];
    if (!environment)
        throw environmentUnknown(name, Object.keys(config.environments));
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
const temporary = (/* unused pure expression or super */ null && (['AWS_THROTTLED', 'AWS_UNREACHABLE']));
const aws_final = (/* unused pure expression or super */ null && (['AWS_ACCESS_DENIED', 'AWS_CREDENTIALS_EXPIRED', 'AWS_ROLE_NOT_ASSUMED', 'OIDC_UNAVAILABLE']));
/** Looking again may help: AWS was busy or out of reach. */
const isTemporary = (error) => isOpsError(error) && temporary.includes(error.code);
/** Looking again cannot help: we may not. */
const isNotAllowed = (error) => isOpsError(error) && aws_final.includes(error.code);

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

;// CONCATENATED MODULE: ./lib/exec/environments.js
const minimal = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR|CI|SystemRoot|PATHEXT)$/;
/** What the runner gives to this action alone: its inputs, its tokens, and where it writes. */
const ofTheAction = /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|AWS_(?!ENDPOINT))/;
const pick = (env, wanted) => Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined && wanted(pair[0])));
/** For programs of the checkout: what a program needs to start, and nothing to steal. */
const minimalEnvironment = (env) => pick(env, (name) => minimal.test(name));
/** For tools of the runner, such as docker: their settings stay, the job's credentials do not. */
const toolEnvironment = (env) => pick(env, (name) => !ofTheAction.test(name));

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/exec/temporary-folders.js



/** Folders below the runner's own temporary folder, which it empties after the job even when we are killed. */
const temporaryFolders = (parent = process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)()) => ({
    within: async (body) => {
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join(parent, 'slipway-'));
        const files = {
            path: folder,
            read: (name) => (0,promises_.readFile)(external_node_path_.join(folder, name), 'utf8').catch(() => undefined),
            link: (name, target) => (0,promises_.symlink)(target, external_node_path_.join(folder, name)),
        };
        return body(files).finally(() => (0,promises_.rm)(folder, { recursive: true, force: true }));
    },
});

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

;// CONCATENATED MODULE: ./lib/domain/secret-names.js
const telling = /(secret|token|passw|pwd|credential|api[_-]?key|private[_-]?key|access[_-]?key|auth)/i;
/** A name whose value nobody should see, going by the name alone. */
const looksSecret = (name) => telling.test(name);

;// CONCATENATED MODULE: ./lib/domain/image.js
const digestPattern = /^sha256:[0-9a-f]{64}$/;
const isDigest = (text) => digestPattern.test(text);
/** `sha256:1a2b3c4d5e6f`: enough to recognise, short enough to read. */
const shortDigest = (digest) => digest.slice(0, 'sha256:'.length + 12);

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(930);
;// CONCATENATED MODULE: ./actions/build-image/src/build-outcome.js



function buildOutcome(ending, facts) {
    const { verdict, reason, title, summary, next, lines } = tell(ending, facts);
    const image = ending.kind === 'built' ? { digest: ending.digest, image: imageOf(ending.digest, facts) } : undefined;
    const { repositoryUri, tags, platforms, durationMs } = facts;
    return {
        verdict,
        reason,
        outputs: { digest: image?.digest ?? '', image: image?.image ?? '' },
        report: { title, verdict, summary, facts: reportFacts(facts, image?.image), sections: evidence(lines), next },
        details: { ...image, repositoryUri, tags, platforms, durationMs },
    };
}
const imageOf = (digest, { repositoryUri }) => `${repositoryUri}@${digest}`;
const reportFacts = ({ repositoryUri, tags, platforms, sha, durationMs }, image) => [
    { label: 'Image', value: image ?? `none in ${repositoryUri}` },
    { label: 'Tags', value: tags.join(', ') },
    ...(platforms.length > 0 ? [{ label: 'Platforms', value: platforms.join(', ') }] : []),
    { label: 'Commit', value: sha },
    { label: 'Took', value: formatDuration(durationMs) },
];
const evidence = (lines) => lines.length > 0 ? [{ kind: 'code', title: 'The last lines of the build', text: lines.join('\n') }] : [];
function tell(ending, facts) {
    switch (ending.kind) {
        case 'built':
            return built(ending.digest, facts);
        case 'cancelled':
            return cancelled;
        case 'login-refused': {
            const summary = `The registry of ${facts.repositoryUri} did not take ECR's credentials.`;
            const next = 'Check that the role of `image.role` may push to this repository.';
            return failed('REGISTRY_LOGIN_FAILED', summary, next, ending.lines);
        }
        case 'failed': {
            const summary = `docker buildx build ended with exit code ${ending.exitCode}: ${headline(ending.lines)}`;
            const next = `Run the same build in ${facts.context} with ${facts.dockerfile}, and correct what the last lines name.`;
            return failed('BUILD_FAILED', summary, next, ending.lines);
        }
        case 'no-digest': {
            const summary = 'docker buildx build succeeded, but its metadata file names no digest.';
            return failed('BUILD_WITHOUT_DIGEST', summary, 'Use buildx 0.8 or newer, with a builder that can push.');
        }
        case 'not-verified':
            return notVerified(ending, facts);
    }
}
const built = (digest, { repositoryUri }) => ({
    verdict: 'succeeded',
    reason: 'OK',
    title: `Built ${shortDigest(digest)}`,
    summary: `${repositoryUri} has ${digest}: asked for after the push.`,
    next: [],
    lines: [],
});
const failed = (reason, summary, next, lines = []) => ({
    verdict: 'failed',
    reason,
    title: 'No image was built',
    summary,
    next: [next],
    lines,
});
const cancelled = {
    verdict: 'cancelled',
    reason: 'CANCELLED',
    title: 'No image was built',
    summary: 'The run was cancelled while docker worked; a push may be incomplete, and nothing refers to it.',
    next: [],
    lines: [],
};
/** What a build says is wrong: its last line that begins like an error, else its last line. */
const headline = (lines) => (0,domain_text/* oneLine */.TN)(lines.findLast((line) => /^(#\d+ )?error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing');
function notVerified({ digest, push }, { repositoryUri }) {
    const reason = 'IMAGE_NOT_VERIFIED';
    if (push.kind === 'missing') {
        const summary = `The build says that it pushed ${digest}, but ${repositoryUri} does not have it.`;
        return failed(reason, summary, 'Run the job again; if it stays, look at the repository in ECR.');
    }
    const found = push.digest ?? 'nothing';
    const summary = `${digest} was pushed, but tag "${push.tag}" stands for ${found}: another build may push the same tag.`;
    return failed(reason, summary, 'Give each build its own tags, and run the job again.');
}

;// CONCATENATED MODULE: ./actions/build-image/src/build-command.js


/**
 * The arguments of `docker`, and what must be in its environment besides: a build argument whose name looks secret is named
 * on the command line, which every process of the machine can read, and takes its value from there.
 */
function buildCommand(request) {
    const { buildArgs, labels, platforms, tags, repositoryUri } = request;
    const context = external_node_path_.resolve(request.workspace, request.context);
    const secret = Object.entries(buildArgs).filter(([name]) => looksSecret(name));
    const args = [
        'buildx',
        'build',
        '--push',
        // An attestation would make the digest that of an index, and differ on every build.
        '--provenance=false',
        '--progress=plain',
        ...['--metadata-file', request.metadataFile],
        ...['--file', external_node_path_.resolve(context, request.dockerfile)],
        ...tags.flatMap((tag) => ['--tag', `${repositoryUri}:${tag}`]),
        ...Object.entries(buildArgs).flatMap(([name, value]) => [
            '--build-arg',
            looksSecret(name) ? name : `${name}=${value}`,
        ]),
        ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
        ...(platforms.length > 0 ? ['--platform', platforms.join(',')] : []),
        context,
    ];
    return { args, env: Object.fromEntries(secret) };
}

;// CONCATENATED MODULE: ./actions/build-image/src/docker.js



const metadataFile = 'metadata.json';
const keptLines = 60;
/** Logs in, builds and pushes. The login lives in a folder of its own, so that none is left on the runner. */
async function build(request, login, folder, docker) {
    const own = await ownConfiguration(docker.environment, folder);
    // The token is good for every registry that the role may use; the endpoint beside it is the role's own account's.
    const [registry = login.registry] = request.repositoryUri.split('/');
    const entered = await run(docker, ['login', '--username', login.username, '--password-stdin', registry], {
        env: { ...docker.environment, ...own },
        input: login.password,
    });
    if (entered.exitCode !== 0)
        return { kind: 'login-refused', lines: entered.lines };
    const { args, env } = buildCommand({ ...request, metadataFile: external_node_path_.join(folder.path, metadataFile) });
    const built = await run(docker, args, { env: { ...docker.environment, ...env, ...own } });
    if (built.exitCode !== 0)
        return { kind: 'failed', exitCode: built.exitCode, lines: built.lines };
    const digest = digestIn(await folder.read(metadataFile));
    return digest === undefined ? { kind: 'no-digest' } : { kind: 'built', digest };
}
/** Logins go to our folder; builders and plug-ins that earlier steps installed are still found. */
async function ownConfiguration(env, folder) {
    const usual = env['DOCKER_CONFIG'] ?? (env['HOME'] && external_node_path_.join(env['HOME'], '.docker'));
    if (!usual)
        return { DOCKER_CONFIG: folder.path };
    await folder.link('cli-plugins', external_node_path_.join(usual, 'cli-plugins'));
    return { DOCKER_CONFIG: folder.path, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? external_node_path_.join(usual, 'buildx') };
}
async function run({ tools, log, workspace, cancelled }, args, options) {
    const lines = [];
    const { exitCode } = await tools.run('docker', args, {
        ...options,
        cwd: workspace,
        signal: cancelled,
        onLine: (line) => {
            log.info(line);
            lines.push(line);
            if (lines.length > keptLines)
                lines.shift();
        },
    });
    return { exitCode, lines };
}
/** https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file */
function digestIn(metadata) {
    try {
        const digest = JSON.parse(metadata ?? '{}')['containerimage.digest'];
        return typeof digest === 'string' && isDigest(digest) ? digest : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/build-image/src/verify-push.js
const looks = 4;
const pauseMs = 1_000;
/** Asks ECR for the digest and each tag, a few times, because a push may take a moment to show. */
async function verifyPush({ repository, digest, tags }, { images, clock }) {
    for (let look = 1;; look++) {
        const push = await lookAt(images, repository, digest, tags);
        if (push.kind === 'there' || look === looks)
            return push;
        await clock.sleep(pauseMs);
    }
}
async function lookAt(images, repository, digest, tags) {
    if (!(await images.exists(repository, digest)))
        return { kind: 'missing' };
    const found = await Promise.all(tags.map(async (tag) => ({ tag, digest: await images.digestOf(repository, tag) })));
    const other = found.find((entry) => entry.digest !== digest);
    if (!other)
        return { kind: 'there' };
    return { kind: 'tag-elsewhere', tag: other.tag, ...(other.digest && { digest: other.digest }) };
}

;// CONCATENATED MODULE: ./actions/build-image/src/build-image.js




/**
 * Builds and pushes the image, and believes the digest only when ECR has it. What is built here is deployed everywhere, by
 * that digest.
 */
async function buildImage(input, ports) {
    const { run, repository, images } = ports;
    const startedAt = run.clock.now();
    for (const [name, value] of Object.entries(input.buildArgs))
        if (looksSecret(name) && value)
            run.mask(value);
    const repositoryUri = await images.repositoryUri(repository);
    const request = { ...input, repositoryUri, workspace: run.workspace, labels: withOrigin(input.labels, run) };
    const ending = await buildAndVerify(request, ports);
    const durationMs = run.clock.now().getTime() - startedAt.getTime();
    return buildOutcome(ending, { ...request, sha: run.sha, durationMs });
}
async function buildAndVerify(request, ports) {
    const { run, repository, images, folders } = ports;
    const login = await images.login();
    const built = await folders.within((folder) => build(request, login, folder, { ...ports, ...run }));
    // A build that was over when the run was cancelled is told as what it was.
    if (built.kind !== 'built')
        return run.cancelled.aborted ? { kind: 'cancelled' } : built;
    const { digest } = built;
    const push = await verifyPush({ repository, digest, tags: request.tags }, { images, clock: run.clock });
    return push.kind === 'there' ? built : { kind: 'not-verified', digest, push };
}
/** https://github.com/opencontainers/image-spec/blob/main/annotations.md; the user's own labels come last and win. */
const withOrigin = (labels, { sha, repositoryUrl }) => ({
    'org.opencontainers.image.revision': sha,
    'org.opencontainers.image.source': repositoryUrl,
    ...labels,
});

;// CONCATENATED MODULE: ./actions/build-image/src/wiring.js







async function wire(input, run) {
    const { image } = await loadConfig(run.workspace, input.config);
    const session = awsSession({ roleArn: image.role, region: image.region, name: `slipway-${run.runId}` }, run);
    return {
        run: { ...run, repositoryUrl: run.runUrl.replace(/\/actions\/runs\/\d+$/, '') },
        repository: image.repository,
        images: awsImages(session, image.account, run.mask),
        tools: createTools(run.clock),
        folders: temporaryFolders(),
        environment: toolEnvironment(process.env),
    };
}


/***/ })

};
