// By nodeType: nodes of an iframe belong to another realm, where `instanceof` fails.
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
