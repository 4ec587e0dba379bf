import { runCommand } from './command';
import { launch } from './launcher/launch';

/** `npm run dev`: the same as start, reloading on changes. */
await runCommand(() => launch('dev'));
