/** Whole files that deploy, of the kinds that ../table.ts has no helper for. */

/** Puts the lines in place of or after those of `base`. */
function merged(base: Readonly<Record<string, string>>, lines: string): string {
  const given = new Set(lines.split('\n').map(line => /^[\w$]+/.exec(line)?.[0]));
  const kept = Object.entries(base).filter(([key]) => !given.has(key));
  return `${[...kept.map(([key, value]) => `${key}: ${value}`), lines].join('\n')}\n`;
}

/** 2 lines of its own. */
export function endpoint(lines: string): string {
  return merged({ name: 'credit', auth_mode: 'key' }, lines);
}

/** 3 lines of its own. */
export function kubernetesEndpoint(lines: string): string {
  return merged({ name: 'credit', auth_mode: 'key', compute: 'azureml:cluster' }, lines);
}

/** 6 lines of its own. */
export function kubernetesDeployment(lines: string): string {
  return merged(
    {
      name: 'blue',
      endpoint_name: 'credit',
      type: 'kubernetes',
      model: 'azureml:credit:3',
      environment: 'azureml:credit-env:7',
      instance_count: '3',
    },
    lines,
  );
}

/** Lines below a key, indented. */
export function below(key: string, ...lines: string[]): string {
  return [`${key}:`, ...lines.map(line => `  ${line}`)].join('\n');
}
