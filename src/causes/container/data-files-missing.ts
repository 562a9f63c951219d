import { defineCause, step } from '../cause.js';

export default defineCause<'resource' | 'model'>({
  id: 'data-files-missing',
  code: 'ERR_2200',
  name: 'ResourceNotReady',
  retry: 'after-fix',
  link: 'https://aka.ms/oe-tsg#error-resourcenotready',
  signatures: [
    {
      literals: [
        'please use the nltk downloader',
        'e050',
        'doesnt seem to be a python package or a valid path',
      ],
      pattern:
        /Resource (?<resource>[\w./-]{1,80}) not found\. Please use the NLTK Downloader|Please use the NLTK Downloader to obtain the resource|\[E050\] Can't find model '(?<model>[\w.-]{1,120})'|Can't find model '(?<model2>[\w.-]{1,120})'\. It doesn't seem to be/,
      examples: [
        'LookupError:\n**********\n  Resource punkt_tab not found.\n  Please use the NLTK Downloader to obtain the resource:\n\n  >>> import nltk',
        "OSError: [E050] Can't find model 'de_core_news_sm'. It doesn't seem to be a Python package or a valid path to a data directory.",
      ],
    },
  ],
  says: ({ resource, model }) =>
    resource
      ? `The image lacks the data ${resource} of NLTK: pip installs NLTK without it.`
      : model
        ? `The image lacks the model ${model} of spaCy: pip installs spaCy without it.`
        : 'The image lacks data that a package for language loads: pip installs the package without it.',
  fix: ({ model, resource }) => [
    model
      ? step(
          `Install it when the image is built: python -m spacy download ${model}, or the wheel of ${model} below "pip:".`,
        )
      : resource
        ? step(
            `Download it when the image is built: python -m nltk.downloader -d /usr/share/nltk_data ${resource}`.concat(
              '.',
            ),
          )
        : step('Download the data when the image is built.'),
    step(
      'Or put it into the model that you register, and load it from there. A download in init() fails without outbound access.',
    ),
  ],
  blame: { code: 'frame' },
  preventedBy: ['scoring/download-in-init'],
  source: 'NLTK and spaCy, their own texts',
  asOf: '2026-11',
});
