/** Data that packages load and do not bring along. Facts of 2026-11; sources: each package's own documentation. */

/** A name of a pipeline of spaCy: language, kind, size (spacy.io/models, "Naming conventions"). */
export const SPACY_MODEL = /^[a-z]{2,3}_[a-z]+(?:_[a-z]+)*_(?:sm|md|lg|trf)$/;

/** Parts of NLTK that read a corpus or a model from nltk_data (nltk.org/data.html). */
export const NLTK_DATA: readonly { uses: RegExp; data: string }[] = [
  { uses: /^nltk\.(?:tokenize\.)?(?:word_tokenize|sent_tokenize)$/, data: 'punkt_tab' },
  { uses: /^nltk\.corpus\.stopwords\.words$/, data: 'stopwords' },
  { uses: /^nltk\.corpus\.wordnet\.\w+$/, data: 'wordnet' },
  { uses: /^nltk\.(?:stem\.)?(?:wordnet\.)?WordNetLemmatizer$/, data: 'wordnet' },
  { uses: /^nltk\.(?:tag\.)?pos_tag$/, data: 'averaged_perceptron_tagger_eng' },
  { uses: /^nltk\.(?:sentiment\.)?(?:vader\.)?SentimentIntensityAnalyzer$/, data: 'vader_lexicon' },
  { uses: /^nltk\.(?:chunk\.)?ne_chunk$/, data: 'maxent_ne_chunker_tab' },
];
