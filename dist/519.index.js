export const id = 519;
export const ids = [519];
export const modules = {

/***/ 3519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflow: () => (/* binding */ mlflow)
});

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
// EXTERNAL MODULE: ./build/catalog/mlflow-drift.js
var mlflow_drift = __webpack_require__(1505);
// EXTERNAL MODULE: ./build/documents/conda.js + 2 modules
var conda = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/documents/mlmodel.js
var documents_mlmodel = __webpack_require__(6035);
// EXTERNAL MODULE: ./build/python/versions.js
var python_versions = __webpack_require__(4414);
// EXTERNAL MODULE: ./build/checks/check.js
var check = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/checks/shown.js
var shown = __webpack_require__(389);
// EXTERNAL MODULE: ./build/checks/mlflow/serving.js
var serving = __webpack_require__(9780);
;// CONCATENATED MODULE: ./build/checks/mlflow/disagreement.js








const ID = 'mlflow/disagreement';
/**
 * The environment that loads the model has the Python and the libraries that saved it, up to the second
 * number: a pickle is made for the versions that wrote it. MLmodel keeps those; the environment is the
 * model's own conda file, or the deployment's where a scoring script is given.
 */
const disagreement = (0,check/* defineCheck */.qH)({
    id: ID,
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const folder = (0,documents_mlmodel/* modelFolderOf */.T)(document, files);
        const conda = folder.kind === 'mlflow' ? environmentOf(document, files) : undefined;
        if (folder.kind !== 'mlflow' || conda === undefined)
            return;
        const related = (0,serving/* servedBy */.nV)(document, ID);
        const { mlmodel } = folder.model;
        if (mlmodel.kind === 'read')
            yield* againstMlmodel(mlmodel.view, conda, related);
        if ((0,serving/* isNoCode */.Li)(document))
            yield* betweenLists(folder.model, conda, related);
    },
});
/** What the container will have, where it can be told. */
function environmentOf(document, files) {
    if ((0,serving/* isNoCode */.Li)(document))
        return (0,serving/* noCodeConda */.QC)(document, files);
    const reading = document.isGiven('code_configuration') ? (0,conda/* condaOf */.Td)(document, files) : undefined;
    return reading?.kind === 'read' ? reading.conda : undefined;
}
function* againstMlmodel(mlmodel, conda, related) {
    const told = { mlmodel, related };
    const [python] = conda.python;
    const pythonAt = `${serving/* PYFUNC */._C}.python_version`;
    if (python !== undefined)
        yield* compared(python, { ...told, path: pythonAt, message: 'python' });
    for (const flavour of (0,serving/* flavoursOf */.AW)(mlmodel)) {
        for (const { key, package: name } of Object.hasOwn(mlflow_drift/* FLAVOUR_PACKAGES */.Gb, flavour)
            ? (mlflow_drift/* FLAVOUR_PACKAGES */.Gb[flavour] ?? [])
            : []) {
            const asked = conda.packages.find(item => item.name === name);
            if (asked !== undefined)
                yield* compared(asked, { ...told, path: ['flavors', flavour, key], message: 'library' });
        }
    }
}
function* compared(asked, { mlmodel, path, message, related }) {
    const version = (0,documents_mlmodel/* writtenText */.v)(mlmodel, path);
    const line = version === undefined ? undefined : lineOf(version);
    if (version === undefined || line === undefined || asked.versions === undefined)
        return;
    if ((0,python_versions/* canAgree */.r0)(asked.versions, [line]) !== false)
        return;
    const { place, name, written } = asked;
    yield (0,check/* problem */.CC)(place.view, place.path, {
        message,
        range: place.at,
        values: { name, written: (0,shown/* shown */.S)(written), version: (0,shown/* shown */.S)(version) },
        related: [{ message: `${ID}/saved-with`, at: mlmodel.range(path) }, ...related],
    });
}
/** All releases of a version's first two numbers: what differs behind them rarely matters to a pickle. */
function lineOf(version) {
    const release = (0,pep440/* valid */.rZ)(version) === null ? undefined : (0,pep440/* explain */.WE)(version)?.release;
    return release === undefined || release.length < 2 ? undefined : `==${release.slice(0, 2).join('.')}.*`;
}
/**
 * Of the three lists that MLflow writes, Azure ML reads the conda file. The others mislead people, and no
 * container.
 */
