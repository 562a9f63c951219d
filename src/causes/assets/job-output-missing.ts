import { defineCause, step } from '../cause.js';

export default defineCause<'output'>({
  id: 'job-output-missing',
  code: null,
  name: 'NoMatchingArtifactsFoundFromJob',
  retry: 'no',
  signatures: [
    {
      literals: ['nomatchingartifactsfoundfromjob', 'no artifacts matching'],
      pattern:
        /\(NoMatchingArtifactsFoundFromJob\)|No artifacts matching (?<output>[\w./-]{1,120}) found from Job/,
      examples: ['(NoMatchingArtifactsFoundFromJob) No artifacts matching outputs found from Job'],
    },
    {
      literals: ['nomatchingoutputfoundfromjob'],
      pattern: /NoMatchingOutputFoundFromJob\)?(?: Job output (?<output>[\w./-]{1,120}) not found)?/,
      name: 'NoMatchingOutputFoundFromJob',
      examples: ['(NoMatchingOutputFoundFromJob) Job output default not found'],
    },
  ],
  says: ({ output }) =>
    output
      ? `The job has no output ${output} that a model could be made of.`
      : 'The job has no such output that a model could be made of.',
  fix: ({ names }) => [
    step(
      'See what the job has written, and name that path.',
      `az ml job download --name <job> --all --resource-group ${names.group} --workspace-name ${names.workspace}`,
    ),
  ],
  source: 'reports: public field log; public repository',
  asOf: '2026-09',
});
