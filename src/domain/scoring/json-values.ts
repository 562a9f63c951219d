/** What an expression of a scoring script gives, as far as it decides whether `json.dumps` takes it. */
import {
  ARRAY_METHODS,
  CALLS_MAKE,
  FRAME_METHODS,
  MODEL_MAKERS,
  type ModelKind,
  type NotJson,
  NUMPY_ARRAYS,
  NUMPY_ELEMENTWISE,
  NUMPY_REDUCERS,
  NUMPY_SCALARS,
  PANDAS_MAKES,
  PLAIN_METHODS,
  REDUCER_METHODS,
  SERIES_METHODS,
  TENSOR_METHODS,
  TEXT_METHODS,
  TF_TENSORS,
  TORCH_TENSORS,
} from '../../facts/json-values.js';
import type {
  ClassDefinition,
  Expression,
  FunctionDefinition,
  PythonModule,
  Span,
} from '../../python/types.js';

/** A value. `sure`: no other type is possible. */
export type Thing =
  | { kind: NotJson; sure: boolean; of?: NotJson; label?: string }
  | { kind: 'model'; model: ModelKind; sure: boolean }
  | { kind: 'instance'; class: ClassDefinition; sure: boolean }
  /** A list, a tuple or a dict; of an item only what is known. `isUniform`: one item stands for all. */
  | { kind: 'list' | 'dict'; items: readonly Item[]; isUniform?: boolean }
  | { kind: 'file'; isBinary: boolean }
  | { kind: 'text' | 'plain' | 'unknown' };

export interface Item {
  thing: Thing;
  span: Span;
}

type Call = Expression & { kind: 'call' };
/** What the parameters of a function stand for. */
type Given = ReadonlyMap<string, Thing>;

const UNKNOWN: Thing = { kind: 'unknown' };
const PLAIN: Thing = { kind: 'plain' };
const TEXT: Thing = { kind: 'text' };
const NO_ARGUMENTS: Given = new Map();

/** A look at one value goes no further. */
const MAX_STEPS = 5_000;
const MAX_CALLS = 5;
const MAX_ITEMS = 50;

/** Reads the values of one module. */
export class Values {
  readonly #module: PythonModule;
  readonly #known = new Map<Expression, Thing>();
  readonly #tested: ReadonlySet<string>;
  #steps = 0;
  #calls = 0;

  /** @param tested names whose type the code asks about: nothing but certain is said of them */
  constructor(module: PythonModule, tested: ReadonlySet<string>) {
    this.#module = module;
    this.#tested = tested;
  }

  thing(value: Expression, given: Given = NO_ARGUMENTS): Thing {
    const known = given === NO_ARGUMENTS ? this.#known.get(value) : undefined;
    if (known !== undefined) return known;
    if (this.#steps >= MAX_STEPS) return UNKNOWN;
    this.#steps += 1;
    const thing = this.#look(value, given);
    if (given === NO_ARGUMENTS) this.#known.set(value, thing);
    return thing;
  }

  #look(value: Expression, given: Given): Thing {
    switch (value.kind) {
      case 'literal':
        return value.type === 'bytes' ? certain('bytes') : value.type === 'text' ? TEXT : PLAIN;
      case 'name': {
        const thing = this.#withAdded(this.#oneOf(value.values, given), value.added, given);
        return this.#tested.has(value.name) && !value.isGlobal && isNotJson(thing) && !thing.sure
          ? UNKNOWN
          : thing;
      }
      case 'parameter':
        return this.#withAdded(given.get(value.name) ?? UNKNOWN, value.added, given);
      case 'choice':
        return this.#oneOf(value.between, given);
      case 'items':
        if (value.makes === 'set') return certain('set');
        return { kind: value.makes === 'dict' ? 'dict' : 'list', items: this.#items(value.items, given) };
      case 'each':
        if (value.makes === 'set') return certain('set');
        if (value.makes === 'generator') return certain('iterator');
        return { kind: value.makes, items: this.#items([value.item], given), isUniform: true };
      case 'element':
        return elementOf(this.thing(value.of, given));
      case 'item':
        return itemOf(this.thing(value.of, given), value);
      case 'attribute':
        return attributeOf(this.thing(value.of, given), value.name);
      case 'operation':
        return operationOf(
          value.operator,
          value.operands.map(each => this.thing(each, given)),
        );
      case 'call':
        return this.#call(value, given);
      default:
        return UNKNOWN;
    }
  }

  #items(values: readonly Expression[], given: Given): Item[] {
    return values.slice(0, MAX_ITEMS).map(each => {
      const thing = each.kind === 'spread' ? elementOf(this.thing(each.of, given)) : this.thing(each, given);
      return { thing, span: each.span };
    });
  }

  /** One of several values: known only where all of them are alike. */
  #oneOf(values: readonly Expression[], given: Given): Thing {
    const [first, ...others] = values.slice(0, MAX_ITEMS).map(each => this.thing(each, given));
    if (first === undefined) return UNKNOWN;
    return others.reduce<Thing>((all, each) => both(all, each), first);
  }