function* betweenLists(model, conda, related) {
    const pairs = model.requirements.flatMap(item => {
        const asked = conda.packages.find(({ name }) => name === item.name);
        const isApart = asked?.versions !== undefined &&
            item.versions !== undefined &&
            (0,python_versions/* canAgree */.r0)(asked.versions, item.versions) === false;
        return isApart ? [{ item, asked }] : [];
    });
    const [first] = pairs;
    if (first !== undefined) {
        const { place } = first.item;
        yield (0,check/* problem */.CC)(place.view, place.path, {
            message: 'lists',
            severity: 'notice',
            range: place.at,
            values: {
                names: pairs.map(({ item }) => item.name),
                conda: (0,shown/* shown */.S)(model.condaName),
                file: mlflow_drift/* MLFLOW_FILES */.QF.requirements,
            },
            related: [{ message: `${ID}/conda`, at: first.asked.place.at }, ...related],
        });
    }
    yield* pythonEnv(model, conda, related);
}
function* pythonEnv({ pythonEnv, condaName }, conda, related) {
    const [python] = conda.python;
    const version = pythonEnv.kind === 'read' ? (0,documents_mlmodel/* writtenText */.v)(pythonEnv.view, 'python') : undefined;
    const line = version === undefined ? undefined : lineOf(version);
    if (pythonEnv.kind !== 'read' ||
        line === undefined ||
        python?.versions === undefined ||
        (0,python_versions/* isAny */.f7)(python.versions))
        return;
    if ((0,python_versions/* canAgree */.r0)(python.versions, [line]) !== false)
        return;
    yield (0,check/* problem */.CC)(pythonEnv.view, 'python', {
        message: 'lists',
        severity: 'notice',
        values: { names: ['python'], conda: (0,shown/* shown */.S)(condaName), file: mlflow_drift/* MLFLOW_FILES */.QF.pythonEnv },
        related: [{ message: `${ID}/conda`, at: python.place.at }, ...related],
    });
}

;// CONCATENATED MODULE: ./build/checks/mlflow/egress.js


/**
 * A model without a script installs its packages when the container starts, and needs a way out to the
 * internet for it: with `egress_public_network_access: disabled` it is not supported
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025).
 */
const egress = (0,check/* defineCheck */.qH)({
    id: 'mlflow/egress',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        const path = 'egress_public_network_access';
        if (document.string(path)?.toLowerCase() !== 'disabled')
            return;
        if ((0,serving/* isNoCode */.Li)(document))
            yield (0,check/* problem */.CC)(document, path);
        else if (isRegisteredAlone(document))
            yield (0,check/* problem */.CC)(document, path, { message: 'registered', severity: 'notice' });
    },
});
/**
 * The workspace knows the type of a registered model; without code and environment it is most often an MLflow
 * one.
 */
function isRegisteredAlone(document) {
    const isAlone = !document.isGiven('code_configuration') && document.environment.form === 'none';
    return isAlone && document.model.form === 'reference';
}

;// CONCATENATED MODULE: ./build/checks/mlflow/flavour.js




/**
 * A model that is served without a script has the flavour python_function: no other is supported
 * (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025; the generated script calls
 * mlflow.pyfunc.load_model).
 */
const flavour = (0,check/* defineCheck */.qH)({
    id: 'mlflow/flavour',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const mlmodel = (0,serving/* noCodeModel */.g5)(document, files)?.mlmodel;
        if (mlmodel === undefined || document.model.form !== 'inline')
            return;
        const related = (0,serving/* servedBy */.nV)(document, 'mlflow/flavour');
        if (mlmodel.kind === 'broken') {
            const { view, problem: first } = mlmodel;
            const range = view.rangeOf(first ?? { start: 0, end: 0 });
            yield (0,check/* problem */.CC)(view, '', {
                message: 'broken',
                range,
                related,
                values: { detail: (0,shown/* shown */.S)(first?.detail ?? '') },
            });
        }
        else if (mlmodel.kind !== 'read') {
            yield (0,check/* notChecked */.lb)(document.model.view, 'path', 'unreadable', { message: 'unread' });
        }
        else {
            const { view } = mlmodel;
            const found = (0,serving/* flavoursOf */.AW)(view);
            if (view.isTemplate('flavors') || found.includes(mlflow_drift/* MLFLOW_FILES */.QF.flavour))
                return;
            const message = found.length === 0 ? 'none' : '';
            const range = view.range('flavors', 'key');
            yield (0,check/* problem */.CC)(view, 'flavors', {
                part: 'key',
                message,
                range,
                related,
                values: { found: found.map(shown/* shown */.S) },
            });
        }
    },
});

