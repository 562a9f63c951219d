import { existenceOf } from './exists.js';

/** The model that a deployment names exists: the container starts by downloading it (ERR_1300). */
export default existenceOf('models', {
  id: 'assets/model',
  title: 'The model that the deployment names exists',
  prevents: 'ERR_1300',
});
