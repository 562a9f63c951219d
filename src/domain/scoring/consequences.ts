/** How mistakes in the script fail: sentences that several checks share. */

/** The script or a module of it raises while the server loads it (microsoft/azureml-inference-server 1.5.1, `user_script.py`). */
export const IMPORT_FAILS =
  'The container crashes 10 to 20 minutes into the deploy with "Failed to import user script because it raised an unhandled exception".';

/** An import of a module that the container does not have. */
export const NO_MODULE = noModule('ModuleNotFoundError');

/** An import that raises `error`. */
export function noModule(error: string): string {
  return `Python raises ${error}, and the container crashes 10 to 20 minutes into the deploy ("Failed to import user script because it raised an unhandled exception").`;
}

/** `init()` opens a file that the container does not have. */
export const NO_FILE = 'init() fails with "No such file or directory", and the container crashes.';

/** A name in the wrong letter case. */
export const OTHER_CASE =
  'Windows and macOS ignore letter case, but the container runs Linux, which does not.';

/** A path with backslashes. */
export const BACKSLASHES =
  'Only Windows separates folders with backslashes: on Linux, this is one long file name that does not exist.';
