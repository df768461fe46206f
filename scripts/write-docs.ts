import { readFileSync, writeFileSync } from 'node:fs';
import { fillGenerated } from './generated-docs.ts';

/** Brings the generated tables of the README up to date; a test fails while they are not. */
writeFileSync('README.md', fillGenerated(readFileSync('README.md', 'utf8')));
