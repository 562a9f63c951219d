/** What follows where Triton refuses a model. */
export const NOT_LOADED = 'Triton does not load the model, and the container crashes after minutes.';
