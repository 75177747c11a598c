/** Whether a process with this id is alive: signal 0 asks without disturbing. */
export function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it lives, and belongs to someone else.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
