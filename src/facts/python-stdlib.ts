/**
 * Top-level modules of Python's standard library, for CPython 3.6 to 3.14 on Linux.
 *
 * Source: `sys.stdlib_module_names` of 3.10.13, 3.11.7, 3.12.1 and 3.13.0, the library folders of 3.6.15, 3.7.16, 3.8.18
 * and 3.9.18 (2026-11); 3.14: docs.python.org/3/whatsnew/3.14.html, read 2026-11. Names with a leading underscore are
 * left out: they are no interface.
 */

/** In all of them. */
// biome-ignore format: a list of names.
export const STDLIB_MODULES: readonly string[] = [
  '__future__', 'abc', 'antigravity', 'argparse', 'array', 'ast', 'asyncio', 'atexit', 'base64', 'bdb',
  'binascii', 'bisect', 'builtins', 'bz2', 'cProfile', 'calendar', 'cmath', 'cmd', 'code', 'codecs', 'codeop',
  'collections', 'colorsys', 'compileall', 'concurrent', 'configparser', 'contextlib', 'copy', 'copyreg',
  'csv', 'ctypes', 'curses', 'datetime', 'dbm', 'decimal', 'difflib', 'dis', 'doctest', 'email', 'encodings',
  'ensurepip', 'enum', 'errno', 'faulthandler', 'fcntl', 'filecmp', 'fileinput', 'fnmatch', 'fractions',
  'ftplib', 'functools', 'gc', 'genericpath', 'getopt', 'getpass', 'gettext', 'glob', 'grp', 'gzip',
  'hashlib', 'heapq', 'hmac', 'html', 'http', 'idlelib', 'imaplib', 'importlib', 'inspect', 'io', 'ipaddress',
  'itertools', 'json', 'keyword', 'linecache', 'locale', 'logging', 'lzma', 'mailbox', 'marshal', 'math',
  'mimetypes', 'mmap', 'modulefinder', 'multiprocessing', 'netrc', 'ntpath', 'nturl2path', 'numbers',
  'opcode', 'operator', 'optparse', 'os', 'pathlib', 'pdb', 'pickle', 'pickletools', 'pkgutil', 'platform',
  'plistlib', 'poplib', 'posix', 'posixpath', 'pprint', 'profile', 'pstats', 'pty', 'pwd', 'py_compile',
  'pyclbr', 'pydoc', 'pydoc_data', 'pyexpat', 'queue', 'quopri', 'random', 're', 'readline', 'reprlib',
  'resource', 'rlcompleter', 'runpy', 'sched', 'secrets', 'select', 'selectors', 'shelve', 'shlex', 'shutil',
  'signal', 'site', 'smtplib', 'socket', 'socketserver', 'sqlite3', 'sre_compile', 'sre_constants',
  'sre_parse', 'ssl', 'stat', 'statistics', 'string', 'stringprep', 'struct', 'subprocess', 'symtable', 'sys',
  'sysconfig', 'syslog', 'tabnanny', 'tarfile', 'tempfile', 'termios', 'textwrap', 'this', 'threading',
  'time', 'timeit', 'tkinter', 'token', 'tokenize', 'trace', 'traceback', 'tracemalloc', 'tty', 'turtle',
  'turtledemo', 'types', 'typing', 'unicodedata', 'unittest', 'urllib', 'uuid', 'venv', 'warnings', 'wave',
  'weakref', 'webbrowser', 'wsgiref', 'xml', 'xmlrpc', 'zipapp', 'zipfile', 'zipimport', 'zlib',
];

export interface StdlibChange {
  /** The first version that has it; undefined: all of them. */
  since?: string;
  /** The first version that has it no more. */
  removed?: string;
}

/** In some of them. */
// biome-ignore format: one module a line.
export const STDLIB_CHANGES: Readonly<Record<string, StdlibChange>> = {
  aifc: { removed: '3.13' },
  annotationlib: { since: '3.14' },
  asynchat: { removed: '3.12' },
  asyncore: { removed: '3.12' },
  audioop: { removed: '3.13' },
  binhex: { removed: '3.11' },
  cgi: { removed: '3.13' },
  cgitb: { removed: '3.13' },
  chunk: { removed: '3.13' },
  compression: { since: '3.14' },
  contextvars: { since: '3.7' },
  crypt: { removed: '3.13' },
  dataclasses: { since: '3.7' },
  distutils: { removed: '3.12' },
  dummy_threading: { removed: '3.9' },
  formatter: { removed: '3.10' },
  graphlib: { since: '3.9' },
  imghdr: { removed: '3.13' },
  imp: { removed: '3.12' },
  lib2to3: { removed: '3.13' },
  macpath: { removed: '3.8' },
  mailcap: { removed: '3.13' },
  nis: { removed: '3.13' },
  nntplib: { removed: '3.13' },
  ossaudiodev: { removed: '3.13' },
  parser: { removed: '3.10' },
  pipes: { removed: '3.13' },
  smtpd: { removed: '3.12' },
  sndhdr: { removed: '3.13' },
  spwd: { removed: '3.13' },
  sunau: { removed: '3.13' },
  symbol: { removed: '3.10' },
  telnetlib: { removed: '3.13' },
  tomllib: { since: '3.11' },
  uu: { removed: '3.13' },
  xdrlib: { removed: '3.13' },
  zoneinfo: { since: '3.9' },
};

/** What only Windows has: a container cannot import them. */
export const WINDOWS_MODULES: readonly string[] = ['msilib', 'msvcrt', 'nt', 'winreg', 'winsound'];

/**
 * Distributions that bring removed modules back: setuptools has its own copy of distutils, the others are by
 * volunteers. Source: whatsnew/3.12 and the packages' pages, read 2026-11.
 */
export const STDLIB_REPLACEMENTS: Readonly<Record<string, string>> = {
  distutils: 'setuptools',
  asyncore: 'pyasyncore',
  asynchat: 'pyasynchat',
  imp: 'zombie-imp',
  cgi: 'legacy-cgi',
  cgitb: 'legacy-cgi',
  telnetlib: 'telnetlib3',
  audioop: 'audioop-lts',
  crypt: 'legacycrypt',
};
