/** Entry point of the command line. */
import { program } from './program';

await program().parseAsync();
