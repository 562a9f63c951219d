/**
 * Lets a script run the program from its source: src/ imports `./x.js` as it is compiled, and here lies `./x.ts`.
 *
 *   node --import ./scripts/from-source.mjs scripts/recorded.ts
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (!/^\.{1,2}\/.*\.js$/.test(specifier) || context.parentURL === undefined)
      return next(specifier, context);
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    const isSource = source.protocol === 'file:' && existsSync(fileURLToPath(source));
    return next(isSource ? source.href : specifier, context);
  },
});
