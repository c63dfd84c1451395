import { checkDocument } from './checkDocument.js';

// Off the main thread: the linter may take longer than a keystroke may wait.
addEventListener('message', ({ data }: MessageEvent<unknown>) => postMessage(checkDocument(data)));
