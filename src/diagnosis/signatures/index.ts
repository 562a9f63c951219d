/** All signatures. Where two match one line, the one that stands first here is the answer. */
import type { Signature } from '../signature.js';
import { assets } from './assets.js';
import { client } from './client.js';
import { codes } from './codes.js';
import { contract } from './contract.js';
import { identity } from './identity.js';
import { image } from './image.js';
import { kubernetes } from './kubernetes.js';
import { packages } from './packages.js';
import { quota } from './quota.js';
import { runtime } from './runtime.js';
import { scoring } from './scoring.js';
import { script } from './script.js';
import { service } from './service.js';
import { start } from './start.js';
import { state } from './state.js';

export const SIGNATURES: readonly Signature[] = [
  ...client,
  ...codes,
  ...quota,
  ...identity,
  ...state,
  ...contract,
  ...image,
  ...assets,
  ...runtime,
  ...packages,
  ...script,
  ...start,
  ...scoring,
  ...kubernetes,
  ...service,
];
