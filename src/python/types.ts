/**
 * What a Python file says, as plain data: no parser is needed to read it, and nothing here refers to one.
 *
 * A fact is only there when the text says it without doubt. What the reader does not understand leaves no fact, or,
 * where it may define names, an `OpaqueFact`: a check that misses a name asks `module.opaque` first and stays silent.
 */

/** A stretch of the text: zero-based offsets into the JavaScript string (UTF-16 code units), `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A dotted name with its first part resolved by the imports of the file: `pd.read_csv` is `pandas.read_csv`, `join` of
 * `from os.path import join` is `os.path.join`, `helper` of `from .tools import helper` is `.tools.helper` (leading
 * dots as in the import). A builtin stays as it is: `open`. A name that the file binds in another way (`def`, `class`,
 * a parameter, an assignment that is no mere alias) has `<local>.` before it: `<local>.model.predict`, so that a `def
 * open` is never taken for Python's own.
 */
export type Target = string;

/** Turns the text of a file into facts. Loaded once per process: `loadPythonReader` in reader.ts. */
export interface PythonReader {
  read(text: string): PythonModule;
}

export interface PythonModule {
  /** The first place that Python 3 refuses. The facts below are then those of the rest of the file. */
  syntaxError?: PythonSyntaxError;
  /** In the order of the text, wherever they stand. */
  imports: Import[];
  /** `def` at module level, also in `if`, `try`, `with` and loops there (`conditional`). */
  functions: FunctionDefinition[];
  /** `class` at module level, as with functions. */
  classes: ClassDefinition[];
  /** What binds a name at module level, other than `def`, `class` and `import`. One entry for each name. */
  assignments: Assignment[];
  /** What `__all__` lists; undefined where there is none, or where it is not a plain list of literals. */
  all?: { names: string[]; span: Span };
  /** Places that may bind names which nobody can read off the text. */
  opaque: OpaqueFact[];
  /** Every string literal; adjacent literals (`'a' 'b'`) are one. Docstrings too. */
  strings: StringLiteral[];
  /** Expressions that make a file path. */
  paths: PathExpression[];
  envReads: EnvRead[];
  /** `print`, `logging`, `logger`, `sys.stdout.write` calls that are given an environment variable. */
  prints: Print[];
  calls: Call[];
  /** `sys.path.append(...)`, `sys.path[0:0] = ...`, `site.addsitedir(...)`. */
  sysPathChanges: SysPathChange[];
  /** `global name` inside of functions. */
  globals: GlobalDeclaration[];
}

export type SyntaxProblem =
  /** Python cannot go on here. */
  | 'unexpected'
  /** Something must stand here: `detail` says what: `:`, `)`, `except`. */
  | 'missing'
  /** A bracket that nothing closes. */
  | 'unclosed'
  /** A closing bracket without the opening one, or with another one. */
  | 'unmatched'
  /** A quote that nothing closes. */
  | 'unterminated-string'
  /** More or less indented than a line may be here. */
  | 'indentation'
  /** Python 2: `print "x"`. */
  | 'print-statement'
  /** Python 2: `exec "x"`. */
  | 'exec-statement'
  /** Other Python 2: `except Error, name:`, `raise Error, "x"`, `a <> b`, `0777`, `10L`, `ur"x"`, backquotes, `def f((a, b))`. */
  | 'python-2';

export interface PythonSyntaxError extends Span {
  problem: SyntaxProblem;
  /** The text at the place (at most 40 characters of its line); for `missing` what is missing: `)`, `:`. */
  detail: string;
}

/** Where a fact stands and whether it comes to be. */
export interface Place {
  /** `top`: runs when the module is imported. `class`: in the body of a class at module level, runs then too. */
  where: 'top' | 'function' | 'class';
  /**
   * With `where: 'function'`: the outermost function (`run` also for code in a function nested in it), a method with
   * its class (`Model.load`), a lambda by the name it is assigned to (`run = lambda ...`), otherwise `<lambda>`.
   */
  functionName?: string;
  /** In an `if`, a loop, a `try` with handlers, an `except`, a `match` or behind `and`/`or`: may not run. */
  conditional: boolean;
  /** Below `if __name__ == '__main__':`, which the server never runs. */
  mainOnly: boolean;
}