// EXTERNAL MODULE: ./build/checks/contract/quantity.js
var quantity = __webpack_require__(3574);
;// CONCATENATED MODULE: ./build/checks/mlflow/kubernetes-resources.js





/**
 * An MLflow model on Kubernetes requests 2 CPUs and 4 GB or more, or the deployment fails
 * (how-to-manage-kubernetes-instance-types.md, 07/23/2025).
 */
const mlflowKubernetesResources = (0,check/* defineCheck */.qH)({
    id: 'mlflow/kubernetes-resources',
    needs: 'files',
    confidence: 'certain',
    severity: 'error',
    since: '1.0.0',
    of: ['kubernetesOnlineDeployment'],
    *run({ document }) {
        if (!(0,serving/* isNoCode */.Li)(document))
            return;
        yield* below(document, 'cpu', mlflow_drift/* KUBERNETES_LEAST */.Zd.cpu);
        yield* below(document, 'memory', mlflow_drift/* KUBERNETES_LEAST */.Zd.memoryBytes);
        if (!document.has('resources') && !document.has('instance_type')) {
            // The cluster's own default may have been changed.
            yield (0,check/* problem */.CC)(document, 'model', {
                part: 'key',
                message: 'default-type',
                severity: 'warning',
                values: { ...mlflow_drift/* KUBERNETES_DEFAULT */.rO },
            });
        }
    },
});
function* below(document, key, least) {
    const path = `resources.requests.${key}`;
    const text = document.string(path);
    const value = text === undefined ? undefined : (0,quantity/* parseQuantity */.L)(text);
    // Zero and less are contract/kubernetes-resources' business.
    if (text === undefined || value === undefined || value <= 0 || value >= least)
        return;
    yield (0,check/* problem */.CC)(document, path, { message: key, values: { text: (0,shown/* shown */.S)(text) } });
}

// EXTERNAL MODULE: ./build/documents/nodes.js
var nodes = __webpack_require__(6664);
;// CONCATENATED MODULE: ./build/checks/mlflow/insertions.js

/** Adds packages below the last one of the pip section. */
function addToPip({ view, isInline }, packages) {
    const last = pipList(view)?.items.at(-1);
    if (isInline || last === undefined)
        return [];
    const lead = /^[ \t]*-[ \t]+$/.exec(before(view, last))?.[0];
    return lead === undefined
        ? []
        : linesBelow(view, last, packages.map(name => lead + name));
}
/** Adds `key: value` below a value of the mapping. */
function addKeyBelow(view, sibling, line) {
    const node = view.root;
    const entry = (0,nodes/* entryOf */.Ms)(node, sibling);
    if (entry === undefined || entry.value.input !== undefined)
        return [];
    const indent = /^[ \t]*(?:-[ \t]+)?$/.exec(before(view, entry.key))?.[0].replace('-', ' ');
    return indent === undefined ? [] : linesBelow(view, entry.value, [indent + line]);
}
function pipList(view) {
    const dependencies = view.node('dependencies');
    const items = dependencies?.kind === 'sequence' ? dependencies.items : [];
    const list = items.map(item => (0,nodes/* entryOf */.Ms)(item, 'pip')?.value).find(value => value !== undefined);
    return list?.kind === 'sequence' && list.anchor === undefined ? list : undefined;
}
/** What stands before a node on its line. */
function before(view, node) {
    const { line, column } = view.source.position(node.start);
    return view.source.line(line).slice(0, column - 1);
}
/** Behind a plain value and its comment; a value over several lines is left to a person. */
function linesBelow(view, node, lines) {
    const { source } = view;
    const { line } = source.position(node.start);
    if (node.kind !== 'scalar' || node.anchor !== undefined || source.position(node.end).line !== line)
        return [];
    const end = { line, column: source.line(line).length + 1 };
    const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
    return [{ at: { file: source.file, start: end, end }, text: lines.map(text => lineBreak + text).join('') }];
}

