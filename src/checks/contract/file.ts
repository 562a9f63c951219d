import { View } from '../../documents/view.js';
import { defineCheck, problem, type RunContext } from '../check.js';

/** A file that the user named is there, can be read, and is an online endpoint or deployment. */
export default defineCheck({
  id: 'contract/file',
  title: 'A named file is there and is an online endpoint or deployment',
  confidence: 'certain',
  severity: 'error',
  since: '1.0.0',
  of: 'run',
  *run({ unread }: RunContext) {
    for (const { source, reason } of unread) {
      const view = new View(source, { kind: 'mapping', entries: [], start: 0, end: 0, size: 1 });
      const { kind } = reason;
      if (kind === 'missing' || kind === 'unreadable') {
        yield problem(view, '', { message: kind, values: { file: source.file, detail: reason.detail } });
      } else if (kind === 'foreign') {
        const isGuess = reason.detail !== 'neither';
        yield problem(view, '', {
          message: isGuess ? 'foreign' : '',
          values: { file: source.file, what: reason.detail },
        });
      }
    }
  },
});