  /** `result["a"] = x`, `rows.append(x)` where the result is a dict or list. */
  #withAdded(thing: Thing, added: readonly Expression[], given: Given): Thing {
    if (added.length === 0 || (thing.kind !== 'list' && thing.kind !== 'dict')) return thing;
    const items = this.#items(added, given);
    // What is put in later may take the place of what was wrong.
    const isReplaced = items.some(item => firstNotJson(item.thing) === undefined);
    const kept = isReplaced
      ? thing.items.filter(item => firstNotJson(item.thing) === undefined)
      : thing.items;
    return { ...thing, items: [...kept, ...items] };
  }

  #call(call: Call, given: Given): Thing {
    const { target } = call;
    const args = call.args.filter(({ star }) => star === undefined);
    const first = args.find(({ keyword }) => keyword === undefined)?.value;
    const own = this.#ownCall(call, given);
    if (own !== undefined) return own;
    const maker = MODEL_MAKERS.find(([pattern]) => pattern.test(target));
    if (maker !== undefined) return { kind: 'model', model: maker[1], sure: maker[1] !== 'loaded' };
    const made = this.#library(call, first, given);
    if (made !== undefined) return made;
    if (call.of !== undefined && call.method !== undefined)
      return methodOf(this.thing(call.of, given), call) ?? UNKNOWN;
    const called = call.called && this.thing(call.called, given);
    return called?.kind === 'model' ? (CALLED[called.model] ?? UNKNOWN) : UNKNOWN;
  }

  /** A function or a class of the module itself, and the methods of such a class. */
  #ownCall(call: Call, given: Given): Thing | undefined {
    if (call.of !== undefined && call.method !== undefined && call.target.startsWith('<local>.')) {
      const on = this.thing(call.of, given);
      const methods =
        on.kind === 'instance' ? on.class.methods.filter(({ name }) => name === call.method) : [];
      const [method] = methods;
      return methods.length === 1 && method !== undefined
        ? this.#returned(method, call, given, 1)
        : undefined;
    }
    const name = /^<local>\.([^.]+)$/.exec(call.target)?.[1];
    if (name === undefined) return undefined;
    const functions = this.#module.functions.filter(each => each.name === name);
    const [own] = functions;
    if (functions.length === 1 && own !== undefined) return this.#returned(own, call, given, 0);
    const classes = this.#module.classes.filter(each => each.name === name);
    const [class_] = classes;
    return classes.length === 1 && class_ !== undefined
      ? { kind: 'instance', class: class_, sure: isPlainClass(class_) }
      : undefined;
  }

  #returned(
    { params, body, decorators, isAsync, isGenerator, conditional }: FunctionDefinition,
    call: Call,
    given: Given,
    skipped: number,
  ): Thing {
    if (decorators.length > 0 || isAsync || conditional || this.#calls >= MAX_CALLS) return UNKNOWN;
    if (isGenerator) return certain('iterator');
    const positional = call.args.filter(({ keyword, star }) => keyword === undefined && star === undefined);
    const passed = new Map<string, Thing>();
    for (const [at, { name }] of params.slice(skipped).entries()) {
      const argument = call.args.find(each => each.keyword === name) ?? positional[at];
      if (argument !== undefined) passed.set(name, this.thing(argument.value, given));
    }
    this.#calls += 1;
    const things = body.results
      .filter(({ kind, inHandler }) => kind === 'return' && !inHandler)
      .map(({ value }) => this.thing(value, passed));
    this.#calls -= 1;
    const [first, ...others] = things;
    return first === undefined ? PLAIN : others.reduce<Thing>((all, each) => both(all, each), first);
  }

  #library({ target, args }: Call, first: Expression | undefined, given: Given): Thing | undefined {
    const [top = '', ...names] = target.split('.');
    const name = names.join('.');
    const argument = () => (first === undefined ? UNKNOWN : this.thing(first, given));
    const hasAxis = args.some(
      ({ keyword, value }) => keyword === 'axis' && !(value.kind === 'literal' && value.type === 'none'),
    );
    if (top === 'numpy') return ofNumpy(name, argument, hasAxis || positionals(args) > 1);
    if (top === 'pandas') return known(PANDAS_MAKES, name);
    if (top === 'torch') {
      const short = name.replace(/^(?:nn\.functional|special)\./, '');
      return TORCH_TENSORS.has(short) ? certain('tensor') : undefined;
    }
    if (top === 'tensorflow') return TF_TENSORS.has(name) ? certain('tf-tensor') : undefined;
    if (target === 'open' || target === 'io.open') {
      const mode = args.find(({ keyword }) => keyword === 'mode')?.text ?? args[1]?.text ?? '';
      return { kind: 'file', isBinary: mode.includes('b') };
    }
    if (target === 'io.BytesIO') return { kind: 'file', isBinary: true };
    return (
      ofBuiltin(target, argument) ??
      this.#container(target, args, argument, given) ??
      known(CALLS_MAKE, target)
    );
  }

  /** `list(x)`, `dict(a=x)`. */
  #container(target: string, args: Call['args'], argument: () => Thing, given: Given): Thing | undefined {
    if (/^(?:dict|collections\.(?:OrderedDict|defaultdict))$/.test(target)) {
      const items = args
        .filter(({ keyword }) => keyword !== undefined)
        .map(({ value }) => ({ thing: this.thing(value, given), span: value.span }));
      const own = target === 'dict' ? argument() : UNKNOWN;
      return { kind: 'dict', items: own.kind === 'dict' ? [...own.items, ...items] : items };
    }
    const [first] = args;
    if (target !== 'list' && target !== 'tuple' && target !== 'sorted') return undefined;
    if (first === undefined) return { kind: 'list', items: [] };
    const item = { thing: elementOf(argument()), span: first.value.span };
    return { kind: 'list', items: [item], isUniform: true };
  }
}

