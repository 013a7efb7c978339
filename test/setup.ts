/**
 * Makes the test command repeatable: property tests draw from one fixed seed, unless SEED gives another.
 * New cases are for the longer scripts (`npm run fuzz`), which draw a seed of their own and print it.
 */
import { configureGlobal } from 'fast-check';
import { seedOfRun } from './seed-of-run.ts';

configureGlobal({ seed: seedOfRun });
