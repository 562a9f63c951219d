/** Every case, in the order of the ranking. */
import type { FaultCase } from '../case.ts';
import { cases as agedPins } from './aged-pins.ts';
import { cases as azure } from './azure.ts';
import { cases as companions } from './companions.ts';
import { cases as contract } from './contract.ts';
import { cases as everyRequest } from './every-request.ts';
import { cases as exported } from './exported.ts';
import { cases as imageBuild } from './image-build.ts';
import { cases as imports } from './imports.ts';
import { cases as mlflowDrift } from './mlflow-drift.ts';
import { cases as ownContainer } from './own-container.ts';
import { cases as paths } from './paths.ts';
import { cases as pickles } from './pickles.ts';
import { cases as references } from './references.ts';
import { cases as scoringScript } from './scoring-script.ts';
import { cases as serverPackage } from './server-package.ts';
import { cases as sizes } from './sizes.ts';
import { cases as start } from './start.ts';
import { cases as tutorials } from './tutorials.ts';
import { cases as unusable } from './unusable.ts';

export const CASES: readonly FaultCase[] = [
  ...mlflowDrift,
  ...serverPackage,
  ...agedPins,
  ...imports,
  ...tutorials,
  ...pickles,
  ...paths,
  ...imageBuild,
  ...exported,
  ...companions,
  ...ownContainer,
  ...contract,
  ...references,
  ...scoringScript,
  ...unusable,
  ...everyRequest,
  ...start,
  ...azure,
  ...sizes,
];
