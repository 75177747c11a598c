import { spawnSync } from 'node:child_process';

const PLACES = {
	nginx: ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
	apache: ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'],
};

/** Command of a web server that is on this machine, or undefined. */
export const findServer = (name) =>
	PLACES[name].find((command) => spawnSync(command, ['-v']).status === 0);
