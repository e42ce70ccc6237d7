/** Building the card's DOM: elements, attributes and text, never markup. */

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; strings become text, null is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that runs `onClick`. `label` is its accessible name where the text alone says too little. */
export function button({
  text,
  className,
  label,
  onClick,
}: {
  readonly text: string;
  readonly className: string;
  readonly label?: string;
  readonly onClick: () => void;
}): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: className, ...(label === undefined ? {} : { 'aria-label': label }) },
    text,
  );
  // The card stands in the page's DOM: a page may press its buttons by script, but not act for the reader.
  made.addEventListener('click', (event) => event.isTrusted && onClick());
  return made;
}
