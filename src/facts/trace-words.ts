/**
 * What a trace of a run keeps as it is: words that say nothing of whose workspace it is. Everything that is not here, and
 * has no form that is kept (numbers, dates, versions, VM sizes, quota families), is replaced. A word that is the name of
 * something in the same run is replaced all the same.
 * Taken from the fields, types and states of recorded answers (azure-recordings.ts), from the language of Azure Policy,
 * and from the texts of the resource manager's errors. Compiled 2026-11-30.
 */

/** In lower case. A name of several words (`privateLinkCount`, `Not_Found`) is kept where each of them is here. */
export const TRACE_WORDS: ReadonlySet<string> = new Set(
  `
  aad ab abac accelerated accept acceptable access account accounts acls acr action actions actual additional addition
  address addresses admin advanced affinity agent aka algorithm alias aliases all allocation allow allowed allowlist am
  amd aml amltoken an analysis and annotation annotations anonymous any aof api apis app append application applicable
  apply approved arch architecture archived are arm array arrays as assembly asset assets assign assignable assigned
  assignment assignments associated async at attempt attributes audience audit auth authentication authority
  authorization authorizations authorized auto autoscale available average aware azure azureblob azurefile azureml azureacr
  backend bad base based basic batch be because been before behind being below between binary blob blobs block body
  boolean both bound bucket build builder building built builtin by bypass bytes
  cache cached calls can canceled cancelled cannot capabilities capability capable capacity case category cert
  certificate certificates change changeable channel channels chain check checks child class classic client clients
  cloud cluster clusters code codes collector column combined comp complete completed component components compress compute
  concurrent conda condition config configuration configurations conflict connection connections constraint contain
  container containers containing contains content contents context control controller copy core cores correct
  correlation cors cost costs could count cpu create created createdtime creating creation credential credentials cross
  cuda current currently custom
  data datalake dataplanepreview dataset datastore datastores date day days decimal decode dedicated default deferred
  definition definitions delay delegated delete deleted deleting denied dense deny dependencies dependency depends
  deploy deployed deployer deploying deployment deployments description desc detail details details dev devtest device
  diagnostic diagnostics did different digest dir direct directory disable disabled discovery disk disks display
  distribution dns do docker does domain don done double down download downloaded downloading due duration during
  each edition effect effective egress either element else email empty enable enabled encoding encryption end ended
  endpoint endpoints enforce enforcement enough ensure enterprise entity entra entry env environment environments equals
  error errors etag euap event events every example exceed exceeded exception exchange exclude exclusion exec execute
  exemption exemptions exist existence exists exit expect expected expiration expired expires expiry export expression
  extended extension extensions external
  facility fail failed failing failure failures false family feature features federated field fields file files filesystem
  filter find firewall first fix flag flavor flavors flow folder following follows for forbidden force form format found
  fqdn fqdns free frequency friendly from front full function functions further
  gateway gb general generated generation get getting git given global gmt go got gpu gpus grace grant granted greater
  group groups gt gte guid guide
  had hardware has hash have hbi head header headers health healthy help here hidden high history hns host hosts hour
  hours how however html http https
  ib icon id identification identifier identities identity if image images immutable import in inactive include included
  including index individual info information inherited init initial initiative inject inner innererror input inputs
  insights install instance instances instead insufficient int integer integrated interface interfaces internal internet
  into invalid invocation io ip ipv is isolation issue issuer it item items its itself
  jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun job jobs join json
  keep key keys kib kind kubernetes kube
  label labels language large last latest layer layers lease leased learn learning least legacy length less let level lib
  library license life like limit limited limits line lines link linked links linux list listed listing live liveness
  load loader loading local localized location locations lock locked locks log login logging logs long lookup low lower lrs
  lt lte
  machine main maintain majority make managed management manager manifest manifests many manual map mapping mark match
  matched matches max maximum may mb measured media member members memory merge message messages met metadata method metric
  mfe mferp managementfrontend mib microsoft migration min minimal minimum minute minutes mir mirror missing mismatch ml
  mlflow mlmodel mode model models modified modify module modules monitor monitoring month more most mount msi ms multiple
  must mutable
  name named names namespace namespaces nested network networking networks never new newer newest next nfs no node nodes
  none noninteractive normal not notary notebook notebooks note notes nothing now null number
  object objects of off offer offline oidc old on once onboarded one online only onlineendpointid open operating operation
  operations operator option optional options or order orderby ordinal org origin os other others our out outbound output
  outside over overrides own owned owner
  package packages page pages parameter parameters parent part partial partition parts passed past path paths pay pending
  per percent perform performed perhaps period permanent permission permissions permitted ping pip pipeline place
  placement plain plan platform please pod point policies policy pool port ports possible post preparation premium present
  preview previous primary principal principals prior priority private privileged probe problem process processing product
  production profile progress project promo proper properties property protocol provide provided provider providers
  provisioned provisioning proxy public pull pulled pulling purge purpose push python
  quarantine query queue quota quotas quick
  ran range rate raw reached read readable reader readiness ready reason reasons rebuild received recent recently record
  recovery recommended reduce redundancy ref reference references referenced refresh refused regex region regional regions
  registered registering registration registries registry regenerate rejected related release released remaining remote
  remove removed renamed replace replica replicas replication repo repositories repository request requested requestor
  requests required requirement requirements requires reserved reset resolve resource resources response rest restart
  restore restricted restriction restrictions result results retention retry return returned revision rfc right rights role
  roles root route routes row rule rules run runner running runs runtime
  safe same sas save says scale scaling scan schedule schema scope scopes score scoring script scripts search second
  seconds secret secrets section secure secured security see selector selectors self send sent separate sequence serverless
  serve server servers service services session set sets setting settings setup severity sha share should show shutdown
  shut side sign signature signed single site size sizes sku skus sla small snapshot so soft software some source space
  spark spec specific specified specify spending spot sql stable stack stage standard start started starting startup state
  statement states status std stderr stdout step still stop stopped stopping storage store stored stream strict string
  strings structure sts style sub subject subnet subnets subresource subscription subscriptions substatus succeeded
  succeed success successful successfully such suffix suite summary support supported supports suspended swagger switch
  system
  tab table tag tags take taken target targets task tasks taxonomy telemetry template temp temporary tenant tenants term
  terminated test text than that the their them then there these they this those through throttled throttling throughput
  tier time timeout times timestamp title tls to token tokens too total totals trace traceback track tracking traffic
  transfer transport trial trigger triton true trust trusted try two type types
  ultra unable unauthorized unavailable under underlying undefined unexpected unhealthy unique unit units unknown unless
  unlimited unlocked unprocessable unready unregistered unregistering unrelated unsecure unsupported unsuspend until
  update updated updates updating upgrade upload upper uri uris url urls usable usage usages use used user users uses using
  uuid
  valid validate validation value values variable variables vault vaults vcpu vcpus verify version versions very vhd via
  view virtual visit vm vms vnet volume volumes
  wait waiting warned warning was way web week well were what when where whether which while white who whole whose will
  window windows with within without work worker workers working workload workloads workspace workspaces would write
  written wrong
  year yes yet you your
  zero zone zones zonal zrs grs gzrs ragrs ragzrs
  charset utf xml rel timedesc timeasc eq ne ge le machines lun dfs bearer realm octet stream elevate delegation startswith oauth openid known referrers vnd aadsts k8s csp mpn bizspark dreamspark gen go inference initializer storageinitializer infsrv quarantined
  toomanyrequests commitment monetary msi vcpus evict odidp exceeds unspecified evaluated nonexistent modifiable auditifnotexists deployifnotexists denyaction
  azureblobstorage odidp oeidp od oe paygo enterpriseagreement msdn freetrial sponsored azurepass students
  workspaceblobstore workspacefilestore workspaceartifactstore workspaceworkingdirectory blobstore filestore
  vmfamily vmsizes vnets mllegacy cdn compute's isn doesn
  vnd distribution rootfs oci gzip tar diff
  machinelearningservices containerregistry keyvault managedidentity policyinsights cognitiveservices
  azuredatalakegen azureresourcemanager insufficientscope
  `
    .trim()
    .split(/\s+/),
);

