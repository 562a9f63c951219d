/** Preloaded with `--expose-gc`: writes what is left on the heap after a collection, a line each two seconds, in MB. */
import { appendFileSync } from 'node:fs';

const sample = () => {
  globalThis.gc();
  appendFileSync(process.env.HEAP_FILE, `${(process.memoryUsage().heapUsed / 1e6).toFixed(2)}\n`);
};
setInterval(sample, 2_000).unref();
process.once('exit', sample);