export interface Import extends Place {
  /** `a.b` of `import a.b` and `from a.b import c`; empty for `from . import c`. */
  module: string;
  /** `import a.b as c` has `asName: 'c'`. Undefined for `from`. */
  asName?: string;
  /** Of `from module import name as asName`; undefined for `import module`; `[]` with `star`. */
  names?: ImportedName[];
  /** `from x import *`. */
  star?: true;
  /** Number of leading dots: 0 for an absolute import. */
  level: number;
  /** The whole statement or call; `import a, b` gives two imports with the same span. */
  span: Span;
  /** The module's name, dots included; what a finding points at. */
  moduleSpan: Span;
  /**
   * The program goes on without it: inside a `try` that catches ImportError, ModuleNotFoundError, Exception,
   * BaseException or everything (also in that `except`, `else`), `if TYPE_CHECKING`, `with suppress(ImportError)`, or
   * an `if` that asks about the version, the platform, `find_spec` or a name such as `HAS_TORCH`.
   */
  guarded: boolean;
  /** `importlib.import_module('x')`, `__import__('x')` with a literal. */
  dynamic?: true;
}

export interface ImportedName {
  name: string;
  /** The name it gets here: `c` in `import b as c`, otherwise `name`. */
  asName: string;
  span: Span;
}

export interface Parameter {
  name: string;
  kind: 'positional-only' | 'normal' | 'vararg' | 'keyword-only' | 'kwarg';
  hasDefault: boolean;
  span: Span;
}

export interface Decorator {
  /** Dotted text without arguments: `input_schema`, `app.route`; empty where it is another expression. */
  name: string;
  /** `inference_schema.schema_decorators.input_schema`. */
  target: Target;
  /** From the `@`. */
  span: Span;
}

export interface FunctionDefinition {
  name: string;
  /** From the first decorator to the end of the body. */
  span: Span;
  nameSpan: Span;
  params: Parameter[];
  isAsync: boolean;
  decorators: Decorator[];
  /** May not come to be: below an `if`, `try`, loop. */
  conditional: boolean;
  mainOnly: boolean;
  /** The names that the body declares `global`. */
  globals: string[];
  /** Has a `yield` of its own, so that calling it gives a generator. */
  isGenerator: boolean;
  body: FunctionBody;
}

/** What the body of a function does with values and names. Functions and classes in it count where it says so. */
export interface FunctionBody {
  /** What it returns, and what it gives to `json.dumps`. Not of the functions in it. */
  results: Result[];
  /** Names that it reads and does not bind itself: of the module, or of nobody. Those of functions in it too. */
  reads: NameRead[];
  /** Names that it binds for itself alone. Not of the functions in it. */
  locals: LocalName[];
  /** Calls that get an element of one of its parameters first: `open(file)` in `for file in batch`. */
  elements: ElementCall[];
}

export interface ElementCall {
  target: Target;
  parameter: string;
  /** The call. */
  span: Span;
}

export interface Result {
  kind: 'return' | 'dumps';
  /** The value. */
  span: Span;
  value: Expression;
  /** In an `except`: only after something went wrong. */
  inHandler: boolean;
}

export interface NameRead {
  name: string;
  span: Span;
  /** `parameter`: one of the function itself. `nobody`: perhaps one of Python's own. */
  of: 'module' | 'nobody' | 'parameter' | 'local';
  /** What is done with the value: `x.y`, `x(...)`, `x[...]`, a test (`if x`, `x is None`, `not x`), anything else. */
  use: 'attribute' | 'call' | 'item' | 'test' | 'other';
  /** The attribute, or the text in the brackets. */
  part?: string;
  /**
   * No request gets past it: it is in no branch, loop, handler or function of the body. The body of a `try` counts, as
   * what stands there runs first.
   */
  sure: boolean;
  /** In the body of a `try` that catches this, or everything. */
  caught: 'no' | 'name-error' | 'everything';
}

export interface LocalName {
  name: string;
  span: Span;
  kind: 'import' | 'function' | 'class' | 'assignment' | 'other';
  /** What is assigned. */
  value?: Expression;
}