/** Words of several parts that are joined as names are: each is kept as a whole. */
export const TRACE_JOINED: ReadonlySet<string> = new Set(
  `
  access_token api-version azureml-app azureml-blobstore azureml-envs azureml-filestore azureml-models azureml-model-dir
  client-request-id client_id container-logs custom_model dist-packages error_codes error_description grant_type
  hash_sha256 hash_version hdi_isfolder inference-server inference_config insufficient_scope invalid_client invalid_grant
  invalid_request invalid_resource invalid_scope invalid_token kube-probe metadata_read mlflow_model model_path
  octet-stream openid-configuration python_function python_version refresh_token runtime_path site-packages
  sklearn_version storage-initializer triton_model unauthorized_client user_script virtual_machines well-known
  `
    .trim()
    .split(/\s+/),
);

/** Regions of Azure as answers spell them; a new one is replaced by a name, and the trace stays whole. */
export const TRACE_REGIONS: ReadonlySet<string> = new Set(
  `
  australiacentral australiacentral2 australiaeast australiasoutheast austriaeast belgiumcentral brazilsouth
  brazilsoutheast canadacentral canadaeast centralindia centralus centraluseuap chilecentral chinaeast chinaeast2
  chinaeast3 chinanorth chinanorth2 chinanorth3 denmarkeast eastasia eastus eastus2 eastus2euap eastus3 francecentral
  francesouth germanynorth germanywestcentral indonesiacentral israelcentral italynorth japaneast japanwest
  jioindiacentral jioindiawest koreacentral koreasouth malaysiawest mexicocentral newzealandnorth northcentralus
  northeurope norwayeast norwaywest polandcentral qatarcentral southafricanorth southafricawest southcentralus
  southeastasia southindia spaincentral swedencentral swedensouth switzerlandnorth switzerlandwest uaecentral uaenorth
  uksouth ukwest usdodcentral usdodeast usgovarizona usgovtexas usgovvirginia westcentralus westeurope westindia westus
  westus2 westus3
  `
    .trim()
    .split(/\s+/),
);

