/**
 * What a browser sends when somebody takes the first choice of each question on a page and presses its first button.
 *
 * @param html a page of ours, so that its markup can be read by its own shape
 * @param action how the address of the form begins
 * @throws Error when there is no such form on the page
 */
export function formOf(html: string, action: string): URLSearchParams {
  const form = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gsu)].find(
    ([, attributes = '']) => attributeOf(attributes, 'action').startsWith(action) && /method="post"/iu.test(attributes),
  )?.[2];
  if (form === undefined) throw new Error(`The page has no form that is sent to ${action}.`);
  const fields = new URLSearchParams();
  let pressed = false;
  for (const [, element = '', attributes = ''] of form.matchAll(/<(input|button)\b([^>]*)>/gu)) {
    const name = attributeOf(attributes, 'name');
    const type = attributeOf(attributes, 'type') || (element === 'button' ? 'submit' : 'text');
    const isButton = type === 'submit' || type === 'button';
    // Hidden fields may have several values; of choices and of all buttons the first one counts.
    if (type === 'button' || (isButton ? pressed : type !== 'hidden' && fields.has(name))) continue;
    pressed ||= isButton;
    if (name === '') continue;
    fields.append(name, attributeOf(attributes, 'value'));
  }
  return fields;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' };

function attributeOf(attributes: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'iu').exec(attributes)?.[1] ?? '';
  return value.replace(/&(?:amp|quot|#x27|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity);
}