/** An expression with its names followed. What is not understood is `other`. */
export type Expression = { span: Span } & (
  | { kind: 'literal'; type: 'text' | 'bytes' | 'number' | 'truth' | 'none' }
  /** `values`: what it may stand for at this place; empty where that is unknown. `added`: what was put into it. */
  | {
      kind: 'name';
      name: string;
      target: Target;
      values: Expression[];
      isGlobal: boolean;
      added: Expression[];
    }
  | { kind: 'parameter'; name: string; target: Target; added: Expression[] }
  /** `of` and `method` where it is called on something; `called` where a name or another expression is called. */
  | {
      kind: 'call';
      callee: string;
      target: Target;
      args: ArgumentExpression[];
      of?: Expression;
      method?: string;
      called?: Expression;
    }
  | { kind: 'attribute'; of: Expression; name: string; target: Target }
  /** `x[0]`; `isSlice` where the result has several items: `x[1:]`, `x[:, 0]`, `x[x > 0]`. */
  | { kind: 'item'; of: Expression; isSlice: boolean; key?: string; index?: number }
  /** A list, a tuple, a set or a dict, written out; of a dict the values. */
  | { kind: 'items'; makes: 'list' | 'tuple' | 'set' | 'dict'; items: Expression[] }
  /** A comprehension. */
  | { kind: 'each'; makes: 'list' | 'set' | 'dict' | 'generator'; item: Expression }
  /** What a loop gives its variable. */
  | { kind: 'element'; of: Expression }
  /** `*x`, `**x` in a list, a dict, or what `extend` adds. */
  | { kind: 'spread'; of: Expression }
  /** `a if x else b`, `a or b`. */
  | { kind: 'choice'; between: Expression[] }
  | { kind: 'operation'; operator: string; operands: Expression[] }
  | { kind: 'other' }
);

export interface ArgumentExpression {
  keyword?: string;
  star?: '*' | '**';
  /** The text of a literal, or of a name that stands for one. */
  text?: string;
  value: Expression;
}

export interface ClassDefinition {
  name: string;
  span: Span;
  nameSpan: Span;
  /** Dotted text of each base class; empty text for another expression; keywords (`metaclass=`) left out. */
  bases: string[];
  decorators: Decorator[];
  /** The `def`s of the body; their parameters still hold `self`. */
  methods: FunctionDefinition[];
  conditional: boolean;
  mainOnly: boolean;
}

/** What stands on the right of an assignment. */
export type Value =
  | { kind: 'lambda'; params: Parameter[] }
  /** `something.init`, `model.predict`, `other`: dotted text as written. */
  | { kind: 'name'; name: string; target: Target }
  /** `Handler()`, `partial(run, x)`: dotted text of what is called (empty where it is another expression). */
  | { kind: 'call'; callee: string; target: Target }
  | { kind: 'string'; value: string }
  | { kind: 'none' }
  /** Numbers, True, False, lists, tuples, dicts, sets. Nothing that one can call. */
  | { kind: 'constant' }
  | { kind: 'other' };

export interface Assignment {
  name: string;
  /** The whole statement. */
  span: Span;
  nameSpan: Span;
  /**
   * `other` too for what a loop, `with ... as`, `except ... as`, `:=`, unpacking, `del` or `+=` does to a name, and
   * for an assignment in a function that declared the name `global` (`viaGlobal`).
   */
  value: Value;
  conditional: boolean;
  mainOnly: boolean;
  /** Set where a function assigns it: only there once that function has run. */
  viaGlobal?: true;
  /** `del name`. */
  deleted?: true;
}

export interface OpaqueFact extends Place {
  reason: /** `from module import *`: `module` says where from. */
    | 'star-import'
    /** `exec(...)`, `execfile(...)`. */
    | 'exec'
    /** `globals()[...] = `, `globals().update(...)`, `vars()`, `locals()` at module level, `setattr(sys.modules[...])`. */
    | 'globals'
    /** A module-level `def __getattr__`, or `sys.modules[__name__] = ...`. */
    | 'module-object'
    /** The text there is not Python, so that names may be lost. */
    | 'syntax-error'
    /** Nested deeper than the reader goes, or the whole file costs the parser too much. */
    | 'too-complex';
  span: Span;
  /** With `star-import`: the module and the number of its leading dots. */
  module?: string;
  level?: number;
}

