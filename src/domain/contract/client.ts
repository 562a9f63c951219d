/** What becomes of a file that the client cannot take: the last sentence of several checks. */
export const CLIENT_REFUSES = 'The client (az ml) refuses the file before it deploys anything.';
