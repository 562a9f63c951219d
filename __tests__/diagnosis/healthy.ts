/** Texts of deployments that are well, whatever they warn of: servers, builds and the client, in our own words and names. */
import type { Role } from '../../src/diagnosis/read-text.js';

const STAGES =
  'Instance status:\nSystemSetup: Succeeded\nUserContainerImagePull: Succeeded\nModelDownload: Succeeded\nUserContainerStart: Succeeded\n\nContainer events:\nKind: Pod, Name: Pulling, Type: Normal, Time: 2025-06-01T08:12:11.1Z, Message: Start pulling container image\nKind: Pod, Name: Pulled, Type: Normal, Time: 2025-06-01T08:14:11.1Z, Message: Container image is pulled successfully\nKind: Pod, Name: Started, Type: Normal, Time: 2025-06-01T08:15:11.1Z, Message: Started container inference-server\n';
const READINESS =
  'Kind: Pod, Name: ReadinessProbeFailed, Type: Warning, Time: 2025-06-01T08:15:31.1Z, Message: Readiness probe failed: HTTP probe failed with statuscode: 502\n';
const BOOT =
  '2025-06-01 08:15:14,001 I [11] gunicorn.error - Starting gunicorn 23.0.0\n2025-06-01 08:15:14,121 I [11] gunicorn.error - Listening at: http://0.0.0.0:31311 (11)\n2025-06-01 08:15:14,124 I [61] gunicorn.error - Booting worker with pid: 61\n';
const INIT =
  "2025-06-01 08:15:18,011 I [61] azmlinfsrv.user_script - Invoking user's init function\n2025-06-01 08:15:28,011 I [61] azmlinfsrv.user_script - Users's init has completed successfully\n";
const SCORE =
  '127.0.0.1 - - [01/Jun/2025:08:16:56 +0000] "POST /score HTTP/1.0" 200 45 "-" "python-requests/2.32"\n';
const DONE =
  'Check: endpoint risk exists\nUploading src (0.02 MBs): 100%|##########| 18042/18042 [00:00<00:00, 91.8kB/s]\n';
const SHOW = (state: string) =>
  `{\n  "app_insights_enabled": false,\n  "endpoint_name": "risk",\n  "name": "green",\n  "provisioning_state": "${state}",\n  "tags": {}\n}\n`;

