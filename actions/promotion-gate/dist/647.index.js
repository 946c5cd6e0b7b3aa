export const id = 647;
export const ids = [647];
export const modules = {

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  useCase: () => (/* reexport */ promotionGate),
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

;// CONCATENATED MODULE: ./lib/github/approvals.js

const unprotected = { exists: false, reviewers: [], preventSelfReview: false, waitMinutes: 0 };
/** Environments and what reviewers said of one run. Needs `actions: read`. */
const approvals = (github) => ({
    rules: (environment) => rulesOf(github, environment),
    ofRun: (runId) => approvalsOf(github, runId),
    pending: (runId) => pendingOf(github, runId),
});
async function rulesOf({ rest, owner, repo }, environment) {
    try {
        const { data } = await rest.repos.getEnvironment({ owner, repo, environment_name: environment });
        const rules = data.protection_rules ?? [];
        const review = rules.find((rule) => rule.type === 'required_reviewers');
        const timer = rules.find((rule) => rule.type === 'wait_timer');
        return {
            exists: true,
            reviewers: (review?.reviewers ?? []).map(nameOf),
            preventSelfReview: review?.prevent_self_review ?? false,
            waitMinutes: timer?.wait_timer ?? 0,
        };
    }
    catch (error) {
        if (isCode(error, 'GITHUB_NOT_FOUND'))
            return unprotected;
        throw error;
    }
}
/** A person by login, a team as `@slug`. */
function nameOf({ reviewer }) {
    if (!reviewer)
        return '(unknown)';
    return 'login' in reviewer ? reviewer.login : `@${reviewer.slug}`;
}
async function approvalsOf({ rest, owner, repo }, runId) {
    const reviews = await rest.paginate(rest.actions.getReviewsForRun, { owner, repo, run_id: runId, per_page: 100 });
    return reviews.map(({ environments, state, user, comment }) => ({
        environments: environments.flatMap(({ name }) => (name === undefined ? [] : [name])),
        state,
        user: user.login,
        comment,
    }));
}
async function pendingOf({ rest, owner, repo }, runId) {
    const query = { owner, repo, run_id: runId, per_page: 100 };
    const pending = await rest.paginate(rest.actions.getPendingDeploymentsForRun, query);
    return pending.flatMap(({ environment }) => (environment.name === undefined ? [] : [environment.name]));
}

// EXTERNAL MODULE: ../../node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(5831);
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

// EXTERNAL MODULE: ./lib/domain/image.js
var domain_image = __webpack_require__(9020);
;// CONCATENATED MODULE: ./lib/domain/promotion/refusals.js

/** The gate's wording, in one place. */
const refusals = {
    unknown: (what, why) => ({
        reason: 'FACT_UNKNOWN',
        sentence: `It could not be found out: ${what}. ${why}`,
        next: 'What cannot be known is refused. Mend the cause named above, then run the job again.',
    }),
    cancelled: () => ({
        reason: 'CANCELLED',
        sentence: 'The run was cancelled before the gate could answer.',
        next: 'Run the workflow again when the promotion is wanted.',
    }),
    environmentMissing: (environment) => ({
        reason: 'ENVIRONMENT_MISSING',
        sentence: `The policy requires reviewers, but GitHub has no environment "${environment}".`,
        next: `Create "${environment}" with required reviewers in the repository's settings, or correct its name.`,
    }),
    reviewersMissing: (environment) => ({
        reason: 'REVIEWERS_MISSING',
        sentence: `The policy requires reviewers, but the environment "${environment}" has none, so GitHub asks nobody.`,
        next: `Add required reviewers to "${environment}" in the repository's settings, then run the workflow again.`,
    }),
    approvalMissing: (environment, reviewers) => ({
        reason: 'APPROVAL_MISSING',
        sentence: `Nobody approved this run for "${environment}" in time.`,
        next: `Ask ${reviewers.join(', ')} to review, then run the job again.`,
    }),
    rejected: (user, comment) => ({
        reason: 'APPROVAL_REJECTED',
        sentence: comment ? `${user} rejected this run: ${comment}` : `${user} rejected this run.`,
        next: `Talk to ${user}; a new run asks again.`,
    }),
    selfApproved: (user) => ({
        reason: 'APPROVAL_SELF',
        sentence: `${user} approved a run that ${user} started.`,
        next: 'Let somebody else review, or have somebody else start the run.',
    }),
    approverNotAllowed: (user, approvers) => ({
        reason: 'APPROVER_NOT_ALLOWED',
        sentence: `${user} approved, but is not one of the configured approvers.`,
        next: `Let one of ${approvers.join(', ')} review, or change \`gate.approvers\` in the configuration.`,
    }),
    commentMissing: (user, pattern) => ({
        reason: 'APPROVAL_COMMENT',
        sentence: `${user}'s comment does not match the configured pattern ${pattern}.`,
        next: 'Review again with a comment of that form: run the workflow again to be asked.',
    }),
    notDeployed: (digest, environment) => ({
        reason: 'NOT_DEPLOYED_BEFORE',
        sentence: `${(0,domain_image/* shortDigest */.V)(digest)} was never deployed to "${environment}".`,
        next: `Deploy and validate exactly this digest in "${environment}" first.`,
    }),
    notValidated: (digest, environment, last) => ({
        reason: 'NOT_VALIDATED_BEFORE',
        sentence: `${(0,domain_image/* shortDigest */.V)(digest)} was not validated in "${environment}" (its record's last word: ${last}).`,
        next: `Validate this digest in "${environment}", or promote one that passed there.`,
    }),
    quarantined: ({ id, digest, environment, reason }) => ({
        reason: 'DIGEST_QUARANTINED',
        sentence: `${(0,domain_image/* shortDigest */.V)(digest)} was found bad in "${environment}": ${reason}`,
        next: `Release a new build. To override: add the status \`inactive\` to deployment ${id} with your reason.`,
    }),
    incidentOpen: ({ number, title, url }, environment) => ({
        reason: 'INCIDENT_OPEN',
        sentence: `Incident #${number} of "${environment}" is open: ${title}`,
        next: `Resolve and close ${url}, then run the job again.`,
    }),
};

;// CONCATENATED MODULE: ./lib/domain/promotion/judge-review.js

/** A rejection ends everything before it; while GitHub still asks, an earlier attempt's approval does not count. */
function reviewState({ approvals, stillPending }, environment) {
    const said = approvals.filter(({ environments, state }) => environments.includes(environment) && state !== 'pending');
    const last = said.at(-1);
    if (stillPending || !last)
        return { kind: 'waiting' };
    if (last.state === 'rejected')
        return { kind: 'rejected', by: last };
    return { kind: 'approved', by: said.slice(said.findLastIndex(({ state }) => state === 'rejected') + 1) };
}
/** Nobody needs to be asked, somebody must be, or the environment cannot ask anybody. */
function judgeReview(facts) {
    const { environment, policy, rules, review } = facts;
    if (policy.reviewers === 'none')
        return [];
    if (!rules.known)
        return [refusals.unknown(`the protection rules of "${environment}"`, rules.why)];
    if (!rules.value.exists)
        return [refusals.environmentMissing(environment)];
    if (rules.value.reviewers.length === 0)
        return [refusals.reviewersMissing(environment)];
    if (!review.known)
        return [refusals.unknown('who approved this run', review.why)];
    const state = reviewState(review.value, environment);
    if (state.kind === 'waiting')
        return [refusals.approvalMissing(environment, rules.value.reviewers)];
    if (state.kind === 'rejected')
        return [refusals.rejected(state.by.user, state.by.comment)];
    const strict = { ...policy, preventSelfReview: policy.preventSelfReview || rules.value.preventSelfReview };
    const judged = state.by.map((approval) => judgeApproval(approval, strict, facts.starters));
    // One good approval is enough; when there is none, the latest says what was wrong.
    return judged.some((wrong) => wrong.length === 0) ? [] : (judged.at(-1) ?? []);
}
function judgeApproval({ user, comment }, policy, starters) {
    const same = (login) => login.toLowerCase() === user.toLowerCase();
    const pattern = policy.commentPattern;
    return [
        ...(policy.preventSelfReview && starters.some(same) ? [refusals.selfApproved(user)] : []),
        ...(policy.approvers.length > 0 && !policy.approvers.some(same)
            ? [refusals.approverNotAllowed(user, policy.approvers)]
            : []),
        ...(pattern !== undefined && !new RegExp(pattern, 'u').test(comment)
            ? [refusals.commentMissing(user, pattern)]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/domain/promotion/judge-promotion.js



/** May this digest enter this environment? All refusals are named, so that nobody mends one to meet the next. */
function judgePromotion(facts) {
    const [first, ...others] = [...judgeDigest(facts), ...judgeIncidents(facts), ...judgeReview(facts)];
    return first ? { kind: 'refused', refusals: [first, ...others] } : { kind: 'allowed' };
}
/** Nothing but an approval is missing: worth waiting for one. */
const awaitsReview = (promotion) => promotion.kind === 'refused' && promotion.refusals.every(({ reason }) => reason === 'APPROVAL_MISSING');
const judgeDigest = (facts) => [
    ...facts.predecessors.flatMap((predecessor) => judgePredecessor(facts.digest, predecessor)),
    ...judgeQuarantine(facts),
];
function judgePredecessor(digest, { environment, record }) {
    if (!record.known)
        return [refusals.unknown(`what was deployed to "${environment}"`, record.why)];
    if (!record.value || !wasDeployed(record.value))
        return [refusals.notDeployed(digest, environment)];
    const last = record.value.statuses.at(-1)?.description ?? 'none';
    return isVerifiedGood(record.value) ? [] : [refusals.notValidated(digest, environment, last)];
}
function judgeQuarantine({ environment, digest, predecessors, quarantines }) {
    if (!quarantines.known)
        return [refusals.unknown('which digests are quarantined', quarantines.why)];
    const environments = [environment, ...predecessors.map((predecessor) => predecessor.environment)];
    return environments
        .map((name) => quarantineOf(quarantines.value, name, digest))
        .flatMap((quarantine) => (quarantine ? [refusals.quarantined(quarantine)] : []));
}
function judgeIncidents({ environment, incidents }) {
    if (!incidents.known)
        return [refusals.unknown(`whether an incident of "${environment}" is open`, incidents.why)];
    return incidents.value.map((incident) => refusals.incidentOpen(incident, environment));
}

;// CONCATENATED MODULE: ./actions/promotion-gate/src/gate-report.js


/** The gate's answer, and what each question found. */
function gateReport(facts, promotion) {
    const { environment, digest } = facts;
    const allowed = promotion.kind === 'allowed';
    return {
        title: `${(0,domain_image/* shortDigest */.V)(digest)} ${allowed ? 'may enter' : 'may not enter'} ${environment}`,
        verdict: allowed ? 'succeeded' : 'refused',
        summary: promotion.kind === 'allowed' ? 'Nothing speaks against this promotion.' : headline(promotion.refusals),
        facts: [
            { label: 'Environment', value: environment },
            { label: 'Digest', value: digest },
        ],
        sections: [
            ...(promotion.kind === 'refused' ? [reasons(promotion.refusals)] : []),
            { kind: 'table', title: 'What was asked', columns: ['Question', 'Answer'], rows: questions(facts) },
        ],
        next: promotion.kind === 'refused' ? [...new Set(promotion.refusals.map(({ next }) => next))] : [],
    };
}
function headline([first, ...others]) {
    if (others.length === 0)
        return first.sentence;
    return `${first.sentence} ${others.length} more ${others.length === 1 ? 'reason is' : 'reasons are'} below.`;
}
const reasons = (refusals) => ({
    kind: 'table',
    title: 'Why not',
    columns: ['Reason', 'What was found'],
    rows: refusals.map(({ reason, sentence }) => [reason, sentence]),
});
function questions({ environment, digest, policy, rules, review, predecessors, quarantines, incidents, }) {
    return [
        ['Reviewers of the environment', tell(rules, (value) => value.reviewers.join(', ') || 'none')],
        ['Reviews of this run', policy.reviewers === 'none' ? 'not required' : tell(review, said(environment))],
        ...predecessors.map((before) => [
            `Proven in ${before.environment}`,
            tell(before.record, (record) => {
                if (!record)
                    return 'never deployed there';
                const state = isVerifiedGood(record)
                    ? 'validated'
                    : wasDeployed(record)
                        ? 'deployed, not validated'
                        : 'not deployed';
                return `${state} (record ${record.id}, ${record.createdAt.toISOString()})`;
            }),
        ]),
        [
            'Quarantined',
            tell(quarantines, (all) => {
                const ours = all.filter((quarantine) => quarantine.digest === digest && !quarantine.overridden);
                return ours.map((quarantine) => `in ${quarantine.environment}: ${quarantine.reason}`).join('; ') || 'no';
            }),
        ],
        [
            'Open incidents',
            tell(incidents, (open) => open.map(({ number }) => `#${number}`).join(', ') || 'none that block'),
        ],
    ];
}
const tell = (answer, words) => answer.known ? words(answer.value) : `not known: ${answer.why}`;
const said = (environment) => ({ approvals, stillPending }) => {
    const ours = approvals.filter(({ environments }) => environments.includes(environment));
    const words = ours.map(({ state, user, comment }) => `${state} by ${user}${comment ? `: ${comment}` : ''}`);
    return [...words, ...(stillPending ? ['a review is pending'] : [])].join('; ') || 'none';
};

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
const hash = (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
/** Issues about this trouble, oldest first: the first one is the incident, others were opened at the same moment. */
const incidentsAbout = (issues, marker) => issues.filter(({ body }) => body.startsWith(marker)).toSorted((a, b) => a.number - b.number);
/** The worse of the severity that the labels name, and this one. */
function worstSeverity(labels, severity) {
    const order = ['sev1', 'sev2', 'sev3'];
    return order.find((one) => one === severity || labels.includes(severityLabel(one))) ?? severity;
}

;// CONCATENATED MODULE: ./actions/promotion-gate/src/gather-facts.js


/** A digest that is not among so many deployments of an environment is history: it has to prove itself again. */
const lookBack = 100;
/** Asks everything at once; a question that fails becomes an answer that is not known. */
async function gatherFacts(input, sources) {
    const { environment, digest } = input;
    const { settings, records, run } = sources;
    const predecessors = settings.after.map(async (name) => ({
        environment: name,
        record: await answer(() => newestRecord(records, name, digest)),
    }));
    return {
        environment,
        digest,
        policy: policyOf(settings.gate),
        starters: [...new Set([run.actor, run.triggeringActor])],
        rules: await answer(() => sources.approvals.rules(environment)),
        review: await gatherReview(environment, sources),
        predecessors: await Promise.all(predecessors),
        quarantines: await answer(() => quarantinesOf(records, [environment, ...settings.after])),
        incidents: await answer(() => openIncidents(environment, sources)),
    };
}
/** What was said of this run so far. */
const gatherReview = (environment, { approvals, run }) => answer(async () => {
    // In this order: an approval that comes in between is seen by the second call as no longer pending.
    const pending = await approvals.pending(run.runId);
    return { approvals: await approvals.ofRun(run.runId), stillPending: pending.includes(environment) };
});
async function answer(ask) {
    try {
        return { known: true, value: await ask() };
    }
    catch (error) {
        return { known: false, why: (0,ops_error/* messageOf */.bD)(error) };
    }
}
async function newestRecord(records, environment, digest) {
    let seen = 0;
    for await (const record of records.list(environment)) {
        if (record.payload.digest === digest)
            return record;
        seen += 1;
        if (seen === lookBack)
            return undefined;
    }
    return undefined;
}
async function quarantinesOf(records, environments) {
    const each = await Promise.all(environments.map((name) => records.quarantines(name)));
    return each.flat();
}
async function openIncidents(environment, { incidents, issues }) {
    return incidents.blocking ? issues.withLabels([incidentLabel, environmentLabel(environment)], 'open') : [];
}
const policyOf = (gate) => ({
    reviewers: gate.reviewers,
    approvers: gate.approvers,
    preventSelfReview: gate['prevent-self-review'],
    commentPattern: gate['comment-pattern'],
});

;// CONCATENATED MODULE: ./actions/promotion-gate/src/promotion-gate.js




/** GitHub's limit on calls is shared by the whole repository: a person's decision may be seen a few seconds late. */
const firstLookMs = 1_000;
const slowestLookMs = 10_000;
/**
 * Lets a digest into an environment, or names everything that speaks against it. Where only an approval is missing it waits
 * for one; GitHub itself has waited by then, and the answer is there at once.
 */
async function promotionGate(input, ports) {
    const startedAt = ports.run.clock.now();
    const early = await gatherFacts(input, ports);
    const waited = awaitsReview(judgePromotion(early));
    // A person may have taken an hour: what else was true before that is asked again.
    const facts = waited ? await afterReview(early, input, ports) : early;
    const waitedMs = waited ? ports.run.clock.now().getTime() - startedAt.getTime() : 0;
    return outcomeOf(facts, ports.run.cancelled.aborted ? cancelled : judgePromotion(facts), waitedMs);
}
const cancelled = { kind: 'refused', refusals: [refusals.cancelled()] };
function outcomeOf(facts, promotion, waitedMs) {
    const found = promotion.kind === 'allowed' ? [] : promotion.refusals;
    const reason = found[0]?.reason ?? 'OK';
    const verdict = promotion === cancelled ? 'cancelled' : found.length === 0 ? 'succeeded' : 'refused';
    return {
        verdict,
        reason,
        outputs: { allowed: String(verdict === 'succeeded'), reason },
        report: { ...gateReport(facts, promotion), verdict },
        details: {
            environment: facts.environment,
            digest: facts.digest,
            refusals: found,
            approvals: facts.review.known ? facts.review.value.approvals : [],
            waitedMs,
        },
    };
}
async function afterReview(facts, input, ports) {
    const { clock, log, cancelled } = ports.run;
    const deadline = clock.now().getTime() + ports.settings.gate.timeout;
    log.info(`Waiting for a review of this run for "${input.environment}".`);
    let { review } = facts;
    for (let pause = firstLookMs; !cancelled.aborted; pause = Math.min(pause * 1.5, slowestLookMs)) {
        const left = deadline - clock.now().getTime();
        // A look that failed is no answer: GitHub may be back before the deadline.
        const waits = !review.known || awaitsReview(judgePromotion({ ...facts, review }));
        if (!waits || left <= 0)
            break;
        await clock.sleep(Math.min(pause, left), cancelled);
        review = await gatherReview(input.environment, ports);
    }
    return gatherFacts(input, ports);
}

;// CONCATENATED MODULE: ./actions/promotion-gate/src/wiring.js






async function wire(input, run) {
    run.mask(input.githubToken);
    const config = await loadConfig(run.workspace, input.config);
    const github = githubClient({ ...run, token: input.githubToken });
    return {
        run,
        settings: environmentOf(config, input.environment),
        incidents: config.incidents,
        records: deploymentRecords(github),
        approvals: approvals(github),
        issues: issues(github),
    };
}


/***/ })

};
