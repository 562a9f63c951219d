import { existenceOf } from './exists.js';

/** The registered code that a deployment names exists, in place of a folder of this disk (ERR_1300). */
export const code = existenceOf('codes', { id: 'assets/code', prevents: 'ERR_1300' });