function positionals(args: Call['args']): number {
  return args.filter(({ keyword, star }) => keyword === undefined && star === undefined).length;
}

function known(table: Readonly<Record<string, NotJson>>, name: string): Thing | undefined {
  const kind = Object.hasOwn(table, name) ? table[name] : undefined;
  return kind === undefined ? undefined : certain(kind);
}

function certain(kind: NotJson): Thing {
  return { kind, sure: true };
}

function ofNumpy(name: string, argument: () => Thing, hasAxis: boolean): Thing | undefined {
  if (NUMPY_ARRAYS.has(name)) return certain('array');
  if (NUMPY_ELEMENTWISE.has(name)) return isManyValued(argument()) ? certain('array') : UNKNOWN;
  if (NUMPY_REDUCERS.has(name))
    return hasAxis && !/percentile|quantile/.test(name) ? certain('array') : UNKNOWN;
  if (/^(?:nan)?arg(?:max|min)$/.test(name))
    return hasAxis ? { kind: 'array', sure: true, of: 'numpy-int' } : certain('numpy-int');
  if (name === 'any' || name === 'all') return certain(hasAxis ? 'array' : 'numpy-bool');
  return known(NUMPY_SCALARS, name);
}

function isManyValued({ kind }: Thing): boolean {
  return kind === 'array' || kind === 'list' || kind === 'series';
}

