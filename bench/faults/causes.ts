/** The causes of failed deployments, in the order, with the numbers and the names of the ranking of public reports. */
export const CAUSES = [
  { id: '1a', name: 'MLflow no-code drift' },
  { id: '1b', name: 'server package missing with a custom score.py' },
  { id: '1c', name: 'end-of-life Python, aged pins' },
  { id: '1d', name: 'score.py import not in conda; version skew with the pickled model' },
  { id: '2', name: 'VM-family quota' },
  { id: '3', name: 'model or code path wrong' },
  { id: '4', name: 'left-over state' },
  { id: '5', name: 'identity and roles' },
  { id: '6', name: 'image build' },
  { id: '8', name: 'contract errors that the command line misses' },
  { id: '10', name: 'succeeded but unusable' },
  { id: '11', name: 'slow init, probes, wrong routes, scoring timeout' },
  { id: '12', name: 'capacity' },
  { id: '13', name: 'network isolation' },
  { id: '14', name: 'memory, disk or VM size too small' },
] as const;

export type CauseId = (typeof CAUSES)[number]['id'];

/** Those that the files show, so that a check which reads nothing but files has to find them. */
export const STATIC_CAUSES: readonly CauseId[] = [
  '1a',
  '1b',
  '1c',
  '1d',
  '3',
  '6',
  '8',
  '10',
  '11',
  '13',
  '14',
];
