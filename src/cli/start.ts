import { runCommand } from './command';
import { launch } from './launcher/launch';

/** `npm start`: the whole product from one command, until Ctrl-C. */
await runCommand(() => launch('start'));