function ofBuiltin(target: string, argument: () => Thing): Thing | undefined {
  switch (target) {
    case 'str':
    case 'repr':
    case 'json.dumps':
    case 'format':
      return TEXT;
    case 'int':
    case 'float':
    case 'bool':
    case 'len':
    case 'hash':
    case 'id':
    case 'ord':
    case 'isinstance':
      return PLAIN;
    case 'map':
      return undefined;
    case 'round':
    case 'abs': {
      const thing = argument();
      return thing.kind === 'array' || thing.kind === 'tensor' ? thing : UNKNOWN;
    }
    case 'copy.copy':
    case 'copy.deepcopy':
      return argument();
    default:
      return undefined;
  }
}

/** A class without bases that would make its objects a dict, a list or a text. */
function isPlainClass({ bases, decorators }: ClassDefinition): boolean {
  const names = bases.map(base => base.slice(base.lastIndexOf('.') + 1));
  const isKnown = names.every(name => /^(?:object|ABC|BaseModel)$/.test(name));
  return isKnown && decorators.every(({ name }) => /(?:^|\.)dataclass$/.test(name));
}

/** What comes of one value or another. */
function both(a: Thing, b: Thing): Thing {
  if (a === b) return a;
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', items: either(a.items, b.items) };
  if (a.kind === 'dict' && b.kind === 'dict') return { kind: 'dict', items: either(a.items, b.items) };
  if (a.kind === 'instance' && b.kind === 'instance') return a.class === b.class ? a : UNKNOWN;
  if (a.kind === 'model' && b.kind === 'model')
    return a.model === b.model ? { ...a, sure: a.sure && b.sure } : UNKNOWN;
  if (isNotJson(a) && isNotJson(b)) return { kind: a.kind, sure: a.sure && b.sure };
  return a.kind === b.kind ? a : UNKNOWN;
}

/** Two containers, one of which is returned: what is wrong in one only is not wrong for certain. */
function either(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  const isWrong = (items: readonly Item[]) => items.some(({ thing }) => firstNotJson(thing) !== undefined);
  return isWrong(a) && isWrong(b) ? [...a, ...b] : [];
}

type Wrong = Thing & { kind: NotJson };

const THINGS_THAT_ARE: ReadonlySet<string> = new Set([
  'model',
  'instance',
  'list',
  'dict',
  'file',
  'text',
  'plain',
  'unknown',
]);

export function isNotJson(thing: Thing): thing is Wrong {
  return !THINGS_THAT_ARE.has(thing.kind);
}

export interface Found {
  thing: Wrong;
  /** Undefined where the value itself is wrong; else the item of a list or dict. */
  span: Span | undefined;
}

/** The first thing in a value that `json.dumps` refuses. */
export function firstNotJson(thing: Thing, depth = 0): Found | undefined {
  if (isNotJson(thing)) return { thing, span: undefined };
  if (thing.kind === 'instance' && thing.sure)
    return { thing: { kind: 'object', sure: true, label: thing.class.name }, span: undefined };
  if ((thing.kind !== 'list' && thing.kind !== 'dict') || depth > 20) return undefined;
  const found = thing.items.flatMap(item => {
    const wrong = firstNotJson(item.thing, depth + 1);
    return wrong === undefined ? [] : [{ thing: wrong.thing, span: wrong.span ?? item.span }];
  });
  return found.find(each => each.thing.sure) ?? found[0];
}

function elementOf(thing: Thing): Thing {
  switch (thing.kind) {
    case 'array':
      return thing.of === undefined ? UNKNOWN : { kind: thing.of, sure: thing.sure };
    case 'tensor':
    case 'tf-tensor':
      return thing;
    case 'list': {
      const [first, ...others] = thing.items.map(({ thing: each }) => each);
      return first === undefined ? UNKNOWN : others.reduce<Thing>((all, each) => both(all, each), first);
    }
    default:
      return UNKNOWN;
  }
}