;// CONCATENATED MODULE: ./build/checks/mlflow/model-type.js




/**
 * A local model that holds an MLmodel file says so in its type, unless a script or an own container serves
 * it. The client takes a model without a type for a custom one, and a custom one without code for nothing
 * that could run: `(MissingDriverProgram) Could not find driver program in the request`
 * (Azure/azure-sdk-for-python#35387).
 */
const mlflowModelType = (0,check/* defineCheck */.qH)({
    id: 'mlflow/model-type',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const { model, environment } = document;
        if (model.form !== 'inline' || document.isGiven('code_configuration'))
            return;
        if ((0,serving/* modelType */.yP)(document) !== 'custom_model' || (0,documents_mlmodel/* modelFolderOf */.T)(document, files).kind !== 'mlflow')
            return;
        // Where the type is missing, the nearest key above it.
        const path = model.view.has('type') ? 'model.type' : 'model';
        const part = model.view.has('type') ? 'value' : 'key';
        if (environment.form === 'inline') {
            if (environment.view.has('inference_config'))
                return;
            yield (0,check/* problem */.CC)(document, path, { part, message: 'with-environment', severity: certain(document) });
        }
        else if (environment.form === 'reference') {
            yield (0,check/* problem */.CC)(document, path, { part, message: 'with-registered', severity: 'notice' });
        }
        else if (environment.form === 'none') {
            yield (0,check/* problem */.CC)(document, path, { part, severity: certain(document), edits: typed(document) });
        }
    },
});
/** Seen on managed endpoints. */
function certain(document) {
    return document.isManaged ? 'error' : 'warning';
}
function typed({ model }) {
    if (model.form !== 'inline')
        return [];
    if (model.view.has('type'))
        return (0,check/* replacing */.mi)(model.view, 'type', 'mlflow_model');
    return addKeyBelow(model.view, 'path', 'type: mlflow_model');
}

// EXTERNAL MODULE: ./build/catalog/server-versions.js
var server_versions = __webpack_require__(411);
;// CONCATENATED MODULE: ./build/checks/mlflow/no-code-packages.js





const no_code_packages_ID = 'mlflow/no-code-packages';
const MONITORING = server_versions/* MLFLOW_DRIFT */.SE.monitoring.package;
/**
 * The model's conda file has what the generated script and the server need. The script imports
 * azureml.ai.monitoring since the spring of 2026, and nothing but the model's conda file brings it
 * (Azure/azureml-examples#3904, #3923, #4008, #4022, #4031). The server is added by the service itself
 * (how-to-deploy-mlflow-models.md, 03/31/2025), but in the version of its image, which has failed before
 * (#4004).
 */
