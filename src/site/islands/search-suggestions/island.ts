import { openDataPaths } from '@/config/paths';
import { suggestionQuestion, type Suggestion } from '@/domain/suggestion';

import { countInWords, nextOption, pathOf, suggestionsFrom } from './combobox';

/** How long somebody has to pause before their letters are asked for, in milliseconds. */
const PAUSE = 150;

/** Sets attributes; those that are null go. Not every browser in use knows them as properties. */
function set(element: Element, attributes: Record<string, string | null>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/**
 * `<search-suggestions>` around a search field: shows suggestions below it while somebody types, as the pattern "editable
 * combobox with list autocomplete" of the ARIA Authoring Practices has it. The focus stays in the field. Whatever goes
 * wrong leaves a plain search field. Its words come from the page, as `data-` attributes.
 */
class SearchSuggestions extends HTMLElement {
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('span');
  #input: HTMLInputElement | null = null;
  #suggestions: Suggestion[] = [];
  /** Number of the option that the arrows are at; -1 for the field itself. */
  #active = -1;
  #timer = 0;
  #request = new AbortController();

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.#input) return;
    this.#input = input;
    const id = `${input.id}-voorstellen`;
    set(this.#list, { id, class: 'suggestions__list', role: 'listbox', 'aria-label': this.dataset.label ?? '' });
    set(this.#status, { class: 'visually-hidden', role: 'status' });
    set(input, { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': id });
    this.#open(false);
    this.append(this.#list, this.#status);
    input.addEventListener('input', () => this.#type(input.value));
    input.addEventListener('keydown', (event) => this.#press(event));
    input.addEventListener('blur', () => this.#stop());
    // The focus stays in the field when an option is touched.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('li') : null;
      this.#choose([...this.#list.children].findIndex((child) => child === option));
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #type(text: string): void {
    this.#forget();
    const question = suggestionQuestion(text);
    this.#goTo(-1);
    if (question === null) this.#show([]);
    else this.#timer = window.setTimeout(() => void this.#ask(question), PAUSE);
  }

  async #ask(question: string): Promise<void> {
    this.#request = new AbortController();
    const { signal } = this.#request;
    const params = new URLSearchParams({ q: question, taal: this.dataset.language ?? '' });
    try {
      const response = await fetch(`${openDataPaths.suggest}?${params.toString()}`, { signal });
      const answer: unknown = response.ok ? await response.json() : null;
      if (signal.aborted) return;
      const suggestions = suggestionsFrom(answer);
      this.#show(suggestions);
      const { none = '', one = '', many = '' } = this.dataset;
      this.#status.textContent = countInWords(suggestions.length, { none, one, many });
    } catch {
      // Without an answer there is nothing to suggest; the field works as it is.
    }
  }

  /** Drops the question that is under way, if there is one. */
  #forget(): void {
    window.clearTimeout(this.#timer);
    this.#request.abort();
  }

  #stop(): void {
    this.#forget();
    this.#open(false);
  }

  #show(suggestions: Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#status.textContent = '';
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#open(suggestions.length > 0);
  }

  #option({ kind, label }: Suggestion, index: number): HTMLLIElement {
    const option = document.createElement('li');
    set(option, { id: `${this.#list.id}-${index}`, role: 'option' });
    const sort = document.createElement('small');
    sort.textContent = this.dataset[kind] ?? '';
    option.append(label, ' ', sort);
    return option;
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#input?.setAttribute('aria-expanded', String(open));
    this.#goTo(-1);
  }

  #goTo(active: number): void {
    this.#active = active;
    [...this.#list.children].forEach((option, index) => set(option, { 'aria-selected': String(index === active) }));
    const option = this.#list.children[active];
    if (this.#input) set(this.#input, { 'aria-activedescendant': option?.id ?? null });
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): void {
    const suggestion = this.#suggestions[index];
    const path = suggestion ? pathOf(suggestion.url) : null;
    if (path === null) return;
    this.#stop();
    window.location.assign(path);
  }

  #press(event: KeyboardEvent): void {
    // Some languages are written with the same keys.
    if (event.isComposing) return;
    const isOpen = !this.#list.hidden;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.#suggestions.length === 0) return;
        event.preventDefault();
        if (!isOpen) this.#open(true);
        this.#goTo(nextOption(this.#active, this.#suggestions.length, event.key));
        return;
      case 'Enter':
        if (!isOpen || this.#active < 0) return;
        event.preventDefault();
        this.#choose(this.#active);
        return;
      case 'Escape':
        if (!isOpen) return;
        // Only the list goes: the browser's own Escape would empty the field.
        event.preventDefault();
        this.#stop();
        return;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The browser moves the cursor in the field; the arrows begin there again.
        this.#goTo(-1);
    }
  }
}

customElements.define('search-suggestions', SearchSuggestions);
