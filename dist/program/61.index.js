export const id=61;export const ids=[61];export const modules={41061:(e,t,o)=>{var i=o(57975),n=o(52992),r=o(64317),a=o(23875),s=o(9924),l=o(27616),f=o(49987),d=o(73024),p=o(76760),u=o(70811),h=o(53595),c=o(33302),g=o(10064);let m=`endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

Usage
  endpoint-preflight preflight [paths] [options]     before a deploy: checks the files
  endpoint-preflight watch [paths] [options]         during a deploy: waits for the result, and explains a failure
  endpoint-preflight diagnose [texts] [options]      after a failed deploy: explains it

  Paths are files, folders or globs; without any, every endpoint and deployment file below the current folder is
  checked. Other YAML files are ignored. Texts are the output of the deploy, and logs.
  Without a workspace, nothing is sent anywhere. With one, quota, images, assets, identities and states are read
  from Azure. Nothing is ever changed there.

What to check
  --files PATTERN           the same as a path; "!PATTERN" excludes. May repeat.
  --set KEY.PATH=VALUE      a value that the deploy passes with "az ml \u{2026} --set". May repeat.
  --endpoint-name NAME      the endpoint name that the deploy passes
  --deployment-name NAME    the deployment name that the deploy passes
  --if-no-files-found WHAT  if no path is given and no file is found: error (default), warn or ignore
  --config FILE             severities and suppressions (default: .endpoint-preflight.yml, if it exists)

What to watch (--endpoint-name and --deployment-name, or the deployments of the files)
  --wait false              look once
  --fail-fast false         keep waiting for a deployment that cannot succeed any more
  --log-lines N             lines of each log to show (default: 200)

What to read, for diagnose
  FILE \u{2026}                    the output of the deploy, and logs; "-" is standard input. A .yml or .yaml file is not
                            read as text: it is the deployment to point the cause at
  --error-file FILE         the output of the deploy: of az (also --debug or JSON), an error of Azure, a response of
                            the scoring URI
  --log-file FILE           a log: of a container, or of an image build. May repeat.
                            Without any text, standard input is read. Empty input ends with exit code 3.

Azure (signs in with az login, AZURE_CLIENT_SECRET or a workload identity; the workspace defaults to az's)
  --subscription-id ID, --resource-group NAME, --workspace NAME
                            the workspace that the files are deployed to
  --online MODE             auto (default), required (a check that Azure does not answer fails the run) or off
  --tenant-id, --client-id  the identity, if AZURE_TENANT_ID and AZURE_CLIENT_ID do not name it
  --audience TEXT           audience of the GitHub token, if the federated credential has one of its own
  --cloud NAME              public (default), china or usgovernment
  --arm-endpoint URL, --authority-host URL
                            addresses of Azure, if they are not those of the cloud
  --timeout-minutes N       time limit for all requests to Azure together (default: 5; watch: 120)

Result
  --fail-on LEVEL           error (default), warning or never

  --fix                     apply the certain fixes to the files (a key's spelling, a path's letter case, quotes),
                            then check again; comments and formatting stay
  --fix --dry-run           only show them, as a diff

Output
  --format FORMAT           text (default), json, sarif, junit or markdown
  -o, --output FILE         write it there instead of to standard output
  --report-file FILE        also write the report as JSON,
  --sarif-file FILE         \u{2026} as SARIF,
  --junit-file FILE         \u{2026} as JUnit XML
  --trace-file FILE         every request to Azure with its response, without secrets, names and ids, for a bug report
                            (see the README)

  -v, --verbose             also print the requests to Azure, and the identity
  -h, --help                this text
  -V, --version             the version

Exit codes
  0  no findings that fail the run; for diagnose, no failure found
  1  findings at or above --fail-on, or a check without an answer under --online required; for diagnose, a failure
     was found
  2  wrong usage or settings; a named file that does not exist; no file to check
  3  the run could not finish: its input is empty, or its output cannot be written

Examples
  endpoint-preflight preflight
  endpoint-preflight preflight endpoints/ --fail-on warning
  endpoint-preflight preflight blue.yml --set instance_count=3 --endpoint-name credit
  endpoint-preflight preflight --format sarif --output preflight.sarif
  endpoint-preflight diagnose az-output.txt
  endpoint-preflight diagnose az-output.txt server.log blue.yml
  az ml online-deployment create --file blue.yml 2>&1 | endpoint-preflight diagnose
`;var w=o(6453),y=o(23271),v=o(58813);let x={passed:0,failed:1,usage:2,incomplete:3};function E(e,t,o){try{return(0,v.writeReport)(e,t,o),!0}catch(e){return L.fail(x.incomplete),T((0,f.$)(e)),!1}}function b(e){return/\.ya?ml$/i.test(e)||e.startsWith("!")}async function A(e){if("diagnose"===e.mode)return async function(e){let{diagnoseTexts:t}=await Promise.all([o.e(65),o.e(920),o.e(147)]).then(o.bind(o,31147));return t(e,process.stdin.isTTY?{}:{stdin:process.stdin})}(e);let t={env:process.env,signal:function(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.once(t,()=>e.abort());return e.signal}()};return(0,y.m)(e,t,async t=>"preflight"===e.mode?(0,a.M)(e,{now:new Date,...t}):(await Promise.all([o.e(65),o.e(18),o.e(524),o.e(920),o.e(661)]).then(o.bind(o,49661))).watch(e,{...t,say:e=>process.stderr.write(`${(0,s.RK)(e)}
`)}))}function R(e){process.stdout.write(e)}function T(e){process.stderr.write(`endpoint-preflight: ${(0,s.RK)(e)}
`)}function k(e,t,o){return i=>{if("mode"===i)return t;let n=e[i];return[...Array.isArray(n)?n.map(String):[],..."files"===i?o:[]].join("\n")}}function I({result:e},t){return t&&"failed"===e?x.passed:x[e]}let L=(0,f.K)(x.incomplete,e=>T(`could not finish: ${e}`));process.stdout.on("error",e=>{"EPIPE"!==e.code&&(L.fail(x.incomplete),T(`the report could not be printed (${e.code??e.message}).`))}),process.stderr.on("error",()=>{}),(async function(e){var t,a,f,y,v,x;let{values:$,positionals:F}=function(e){let t=Object.fromEntries(r.Q.filter(e=>"mode"!==e).map(e=>[e,{type:"string",multiple:!0}]));try{return(0,i.parseArgs)({args:e,allowPositionals:!0,options:{...t,fix:{type:"boolean"},"dry-run":{type:"boolean"},verbose:{type:"boolean",short:"v"},format:{type:"string"},output:{type:"string",short:"o"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}}})}catch(t){let e=t instanceof Error?t.message.split(". ")[0]??"":String(t);throw new r.G(`${e}. With --help, all options.`)}}(e);if(!0===$.help)return R(m);if(!0===$.version)return R(`${n.x}
`);let[M,...z]=F;if(void 0===M)throw new r.G("Which mode? Try: endpoint-preflight preflight. With --help, all of them.");let N=process.cwd(),O=(t=$,a=M,f=z,y=N,"diagnose"!==a.trim().toLowerCase()?(0,w.s)(k(t,a,f),y):{...(0,w.s)(k(t,a,f.filter(b)),y),textFiles:f.filter(e=>!b(e))}),P=function(e){let t=l.hR.find(t=>t===(e??"text"));if(void 0===t)throw new r.G(`"--format" is "${String(e)}"; it takes ${l.hR.join(", ")}.`);return t}($.format);if(!0===$["dry-run"]&&!0!==$.fix)throw new r.G('"--dry-run" goes with "--fix".');if("preflight"!==O.mode&&!0===$.fix)throw new r.G('"--fix" goes with preflight.');let{report:j,source:S,online:W,nothing:G,trace:U}=await A(O);if(!0===$.fix){let e,t,i=(v=j.findings,[...new Set((t=v.flatMap(e=>e.edits??[]).filter(({at:e})=>void 0===e.input)).map(({at:e})=>e.file))].flatMap(e=>{let o=(0,p.resolve)(N,e),i=(0,u.yR)(o,c.gZ);if("problem"in i||!(0,u.FK)(N,o)||(0,u.PJ)(o))return[];let n=t.filter(({at:t})=>t.file===e),r=function(e,t){let o,i=t.map(({at:t,text:o})=>({start:e.offset(t.start),end:e.offset(t.end),text:o})).sort((e,t)=>e.start-t.start||e.end-t.end),n="",r=0,a=0;for(let t of i)o?.start===t.start&&o.end===t.end&&o.text===t.text||t.start<r||(n+=e.text.slice(r,t.start)+t.text,r=t.end,a+=1,o=t);return{after:n+e.text.slice(r),edits:a}}(new h.k(e,o,i.text),n);return 0===r.edits?[]:[{file:e,path:o,before:i.text,...r}]}));if(!0===$["dry-run"])return L.fail(I(j,"never"===O.failOn)),R((0,s.RK)(await async function(e){let{createTwoFilesPatch:t}=await o.e(23).then(o.bind(o,44023));return e.map(({file:e,before:o,after:i})=>t(`a/${e}`,`b/${e}`,(0,g.s)(o),(0,g.s)(i),"","")).map(e=>e.replace(/^=+\n/,"")).join("")}(i)));for(let{path:e,after:t}of i)(0,d.writeFileSync)(e,t);i.length>0&&({report:j,source:S,online:W,nothing:G,trace:U}=await A(O)),T(0===(e=(x=i).reduce((e,t)=>e+t.edits,0))?"nothing to fix with certainty":`fixed ${e} of the findings in ${x.map(({file:e})=>e).join(", ")}`)}L.fail(I(j,"never"===O.failOn)),void 0!==G&&T(`warning: ${G}`),!0===$.verbose&&process.stderr.write((0,s.RK)(await async function(e){let[{onlineLog:t},{en:i}]=[await o.e(721).then(o.bind(o,14102)),await Promise.resolve().then(o.bind(o,45172))],n=e&&t(e,i);return void 0===n?"Azure was not asked.\n":`${n.title}:
${n.text}
`}(W))),await async function(e,{settings:t,format:i,output:n,trace:r},a){let s={failOn:t.failOn,rules:async()=>(await Promise.resolve().then(o.bind(o,55555))).ruleOf,source:a,width:Math.min(process.stdout.columns??100,120),colours:function(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:o}=process.env;return!e&&(void 0!==t?"0"!==t:!0===process.stdout.isTTY&&"dumb"!==o)}()};for(let[o,i]of[["reportFile","json"],["sarifFile","sarif"],["junitFile","junit"]]){let n=t[o];void 0!==n&&E(t.root,n,await (0,l.XX)(e,i,s))}void 0!==t.traceFile&&E(t.root,t.traceFile,r??"");let f=await (0,l.XX)(e,i,void 0===n?s:{...s,colours:!1});void 0!==n&&E(t.root,n,f)||R(f)}(j,{settings:O,format:P,output:$.output,trace:U},S)})(process.argv.slice(2)).catch(e=>{let t=e instanceof r.G;L.fail(t?x.usage:x.incomplete),T(`${t?"":"could not finish: "}${(0,f.$)(e)}`)}).then(L.over)}};