const noCodePackages = (0,check/* defineCheck */.qH)({
    id: no_code_packages_ID,
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const model = (0,serving/* noCodeModel */.g5)(document, files);
        if (model === undefined || document.model.form !== 'inline')
            return;
        if (model.conda.kind === 'none')
            yield* noConda(document, model);
        else if (model.conda.kind === 'read')
            yield* missing(document, model, model.conda.conda);
        else
            yield (0,check/* notChecked */.lb)(document.model.view, 'path', 'unreadable', {
                message: 'unread',
                values: { conda: (0,shown/* shown */.S)(model.condaName) },
            });
    },
});
function* noConda(document, { mlmodel, condaName }) {
    if (mlmodel.kind !== 'read')
        return;
    const path = mlmodel.view.has(`${serving/* PYFUNC */._C}.env`) ? `${serving/* PYFUNC */._C}.env` : serving/* PYFUNC */._C;
    // Without the flavour there is nothing to serve: mlflow/flavour.
    if (!mlmodel.view.has(serving/* PYFUNC */._C))
        return;
    const related = (0,serving/* servedBy */.nV)(document, no_code_packages_ID);
    const values = { conda: (0,shown/* shown */.S)(condaName) };
    yield (0,check/* problem */.CC)(mlmodel.view, path, {
        part: 'key',
        message: 'no-conda',
        severity: 'warning',
        values,
        related,
    });
}
function* missing(document, model, conda) {
    // A line that names no package may bring any.
    if (!conda.isComplete)
        return;
    const isWithoutMonitoring = (0,serving/* packageOf */.wg)(conda, MONITORING) === undefined;
    const isWithoutServer = (0,serving/* packageOf */.wg)(conda, server_versions/* SERVER_PACKAGE */.Tx, server_versions/* DEFAULTS_PACKAGE */.cz) === undefined;
    if (!isWithoutMonitoring && !isWithoutServer)
        return;
    const packages = [
        ...(isWithoutMonitoring ? [MONITORING] : []),
        ...(isWithoutServer ? [server_versions/* SERVER_PACKAGE */.Tx] : []),
    ];
    const elsewhere = model.requirements.find(({ name }) => name === MONITORING);
    const inOtherList = elsewhere === undefined ? [] : [{ message: `${no_code_packages_ID}/other-list`, at: elsewhere.place.at }];
    const { view, pipSection } = conda;
    yield (0,check/* problem */.CC)(view, pipSection?.path ?? 'dependencies', {
        message: isWithoutMonitoring ? (isWithoutServer ? 'both' : 'monitoring') : 'server',
        severity: severityOf(document, isWithoutMonitoring),
        range: pipSection?.at ?? view.range('dependencies', 'key'),
        values: { monitoring: MONITORING, server: server_versions/* SERVER_PACKAGE */.Tx },
        related: [...(isWithoutMonitoring ? inOtherList : []), ...(0,serving/* servedBy */.nV)(document, no_code_packages_ID)],
        edits: addToPip(conda, packages),
    });
}
/** Seen on managed endpoints; the server alone is a matter of luck. */
function severityOf(document, isWithoutMonitoring) {
    return isWithoutMonitoring && document.isManaged ? 'error' : 'warning';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/checks/mlflow/not-a-model.js





/**
 * What is called an MLflow model has its MLmodel file at the top of the folder: that is the format
 * (mlflow.org, "MLflow Models", storage format), and where the generated script looks for it.
 */
const notAModel = (0,check/* defineCheck */.qH)({
    id: 'mlflow/not-a-model',
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        if (document.model.form !== 'inline' || (0,serving/* modelType */.yP)(document) !== 'mlflow_model')
            return;
        const found = told(document.model.view, (0,documents_mlmodel/* modelFolderOf */.T)(document, files));
        if (found === undefined)
            return;
        // A script of the user's own may load what it likes, and an earlier step of the job may still write the model here.
        const isCertain = !document.isGiven('code_configuration') && found.message !== '';
        yield { ...found, severity: isCertain ? 'error' : 'warning' };
    },
});
function told(view, folder) {
    const written = view.string('path') ?? '';
    if (folder.kind === 'file') {
        const isMlmodel = (0,external_node_path_.basename)(folder.path) === 'MLmodel';
        return (0,check/* problem */.CC)(view, 'path', {
            message: isMlmodel ? 'mlmodel-itself' : 'file',
            values: { written: (0,shown/* shown */.S)(written) },
        });
    }
    // paths/model speaks of an empty folder.
    if (folder.kind !== 'plain' || folder.isEmpty)
        return undefined;
    if (folder.otherCase !== undefined) {
        return (0,check/* problem */.CC)(view, 'path', {
            message: 'other-case',
            values: { written: (0,shown/* shown */.S)(written), actual: (0,shown/* shown */.S)(folder.otherCase) },
        });
    }
    const [nested, another] = folder.nested;
    if (nested === undefined)
        return (0,check/* problem */.CC)(view, 'path', { values: { written: (0,shown/* shown */.S)(written) } });
    const better = `${written.replace(/[/\\]+$/, '')}/${nested}`;
    return (0,check/* problem */.CC)(view, 'path', {
        message: 'nested',
        values: { written: (0,shown/* shown */.S)(written), better: (0,shown/* shown */.S)(better) },
        edits: another === undefined ? (0,check/* replacing */.mi)(view, 'path', better) : [],
    });
}

;// CONCATENATED MODULE: ./build/checks/mlflow/pip.js





const pip_ID = 'mlflow/pip';
/**
 * pip is young enough for the Python that it serves. Old MLflow wrote `pip<=21.3.1` and the like into its
 * conda files; with Python 3.10 the container crashed in every run (Azure/azureml-examples#4040). The report
 * blames pip; a package that was missing at that time may have had its part (#3923 changed both), so it is a
 * warning.
 */
