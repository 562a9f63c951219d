export const id=841;export const ids=[841];export const modules={5841:(e,t,o)=>{var i=o(57975),n=o(83348),r=o(73024),a=o(76760),s=o(73928),l=o(39472),f=o(99848),d=o(10064),p=o(21915),u=o(46824),h=o(9924),c=o(64062),g=o(67160),m=o(91423);let w=`endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

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
`;var y=o(58508);let v={passed:0,failed:1,usage:2,incomplete:3};function b(e,t,o){try{return(0,g.writeReport)(e,t,o),!0}catch(e){return k.fail(v.incomplete),N((0,n.$)(e)),!1}}function x(e){return/\.ya?ml$/i.test(e)||e.startsWith("!")}async function E(e){if("diagnose"===e.mode)return async function(e){let{diagnoseTexts:t}=await Promise.all([o.e(65),o.e(538),o.e(147)]).then(o.bind(o,31147));return t(e,process.stdin.isTTY?{}:{stdin:process.stdin})}(e);let t={env:process.env,signal:function(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.once(t,()=>e.abort());return e.signal}()};return(0,u.m)(e,t,async t=>"preflight"===e.mode?(0,p.M)(e,{now:new Date,...t}):(await Promise.all([o.e(65),o.e(910),o.e(546),o.e(538),o.e(136)]).then(o.bind(o,41136))).watch(e,{...t,say:e=>process.stderr.write(`${(0,h.RK)(e)}
`)}))}function A(e){process.stdout.write(e)}function N(e){process.stderr.write(`endpoint-preflight: ${(0,h.RK)(e)}
`)}function R(e,t,o){return i=>{if("mode"===i)return t;let n=e[i];return[...Array.isArray(n)?n.map(String):[],..."files"===i?o:[]].join("\n")}}function T({result:e},t){return t&&"failed"===e?v.passed:v[e]}let k=(0,n.K)(v.incomplete,e=>N(`could not finish: ${e}`));process.stdout.on("error",e=>{"EPIPE"!==e.code&&(k.fail(v.incomplete),N(`the report could not be printed (${e.code??e.message}).`))}),process.stderr.on("error",()=>{}),(async function(e){var t,n,p,u,g,v;let{values:I,positionals:L}=function(e){let t=Object.fromEntries(m.Qh.filter(e=>"mode"!==e).map(e=>[e,{type:"string",multiple:!0}]));try{return(0,i.parseArgs)({args:e,allowPositionals:!0,options:{...t,fix:{type:"boolean"},"dry-run":{type:"boolean"},verbose:{type:"boolean",short:"v"},format:{type:"string"},output:{type:"string",short:"o"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}}})}catch(t){let e=t instanceof Error?t.message.split(". ")[0]??"":String(t);throw new m.GN(`${e}. With --help, all options.`)}}(e);if(!0===I.help)return A(w);if(!0===I.version)return A(`${y.x}
`);let[$,...F]=L;if(void 0===$)throw new m.GN("Which mode? Try: endpoint-preflight preflight. With --help, all of them.");let M=process.cwd(),z=(t=I,n=$,p=F,u=M,"diagnose"!==n.trim().toLowerCase()?(0,m.sb)(R(t,n,p),u):{...(0,m.sb)(R(t,n,p.filter(x)),u),textFiles:p.filter(e=>!x(e))}),O=function(e){let t=c.hR.find(t=>t===(e??"text"));if(void 0===t)throw new m.GN(`"--format" is "${String(e)}"; it takes ${c.hR.join(", ")}.`);return t}(I.format);if(!0===I["dry-run"]&&!0!==I.fix)throw new m.GN('"--dry-run" goes with "--fix".');if("preflight"!==z.mode&&!0===I.fix)throw new m.GN('"--fix" goes with preflight.');let{report:P,source:j,online:S,nothing:W,trace:G}=await E(z);if(!0===I.fix){let e,t,i=(g=P.findings,[...new Set((t=g.flatMap(e=>e.edits??[]).filter(({at:e})=>void 0===e.input)).map(({at:e})=>e.file))].flatMap(e=>{let o=(0,a.resolve)(M,e),i=(0,s.yR)(o,f.gZ);if("problem"in i||!(0,s.FK)(M,o)||(0,s.PJ)(o))return[];let n=t.filter(({at:t})=>t.file===e),r=function(e,t){let o,i=t.map(({at:t,text:o})=>({start:e.offset(t.start),end:e.offset(t.end),text:o})).sort((e,t)=>e.start-t.start||e.end-t.end),n="",r=0,a=0;for(let t of i)o?.start===t.start&&o.end===t.end&&o.text===t.text||t.start<r||(n+=e.text.slice(r,t.start)+t.text,r=t.end,a+=1,o=t);return{after:n+e.text.slice(r),edits:a}}(new l.k(e,o,i.text),n);return 0===r.edits?[]:[{file:e,path:o,before:i.text,...r}]}));if(!0===I["dry-run"])return k.fail(T(P,"never"===z.failOn)),A((0,h.RK)(await async function(e){let{createTwoFilesPatch:t}=await o.e(23).then(o.bind(o,44023));return e.map(({file:e,before:o,after:i})=>t(`a/${e}`,`b/${e}`,(0,d.s)(o),(0,d.s)(i),"","")).map(e=>e.replace(/^=+\n/,"")).join("")}(i)));for(let{path:e,after:t}of i)(0,r.writeFileSync)(e,t);i.length>0&&({report:P,source:j,online:S,nothing:W,trace:G}=await E(z)),N(0===(e=(v=i).reduce((e,t)=>e+t.edits,0))?"nothing to fix with certainty":`fixed ${e} of the findings in ${v.map(({file:e})=>e).join(", ")}`)}k.fail(T(P,"never"===z.failOn)),void 0!==W&&N(`warning: ${W}`),!0===I.verbose&&process.stderr.write((0,h.RK)(await async function(e){let[{onlineLog:t},{en:i}]=[await o.e(256).then(o.bind(o,60875)),await Promise.resolve().then(o.bind(o,45172))],n=e&&t(e,i);return void 0===n?"Azure was not asked.\n":`${n.title}:
${n.text}
`}(S))),await async function(e,{settings:t,format:i,output:n,trace:r},a){let s={failOn:t.failOn,rules:async()=>(await Promise.resolve().then(o.bind(o,55555))).ruleOf,source:a,width:Math.min(process.stdout.columns??100,120),colours:function(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:o}=process.env;return!e&&(void 0!==t?"0"!==t:!0===process.stdout.isTTY&&"dumb"!==o)}()};for(let[o,i]of[["reportFile","json"],["sarifFile","sarif"],["junitFile","junit"]]){let n=t[o];void 0!==n&&b(t.root,n,await (0,c.XX)(e,i,s))}void 0!==t.traceFile&&b(t.root,t.traceFile,r??"");let l=await (0,c.XX)(e,i,void 0===n?s:{...s,colours:!1});void 0!==n&&b(t.root,n,l)||A(l)}(P,{settings:z,format:O,output:I.output,trace:G},j)})(process.argv.slice(2)).catch(e=>{let t=e instanceof m.GN;k.fail(t?v.usage:v.incomplete),N(`${t?"":"could not finish: "}${(0,n.$)(e)}`)}).then(k.over)}};