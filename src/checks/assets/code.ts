import { existenceOf } from './exists.js';

/** The registered code that a deployment names, instead of a local folder, exists (ERR_1300). */
export default existenceOf('codes', {
  id: 'assets/code',
  title: 'The registered code that the deployment names exists',
  prevents: 'ERR_1300',
});
