// Imported first, before anything is read: V8 otherwise keeps some forty megabytes of room for garbage,
// all through a print that wants its memory for pages.
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--optimize-for-size');
