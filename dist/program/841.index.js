export const id=841;export const ids=[841];export const modules={5841:(e,t,o)=>{var n=o(57975),i=o(83348),r=o(73024),a=o(76760),s=o(73928),l=o(39472),d=o(99848),f=o(10064),h=o(59398),p=o(46824),u=o(9924),c=o(64062),w=o(67160),g=o(91423);let m=`endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

Usage
  endpoint-preflight preflight [paths] [options]     before a deploy: checks the files
  endpoint-preflight watch [paths] [options]         while it is deployed: waits for the end, and says why it failed
  endpoint-preflight diagnose [texts] [options]      after a deploy that failed: says why

  Paths are files, folders or globs; without any, every endpoint and deployment file below the current folder is
  checked. Other YAML files are passed over. Texts are what the deploy printed, and logs.
  Nothing is sent anywhere, unless a workspace is named: then Azure is asked about quota, images, assets, identities
  and states, and nothing is ever changed there.

What to check
  --files PATTERN           the same as a path; "!PATTERN" excludes. May repeat.
  --set KEY.PATH=VALUE      a value that the deploy will pass with "az ml \u{2026} --set". May repeat.
  --endpoint-name NAME      the endpoint that the deploy will name
  --deployment-name NAME    the deployment that the deploy will name
  --if-no-files-found WHAT  where no path is given and there is no such file: error (default), warn or ignore
  --config FILE             severities and suppressions (default: .endpoint-preflight.yml, if it is there)

What to watch (--endpoint-name and --deployment-name, or the deployments of the files)
  --wait false              look once
  --fail-fast false         wait for Azure to give up, also where there is no hope left
  --log-lines N             lines of each log to show (default: 200)

What to read, for diagnose
  FILE \u{2026}                    texts: what the deploy printed, logs. A file that ends in .yml or .yaml is no text but a
                            place to put the blame; "-" is standard input
  --error-file FILE         what the deploy printed: output of az (also --debug or JSON), an error of Azure, an answer
                            of the scoring URI
  --log-file FILE           a log: of a container, or of an image build. May repeat.
                            Where no text is named, standard input is read. Nothing to read is no good news: what
                            is empty ends with exit code 3.

Whom to ask (az login, AZURE_CLIENT_SECRET or a workload identity signs in; az's defaults name the workspace)
  --subscription-id ID      \
  --resource-group NAME      > the workspace that the files are deployed to
  --workspace NAME          /
  --online MODE             auto (default), required (a question without an answer fails the run) or off
  --tenant-id, --client-id  as whom, where AZURE_TENANT_ID and AZURE_CLIENT_ID do not say it
  --audience TEXT           of a token of GitHub, where the federated credential names another than the cloud's
  --cloud NAME              public (default), china or usgovernment
  --arm-endpoint URL, --authority-host URL
                            addresses of Azure that are none of the cloud's
  --timeout-minutes N       how long all questions may take together (default: 5; watch: 120)

What to do about it
  --fail-on LEVEL           error (default), warning or never

  --fix                     write the certain ways out into the files (a key's spelling, a path's letter case,
                            quotes), then check again; comments and formatting stay
  --fix --dry-run           only show them, as a diff

What to print
  --format FORMAT           text (default), json, sarif, junit or markdown
  -o, --output FILE         write it there instead of to standard output
  --report-file FILE        also write the report as JSON,
  --sarif-file FILE         \u{2026} as SARIF,
  --junit-file FILE         \u{2026} as JUnit XML
  --trace-file FILE         every question to Azure with its answer, without secrets, names and ids: for a report of a
                            problem, see the README

  -v, --verbose             also print what was asked of Azure, and as whom
  -h, --help                this text
  -V, --version             the version

Exit codes
  0  nothing that fails the run; for diagnose, nothing wrong found
  1  findings at or above --fail-on, or a question without an answer under --online required; for diagnose, a failure
     was found
  2  wrong usage or settings; a file that is named and not there; no file to check
  3  the run could not finish: what it should read is empty, what it should write cannot be written

Examples
  endpoint-preflight preflight
  endpoint-preflight preflight endpoints/ --fail-on warning
  endpoint-preflight preflight blue.yml --set instance_count=3 --endpoint-name credit
  endpoint-preflight preflight --format sarif --output preflight.sarif
  endpoint-preflight diagnose az-output.txt
  endpoint-preflight diagnose az-output.txt server.log blue.yml
  az ml online-deployment create --file blue.yml 2>&1 | endpoint-preflight diagnose
`;var y=o(58508);let b={passed:0,failed:1,usage:2,incomplete:3};function v(e,t,o){try{return(0,w.writeReport)(e,t,o),!0}catch(e){return R.fail(b.incomplete),N((0,i.$)(e)),!1}}function E(e){return/\.ya?ml$/i.test(e)||e.startsWith("!")}async function x(e){if("diagnose"===e.mode)return async function(e){let{diagnoseTexts:t}=await Promise.all([o.e(65),o.e(538),o.e(147)]).then(o.bind(o,31147));return t(e,process.stdin.isTTY?{}:{stdin:process.stdin})}(e);let t={env:process.env,signal:function(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.once(t,()=>e.abort());return e.signal}()};return(0,p.m)(e,t,async t=>"preflight"===e.mode?(0,h.M)(e,{now:new Date,...t}):(await Promise.all([o.e(65),o.e(910),o.e(546),o.e(538),o.e(136)]).then(o.bind(o,41136))).watch(e,{...t,say:e=>process.stderr.write(`${(0,u.RK)(e)}
`)}))}function A(e){process.stdout.write(e)}function N(e){process.stderr.write(`endpoint-preflight: ${(0,u.RK)(e)}
`)}function T(e,t,o){return n=>{if("mode"===n)return t;let i=e[n];return[...Array.isArray(i)?i.map(String):[],..."files"===n?o:[]].join("\n")}}function k({result:e},t){return t&&"failed"===e?b.passed:b[e]}let R=(0,i.K)(b.incomplete,e=>N(`could not finish: ${e}`));process.stdout.on("error",e=>{"EPIPE"!==e.code&&(R.fail(b.incomplete),N(`the report could not be printed (${e.code??e.message}).`))}),process.stderr.on("error",()=>{}),(async function(e){var t,i,h,p,w,b;let{values:I,positionals:L}=function(e){let t=Object.fromEntries(g.Qh.filter(e=>"mode"!==e).map(e=>[e,{type:"string",multiple:!0}]));try{return(0,n.parseArgs)({args:e,allowPositionals:!0,options:{...t,fix:{type:"boolean"},"dry-run":{type:"boolean"},verbose:{type:"boolean",short:"v"},format:{type:"string"},output:{type:"string",short:"o"},help:{type:"boolean",short:"h"},version:{type:"boolean",short:"V"}}})}catch(t){let e=t instanceof Error?t.message.split(". ")[0]??"":String(t);throw new g.GN(`${e}. With --help, all options.`)}}(e);if(!0===I.help)return A(m);if(!0===I.version)return A(`${y.x}
`);let[$,...F]=L;if(void 0===$)throw new g.GN("Which mode? Try: endpoint-preflight preflight. With --help, all of them.");let M=process.cwd(),z=(t=I,i=$,h=F,p=M,"diagnose"!==i.trim().toLowerCase()?(0,g.sb)(T(t,i,h),p):{...(0,g.sb)(T(t,i,h.filter(E)),p),textFiles:h.filter(e=>!E(e))}),P=function(e){let t=c.hR.find(t=>t===(e??"text"));if(void 0===t)throw new g.GN(`"--format" is "${String(e)}"; it takes ${c.hR.join(", ")}.`);return t}(I.format);if(!0===I["dry-run"]&&!0!==I.fix)throw new g.GN('"--dry-run" goes with "--fix".');if("preflight"!==z.mode&&!0===I.fix)throw new g.GN('"--fix" goes with preflight.');let{report:W,source:j,online:O,nothing:S,trace:G}=await x(z);if(!0===I.fix){let e,t,n=(w=W.findings,[...new Set((t=w.flatMap(e=>e.edits??[]).filter(({at:e})=>void 0===e.input)).map(({at:e})=>e.file))].flatMap(e=>{let o=(0,a.resolve)(M,e),n=(0,s.yR)(o,d.gZ);if("problem"in n||!(0,s.FK)(M,o)||(0,s.PJ)(o))return[];let i=t.filter(({at:t})=>t.file===e),r=function(e,t){let o,n=t.map(({at:t,text:o})=>({start:e.offset(t.start),end:e.offset(t.end),text:o})).sort((e,t)=>e.start-t.start||e.end-t.end),i="",r=0,a=0;for(let t of n)o?.start===t.start&&o.end===t.end&&o.text===t.text||t.start<r||(i+=e.text.slice(r,t.start)+t.text,r=t.end,a+=1,o=t);return{after:i+e.text.slice(r),edits:a}}(new l.k(e,o,n.text),i);return 0===r.edits?[]:[{file:e,path:o,before:n.text,...r}]}));if(!0===I["dry-run"])return R.fail(k(W,"never"===z.failOn)),A((0,u.RK)(await async function(e){let{createTwoFilesPatch:t}=await o.e(23).then(o.bind(o,44023));return e.map(({file:e,before:o,after:n})=>t(`a/${e}`,`b/${e}`,(0,f.s)(o),(0,f.s)(n),"","")).map(e=>e.replace(/^=+\n/,"")).join("")}(n)));for(let{path:e,after:t}of n)(0,r.writeFileSync)(e,t);n.length>0&&({report:W,source:j,online:O,nothing:S,trace:G}=await x(z)),N(0===(e=(b=n).reduce((e,t)=>e+t.edits,0))?"nothing to fix with certainty":`fixed ${e} of the findings in ${b.map(({file:e})=>e).join(", ")}`)}R.fail(k(W,"never"===z.failOn)),void 0!==S&&N(`warning: ${S}`),!0===I.verbose&&process.stderr.write((0,u.RK)(await async function(e){let[{onlineLog:t},{en:n}]=[await o.e(256).then(o.bind(o,60875)),await Promise.resolve().then(o.bind(o,45172))],i=e&&t(e,n);return void 0===i?"Nothing was asked of Azure.\n":`${i.title}:
${i.text}
`}(O))),await async function(e,{settings:t,format:n,output:i,trace:r},a){let s={failOn:t.failOn,rules:async()=>(await Promise.resolve().then(o.bind(o,55555))).ruleOf,source:a,width:Math.min(process.stdout.columns??100,120),colours:function(){let{NO_COLOR:e,FORCE_COLOR:t,TERM:o}=process.env;return!e&&(void 0!==t?"0"!==t:!0===process.stdout.isTTY&&"dumb"!==o)}()};for(let[o,n]of[["reportFile","json"],["sarifFile","sarif"],["junitFile","junit"]]){let i=t[o];void 0!==i&&v(t.root,i,await (0,c.XX)(e,n,s))}void 0!==t.traceFile&&v(t.root,t.traceFile,r??"");let l=await (0,c.XX)(e,n,void 0===i?s:{...s,colours:!1});void 0!==i&&v(t.root,i,l)||A(l)}(W,{settings:z,format:P,output:I.output,trace:G},j)})(process.argv.slice(2)).catch(e=>{let t=e instanceof g.GN;R.fail(t?b.usage:b.incomplete),N(`${t?"":"could not finish: "}${(0,i.$)(e)}`)}).then(R.over)}};