/** Some sites put character references into their JSON and their meta elements twice: "L&#39;Eco", "Spider&#039;s". */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,8});/i.test(text)) return text;
  const parsed = new DOMParser().parseFromString(text.replace(/</g, '&lt;'), 'text/html');
  return parsed.body.textContent;
}
