import { existenceOf } from './exists.js';

/** The environment that a deployment names exists. */
export default existenceOf('environments', {
  id: 'assets/environment',
  title: 'The environment that the deployment names exists',
});
