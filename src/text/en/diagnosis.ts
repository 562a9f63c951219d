/** What is said of each cause of a failed deployment. */
import type { DiagnosisTexts } from '../diagnosis-wording.js';
import { assets } from './diagnosis/assets.js';
import { client } from './diagnosis/client.js';
import { GET_LOGS, GET_STORAGE_LOGS } from './diagnosis/commands.js';
import { container } from './diagnosis/container.js';
import { contract } from './diagnosis/contract.js';
import { identity } from './diagnosis/identity.js';
import { image } from './diagnosis/image.js';
import { kubernetes } from './diagnosis/kubernetes.js';
import { quota } from './diagnosis/quota.js';
import { scoring } from './diagnosis/scoring.js';
import { service } from './diagnosis/service.js';
import { state } from './diagnosis/state.js';

export const diagnoses: DiagnosisTexts = {
  ...quota,
  ...image,
  ...identity,
  ...assets,
  ...container,
  ...contract,
  ...state,
  ...service,
  ...kubernetes,
  ...scoring,
  ...client,
  unknown: {
    summary:
      'Something failed, and it is nothing that endpoint-preflight knows. The lines below look most like the cause.',
    advice: [
      [
        'Read both logs, and give them to endpoint-preflight together with the error.',
        `${GET_LOGS} > inference-server.log\n${GET_STORAGE_LOGS} > storage-initializer.log`,
      ],
      'If you find the cause, please open an issue with the text, without its secrets: the next person is told at once.',
    ],
  },
};