const pipVersion = (0,check/* defineCheck */.qH)({
    id: pip_ID,
    needs: 'files',
    confidence: 'likely',
    severity: 'warning',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const conda = (0,serving/* noCodeConda */.QC)(document, files);
        const pip = conda && (0,serving/* packageOf */.wg)(conda, 'pip');
        if (conda === undefined || pip?.versions === undefined)
            return;
        if ((0,python_versions/* canAgree */.r0)(pip.versions, [server_versions/* PIP */.U_.fine]) !== false)
            return;
        const { place, written, manager, requirementsFile } = pip;
        yield (0,check/* problem */.CC)(place.view, place.path, {
            severity: isAtLeast310(conda) ? 'warning' : 'notice',
            range: place.at,
            values: { written: (0,shown/* shown */.S)(written) },
            related: (0,serving/* servedBy */.nV)(document, pip_ID),
            edits: manager === 'conda' && requirementsFile === undefined ? [{ at: place.at, text: 'pip' }] : [],
        });
    },
});
function isAtLeast310({ python: [python] }) {
    return python?.versions !== undefined && (0,python_versions/* canAgree */.r0)(python.versions, ['<3.10']) === false;
}

// EXTERNAL MODULE: ./build/catalog/python-releases.js
var python_releases = __webpack_require__(611);
;// CONCATENATED MODULE: ./build/checks/mlflow/python.js






const python_ID = 'mlflow/python';
const MINORS = python_releases/* PYTHON_RELEASES */.A.map(({ version }) => version);
/**
 * The Python that the model asks for is one that the server still runs on. 1.4.0 and later need 3.9; for
 * older ones pip takes a server that fails (Azure/azureml-examples#4009), or finds nothing at all
 * (MicrosoftLearning/mslearn-azure-ml#41). Microsoft's document asks for 3.10
 * (how-to-inference-server-http.md, 03/03/2025).
 */
const modelPython = (0,check/* defineCheck */.qH)({
    id: python_ID,
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files, now }) {
        const conda = (0,serving/* noCodeConda */.QC)(document, files);
        const [python] = conda?.python ?? [];
        if (conda === undefined || python?.versions === undefined || (0,python_versions/* isAny */.f7)(python.versions))
            return;
        // conda takes the newest that is allowed.
        const newest = (0,python_versions/* allowedMinors */.JY)(python.versions, MINORS)?.at(-1);
        const release = python_releases/* PYTHON_RELEASES */.A.find(({ version }) => version === newest);
        const told = release && verdict(conda, release.version, now > new Date(`${release.endOfLife}T23:59:59Z`));
        if (release === undefined || told === undefined)
            return;
        const { place, written } = python;
        const server = told.message === 'unmet' ? (0,serving/* packageOf */.wg)(conda, server_versions/* SERVER_PACKAGE */.Tx) : undefined;
        yield (0,check/* problem */.CC)(place.view, place.path, {
            ...told,
            range: place.at,
            values: {
                written: (0,shown/* shown */.S)(written),
                server: (0,shown/* shown */.S)(server?.written ?? ''),
                version: release.version,
                endOfLife: release.endOfLife,
            },
            related: [
                ...(server ? [{ message: `${python_ID}/server`, at: server.place.at }] : []),
                ...(0,serving/* servedBy */.nV)(document, python_ID),
            ],
        });
    },
});
function verdict(conda, version, isOver) {
    const minor = MINORS.indexOf(version);
    if (minor < MINORS.indexOf('3.8'))
        return { message: 'too-old', severity: 'error' };
    if (version === '3.8') {
        const server = (0,serving/* packageOf */.wg)(conda, server_versions/* SERVER_PACKAGE */.Tx)?.versions;
        if (server !== undefined && (0,python_versions/* canAgree */.r0)(server, ['>=1.3']) === false)
            return { message: 'end-of-life', severity: 'warning' };
        const isUnmet = server !== undefined && (0,python_versions/* canAgree */.r0)(server, ['<1.4']) === false;
        return { message: isUnmet ? 'unmet' : 'old-server', severity: 'error' };
    }
    if (!isOver)
        return undefined;
    return { message: 'end-of-life', severity: version === '3.9' ? 'warning' : 'notice' };
}

