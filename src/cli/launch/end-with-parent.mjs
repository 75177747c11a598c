// Plain JavaScript, as bin.mjs: runs on whatever Node the machine has.
const LOOK_EVERY = 500;

/** npm starts us through a shell, which a signal ends without a word to us: then nobody waits for us any more. */
export function endWithParent() {
	if (!process.env['npm_command']) return;
	const parent = process.ppid;
	const look = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(look);
		process.kill(process.pid, 'SIGTERM');
	}, LOOK_EVERY);
	look.unref();
}
