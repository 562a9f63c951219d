import { type Row, testCheck } from '../table.js';
import { project } from './project.js';

const LOAD = 'model = joblib.load("m.pkl")';
const HEAD = 'import joblib\n\n\n';
const RUN = '\n\ndef run(data):\n    return model.predict(data).tolist()\n';

/** A script that says nothing. */
function silent(claim: string, python: string): Row {
  return { claim, files: project(python), findings: [] };
}

/** A script with one finding. */
function found(claim: string, python: string, finding: string, ...says: string[]): Row {
  return { claim, files: project(python), findings: [`src/score.py:${finding}`], says };
}

testCheck('scoring/undefined-name', [
  silent('says nothing of a global', `${HEAD}def init():\n    global model\n    ${LOAD}\n${RUN}`),
  silent(
    'takes a global below the assignment of another',
    `${HEAD}def init():\n    path = "m.pkl"\n    global model\n    model = joblib.load(path)\n${RUN}`,
  ),
  silent(
    'takes a global in a function of init',
    `${HEAD}def init():\n    def load():\n        global model\n        ${LOAD}\n\n    load()\n${RUN}`,
  ),
  silent(
    'takes a global in a helper',
    `${HEAD}def load():\n    global model\n    ${LOAD}\n\n\ndef init():\n    load()\n${RUN}`,
  ),
  silent('takes globals()', `${HEAD}def init():\n    globals()["model"] = joblib.load("m.pkl")\n${RUN}`),
  silent('takes a module that is loaded at the top', `${HEAD}${LOAD}\n\n\ndef init():\n    pass\n${RUN}`),
  silent(
    'takes a default of the module',
    `limit = 0.5\n\n\ndef init():\n    limit = 0.7\n\n\ndef run(data):\n    return float(data) > limit\n`,
  ),
  silent(
    'takes an attribute of a class',
    `${HEAD}class State:\n    model = None\n\n\ndef init():\n    State.${LOAD}\n\n\ndef run(data):\n    return State.model.predict(data).tolist()\n`,
  ),
  silent(
    'takes a dict of the module',
    `${HEAD}state = {}\n\n\ndef init():\n    state["model"] = joblib.load("m.pkl")\n\n\ndef run(data):\n    return state["model"].predict(data).tolist()\n`,
  ),
  silent(
    'takes a run that loads what is not there',
    `${HEAD}model = None\n\n\ndef init():\n    model = 1\n\n\ndef run(data):\n    global model\n    if model is None:\n        ${LOAD}\n    return model.predict(data).tolist()\n`,
  ),
  silent(
    'takes a star import',
    `from settings import *\n\n\ndef init():\n    pass\n\n\ndef run(data):\n    return threshold\n`,
  ),
  silent(
    'takes names that Python has, and those of comprehensions, handlers and with',
    `def init():\n    pass\n\n\ndef run(data):\n    try:\n        with open(__file__) as file:\n            rows = [line for line in file if len(line) > max(1, 2)]\n        return {key: value for key, value in enumerate(rows)}\n    except Exception as error:\n        return str(error)\n`,
  ),
  silent(
    'takes a walrus, a match and a nested function',
    `def init():\n    pass\n\n\ndef run(data):\n    def shown(row):\n        return str(row)\n\n    if (size := len(data)) > 3:\n        return size\n    match data:\n        case [first, *rest]:\n            return [first, rest]\n        case _:\n            return shown(data)\n`,
  ),
  silent(
    'takes a try that asks for a name',
    `def init():\n    pass\n\n\ndef run(data):\n    try:\n        return unicode(data)\n    except NameError:\n        return str(data)\n`,
  ),
  found(
    'finds a local model',
    `${HEAD}def init():\n    ${LOAD}\n${RUN}`,
    '5:5 error scoring/undefined-name/forgotten-global',
    'init() assigns model without "global model"',
    "name 'model' is not defined",
    'Add the line "global model"',
  ),
  found(
    'finds it in a try',
    `${HEAD}def init():\n    try:\n        ${LOAD}\n    except Exception as error:\n        raise error\n\n\ndef run(data):\n    try:\n        return model.predict(data).tolist()\n    except Exception as error:\n        return str(error)\n`,
    '6:9 error scoring/undefined-name/forgotten-global',
  ),
  found(
    'finds it in a helper of run',
    `${HEAD}def init():\n    ${LOAD}\n\n\ndef score(rows):\n    return model.predict(rows).tolist()\n\n\ndef run(data):\n    return score(data)\n`,
    '5:5 error scoring/undefined-name/forgotten-global',
  ),
  found(
    'finds it where only the annotation stands at the top',
    `${HEAD}model: object\n\n\ndef init():\n    ${LOAD}\n${RUN}`,
    '8:5 error scoring/undefined-name/forgotten-global',
  ),
  found(
    'finds a global at the top, which changes nothing',
    `${HEAD}global model\n\n\ndef init():\n    ${LOAD}\n${RUN}`,
    '8:5 error scoring/undefined-name/forgotten-global',
  ),
  found(
    'finds what init unpacks',
    `def init():\n    model, names = load()\n\n\ndef load():\n    return 1, 2\n\n\ndef run(data):\n    return names[0]\n`,
    '2:12 error scoring/undefined-name/forgotten-global',
  ),
  found(
    'finds an import of init',
    'def init():\n    import numpy as np\n\n\ndef run(data):\n    return np.array(data).tolist()\n',
    '2:21 error scoring/undefined-name/own-import',
    'Move the import',
  ),
  found(
    'finds the None of the module',
    `${HEAD}model = None\n\n\ndef init():\n    ${LOAD}\n${RUN}`,
    '8:5 error scoring/undefined-name/still-none',
    "'NoneType' object has no attribute 'predict'",
  ),
  found(
    'finds a model that run() overwrites',
    `${HEAD}def init():\n    global model\n    ${LOAD}\n\n\ndef run(data):\n    model = model.predict(data)\n    return model.tolist()\n`,
    '10:13 error scoring/undefined-name/own-variable',
    'UnboundLocalError',
  ),
  found(
    'finds another name',
    `${HEAD}def init():\n    global clf\n    clf = joblib.load("m.pkl")\n${RUN}`,
    '10:12 error scoring/undefined-name/undefined',
  ),
  found(
    'finds an unknown name in init',
    `def init():\n    json.loads("1")\n\n\ndef run(data):\n    return data\n`,
    '2:5 error scoring/undefined-name/in-init',
    'the container crashes',
  ),
  found(
    'finds what only a direct run defines',
    `def init():\n    pass\n\n\ndef run(data):\n    return limit(data)\n\n\nif __name__ == "__main__":\n    limit = float\n`,
    '6:12 error scoring/undefined-name/main-only',
  ),
  found(
    'warns below a condition',
    `def init():\n    pass\n\n\ndef run(data):\n    if len(data) > 100:\n        return limit(data)\n    return data\n`,
    '7:16 warning scoring/undefined-name/undefined',
  ),
  silent(
    'takes what stands behind a return',
    `def init():\n    pass\n\n\ndef run(data):\n    return data\n    print(lost)\n`,
  ),
]);