/** Hosts that are the same for everybody. */
export const TRACE_HOSTS: ReadonlySet<string> = new Set([
  ...['core.windows.net', 'core.chinacloudapi.cn', 'core.usgovcloudapi.net'],
  ...['management.azure.com', 'management.chinacloudapi.cn', 'management.usgovcloudapi.net'],
  ...['login.microsoftonline.com', 'login.chinacloudapi.cn', 'login.microsoftonline.us', 'login.windows.net'],
  ...[
    'sts.windows.net',
    'graph.microsoft.com',
    'containerregistry.azure.net',
    'storage.azure.com',
    'ml.azure.com',
  ],
  ...[
    'mcr.microsoft.com',
    'registry-1.docker.io',
    'auth.docker.io',
    'index.docker.io',
    'docker.io',
    'ghcr.io',
  ],
  ...[
    'nvcr.io',
    'authn.nvidia.com',
    'quay.io',
    'pypi.org',
    'files.pythonhosted.org',
    'token.actions.githubusercontent.com',
  ],
  ...[
    'aka.ms',
    'learn.microsoft.com',
    'docs.microsoft.com',
    'portal.azure.com',
    'tools.ietf.org',
    'go.microsoft.com',
  ],
]);

/** Endings of hosts that belong to somebody: what stands before is replaced, the ending is kept. */
export const TRACE_SUFFIXES: readonly (readonly [suffix: string, kind: string])[] = [
  ['.azurecr.io', 'registry'],
  ['.azurecr.cn', 'registry'],
  ['.azurecr.us', 'registry'],
  ['.core.windows.net', 'account'],
  ['.core.chinacloudapi.cn', 'account'],
  ['.core.usgovcloudapi.net', 'account'],
  ['.vault.azure.net', 'vault'],
  ['.vault.azure.cn', 'vault'],
  ['.vault.usgovcloudapi.net', 'vault'],
  ['.inference.ml.azure.com', 'endpoint'],
  ['.inference.ml.azure.cn', 'endpoint'],
  ['.inference.ml.azure.us', 'endpoint'],
  ['.notebooks.azure.net', 'workspace'],
  // Where registries of assets answer: the product sends a token to these endings alone.
  ['.experiments.azureml.net', 'host'],
  ['.experiments.ml.azure.cn', 'host'],
  ['.experiments.ml.azure.us', 'host'],
  ['.api.azureml.ms', 'host'],
  ['.api.ml.azure.cn', 'host'],
  ['.api.ml.azure.us', 'host'],
  ['.azureml.ms', 'host'],
  ['.azureml.net', 'host'],
  ['.ml.azure.cn', 'host'],
  ['.ml.azure.us', 'host'],
  ['.onmicrosoft.com', 'tenant'],
];

/** Parts of a query that are kept, their values replaced as any other text; the value of any other part is left out. */
export const TRACE_QUERY: ReadonlySet<string> = new Set([
  ...[
    'api-version',
    '$filter',
    '$top',
    '$orderBy',
    '$orderby',
    '$skip',
    '$skiptoken',
    '$expand',
    'skip',
    'restype',
    'comp',
  ],
  ...[
    'prefix',
    'marker',
    'maxresults',
    'include',
    'delimiter',
    'n',
    'last',
    'orderby',
    'service',
    'scope',
    'listViewType',
  ],
]);

/** Endings of file names; what stands before is replaced. */
export const TRACE_FILE_ENDINGS: ReadonlySet<string> = new Set(
  'bin cfg csv dockerfile gz h5 html ini joblib json log md onnx parquet pb pbtxt pickle pkl pt pth py pyc r rds safetensors sh tar tgz tsv txt whl xml yaml yml zip'.split(
    ' ',
  ),
);

/** What a type of the resource manager is called in the names that stand for it. */
export const TRACE_KINDS: Readonly<Record<string, string>> = {
  resourcegroups: 'group',
  workspaces: 'workspace',
  onlineendpoints: 'endpoint',
  deployments: 'deployment',
  models: 'model',
  environments: 'environment',
  codes: 'code',
  datastores: 'datastore',
  storageaccounts: 'account',
  vaults: 'vault',
  registries: 'registry',
  userassignedidentities: 'identity',
  managementgroups: 'management',
  policyassignments: 'assignment',
  policydefinitions: 'policy',
  policysetdefinitions: 'initiative',
  locks: 'lock',
};
