import {
	type Document,
	type Node,
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	YAMLMap,
	YAMLSeq,
} from 'yaml';

type Data = Record<string, unknown>;

/** Same data, other spelling: a year is a number in one reader and text in the other. */
const same = (one: unknown, other: unknown): boolean =>
	plain(one) === plain(other) ||
	(isObject(one) &&
		isObject(other) &&
		Object.keys({ ...one, ...other }).every((key) => same(one[key], other[key])));

/** YAML with new data that leaves every line alone of which the data did not change: its comments, quotes and order. */
export function writeData(data: Data, old: string): string {
	const document = parseDocument(old);
	document.contents = merged(document, document.contents, data) as typeof document.contents;
	return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true });
}

function merged(document: Document, node: unknown, value: unknown): Node {
	if (isNode(node) && same(node.toJS(document), value)) return node;
	if (Array.isArray(value)) return list(document, isSeq(node) ? node : undefined, value);
	if (isObject(value)) return map(document, isMap(node) ? node : new YAMLMap(), value);
	return document.createNode(value);
}

/** Fields that are gone go; new ones come after the field that stands before them in the form. */
function map(document: Document, node: YAMLMap, data: Data): Node {
	node.items = node.items.filter(({ key }) => nameOf(key) in data);
	let place = 0;
	for (const [name, value] of Object.entries(data)) {
		const at = node.items.findIndex(({ key }) => nameOf(key) === name);
		const item = node.items[at];
		if (item) item.value = merged(document, item.value, value);
		// The form says no to what nobody asked.
		else if (value !== false)
			node.items.splice(place, 0, document.createPair(name, merged(document, undefined, value)));
		place = at === -1 ? place + 1 : at + 1;
	}
	return node;
}

/** Names of fiches stand on one line; other lists have a line for each. What stayed the same is found wherever it now stands. */
function list(document: Document, old: YAMLSeq | undefined, values: readonly unknown[]): Node {
	const node = new YAMLSeq();
	const rest = [...(old?.items ?? [])];
	const kept = values.map((value) => {
		const at = rest.findIndex((item) => isNode(item) && same(item.toJS(document), value));
		return at === -1 ? undefined : rest.splice(at, 1)[0];
	});
	node.items = values.map((value, index) => kept[index] ?? merged(document, rest.shift(), value));
	node.flow = old ? Boolean(old.flow) : values.every((value) => NAME.test(String(value)));
	return node;
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isNode = (node: unknown): node is Node => isScalar(node) || isMap(node) || isSeq(node);
const nameOf = (key: unknown) => String(isScalar(key) ? key.value : key);
const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const plain = (value: unknown) => (isObject(value) ? value : String(value));
