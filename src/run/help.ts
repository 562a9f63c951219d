/** What `--help` prints. */
export const HELP = `endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

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
  --set KEY.PATH=VALUE      a value that the deploy passes with "az ml … --set". May repeat.
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

What to send, for invoke (to --endpoint-name, or the one endpoint of the files; --deployment-name tries one without traffic)
  --request FILE            a file, a glob, or JSON. May repeat.
  --expect-status N         the status that each answer must have (default: 200)
  --expect-json WHAT        a JSON Schema file, or /pointer=value. May repeat.
  --max-latency-ms N        milliseconds that each answer may take
  --repeat N                send each request N times and report latencies, with
  --concurrency N, --rate N as many at a time (default: 1), and a second
  --scoring-url URL         call this address; it gets no credential of Azure, but ENDPOINT_PREFLIGHT_SCORING_KEY as key
  --dry-run                 check the requests, send none

What to read, for diagnose
  FILE …                    the output of the deploy, and logs; "-" is standard input. A .yml or .yaml file is not
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
  --sarif-file FILE         … as SARIF,
  --junit-file FILE         … as JUnit XML
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
`;
