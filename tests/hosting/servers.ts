import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findServer } from '../../scripts/find-servers.mjs';

/** Our example settings in a real server on this machine; undefined where that server is not installed. */
export function serverNamed(name: 'nginx' | 'apache') {
	const command = findServer(name);
	if (!command) return undefined;
	return (folder: string, port: number): ChildProcess => {
		const file = join(folder, `${name}.conf`);
		writeFileSync(file, name === 'nginx' ? nginx(folder, port) : apache(folder, port));
		const options =
			name === 'nginx'
				? ['-p', folder, '-c', file, '-e', join(folder, 'fout.log')]
				: ['-d', folder, '-f', file, '-D', 'FOREGROUND'];
		return spawn(command, options, { stdio: 'ignore' });
	};
}

const example = (name: string) => join(process.cwd(), '.github/hosting', `${name}.conf`);
const isRoot = process.getuid?.() === 0;

const nginx = (folder: string, port: number) => `daemon off;
${isRoot ? 'user root;' : ''}
pid ${folder}/nginx.pid;
events {}
http {
	access_log off;
	client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
	uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
	server {
		listen 127.0.0.1:${port};
		root ${folder}/site;
		include ${example('nginx')};
	}
}
`;

/** Where Debian, macOS and others keep the parts of Apache; some have a part built in. */
const MODULES = ['/usr/lib/apache2/modules', '/usr/libexec/apache2', '/usr/lib64/httpd/modules'];
const PARTS = ['mpm_event', 'authz_core', 'dir', 'headers', 'unixd'];

const apache = (folder: string, port: number) => `Listen 127.0.0.1:${port}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog ${folder}/fout.log
DefaultRuntimeDir ${folder}
${PARTS.flatMap(loadModule).join('\n')}
${isRoot ? 'User daemon\nGroup daemon' : ''}
<VirtualHost *:${port}>
	DocumentRoot ${folder}/site
	DirectoryIndex index.html
	<Directory ${folder}/site>
		Require all granted
	</Directory>
	Include ${example('apache')}
</VirtualHost>
`;

function loadModule(name: string): string[] {
	const path = MODULES.map((folder) => join(folder, `mod_${name}.so`)).find(existsSync);
	return path ? [`LoadModule ${name}_module ${path}`] : [];
}