;// CONCATENATED MODULE: ./build/checks/mlflow/server-version.js





const server_version_ID = 'mlflow/server-version';
const BROKEN = [server_versions/* MLFLOW_DRIFT */.SE.contrib.server];
const MENDED = '>=1.4';
/**
 * The server is none of those that import azureml.contrib.services, which nothing brings
 * (Azure/azureml-examples#4004, #4009, #4012; gone from microsoft/azureml-inference-server by #103).
 */
const serverVersion = (0,check/* defineCheck */.qH)({
    id: server_version_ID,
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const conda = (0,serving/* noCodeConda */.QC)(document, files);
        const server = conda && (0,serving/* packageOf */.wg)(conda, server_versions/* SERVER_PACKAGE */.Tx);
        if (conda === undefined || server?.versions === undefined)
            return;
        // pip takes the newest that is allowed.
        const isBroken = (0,python_versions/* canAgree */.r0)(server.versions, [MENDED]) === false && (0,python_versions/* canAgree */.r0)(server.versions, BROKEN) === true;
        if (!isBroken)
            return;
        const { place, written } = server;
        yield (0,check/* problem */.CC)(place.view, place.path, {
            message: isOldPython(conda) ? 'old-python' : '',
            range: place.at,
            values: { written: (0,shown/* shown */.S)(written), server: server_versions/* SERVER_PACKAGE */.Tx },
            related: (0,serving/* servedBy */.nV)(document, server_version_ID),
            edits: mended(conda, server),
        });
    },
});
/** Whether the conda file keeps to a Python that 1.4 and later do not run on. */
function isOldPython({ python: [python] }) {
    return python?.versions !== undefined && (0,python_versions/* canAgree */.r0)(python.versions, [server_versions/* SERVER_PYTHON */.lK.served]) === false;
}
function mended(conda, server) {
    const isPlain = server.manager === 'pip' && server.marker === undefined && server.extras.length === 0;
    const python = conda.python[0]?.versions;
    const isModern = python !== undefined && !(0,python_versions/* isAny */.f7)(python) && (0,python_versions/* canAgree */.r0)(python, ['<3.9']) === false;
    const isPinned = server.versions !== undefined && (0,python_versions/* exactPin */.ns)(server.versions) !== undefined;
    if (!isPlain || !isModern || !isPinned || server.requirementsFile !== undefined)
        return [];
    return [{ at: server.place.at, text: `${server_versions/* SERVER_PACKAGE */.Tx}${MENDED}` }];
}

// EXTERNAL MODULE: ./build/catalog/vm-sizes.js
var vm_sizes = __webpack_require__(6160);
// EXTERNAL MODULE: ./build/checks/compute/vm-size.js
var vm_size = __webpack_require__(9359);
;// CONCATENATED MODULE: ./build/checks/mlflow/small-size.js





/**
 * The size has the four vCPUs that Microsoft advises to begin with: a small one may not get the packages
 * installed before the probes give up (how-to-deploy-mlflow-models-online-endpoints.md, 03/31/2025). The
 * smallest of all are compute/too-small's.
 */
const smallSize = (0,check/* defineCheck */.qH)({
    id: 'mlflow/small-size',
    needs: 'files',
    confidence: 'possible',
    severity: 'notice',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: ['managedOnlineDeployment'],
    *run({ document }) {
        const reading = (0,serving/* isNoCode */.Li)(document) ? (0,vm_size/* sizeOf */.$d)(document) : undefined;
        if (reading?.kind !== 'listed')
            return;
        const { name, vCpus } = reading.size;
        if (vCpus >= mlflow_drift/* NO_CODE_START */.v9.vCpus || vm_sizes/* SMALL_SIZES */.Zq.some(small => small.name === name))
            return;
        yield (0,check/* problem */.CC)(document, 'instance_type', { values: { name, vCpus, better: mlflow_drift/* NO_CODE_START */.v9.size } });
    },
});

;// CONCATENATED MODULE: ./build/checks/mlflow/version.js








