export const id = 136;
export const ids = [136];
export const modules = {

/***/ 1136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watch: () => (/* binding */ watch)
});

// EXTERNAL MODULE: ./build/azure/azure.js + 17 modules
var azure_azure = __webpack_require__(1005);
// EXTERNAL MODULE: ./build/azure/cloud.js + 1 modules
var azure_cloud = __webpack_require__(7886);
// EXTERNAL MODULE: ./build/diagnosis/mask.js
var diagnosis_mask = __webpack_require__(500);
// EXTERNAL MODULE: ./build/documents/file-tree.js
var file_tree = __webpack_require__(3928);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/modes/asking.js + 7 modules
var asking = __webpack_require__(352);
// EXTERNAL MODULE: ./build/modes/credentials.js
var credentials = __webpack_require__(3829);
// EXTERNAL MODULE: ./build/modes/texts.js
var texts = __webpack_require__(2471);
// EXTERNAL MODULE: ./build/azure/told.js
var told = __webpack_require__(1835);
;// CONCATENATED MODULE: ./build/diagnosis/early.js
/**
 * The service repeats a pull and a download itself; three refusals in a row are no hiccup of a network. A container that
 * has been started three times has ended twice. A stage that has succeeded after all its failures is no reason to give
 * up. Probes fail while a large model is being loaded, so they count only where the script is not, or no longer, in its
 * init(); a server that is up and does not know the path of its probe will not learn it. A server of another kind, or one
 * that installs packages first, may be about to come up: it is given nearly all of the default budget, 30 failures.
 */
