/** What `--help` prints. */
export const HELP = `endpoint-preflight: stops a bad Azure ML online deployment before it costs twenty minutes.

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
  --set KEY.PATH=VALUE      a value that the deploy will pass with "az ml … --set". May repeat.
  --endpoint-name NAME      the endpoint that the deploy will name
  --deployment-name NAME    the deployment that the deploy will name
  --if-no-files-found WHAT  where no path is given and there is no such file: error (default), warn or ignore
  --config FILE             severities and suppressions (default: .endpoint-preflight.yml, if it is there)

What to watch (--endpoint-name and --deployment-name, or the deployments of the files)
  --wait false              look once
  --fail-fast false         wait for Azure to give up, also where there is no hope left
  --log-lines N             lines of each log to show (default: 200)

What to read, for diagnose
  FILE …                    texts: what the deploy printed, logs. A file that ends in .yml or .yaml is no text but a
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
  --sarif-file FILE         … as SARIF,
  --junit-file FILE         … as JUnit XML
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
`;
