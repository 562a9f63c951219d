// Loaded before a server that the sandbox starts (node --import): ends it when the pipe to its parent is closed, so
// that nothing is left over where the parent was killed.
process.stdin.on('end', () => process.exit(0)).resume();