const RULES = [
    { stage: 'UserContainerImagePull', events: ['ImagePullFailed'], times: 3 },
    { stage: 'ModelDownload', events: ['DownloadFailed'], times: 3 },
    { stage: 'UserContainerStart', events: ['Started', 'BackOff', 'CrashLoopBackOff'], times: 3 },
    { stage: 'UserContainerStart', events: ['LivenessProbeFailed'], times: 5, timesWhenUp: 3, timesUntold: 25 },
    {
        stage: 'UserContainerStart',
        events: ['ReadinessProbeFailed'],
        times: 5,
        timesWhenUp: 3,
        timesUntold: 25,
    },
];
/** The hope for one deployment, look by look. */
class Hope {
    /** Failures by event that came while the script was in its init(): they are forgiven. */
    #forgiven = new Map();
    /**
     * @param logs of the containers of the deployment, each read as a whole; all of them hold the events of the instance
     * @returns undefined as long as there is hope
     */
    look(logs) {
        const inInit = logs.some(isInInit);
        const isUp = logs.some(({ progress }) => progress.ready > 0);
        const hasEnded = logs.some(({ progress }) => progress.ended > 0);
        for (const { stage, events, times, timesWhenUp, timesUntold } of RULES) {
            const enough = (isUp ? timesWhenUp : hasEnded ? undefined : timesUntold) ?? times;
            if (logs.some(({ stages }) => stages[stage] === 'Succeeded'))
                continue;
            for (const event of events) {
                const seen = Math.max(0, ...logs.map(log => timesOf(log, event)));
                if (timesWhenUp !== undefined && inInit)
                    this.#forgiven.set(event, seen);
                const counted = seen - (this.#forgiven.get(event) ?? 0);
                if (counted >= enough)
                    return { stage, event, times: counted };
            }
        }
        return undefined;
    }
}
function timesOf({ events }, name) {
    return events.filter(event => event.name === name).reduce((sum, { count }) => sum + count, 0);
}
function isInInit({ progress: { initBegun, initDone, ready, started } }) {
    const isRunning = initBegun > 0 && initDone < initBegun && ready < initBegun;
    // A restart prints the start of the server again: the init() before it has ended badly.
    return isRunning && started <= initBegun;
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/diagnosis/read-text.js + 8 modules
var read_text = __webpack_require__(9582);
;// CONCATENATED MODULE: ./build/diagnosis/observation.js
/**
 * What Azure said after a deploy, for those who asked it themselves: the error of an operation, the state of a
 * resource, logs, an answer of the scoring URI. Each is read as the text that it is, so that a failure is recognised
 * in the same way wherever it comes from.
 */

/** Longer bodies are no errors. */
const MAX_BODY = 4_000_000;
const MAX_DEPTH = 12;
/** Never throws, whatever an answer holds. */
function read(observation) {
    const { source } = observation;
    switch (observation.kind) {
        case 'error':
            return (0,read_text/* readText */.y)(textOf(observation.body), { source, role: 'error' });
        case 'state':
            return (0,read_text/* readText */.y)(`provisioning_state: ${observation.state}`, { source, role: 'error' });
        case 'logs':
            return (0,read_text/* readText */.y)(observation.text, { source, role: 'log' });
        case 'http':
            return (0,read_text/* readText */.y)(httpText(observation), { source, role: 'error' });
    }
}
/** What an error says, a line each: messages, codes and what is nested in them, and the ids of its headers. */
function textOf(body) {
    if (typeof body === 'string')
        return body.slice(0, MAX_BODY);
    const lines = [];
    collect(body, '', MAX_DEPTH, lines, new Set());
    return lines.join('\n').slice(0, MAX_BODY);
}
function collect(value, name, depth, lines, seen) {
    if (value === null || value === undefined || typeof value === 'function')
        return;
    if (typeof value !== 'object') {
        lines.push(`"${name}": ${JSON.stringify(String(value))}`);
        return;
    }
    if (depth === 0 || seen.has(value) || lines.length > 2000)
        return;
    seen.add(value);
    // `message` of an Error is not enumerable, and its code stands beside it.
    if (value instanceof Error)
        lines.push(`${codeOf(value)}${value.message}`);
    for (const [key, child] of entriesOf(value))
        collect(child, key, depth - 1, lines, seen);
}
function codeOf(error) {
    const { code } = error;
    return typeof code === 'string' ? `(${code}) ` : '';
}
/** Own properties; a getter that throws has none. */
function entriesOf(value) {
    try {
        return Object.entries(value);
    }
    catch {
        return [];
    }
}
function httpText({ status, headers = {}, body = '' }) {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`.replace(/[\r\n]+/g, ' '));
    return [`HTTP/1.1 ${Math.trunc(status)}`, ...lines, '', body.slice(0, MAX_BODY)].join('\n');
}

;// CONCATENATED MODULE: ./build/modes/watch/look.js
/** One look at a deployment: its state, the operation that makes it, and what its containers have written so far. */

/** As `az ml online-deployment get-logs --container` calls them. */
const CONTAINERS = {
    InferenceServer: 'inference-server',
    StorageInitializer: 'storage-initializer',
};
/** The words of resources and operations that are over, in both spellings of English. */
const ENDS = {
    succeeded: 'succeeded',
    failed: 'failed',
    canceled: 'failed',
    cancelled: 'failed',
};
/**
 * Any other word is one of work: the operation of a deployment says `Updating` while it is created, others have said
 * `InProgress`, `Accepted`, `Running`, `Provisioning`; one that is new still moves as far as anybody can tell.
 */
function standingOf(word) {
    return ENDS[word.trim().toLowerCase()] ?? 'working';
}
/** The last lines of both containers, side by side; what could not be read is left out and told. */
async function readLogs(live, name, lines) {
    const containers = Object.keys(CONTAINERS);
    const told = await Promise.all(containers.map(container => live.logs(name, container, lines)));
    const logs = [];
    const untold = [];
    told.forEach((answer, index) => {
        const container = containers[index];
        if (answer.kind === 'unknown')
            untold.push(answer);
        else {
            const reading = read({ kind: 'logs', source: CONTAINERS[container], text: answer.value });
            logs.push({ container, text: answer.value, reading });
        }
    });
    return { logs, untold };
}
/** What the last operation on the deployment ended with; undefined where Azure names none, or has forgotten it. */
async function readOperation(live, { operationUri }) {
    if (operationUri === undefined)
        return { kind: 'known', value: undefined };
    const told = await live.operation(operationUri);
    if (told.kind === 'unknown')
        return told;
    if (told.value === undefined)
        return { kind: 'known', value: undefined };
    const { status, error } = told.value;
    const reading = error === undefined ? undefined : read({ kind: 'error', source: 'operation', body: error });
    return { kind: 'known', value: { status, reading } };
}

// EXTERNAL MODULE: ./build/diagnosis/deployment-log.js
var deployment_log = __webpack_require__(9392);
;// CONCATENATED MODULE: ./build/modes/watch/phases.js
/** What a deployment spent its time on, as far as it was seen: each stage from when it was first seen to be at work. */

class Phases {
    #from = new Map();
    #to = new Map();
    #current;
    /** @param now milliseconds since the epoch, at which the log was read; true where something is new */
    see({ stages }, now, start) {
        let changed = false;
        let previous = start;
        for (const stage of deployment_log/* STAGES */.an) {
            const said = stages[stage];
            if (said === undefined || said === 'Waiting')
                break;
            if (!this.#from.has(stage)) {
                this.#from.set(stage, previous);
                changed = true;
            }
            if (said === 'Succeeded' && !this.#to.has(stage)) {
                this.#to.set(stage, now);
                changed = true;
            }
            previous = this.#to.get(stage) ?? now;
            this.#current = stage;
        }
        return changed;
    }
    /** The last stage that was seen to be at work. */
    get current() {
        return this.#current;
    }
    /** @param ended how the stage that was last at work ended, and when */
    list(ended) {
        return deployment_log/* STAGES */.an.flatMap(name => {
            const from = this.#from.get(name);
            if (from === undefined)
                return [];
            const to = this.#to.get(name);
            return [
                { name, from, to: to ?? ended.at, outcome: to === undefined ? ended.outcome : 'done' },
            ];
        });
    }
}

;// CONCATENATED MODULE: ./build/modes/watch/follow.js





/** Reasons that no waiting mends; the others are ridden out until the deadline. */
const FINAL = new Set(['forbidden', 'no-credentials', 'not-found', 'unsupported']);
/** Answers of the 400s that pass: too slow, somebody else is at it, locked. 429 is a reason of its own. */
const PASSING = new Set([408, 409, 423]);
/** A refusal may be the second before a role is granted; a third in a row is none. */
const REFUSALS = 3;
/** What could be read before is refused by accident more often: some 80 seconds of refusals end it. */
const REFUSALS_LATER = 6;
/** What was there is gone for a moment where one of Azure's caches lags behind. */
const ABSENCES = 2;
/** Reads of one look, beside that of the state: two logs and the operation. */
const MORE_READS = 3;
/** After a failure the logs may come minutes late: the machine is being taken back. */
const LOG_ATTEMPTS = 4;
const LOG_WAIT_MS = 20_000;
/** Enough to see the events at the head of a log. */
const LEAST_LINES = 1_000;
/** A state is a word of a server; a line of the log holds no more of it. */
const MAX_STATE = 80;
async function follow(name, options) {
    return await new Follower(name, options).run();
}
class Follower {
    #name;
    #options;
    #phases = new Phases();
    #hope = new Hope();
    #started;
    #facts;
    #logs = [];
    #operation;
    #hopeless;
    #untold = [];
    #refusals = 0;
    #absences = 0;
    /** Addresses of operations that were seen at work. */
    #working = new Set();
    #said = '';
    constructor(name, options) {
        this.#name = name;
        this.#options = options;
        this.#started = options.time.now();
    }
    async run() {
        const { signal, waits, time, pace } = this.#options;
        for (;;) {
            const look = await this.#lookAnyway();
            if (look.verdict !== undefined)
                return this.#end(look.verdict);
            if (!waits)
                return this.#end(this.#facts === undefined ? 'untold' : 'moving');
            if (!signal.aborted)
                await time.wait(pace.next(look.changed), signal);
            if (signal.aborted)
                return this.#end(this.#facts === undefined ? 'untold' : 'moving');
        }
    }
    /** A mistake of ours, or of a client, ends neither this run nor the others that are followed beside it. */
    async #lookAnyway() {
        try {
            return await this.#look();
        }
        catch (error) {
            const detail = (0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(error instanceof Error ? error.message : String(error)), 200);
            return this.#unanswered((0,told/* unknown */.L5)('unsupported', 'watch/broke', { detail }));
        }
    }
    async #look() {
        const { live, budget, signal } = this.#options;
        await budget.take(1, signal);
        const told = await live.deployment(this.#name);
        if (told.kind === 'unknown')
            return this.#unanswered(told);
        this.#refusals = 0;
        this.#untold = [];
        if (told.value === undefined)
            return this.#absent();
        this.#absences = 0;
        const { state } = told.value;
        // After a look without an answer the line says at once where it was.
        const standing = standingOf(state);
        const isSame = state === this.#facts?.state && standing === 'working';
        this.#facts = told.value;
        const changed = this.#say(isSame ? `${state}${this.#stage()}` : state);
        if (standing === 'succeeded')
            return { verdict: 'succeeded', changed };
        if (standing === 'failed')
            return { verdict: await this.#readFailure(told.value), changed };
        return await this.#whileWorking(told.value, changed);
    }
    #unanswered(why) {
        this.#untold = [why];
        this.#refusals = isFinal(why) ? this.#refusals + 1 : 0;
        this.#say(`no answer (${why.reason})`);
        // Who could not sign in at all has nothing to wait for.
        const isNobody = why.reason === 'no-credentials' && this.#facts === undefined;
        const isOver = isNobody || this.#refusals >= (this.#facts === undefined ? REFUSALS : REFUSALS_LATER);
        return { changed: false, ...(isOver && { verdict: 'untold' }) };
    }
    #absent() {
        if (this.#facts === undefined)
            return { verdict: 'missing', changed: true };
        this.#absences += 1;
        const isGone = isDeleting(this.#facts) || this.#absences >= ABSENCES;
        return { changed: true, ...(isGone && { verdict: 'vanished' }) };
    }
    /** The state that Azure tells, the stage that the log tells, and whether there is any hope left. */
    async #whileWorking(facts, before) {
        // What is being deleted or moved to other machines has no start that could fail.
        if (isDeleting(facts))
            return { changed: before };
        const { live, time, failFast, budget, signal } = this.#options;
        await budget.take(MORE_READS, signal);
        const [{ logs }, operation] = await Promise.all([this.#read(), readOperation(live, facts)]);
        if (this.#hasFailed(facts, operation))
            return { verdict: await this.#readFailure(facts), changed: true };
        if (logs.some(({ text }) => text !== ''))
            this.#logs = logs;
        const seen = logs.map(({ reading }) => this.#phases.see(reading.log, time.now(), this.#started));
        const changed = this.#say(`${facts.state}${this.#stage()}`) || seen.includes(true) || before;
        this.#hopeless = this.#hope.look(logs.map(({ reading }) => reading.log));
        return { changed, ...(this.#hopeless !== undefined && failFast && { verdict: 'hopeless' }) };
    }
    /**
     * The operation knows of a failure a moment before the resource does. One that was never seen at work may be that of
     * the last deploy, which says nothing of this one: then the state has the last word.
     */
    #hasFailed({ operationUri = '' }, told) {
        if (told.kind === 'unknown' || told.value === undefined)
            return false;
        const { status, reading } = told.value;
        const standing = standingOf(status);
        if (standing === 'working')
            this.#working.add(operationUri);
        const hasFailed = standing === 'failed' && this.#working.has(operationUri);
        if (hasFailed)
            this.#operation = reading;
        return hasFailed;
    }
    /** Logs before anything else: they are the first thing that Azure forgets. */
    async #readFailure(facts) {
        const { live, time, signal, budget } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            await budget.take(MORE_READS, signal);
            const { logs, untold } = await this.#read();
            const isThere = logs.some(({ text, reading }) => text.trim() !== '' && reading.log.withheld === undefined);
            if (isThere || this.#logs.length === 0)
                this.#logs = logs;
            const operation = await readOperation(live, facts);
            this.#untold = operation.kind === 'unknown' ? [...untold, operation] : untold;
            if (operation.kind === 'known')
                this.#operation = operation.value?.reading ?? this.#operation;
            if ((isThere && this.#untold.length === 0) || attempt === LOG_ATTEMPTS || signal.aborted)
                break;
            await time.wait(LOG_WAIT_MS, signal);
        }
        for (const { reading } of this.#logs)
            this.#phases.see(reading.log, time.now(), this.#started);
        if (standingOf(facts.state) === 'working')
            await this.#readStateAgain();
        return 'failed';
    }
    /** The operation was ahead of the resource, which has had time to follow. */
    async #readStateAgain() {
        const told = await this.#options.live.deployment(this.#name);
        if (told.kind !== 'known' || told.value === undefined)
            return;
        this.#facts = told.value;
        this.#say(told.value.state);
    }
    #read() {
        const { live, lines } = this.#options;
        return readLogs(live, this.#name, Math.max(lines, LEAST_LINES));
    }
    #stage() {
        const { current } = this.#phases;
        return current === undefined ? '' : `, ${current}`;
    }
    /** One line for each change. */
    #say(told) {
        const text = (0,report_escape/* cut */.Jj)((0,report_escape/* oneLine */.TN)(told), MAX_STATE);
        if (text === this.#said || text === this.#said.split(',')[0])
            return false;
        this.#said = text;
        this.#options.say(text);
        return true;
    }
    #end(verdict) {
        const ended = this.#options.time.now();
        const outcome = verdict === 'moving' || verdict === 'untold' ? 'running' : verdict === 'succeeded' ? 'done' : 'failed';
        return {
            name: this.#name,
            verdict,
            facts: this.#facts,
            hopeless: verdict === 'hopeless' ? this.#hopeless : undefined,
            operation: this.#operation,
            logs: this.#logs,
            started: this.#started,
            ended,
            phases: this.#phases.list({ at: ended, outcome }),
            untold: this.#untold,
        };
    }
}
function isDeleting({ state }) {
    return state.toLowerCase() === 'deleting';
}
/** Whether waiting will not mend it, as far as anybody can tell. */
function isFinal({ reason, values: { status } }) {
    if (FINAL.has(reason))
        return true;
    return typeof status === 'number' && status >= 400 && status < 500 && !PASSING.has(status);
}

// EXTERNAL MODULE: ./build/catalog/limits.js
var limits = __webpack_require__(1046);
;// CONCATENATED MODULE: ./build/catalog/times-to-fail.js
const TIMES_TO_FAIL = {
    SystemSetup: { from: 50, to: 114 },
    UserContainerImagePull: { from: 8, to: 114 },
    ModelDownload: { from: 10, to: 85 },
    UserContainerStart: { from: 10, to: 25 },
};

// EXTERNAL MODULE: ./build/diagnosis/blame.js + 5 modules
var blame = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 4 modules
var diagnose = __webpack_require__(8082);
// EXTERNAL MODULE: ./build/documents/probes.js
var probes = __webpack_require__(7906);
// EXTERNAL MODULE: ./build/modes/text-read.js
var text_read = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/modes/watch/judge.js







async function judge(followed, around) {
    const { name, verdict, facts, started, ended, phases, operation, logs } = followed;
    const readings = [...(operation === undefined ? [] : [operation]), ...logs.map(({ reading }) => reading)];
    const isBad = verdict === 'failed' || verdict === 'hopeless';
    const outcome = isBad ? whyOf(followed, [...readings, ...stateOf(followed)]) : NOTHING;
    const { document } = around.wanted;
    return {
        endpoint: name.endpoint,
        deployment: name.deployment,
        verdict,
        state: facts?.state ?? null,
        took: ended - started,
        phases,
        diagnosis: outcome.diagnosis,
        findings: await (0,blame/* blame */.S)(outcome, { documents: documentsOf(name.endpoint, around), files: around.files }),
        read: readings.map(text_read/* textRead */.U),
        notes: [...verdictNotes(followed, document), ...(await afterNotes(followed, around))],
    };
}
/** The file of the deployment, and that of its endpoint, where they are there. */
function documentsOf(endpoint, { loaded, wanted: { document } }) {
    const endpoints = loaded.documents.filter(({ family, name }) => family === 'endpoint' && name === endpoint);
    return document === undefined ? endpoints : [document, ...endpoints];
}
const NOTHING = { diagnosis: null, frames: [], modelFiles: [] };
function whyOf({ name, facts }, readings) {
    const { endpoint, deployment, target } = name;
    return (0,diagnose/* diagnose */.h)(readings, {
        ...(facts?.computeType !== undefined && { isKubernetes: facts.computeType === 'Kubernetes' }),
        names: {
            endpoint,
            deployment,
            subscription: target.subscription,
            group: target.resourceGroup,
            workspace: target.workspace,
        },
    });
}
/** The state by itself is an answer, too, where nothing else tells why. */
function stateOf({ facts, verdict }) {
    if (facts === undefined)
        return [];
    const state = verdict === 'hopeless' ? 'Failed' : facts.state;
    return [read({ kind: 'state', source: 'deployment', state })];
}
/** What the state alone does not say: what was waited for, and for how long Azure might have gone on. */
function verdictNotes({ name, verdict, facts, hopeless, untold }, document) {
    const { endpoint, deployment } = name;
    const values = { endpoint, deployment, ...placeOf(name) };
    switch (verdict) {
        case 'hopeless':
            return [note('hopeless', { ...values, ...hopeless, ...goesOn(hopeless?.stage, document) })];
        case 'missing':
            return [note('missing', values)];
        case 'vanished':
            return [note('vanished', values)];
        case 'moving':
            return [note('moving', { ...values, state: facts?.state ?? '' })];
        case 'untold':
            return untold.length === 0 ? [note('untold', values)] : [];
        default:
            return [];
    }
}
function placeOf({ target }) {
    return { group: target.resourceGroup, workspace: target.workspace };
}
/** Minutes from the start of the deployment, as far as is known; the probes' own budget for a container. */
function goesOn(stage, document) {
    const times = TIMES_TO_FAIL[stage ?? ''];
    const budget = stage === 'UserContainerStart' ? probeBudget(document) : undefined;
    return { from: times?.from ?? '?', to: times?.to ?? '?', ...(budget !== undefined && { budget }) };
}
/** Seconds that the slower of the two probes waits; the defaults where the file does not say, or is not there. */
function probeBudget(document) {
    const written = document === undefined ? [] : (0,probes/* probesOf */.pX)(document).flatMap(probe => (0,probes/* timingOf */.II)(probe) ?? []);
    return Math.max((0,probes/* budgetOf */.nT)({ ...limits/* DEFAULTS */.z.probe }), ...written.map(probes/* budgetOf */.nT));
}
/** A deployment that succeeded may still be another one than was meant, or get no request. */
async function afterNotes({ name, verdict, facts }, { azure, wanted }) {
    if (verdict !== 'succeeded' || facts === undefined)
        return [];
    const notes = wanted.document === undefined ? [] : otherThanMeant(facts, wanted.document);
    const values = { endpoint: name.endpoint, deployment: name.deployment, ...placeOf(name) };
    // Whatever breaks here breaks no verdict, of this deployment or of another.
    const endpoint = await azure.endpoints.get(name.target, name.endpoint).catch(() => undefined);
    if (endpoint?.kind !== 'known' || endpoint.value === undefined)
        return [...notes, note('traffic-untold', values)];
    const { traffic, mirrorTraffic } = endpoint.value;
    const gets = (traffic.get(name.deployment) ?? 0) + (mirrorTraffic.get(name.deployment) ?? 0);
    return gets > 0 ? notes : [...notes, note('no-traffic', values)];
}
function otherThanMeant({ instances, instanceType, model }, document) {
    const meant = { count: document.integer('instance_count'), size: document.string('instance_type') };
    const notes = [];
    if (meant.count !== undefined && instances !== undefined && meant.count !== instances)
        notes.push(note('other-count', { meant: meant.count, is: instances }));
    if (meant.size !== undefined && instanceType !== undefined && !same(meant.size, instanceType))
        notes.push(note('other-size', { meant: meant.size, is: instanceType }));
    const version = document.model.form === 'reference' ? /^azureml:([\w.-]+):([\w.-]+)$/.exec(document.model.text) : null;
    const is = /\/models\/([\w.-]+)\/versions\/([\w.-]+)$/.exec(model ?? '');
    if (version !== null && is !== null && (version[1] !== is[1] || version[2] !== is[2]))
        notes.push(note('other-model', { meant: `${version[1]}:${version[2]}`, is: `${is[1]}:${is[2]}` }));
    return notes;
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function note(message, values) {
    return { message: `watch/${message}`, values };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/documents/config.js
var documents_config = __webpack_require__(3287);
// EXTERNAL MODULE: ./build/documents/discovery.js + 4 modules
var discovery = __webpack_require__(3194);
// EXTERNAL MODULE: ./build/documents/load.js + 1 modules
var load = __webpack_require__(9324);
// EXTERNAL MODULE: ./build/settings.js
var build_settings = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/modes/targets.js + 1 modules
var modes_targets = __webpack_require__(2418);
;// CONCATENATED MODULE: ./build/modes/watch/named.js
/** Which deployments to watch: the one that the inputs name, or those of the files. */






/** What an endpoint or a deployment may be called (how-to-manage-quotas.md, 01/27/2026); it goes into paths and a log. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,62}$/;
/** @throws SettingsError where nothing names a deployment, or the workspace that it is in */
function namedDeployments(settings, files, env) {
    const { endpointName, deploymentName } = settings.overrides;
    const isNamed = endpointName !== undefined && deploymentName !== undefined;
    // The names of the inputs tell which file is meant; they replace nothing in it.
    const overrides = isNamed ? { set: settings.overrides.set } : settings.overrides;
    const { files: found, empty } = (0,discovery/* discover */.k)(settings.files, settings.root);
    if (empty[0] !== undefined && settings.files.length > 0)
        throw new build_settings/* SettingsError */.GN(`"files": nothing matches ${empty[0]}.`);
    const loaded = (0,load/* loadDocuments */.t)(found, files, overrides);
    const name = settings.config ?? documents_config/* CONFIG_FILE */.g2;
    const config = (0,documents_config/* readConfig */.Xg)((0,external_node_path_.resolve)(settings.root, name), name) ?? documents_config/* NO_CONFIG */.H5;
    const targets = (0,modes_targets/* targetsOf */.Q)(loaded.documents, config, settings.azure, env);
    const ofFiles = loaded.documents.flatMap(document => wantedOf(document, targets.get(document)));
    if (!isNamed)
        return { wanted: named_all(ofFiles, settings), loaded };
    const own = ofFiles.filter(({ name: { endpoint, deployment } }) => endpoint === endpointName && deployment === deploymentName);
    const target = own[0]?.name.target ?? (0,modes_targets/* targetOf */.$)(settings.azure, env);
    if (target === undefined)
        throw noWorkspace();
    checkName('endpoint-name', endpointName);
    checkName('deployment-name', deploymentName);
    const wanted = {
        name: { target, endpoint: endpointName, deployment: deploymentName },
        // Of several files of that name nobody knows which was deployed.
        document: own.length === 1 ? own[0]?.document : undefined,
    };
    return { wanted: [wanted], loaded };
}
function named_all(wanted, { files }) {
    if (wanted.length > 0)
        return unique(wanted);
    throw files.length > 0
        ? noWorkspaceOrFile()
        : new build_settings/* SettingsError */.GN('watch needs to know what to watch: "endpoint-name" and "deployment-name", or "files" with deployments, and the workspace ("subscription-id", "resource-group", "workspace").');
}
function wantedOf(document, target) {
    const { name, endpointName, family } = document;
    if (family !== 'deployment' || target === undefined || name === undefined || endpointName === undefined)
        return [];
    if (!NAME.test(name) || !NAME.test(endpointName))
        return [];
    return [{ name: { target, endpoint: endpointName, deployment: name }, document }];
}
/** Two files of one deployment (dev and prod have targets of their own) are one deployment. */
function unique(wanted) {
    return [...new Map(wanted.map(each => [JSON.stringify(each.name), each])).values()];
}
function checkName(input, name) {
    if (!NAME.test(name))
        throw new build_settings/* SettingsError */.GN(`"${input}" is "${name}"; it takes letters, digits and dashes, a letter first.`);
}
function noWorkspace() {
    return new build_settings/* SettingsError */.GN('watch asks Azure, and no workspace is named. Give "subscription-id", "resource-group" and "workspace".');
}
function noWorkspaceOrFile() {
    return new build_settings/* SettingsError */.GN('"files": none of them is a deployment with a name, an endpoint and a workspace ("subscription-id", "resource-group", "workspace").');
}

;// CONCATENATED MODULE: ./build/modes/watch/pace.js
const SHORTEST_MS = 5_000;
const LONGEST_MS = 30_000;
const GROWTH = 1.4;
/** The resource manager lets a subscription read thousands of times an hour; a run keeps to a small part of that. */
const READS_PER_MINUTE = 240;
/** So many may come at once: each deployment of a usual run is looked at in its first second. */
const AT_ONCE = 60;
/** \u00b1 this part of a wait, so that many watchers do not look in step. */
const JITTER = 0.2;
/** When to look at one deployment again. */
class Pace {
    #random;
    #wait = SHORTEST_MS;
    constructor(random = Math.random) {
        this.#random = random;
    }
    /**
     * Milliseconds until the next look.
     * @param changed whether this look has shown anything that the last one had not
     */
    next(changed) {
        this.#wait = changed ? SHORTEST_MS : Math.min(LONGEST_MS, this.#wait * GROWTH);
        return Math.round(this.#wait * (1 - JITTER + 2 * JITTER * this.#random()));
    }
}
/** The reads that all deployments of a run have together: 240 a minute, handed out in the order of asking. */
class Budget {
    #time;
    /** When all that was handed out would have been read, were it read evenly. */
    #spentUntil = 0;
    constructor(time) {
        this.#time = time;
    }
    /** Waits until so many reads may be made; the signal ends the wait, without an error. */
    async take(reads, signal) {
        const now = this.#time.now();
        const due = Math.max(now, this.#spentUntil) + reads * EACH_MS;
        this.#spentUntil = due;
        const wait = due - AT_ONCE * EACH_MS - now;
        if (wait > 0 && !signal.aborted)
            await this.#time.wait(wait, signal);
    }
}
const EACH_MS = 60_000 / READS_PER_MINUTE;

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/modes/watch/time.js
/** Time as a watch sees it: given from outside, so that a rehearsal can let an hour pass in seconds. */

/** @param speed how many seconds pass in one; 1 is the time of everybody */
function timeAt(speed = 1) {
    const start = Date.now();
    return {
        now: () => start + (Date.now() - start) * speed,
        wait: async (ms, signal) => {
            await (0,promises_.setTimeout)(ms / speed, undefined, { signal }).catch(() => undefined);
        },
    };
}
/** The sandbox plays deployments faster than Azure; it names its speed here, so that waits keep step with it. */
function timeOf(env) {
    const speed = Number(env.ENDPOINT_PREFLIGHT_SPEED ?? 1);
    return timeAt(speed >= 1 && speed <= 100_000 ? speed : 1);
}

;// CONCATENATED MODULE: ./build/modes/watch.js
/** After a deploy has begun: look at it until it is over, or hopeless, and say why. */














/** @throws SettingsError where nothing names a deployment or its workspace */
async function watch(settings, ports) {
    const files = new file_tree/* FileTree */.hr(settings.root, ports.workspace);
    const { wanted, loaded } = namedDeployments(settings, files, ports.env);
    const cloud = (0,azure_cloud/* cloudOf */.h)(settings.azure);
    (0,credentials/* checkIds */.t)(settings.azure, ports.env);
    const session = (0,asking.sessionOf)(cloud, settings.azure, ports);
    const azure = (0,azure_azure/* azureOf */.f)(session);
    const followed = await followAll(wanted, azure, settings, ports, session.signal);
    const watched = await Promise.all(followed.map((each, index) => judge(each, { azure, files, loaded, wanted: wanted[index] })));
    const findings = watched.flatMap(({ findings: own }) => own);
    const own = (0,texts/* textsOf */.CB)(loaded);
    const signedIn = await session.signedIn();
    const failed = watched.find(({ diagnosis }) => diagnosis !== null);
    return {
        report: {
            tool: { name: 'endpoint-preflight', version: version/* VERSION */.x },
            mode: 'watch',
            result: resultOf(watched.map(({ verdict }) => verdict)),
            documents: [],
            findings,
            suppressed: [],
            notChecked: followed.flatMap(({ untold }) => untold.map(notChecked)),
            quota: [],
            diagnosis: failed?.diagnosis ?? null,
            read: failed?.read ?? [],
            watched,
        },
        source: (0,texts/* quotable */.E7)([...own, ...(0,texts/* otherTexts */.zQ)(findings, own, files)]),
        online: {
            signedIn: signedIn.kind === 'known' ? signedIn.value : undefined,
            ...(signedIn.kind === 'unknown' && { refused: signedIn }),
            asked: session.asked,
        },
        logs: followed.flatMap(logsOf),
    };
}
async function followAll(wanted, azure, { watch: { wait, failFast, logLines } }, { env, say }, signal) {
    const time = timeOf(env);
    const start = time.now();
    const budget = new Budget(time);
    return await Promise.all(wanted.map(({ name }) => follow(name, {
        live: azure.live,
        time,
        pace: new Pace(),
        budget,
        signal,
        waits: wait,
        failFast,
        lines: logLines,
        say: text => say(`${elapsed(time.now() - start)} ${name.endpoint}/${name.deployment}: ${text}`),
    })));
}
/** `03:07`, `1:02:09`. */
function elapsed(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return (parts[0] === 0 ? parts.slice(1) : parts).map(part => String(part).padStart(2, '0')).join(':');
}
const FAILED = new Set(['failed', 'hopeless', 'missing', 'vanished']);
/** Never green while one is still at work, or Azure has not told. */
function resultOf(verdicts) {
    if (verdicts.some(verdict => FAILED.has(verdict)))
        return 'failed';
    return verdicts.every(verdict => verdict === 'succeeded') ? 'passed' : 'incomplete';
}
function notChecked({ reason, message, values }) {
    return { check: 'watch', file: '', reason, message, values };
}
function logsOf({ name, logs }) {
    return logs
        .filter(({ text }) => text !== '')
        .map(({ container, text }) => ({
        title: `${name.endpoint}/${name.deployment} ${CONTAINERS[container]}`,
        text: masked(text),
    }));
}
function masked(text) {
    const mask = new diagnosis_mask/* Mask */.n();
    return text
        .split('\n')
        .map(line => mask.line(line))
        .join('\n');
}


/***/ })

};
