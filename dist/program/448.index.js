export const id=448;export const ids=[448];export const modules={36273:(e,t,r)=>{r.d(t,{d:()=>n});var s=r(76787);function n(e){let{iss:t,sub:r,aud:n,tid:i,oid:a,appid:o,azp:l,idtyp:c,scp:d}=function(e){try{return(0,s.Pf)(JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString("utf8")))}catch{return{}}}(e);return{iss:(0,s.Qq)(t),sub:(0,s.Qq)(r),aud:(0,s.Qq)((0,s.p_)(n)?.[0]??n),tid:(0,s.Qq)(i),oid:(0,s.Qq)(a),appid:(0,s.Qq)(o)??(0,s.Qq)(l),isUser:void 0===c?void 0!==(0,s.Qq)(d):"user"===c}}},70448:(e,t,r)=>{r.r(t),r.d(t,{listen:()=>l});var s=r(57075),n=r(6313),i=r(26261),a=r(36273),o=r(58037);function l(e){return(0,o.A)(t=>{var r,o;return r=t,o=e,{async sendRequest(e){!function({headers:e,url:t,body:r},s){let[,n]=/^https:\/\/[^/]+\/([^/]+)\/oauth2\/v2\.0\/token/.exec(t)??[],i="string"==typeof r?new URLSearchParams(r).get("client_id"):void 0;void 0!==n&&i&&void 0===s.caller&&(s.caller={tenantId:n,clientId:i,objectId:void 0});let[,o]=/^Bearer (\S+)$/.exec(e.get("authorization")??"")??[];if(void 0===o||s.caller?.objectId!==void 0)return;let{tid:l,appid:c,oid:d}=(0,a.d)(o);void 0!==d&&(s.caller={tenantId:l,clientId:c,objectId:d})}(e,o);let t=function({method:e,url:t,body:r}){return{method:e,url:t,sent:"string"==typeof r&&/^\s*[[{]/.test(r)?r:void 0,status:void 0,failure:void 0,headers:{},body:[],isCut:!1,times:1}}(e);try{return function(e,t,r){var a,o,l;let c,{status:d,headers:u,bodyAsText:p,readableStreamBody:m}=e,g=n.Tc.flatMap(e=>{let t=u.get(e);return void 0===t?[]:[[e,t]]}),h={...t,status:d,headers:Object.fromEntries(g)};return void 0===m?((d>=400||!(0,i.Y)(t.url))&&h.body.push(Buffer.from(p??"")),r.add(h),e):(r.add(h),d<400&&(0,i.Y)(t.url))?e:{...e,readableStreamBody:(a=m,o=h,l=r,c=new s.Transform({transform(e,t,r){l.keep(o,Buffer.from(e)),r(null,e)},destroy(e,t){"destroy"in a&&"function"==typeof a.destroy&&a.destroy(),t(e)}}),a.once("error",e=>c.destroy(e)),a.pipe(c))}}(await r.sendRequest(e),t,o)}catch(n){let{code:e,name:r}=n,s=[e,r].find(e=>"string"==typeof e&&/^\w{1,40}$/.test(e));throw o.add({...t,failure:String(s??"Error")}),n}}}})}},58037:(e,t,r)=>{let s;function n(e){let t=s;return s=e,()=>{s=t}}function i(e){return void 0===s?e:s(e)}r.d(t,{A:()=>n,D:()=>i})},6313:(e,t,r)=>{r.d(t,{CV:()=>d,Q_:()=>a,Tc:()=>c,ZG:()=>l,er:()=>o,io:()=>s,iq:()=>i,ks:()=>n,oI:()=>u});let s=new Set(`
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
  `.trim().split(/\s+/)),n=new Set(`
  access_token api-version azureml-app azureml-blobstore azureml-envs azureml-filestore azureml-models azureml-model-dir
  client-request-id client_id container-logs custom_model dist-packages error_codes error_description grant_type
  hash_sha256 hash_version hdi_isfolder inference-server inference_config insufficient_scope invalid_client invalid_grant
  invalid_request invalid_resource invalid_scope invalid_token kube-probe metadata_read mlflow_model model_path
  octet-stream openid-configuration python_function python_version refresh_token runtime_path site-packages
  sklearn_version storage-initializer triton_model unauthorized_client user_script virtual_machines well-known
  `.trim().split(/\s+/)),i=new Set(`
  australiacentral australiacentral2 australiaeast australiasoutheast austriaeast belgiumcentral brazilsouth
  brazilsoutheast canadacentral canadaeast centralindia centralus centraluseuap chilecentral chinaeast chinaeast2
  chinaeast3 chinanorth chinanorth2 chinanorth3 denmarkeast eastasia eastus eastus2 eastus2euap eastus3 francecentral
  francesouth germanynorth germanywestcentral indonesiacentral israelcentral italynorth japaneast japanwest
  jioindiacentral jioindiawest koreacentral koreasouth malaysiawest mexicocentral newzealandnorth northcentralus
  northeurope norwayeast norwaywest polandcentral qatarcentral southafricanorth southafricawest southcentralus
  southeastasia southindia spaincentral swedencentral swedensouth switzerlandnorth switzerlandwest uaecentral uaenorth
  uksouth ukwest usdodcentral usdodeast usgovarizona usgovtexas usgovvirginia westcentralus westeurope westindia westus
  westus2 westus3
  `.trim().split(/\s+/)),a=new Set(["core.windows.net","core.chinacloudapi.cn","core.usgovcloudapi.net","management.azure.com","management.chinacloudapi.cn","management.usgovcloudapi.net","login.microsoftonline.com","login.chinacloudapi.cn","login.microsoftonline.us","login.windows.net","sts.windows.net","graph.microsoft.com","containerregistry.azure.net","storage.azure.com","ml.azure.com","mcr.microsoft.com","registry-1.docker.io","auth.docker.io","index.docker.io","docker.io","ghcr.io","nvcr.io","authn.nvidia.com","quay.io","pypi.org","files.pythonhosted.org","token.actions.githubusercontent.com","aka.ms","learn.microsoft.com","docs.microsoft.com","portal.azure.com","tools.ietf.org","go.microsoft.com"]),o=[[".azurecr.io","registry"],[".azurecr.cn","registry"],[".azurecr.us","registry"],[".core.windows.net","account"],[".core.chinacloudapi.cn","account"],[".core.usgovcloudapi.net","account"],[".vault.azure.net","vault"],[".vault.azure.cn","vault"],[".vault.usgovcloudapi.net","vault"],[".inference.ml.azure.com","endpoint"],[".inference.ml.azure.cn","endpoint"],[".inference.ml.azure.us","endpoint"],[".notebooks.azure.net","workspace"],[".experiments.azureml.net","host"],[".experiments.ml.azure.cn","host"],[".experiments.ml.azure.us","host"],[".api.azureml.ms","host"],[".api.ml.azure.cn","host"],[".api.ml.azure.us","host"],[".azureml.ms","host"],[".azureml.net","host"],[".ml.azure.cn","host"],[".ml.azure.us","host"],[".onmicrosoft.com","tenant"]],l=new Set(["api-version","$filter","$top","$orderBy","$orderby","$skip","$skiptoken","$expand","skip","restype","comp","prefix","marker","maxresults","include","delimiter","n","last","orderby","service","scope","listViewType"]),c=["content-type","retry-after","retry-after-ms","x-ms-retry-after-ms","www-authenticate","link","location","docker-content-digest","docker-distribution-api-version","x-ms-error-code","x-ms-failure-cause","ratelimit-limit","ratelimit-remaining"],d=new Set("bin cfg csv dockerfile gz h5 html ini joblib json log md onnx parquet pb pbtxt pickle pkl pt pth py pyc r rds safetensors sh tar tgz tsv txt whl xml yaml yml zip".split(" ")),u={resourcegroups:"group",workspaces:"workspace",onlineendpoints:"endpoint",deployments:"deployment",models:"model",environments:"environment",codes:"code",datastores:"datastore",storageaccounts:"account",vaults:"vault",registries:"registry",userassignedidentities:"identity",managementgroups:"management",policyassignments:"assignment",policydefinitions:"policy",policysetdefinitions:"initiative",locks:"lock"}},26261:(e,t,r)=>{r.d(t,{Y:()=>i,n:()=>a});let s=/\/oauth2\/|\/token$|\/proxy_auth$|\/list(?:keys|secrets|credentials|sas|connectionstrings)\b|\/generate\w*token/i,n=/^(?:login\.|sts\.)/i;function i(e){let{host:t,pathname:r}=new URL(e);return n.test(t)||s.test(r)}function a(e){return/(?:key|secret|password|passwd|pwd|token|sas|signature|connectionstring|credential|cookie|authorization)s?\d*$/i.test(e.replace(/[^A-Za-z0-9]/g,""))}}};