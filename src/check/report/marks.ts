/** What each line of a report begins with; the watcher of VS Code looks for the first two. */
export const MARKS = { error: 'fout', warning: 'let op', notice: 'lees na' } as const;