const version_ID = 'mlflow/version';
const REFUSED = [server_versions/* MLFLOW_DRIFT */.SE.refusedMlflow.versions];
const DOUBTFUL = [server_versions/* MLFLOW_DRIFT */.SE.doubtfulMlflow.versions];
const BEFORE_REFUSED = [server_versions/* MLFLOW_DRIFT */.SE.refusedMlflow.versions.replace('>=', '<')];
/**
 * The MLflow that serves the model is one that the generated script works with. Reports name 3.7 (#3873) and
 * all of 3 (#4051) as the cause of a crash; Microsoft's own samples leave it open, so what is open is a
 * warning.
 */
const mlflowVersion = (0,check/* defineCheck */.qH)({
    id: version_ID,
    needs: 'files',
    confidence: 'likely',
    severity: 'error',
    prevents: 'ERR_2200',
    since: '1.0.0',
    of: check/* DEPLOYMENTS */.$i,
    *run({ document, files }) {
        const model = (0,serving/* noCodeModel */.g5)(document, files);
        const conda = (0,serving/* noCodeConda */.QC)(document, files);
        if (model === undefined || conda === undefined)
            return;
        const related = (0,serving/* servedBy */.nV)(document, version_ID);
        const asked = mlflow_drift/* MLFLOW_PACKAGES */.oD.map(name => conda.packages.find(item => item.name === name)).find(item => item !== undefined);
        if (asked === undefined)
            yield* absent(conda, related);
        else
            yield* judged(asked, model, related, document.isManaged);
    },
});
function* absent(conda, related) {
    // azureml-mlflow and its kin bring it along.
    if (!conda.isComplete || conda.packages.some(({ name }) => name.includes('mlflow')))
        return;
    const { view, pipSection } = conda;
    const range = pipSection?.at ?? view.range('dependencies', 'key');
    yield (0,check/* problem */.CC)(view, pipSection?.path ?? 'dependencies', {
        message: 'missing',
        severity: 'warning',
        range,
        related,
        values: { advised: mlflow_drift/* ADVISED_MLFLOW */.dq },
    });
}
function* judged(asked, model, related, isManaged) {
    const { versions, place } = asked;
    if (versions === undefined)
        return;
    const saved = savedWith(model);
    const mayBeRefused = (0,python_versions/* canAgree */.r0)(versions, REFUSED);
    const values = { written: (0,shown/* shown */.S)(asked.written), advised: saved ?? mlflow_drift/* ADVISED_MLFLOW */.dq };
    const options = { range: place.at, related, values };
    if (mayBeRefused === true && (0,python_versions/* canAgree */.r0)(versions, BEFORE_REFUSED) === false) {
        yield (0,check/* problem */.CC)(place.view, place.path, {
            ...options,
            message: 'refused',
            severity: isManaged ? 'error' : 'warning',
        });
    }
    else if (mayBeRefused === true) {
        const message = saved === undefined ? 'open' : 'open-saved';
        yield (0,check/* problem */.CC)(place.view, place.path, {
            ...options,
            message,
            severity: 'warning',
            edits: pinned(asked, saved),
        });
    }
    else if (mayBeRefused === false && (0,python_versions/* canAgree */.r0)(versions, DOUBTFUL) === true) {
        yield (0,check/* problem */.CC)(place.view, place.path, { ...options, message: 'doubtful', severity: 'warning' });
    }
}
/** The MLflow that wrote the model, where it is one that nothing is known against. */
function savedWith({ mlmodel }) {
    const version = mlmodel.kind === 'read' ? (0,documents_mlmodel/* writtenText */.v)(mlmodel.view, 'mlflow_version') : undefined;
    const isSound = version !== undefined && (0,pep440/* valid */.rZ)(version) !== null && (0,python_versions/* canAgree */.r0)([`==${version}`], DOUBTFUL) === false;
    return isSound ? version : undefined;
}
/** Only a bare name: bounds were written for a reason. */
function pinned({ manager, written, name, place, requirementsFile }, version) {
    if (version === undefined || written !== name || requirementsFile !== undefined)
        return [];
    return [{ at: place.at, text: `${name}${manager === 'pip' ? '==' : '='}${version}` }];
}

;// CONCATENATED MODULE: ./build/checks/mlflow/index.js












const mlflow = [
    mlflowModelType,
    notAModel,
    flavour,
    noCodePackages,
    mlflowVersion,
    serverVersion,
    pipVersion,
    modelPython,
    disagreement,
    egress,
    mlflowKubernetesResources,
    smallSize,
];


/***/ })

};