function itemOf(thing: Thing, { isSlice, key, index }: Expression & { kind: 'item' }): Thing {
  switch (thing.kind) {
    case 'array':
      return isSlice ? thing : elementOf(thing);
    case 'frame':
      if (isSlice) return thing;
      return key === undefined ? UNKNOWN : { kind: 'series', sure: thing.sure };
    case 'series':
      return isSlice ? thing : UNKNOWN;
    case 'bytes':
      return isSlice ? thing : PLAIN;
    case 'list':
      if (isSlice) return thing;
      return thing.isUniform || index === undefined
        ? elementOf(thing)
        : (thing.items[index]?.thing ?? UNKNOWN);
    case 'tensor':
    case 'tf-tensor':
      return thing;
    case 'model':
      // `bundle["model"]` of a pickle that holds several things.
      return thing.model === 'loaded' && /model|clf|pipe|estimator|regress|classif/i.test(key ?? '')
        ? thing
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function attributeOf(thing: Thing, name: string): Thing {
  switch (thing.kind) {
    case 'array':
      return name === 'T' || name === 'real' ? thing : UNKNOWN;
    case 'frame':
      if (name === 'values') return { kind: 'array', sure: thing.sure };
      if (name === 'columns' || name === 'index') return { kind: 'index', sure: thing.sure };
      return name === 'T' ? thing : UNKNOWN;
    case 'series':
      return name === 'values' ? { kind: 'array', sure: thing.sure } : UNKNOWN;
    case 'tensor':
      return name === 'data' || name === 'T' ? thing : UNKNOWN;
    case 'object':
      return thing.label === 'ModelOutput' && /^(?:logits|last_hidden_state|pooler_output)$/.test(name)
        ? { kind: 'tensor', sure: thing.sure }
        : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** Arithmetic and comparisons keep arrays arrays; a numpy integer may become a float, which is fine. */
function operationOf(operator: string, operands: readonly Thing[]): Thing {
  if (/^(?:is|is not|in|not in)$/.test(operator)) return PLAIN;
  for (const kind of ['frame', 'series', 'array', 'tensor', 'tf-tensor', 'bytes'] as const) {
    const found = operands.find(each => each.kind === kind);
    if (found !== undefined && isNotJson(found)) return { kind, sure: found.sure };
  }
  return UNKNOWN;
}

/** What a model gives that is called itself. */
const CALLED: Partial<Record<ModelKind, Thing>> = {
  keras: certain('tf-tensor'),
  torch: { kind: 'tensor', sure: false },
  transformer: { kind: 'object', sure: true, label: 'ModelOutput' },
  spacy: { kind: 'object', sure: true, label: 'Doc' },
  yolo: { kind: 'object', sure: true, label: 'Results' },
};

const PREDICTS =
  /^(?:predict|predict_proba|predict_log_proba|decision_function|transform|fit_transform|score_samples|inverse_transform|kneighbors)$/;

function methodOf(thing: Thing, call: Call): Thing | undefined {
  const { method = '', args } = call;
  if (PLAIN_METHODS.has(method)) return PLAIN;
  if (method === 'encode' && isTextEncoding(thing, args)) return certain('bytes');
  if (TEXT_METHODS.has(method) && !/^(?:frame|series|array)$/.test(thing.kind)) return TEXT;
  switch (thing.kind) {
    case 'model':
      return ofModel(thing.model, method, thing.sure);
    case 'array':
      return ofArray(thing, method, args);
    case 'frame':
      return ofFrame(thing, method);
    case 'series':
      return ofSeries(thing, method);
    case 'index':
      return undefined;
    case 'tensor':
      if (method === 'numpy') return { kind: 'array', sure: thing.sure };
      return TENSOR_METHODS.has(method) ? thing : undefined;
    case 'tf-tensor':
      return method === 'numpy' ? { kind: 'array', sure: thing.sure } : undefined;
    case 'file':
      if (!/^(?:read|getvalue|getbuffer|readline)$/.test(method)) return undefined;
      return thing.isBinary ? certain('bytes') : TEXT;
    case 'dict':
      return /^(?:keys|values|items)$/.test(method) ? certain('view') : method === 'copy' ? thing : undefined;
    case 'list':
      return method === 'copy' ? thing : undefined;
    default:
      return undefined;
  }
}

/** `"text".encode()`, `anything.encode("utf-8")`: not the `encode` of a tokenizer or a sentence model. */
function isTextEncoding(thing: Thing, args: Call['args']): boolean {
  const [first] = args;
  const name = first?.text ?? '';
  return (thing.kind === 'text' && args.length <= 2) || /^(?:utf-?8|ascii|latin-?1)$/i.test(name);
}

function ofModel(model: ModelKind, method: string, sure: boolean): Thing | undefined {
  switch (model) {
    case 'sklearn':
    case 'loaded':
      return PREDICTS.test(method) ? { kind: 'array', sure } : undefined;
    case 'keras':
      return /^predict(?:_on_batch|_proba)?$/.test(method) ? certain('array') : undefined;
    case 'onnx':
      return method === 'run' ? ONNX_RESULT : undefined;
    case 'torch':
      return method === 'forward' ? { kind: 'tensor', sure: false } : undefined;
    case 'transformer':
      return method === 'generate' ? certain('tensor') : undefined;
    case 'sentences':
      return method === 'encode' ? certain('array') : undefined;
    case 'yolo':
      return method === 'predict' ? { kind: 'object', sure: true, label: 'Results' } : undefined;
    default:
      return undefined;
  }
}

/** The outputs, of which the first is an array; those of a classifier may be dicts from the second on. */
const ONNX_RESULT: Thing = { kind: 'list', items: [{ thing: certain('array'), span: { start: 0, end: 0 } }] };

function ofArray(thing: Thing & { kind: NotJson }, method: string, args: Call['args']): Thing | undefined {
  const { sure } = thing;
  if (method === 'tobytes' || method === 'tostring') return { kind: 'bytes', sure };
  if (method === 'argmax' || method === 'argmin')
    return args.length > 0 ? { kind: 'array', sure, of: 'numpy-int' } : { kind: 'numpy-int', sure };
  if (method === 'any' || method === 'all') return { kind: args.length > 0 ? 'array' : 'numpy-bool', sure };
  if (REDUCER_METHODS.has(method)) return args.length > 0 ? { kind: 'array', sure } : undefined;
  if (method === 'astype') return { kind: 'array', sure, ...elementsOf(args) };
  return ARRAY_METHODS.has(method) ? thing : undefined;
}

/** `astype(int)`, `astype(np.int64)`, `astype("float32")`. */
function elementsOf([first]: Call['args']): { of?: NotJson } {
  const name =
    first?.text ??
    (first?.value.kind === 'name' || first?.value.kind === 'attribute' ? first.value.target : '');
  if (/^(?:numpy\.)?(?:u?int(?:8|16|32|64|_|p)?)$/.test(name)) return { of: 'numpy-int' };
  if (/^(?:numpy\.)?float(?:16|32)$/.test(name)) return { of: 'numpy-float' };
  return /^(?:numpy\.)?bool_?$/.test(name) ? { of: 'numpy-bool' } : {};
}

function ofFrame({ sure }: Thing & { kind: NotJson }, method: string): Thing | undefined {
  if (method === 'to_numpy' || method === 'to_records') return { kind: 'array', sure };
  if (method === 'iterrows' || method === 'itertuples') return { kind: 'iterator', sure };
  if (method === 'to_csv') return UNKNOWN;
  if (REDUCER_METHODS.has(method) || method === 'pop') return { kind: 'series', sure };
  if (TEXT_METHODS.has(method) && method !== 'replace') return TEXT;
  return FRAME_METHODS.has(method) ? { kind: 'frame', sure } : undefined;
}

function ofSeries({ sure }: Thing & { kind: NotJson }, method: string): Thing | undefined {
  if (method === 'to_numpy' || method === 'unique') return { kind: 'array', sure };
  if (method === 'to_frame' || method === 'reset_index') return { kind: 'frame', sure };
  if (TEXT_METHODS.has(method) && method !== 'replace') return TEXT;
  return SERIES_METHODS.has(method) ? { kind: 'series', sure } : undefined;
}
