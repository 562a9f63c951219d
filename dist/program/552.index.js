export const id=552;export const ids=[552];export const modules={3552:(e,t,o)=>{var n=o(64317),i=o(57975),r=o(52992),a=o(17155);let s=`endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

Usage
  endpoint-preflight preflight [paths] [options]     before a deploy: checks the files
  endpoint-preflight local [paths] [options]         before a deploy: runs it in a container (Docker, Podman)
  endpoint-preflight watch [paths] [options]         during a deploy: waits for the result, and explains a failure
  endpoint-preflight invoke [paths] [options]        after a deploy: calls the endpoint, and explains the answer
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

How to rehearse, for local (the options of invoke below hold, too)
  --engine required         fail without Docker or Podman (default: auto, "not checked")
  --keep true               leave the container running

What to send, for invoke (to --endpoint-name, or the one of the files; --deployment-name tries one without traffic)
  --request FILE            a file, a glob, or JSON. May repeat.
  --expect-status N         the status that each answer must have (default: 200)
  --expect-json WHAT        a JSON Schema file, or /pointer=value. May repeat.
  --max-latency-ms N        milliseconds that each answer may take
  --repeat N                send each request N times and report latencies, with
  --concurrency N, --rate N as many at a time (default: 1), and a second
  --scoring-url URL         call this address; it gets no credential of Azure, but ENDPOINT_PREFLIGHT_SCORING_KEY as key
  --dry-run                 check the requests, send none

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
  --timeout-minutes N       time limit for all requests to Azure together (default: 5; invoke: 10;
                            watch: 120,
                            local: 60)

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
  0  no findings that fail the run; for diagnose and invoke, no failure found
  1  findings at or above --fail-on, or a check without an answer under --online required; for diagnose and invoke, a
     failure was found
  2  wrong usage or settings; a named file that does not exist; no file to check
  3  the run could not finish: its input is empty, or its output cannot be written

Examples
  endpoint-preflight preflight
  endpoint-preflight preflight endpoints/ --fail-on warning
  endpoint-preflight preflight blue.yml --set instance_count=3 --endpoint-name credit
  endpoint-preflight preflight --format sarif --output preflight.sarif
  endpoint-preflight invoke --endpoint-name credit --deployment-name green --request sample-request.json
  endpoint-preflight diagnose az-output.txt
  endpoint-preflight diagnose az-output.txt server.log blue.yml
  az ml online-deployment create --file blue.yml 2>&1 | endpoint-preflight diagnose
`;var l=o(6453);function d(e){return/\.ya?ml$/i.test(e)||e.startsWith("!")}function f(e,t,o){return n=>{if("mode"===n)return t;if("dry-run"===n)return String(!0===e["dry-run"]);let i=e[n];return[...Array.isArray(i)?i.map(String):[],..."files"===n?o:[]].join("\n")}}var p=o(49987),u=o(9924),h=o(28617),c=o(73024),g=o(76760),m=o(2471),y=o(70811),w=o(1767),v=o(53595),E=o(10064),x=o(64822);let b={passed:0,failed:1,usage:2,incomplete:3};function k({settings:e}){let t=process.stdin.isTTY?void 0:process.stdin;return(0,x.r)(e,{env:process.env,say:e=>process.stderr.write(`${(0,u.RK)(e)}
`),..."diagnose"===e.mode&&{stdin:t}})}function A({report:e,source:t},{settings:n},i,r){let s=Math.min(process.stdout.columns??100,120);return(0,a.XX)(e,i,{failOn:n.failOn,rules:async()=>(await Promise.resolve().then(o.bind(o,55555))).ruleOf,source:t,width:s,colours:r})}function N(e){process.stderr.write(`endpoint-preflight: ${(0,u.RK)(e)}
`)}function L({result:e},{settings:t}){return"never"===t.failOn&&"failed"===e?b.passed:b[e]}let T=(0,p.K)(b.incomplete,e=>N(`could not finish: ${e}`));process.stdout.on("error",e=>{"EPIPE"!==e.code&&(T.fail(b.incomplete),N(`the report could not be printed (${e.code??e.message}).`))}),process.stderr.on("error",()=>{}),(async function(e){let t=function(e,t){var o,p,u,h;let{values:c,positionals:g}=function(e){let t=Object.fromEntries(n.Q.filter(e=>"mode"!==e).map(e=>[e,{type:"string",multiple:!0}]));try{return(0,i.parseArgs)({args:e,allowPositionals:!0,options:{...t,fix:{type:"boolean"},"dry-run":{type:"boolean"},verbose:{type:"boolean",short:"v"},format:{type:"string"},output:{type:"string",short:"o"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}}})}catch(t){let e=t instanceof Error?t.message.split(". ")[0]??"":String(t);throw new n.G(`${e}. With --help, all options.`)}}(e);if(!0===c.help)return s;if(!0===c.version)return`${r.x}
`;let[m,...y]=g;if(void 0===m)throw new n.G("Which mode? Try: endpoint-preflight preflight. With --help, all of them.");let w=(o=c,p=m,u=y,h=t,"diagnose"!==p.trim().toLowerCase()?(0,l.s)(f(o,p,u),h):{...(0,l.s)(f(o,p,u.filter(d)),h),textFiles:u.filter(e=>!d(e))}),[v,E]=[!0===c.fix,!0===c["dry-run"]],x=function(e){let t=a.hR.find(t=>t===(e??"text"));if(void 0===t)throw new n.G(`"--format" is "${String(e)}"; it takes ${a.hR.join(", ")}.`);return t}(c.format);if(E&&!v&&"invoke"!==w.mode)throw new n.G('"--dry-run" goes with "--fix", or with invoke.');if("preflight"!==w.mode&&v)throw new n.G('"--fix" goes with preflight.');return{settings:w,format:x,output:c.output,fix:v,dryRun:E,verbose:!0===c.verbose}}(e,process.cwd());"string"==typeof t?process.stdout.write(t):await async function(e,t){let{settings:n,fix:i,dryRun:r,verbose:a}=e,{root:s}=n,l=await k(e);if(i){var d;let n,i=function(e,t,o=(0,m.r7)(new w.M(t))){let n=e.flatMap(e=>e.edits??[]).filter(({at:e})=>void 0===e.input);return[...new Set(n.map(({at:e})=>e.file))].flatMap(e=>{let i=(0,g.resolve)(t,e),r=o(e);if(void 0===r||!(0,y.FK)(t,i)||(0,y.PJ)(i))return[];let a=n.filter(({at:t})=>t.file===e),s=function(e,t){let o,n=t.map(({at:t,text:o})=>({start:e.offset(t.start),end:e.offset(t.end),text:o})).sort((e,t)=>e.start-t.start||e.end-t.end),i="",r=0,a=0;for(let t of n)o?.start===t.start&&o.end===t.end&&o.text===t.text||t.start<r||(i+=e.text.slice(r,t.start)+t.text,r=t.end,a+=1,o=t);return{after:i+e.text.slice(r),edits:a}}(new v.k(e,i,r),a);return 0===s.edits?[]:[{file:e,path:i,before:r,...s}]})}(l.report.findings,s,l.text);if(r){t.fail(L(l.report,e)),process.stdout.write((0,u.RK)(await async function(e){let{createTwoFilesPatch:t}=await o.e(23).then(o.bind(o,44023));return e.map(({file:e,before:o,after:n})=>t(`a/${e}`,`b/${e}`,(0,E.s)(o),(0,E.s)(n),"","")).map(e=>e.replace(/^=+\n/,"")).join("")}(i)));return}for(let{path:e,after:t}of i)(0,c.writeFileSync)(e,t);i.length>0&&(l=await k(e)),N(0===(n=(d=i).reduce((e,t)=>e+t.edits,0))?"nothing to fix with certainty":`fixed ${n} of the findings in ${d.map(({file:e})=>e).join(", ")}`)}t.fail(L(l.report,e)),void 0!==l.nothing&&N(`warning: ${l.nothing}`),a&&process.stderr.write((0,u.RK)(await async function(e){let{onlineLog:t}=await o.e(721).then(o.bind(o,14102)),n=e&&t(e);return void 0===n?"Azure was not asked.\n":`${n.title}:
${n.text}
`}(l.online))),await async function(e,t,o){let{settings:n,format:i,output:r}=t,{written:a,unwritten:s}=await (0,h.h)(n.root,[["report-file",n.reportFile,()=>((o,n=!1)=>A(e,t,o,n))("json")],["sarif-file",n.sarifFile,()=>((o,n=!1)=>A(e,t,o,n))("sarif")],["junit-file",n.junitFile,()=>((o,n=!1)=>A(e,t,o,n))("junit")],["trace-file",n.traceFile,()=>e.trace??""],["output",r,()=>((o,n=!1)=>A(e,t,o,n))(i)]]);for(let e of(s.length>0&&o.fail(b.incomplete),s))N(e);a.has("output")||process.stdout.write(await ((o,n=!1)=>A(e,t,o,n))(i,void 0===r&&function(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:o}=process.env;return!e&&(void 0!==t?"0"!==t:!0===process.stdout.isTTY&&"dumb"!==o)}()))}(l,e,t)}(t,T)})(process.argv.slice(2)).catch(e=>{let t=e instanceof n.G;T.fail(t?b.usage:b.incomplete),N(`${t?"":"could not finish: "}${(0,p.$)(e)}`)}).then(T.over)}};