export interface StringLiteral extends Place {
  /** With escapes decoded. Undefined for an f-string with expressions, and for bytes beyond ASCII. */
  value?: string;
  /** One literal part, or, of f-strings, the literal parts and the expressions in their order. */
  parts: StringPart[];
  span: Span;
  bytes: boolean;
  fString: boolean;
  /** A string that stands alone as a statement. */
  docstring: boolean;
}

export type StringPart =
  | { kind: 'literal'; value: string; span: Span }
  /** `{x!r:>10}`: the span of the braces and what is in them. */
  | { kind: 'expression'; span: Span };

/**
 * One piece of a path. `joined`: a separator comes between the piece before and this one (`os.path.join`, `/` of
 * pathlib); without it the text goes on where the piece before ended (`+`, f-strings, `%`).
 *
 * `span` is where the piece was written, which may be another line than the expression: the literal that
 * `name = 'model'` gave to a name.
 */
export type PathPart = { joined: boolean; span: Span } & (
  | { kind: 'literal'; value: string }
  /** An environment variable; `default` where the text says what comes instead (`getenv('A', './model')`). */
  | { kind: 'env'; name: string; default?: string }
  /** The file's own path: `__file__` has `up: 0`, `os.path.dirname(__file__)` and `Path(__file__).parent` `up: 1`. */
  | { kind: 'file'; up: number }
  /** `os.getcwd()`, `Path.cwd()`. */
  | { kind: 'cwd' }
  | { kind: 'unknown' }
);

export interface PathExpression extends Place {
  /** An absolute part (`/x`) of `os.path.join` or pathlib drops what is before it, as Python does. */
  parts: PathPart[];
  /** The expression, or the name that was passed. */
  span: Span;
  /** The call that it is an argument of, if any. */
  passedTo?: PassedTo;
  /** The simple name that it is assigned to, if any. */
  assignedTo?: string;
  /**
   * The program goes on where nothing is there. `asked`: it asks first, or catches the failure and does something else.
   * `other-way`: it comes here by the answer to a question about another path. `caught`: every failure is caught, and
   * all that follows is a line in the log.
   */
  handled?: 'asked' | 'other-way' | 'caught';
}

export interface PassedTo {
  /** As written: `pd.read_csv`; a method of a path object is `Path.exists`, `Path.open`, `Path.read_text`. */
  callee: string;
  /** `pandas.read_csv`, `joblib.load`, `pathlib.Path.exists`. */
  target: Target;
  /** Zero-based position, the keyword, or `self` for a method of the path object. */
  argument: number | string;
  /** The literal mode of `open(path, 'wb')`, of `Path.open` too. */
  mode?: string;
  /** The call that this call is an argument of, by its import: `pickle.load` of `pickle.load(open(path))`. */
  outer?: string;
  /** The whole call. */
  span: Span;
}

export interface EnvRead extends Place {
  /** The variable. */
  name: string;
  span: Span;
  /** The literal that names it. */
  nameSpan: Span;
  form: 'os.environ[]' | 'os.getenv' | 'os.environ.get';
  /** `default` is given at all: without it `os.environ[]` raises and the others give None. */
  hasDefault: boolean;
  /** The default where it is a literal string. */
  default?: string;
}

export interface Print extends Place {
  /** As written: `print`, `logging.info`, `logger.debug`. */
  callee: string;
  /** The whole call. */
  span: Span;
  /** Each variable whose value is printed, with the argument's place in this call. Lengths and tests are left out. */
  variables: { name: string; span: Span }[];
  /** The whole `os.environ` is printed. */
  wholeEnvironment: boolean;
}

export interface Argument {
  /** `name` of `name=value`. */
  keyword?: string;
  /** `*args` or `**kwargs`. */
  star?: '*' | '**';
  /** The literal string, also by a simple name that stands for one. */
  value?: string;
  /** Dotted text, where it is a name: `device`, `torch.float32`, `None`, `True`. */
  name?: string;
  /** The value. */
  span: Span;
}

export interface Call extends Place {
  /** Dotted text as written: `pd.read_csv`, `self.model.predict`; `().x` stands for anything else before a dot. */
  callee: string;
  /** The resolved name, see `Target`: `pandas.read_csv`. */
  target: Target;
  span: Span;
  calleeSpan: Span;
  args: Argument[];
}

export interface SysPathChange extends Place {
  span: Span;
}

export interface GlobalDeclaration {
  name: string;
  functionName: string;
  span: Span;
}