export const HEALTHY: readonly (readonly [what: string, role: Role, text: string])[] = [
  ['a server that started', 'log', BOOT + INIT],
  [
    'a server that started, with everything around its log',
    'log',
    `${STAGES}\nContainer logs:\n${BOOT}${INIT}`,
  ],
  [
    'a start that the probes waited for',
    'log',
    `${STAGES}${READINESS}${READINESS}\nContainer logs:\n${BOOT}${INIT}`,
  ],
  ['the last lines of a log: requests alone', 'log', SCORE.repeat(5)],
  [
    'requests as the server of Azure ML logs them',
    'log',
    '2025-06-01 08:16:56,001 I [61] azmlinfsrv - POST /score 200 12.1ms 45\n2025-06-01 08:16:57,001 I [61] azmlinfsrv - GET / 200 0.3ms 7\n',
  ],
  [
    'scaling out: a second instance starts',
    'log',
    `${STAGES}\nContainer logs:\n${BOOT}${INIT}${SCORE}${BOOT}${INIT}`,
  ],
  [
    'a rolling restart: the old server is asked to stop',
    'log',
    `${BOOT}${INIT}${SCORE}[2025-06-01 09:00:00 +0000] [11] [INFO] Handling signal: term\n[2025-06-01 09:00:00 +0000] [61] [INFO] Worker exiting (pid: 61)\n[2025-06-01 09:00:01 +0000] [11] [INFO] Shutting down: Master\n`,
  ],
  [
    'a worker that is replaced after its share of requests',
    'log',
    `${BOOT}${INIT}${SCORE}[2025-06-01 09:00:00 +0000] [61] [INFO] Autorestarting worker after current request.\n[2025-06-01 09:00:00 +0000] [61] [INFO] Worker exiting (pid: 61)\n[2025-06-01 09:00:01 +0000] [84] [INFO] Booting worker with pid: 84\n${INIT}`,
  ],
  [
    'scikit-learn warns of versions',
    'log',
    `${BOOT}InconsistentVersionWarning: Trying to unpickle estimator Ridge from version 1.3.0 when using version 1.5.2. This might lead to breaking code or invalid results.\n${INIT}${SCORE}`,
  ],
  [
    'TensorFlow without a GPU',
    'log',
    `${BOOT}2025-06-01 08:15:15.1: W tensorflow/compiler/xla/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcudart.so.11.0'; dlerror: libcudart.so.11.0: cannot open shared object file: No such file or directory\n2025-06-01 08:15:15.2: E tensorflow/compiler/xla/stream_executor/cuda/cuda_driver.cc:268] failed call to cuInit: UNKNOWN ERROR (303)\n${INIT}`,
  ],
  [
    'transformers warns of a slow tokenizer and of what is deprecated',
    'log',
    `${BOOT}/azureml-envs/a/lib/python3.10/site-packages/transformers/utils/hub.py:123: FutureWarning: Using \`TRANSFORMERS_CACHE\` is deprecated\nSome weights of BertModel were not initialized from the model checkpoint and are newly initialized: ['pooler.dense.bias']\n${INIT}`,
  ],
  [
    'an optional package that is missing, and was got over',
    'log',
    `${BOOT}WARNING: ModuleNotFoundError: No module named 'flash_attn'\n2025-06-01 08:15:15,100 W [61] score - falling back to eager attention\n${INIT}${SCORE}`,
  ],
  [
    'a traceback that was caught before the server was up',
    'log',
    `${BOOT}Traceback (most recent call last):\n  File "/var/azureml-app/src/score.py", line 3, in <module>\n    import uvloop\nImportError: cannot import name 'uvloop'\n${INIT}`,
  ],
  [
    'Application Insights that is off',
    'log',
    `${BOOT}2025-06-01 08:15:15,001 W [61] azmlinfsrv - Failed to start app insights client, continuing without it\n${INIT}`,
  ],
  [
    'uvicorn',
    'log',
    'INFO:     Started server process [7]\nINFO:     Waiting for application startup.\nINFO:     Application startup complete.\nINFO:     Uvicorn running on http://0.0.0.0:5001 (Press CTRL+C to quit)\n',
  ],
  [
    'vLLM',
    'log',
    'INFO 06-01 08:15:14 [api_server.py:1034] vLLM API server version 0.8.5\nWARNING 06-01 08:15:15 [config.py:689] Async output processing is not supported on the current platform type cpu.\nINFO 06-01 08:16:14 [api_server.py:1081] Starting vLLM API server on http://0.0.0.0:8000\nINFO:     Application startup complete.\nINFO:     10.0.0.4:40112 - "GET /health HTTP/1.1" 200 OK\n',
  ],
  [
    'Triton',
    'log',
    'I0601 08:15:14.1 1 server.cc:674] \n+-------+---------+--------+\n| Model | Version | Status |\n+-------+---------+--------+\n| risk  | 1       | READY  |\n+-------+---------+--------+\nI0601 08:15:14.2 1 grpc_server.cc:2519] Started GRPCInferenceService at 0.0.0.0:8001\nI0601 08:15:14.3 1 http_server.cc:4637] Started HTTPService at 0.0.0.0:8000\n',
  ],
  [
    'TensorFlow Serving',
    'log',
    '2025-06-01 08:15:14.1: I tensorflow_serving/model_servers/server.cc:409] Running gRPC ModelServer at 0.0.0.0:8500 ...\n2025-06-01 08:15:14.2: I tensorflow_serving/model_servers/server.cc:430] Exporting HTTP/REST API at:localhost:8501 ...\n[evhttp_server.cc : 245] NET_LOG: Entering the event loop ...\n',
  ],
  [
    'TorchServe',
    'log',
    '2025-06-01T08:15:14,100 [INFO ] main org.pytorch.serve.ModelServer - Initialize Inference server with: EpollServerSocketChannel.\nModel server started.\n',
  ],
  [
    'Flask of a container of one’s own',
    'log',
    " * Serving Flask app 'app'\n * Debug mode: off\nWARNING: This is a development server. Do not use it in a production deployment. Use a production WSGI server instead.\n * Running on http://0.0.0.0:5001\n",
  ],
  [
    'Docker builds an image',
    'log',
    "Step 9/15 : RUN pip install -r requirements.txt\nWARNING: Running pip as the 'root' user can result in broken permissions\nSuccessfully built 1f2e3d4c5b6a\nSuccessfully tagged acrrisk.azurecr.io/azureml/azureml_1f2e:latest\n",
  ],
  [
    'BuildKit builds an image',
    'log',
    '#8 [3/4] RUN pip install failed-lib==1.0\n#8 DONE 21.4s\n#9 exporting to image\n#9 exporting layers 3.2s done\n#9 naming to acrrisk.azurecr.io/azureml/azureml_1f2e:latest done\n#9 DONE 3.4s\n',
  ],
  [
    'a registry task builds an image',
    'log',
    "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.\n2025/06/01 08:15:14 Successfully pushed image: acrrisk.azurecr.io/azureml/azureml_1f2e:latest\nRun ID: cb7 was successful after 4m2s\n",
  ],
  [
    'az 2.40 deploys',
    'error',
    `Command group 'ml online-deployment' is in preview and under development. Reference and support levels: https://aka.ms/CLI_refstatus\n${DONE}Creating/updating online deployment green .....................................................................Done (6m 2s)\n${SHOW('Succeeded')}`,
  ],
  [
    'az 2.60 deploys',
    'error',
    `Class CodeConfiguration: This is an experimental class, and may change at any time. Please see https://aka.ms/azuremlexperimental for more information.\nAll traffic will be set to deployment green once it has been provisioned.\nIf you interrupt this command or it times out while waiting for the provisioning, you can try to set all the traffic to this deployment later once it has been provisioned.\n${DONE}Creating/updating online deployment green ........Done (5m 21s)\n`,
  ],
  [
    'az 2.80 deploys, and shows it',
    'error',
    `WARNING: ${DONE}WARNING: Instance type Standard_DS2_v2 may be too small for compute resources. Minimum recommended compute SKU is Standard_DS3_v2 for general purpose endpoints. Learn more about SKUs here: https://learn.microsoft.com/azure/machine-learning/reference-managed-online-endpoints-vm-sku-list\n${SHOW('Succeeded')}`,
  ],
  [
    'az shows a table',
    'any',
    'Name    EndpointName    ProvisioningState    InstanceType      InstanceCount\n------  --------------  -------------------  ----------------  ---------------\ngreen   risk            Succeeded            Standard_DS3_v2   2\n',
  ],
  [
    'az shows YAML',
    'any',
    'endpoint_name: risk\nname: green\nprovisioning_state: Succeeded\ntype: managed\n',
  ],
  ['az shows one value', 'any', 'Succeeded\n'],
  [
    'a pipeline of GitHub deploys',
    'any',
    `2025-06-01T08:15:14.1234567Z ##[group]Run az ml online-deployment create --file green.yml\n2025-06-01T08:15:14.2234567Z shell: /usr/bin/bash -e {0}\n2025-06-01T08:15:14.3234567Z ##[endgroup]\n2025-06-01T08:21:14.1234567Z Creating/updating online deployment green ........Done (5m 21s)\n2025-06-01T08:21:15.1234567Z   "provisioning_state": "Succeeded",\n`,
  ],
  [
    'Bicep deploys',
    'any',
    '{\n  "id": "/subscriptions/1/resourceGroups/rg/providers/Microsoft.Resources/deployments/main",\n  "properties": {\n    "error": null,\n    "provisioningState": "Succeeded"\n  }\n}\n',
  ],
  [
    'Terraform deploys',
    'any',
    'azapi_resource.green: Still creating... [5m10s elapsed]\nazapi_resource.green: Creation complete after 5m21s\n\nApply complete! Resources: 1 added, 0 changed, 0 destroyed.\n',
  ],
  [
    'the answer to a request',
    'any',
    'HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: 13\n\n{"score":[1]}\n',
  ],
  ['a script of the SDK', 'any', 'Deployment green provisioning state: Succeeded\nTraffic: {"green": 100}\n'],
];
