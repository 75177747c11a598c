const MM = 96 / 25.4;
/** Above and below a card on a roll, in mm. */
const EDGES = 10;

const button = document.querySelector('button');
if (button) button.hidden = false;
button?.addEventListener('click', () => print());

/** A roll is cut where its card ends: only the browser knows how long that is. */
const roll = new CSSStyleSheet();
document.adoptedStyleSheets = [roll];
addEventListener('beforeprint', () => {
	const { height } = document.querySelector('main')?.getBoundingClientRect() ?? { height: 0 };
	roll.replaceSync(`@page rol { size: 80mm ${Math.ceil(height / MM) + EDGES}mm }`);
});
