import { existenceOf } from './exists.js';

/** The environment that a deployment names exists. */
export const environment = existenceOf('environments', { id: 'assets/environment' });
