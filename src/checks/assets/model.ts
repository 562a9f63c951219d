import { existenceOf } from './exists.js';

/** The model that a deployment names exists: the container starts by downloading it (ERR_1300). */
export const model = existenceOf('models', { id: 'assets/model', prevents: 'ERR_1300' });
