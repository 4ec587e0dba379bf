import { islandPath } from '@/config/paths';

import type * as LeafletMap from '../leaflet-map/island';

import { placesFrom } from './map-places';

/**
 * `<location-map>` around a sketch of the map: offers a button that puts a map to move about in its place. Only then is
 * anything loaded, and somebody else's server asked; without script, or when that fails, the sketch and its list are all
 * there is. Places and words come from the page, as `data-` attributes.
 */
class LocationMap extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #status = document.createElement('p');
  readonly #map = document.createElement('div');
  #close: (() => void) | null = null;

  connectedCallback(): void {
    const sketch = this.querySelector('svg');
    const places = placesFrom(this.dataset.places);
    if (!sketch || places.length === 0 || this.#button.isConnected) return;
    const { hint = '', map = '', show = '' } = this.dataset;
    this.#button.type = 'button';
    this.#button.className = 'nl-button nl-button--secondary';
    this.#button.textContent = show;
    this.#button.setAttribute('aria-expanded', 'false');
    this.#status.className = 'soft';
    this.#status.setAttribute('role', 'status');
    this.#status.textContent = hint;
    this.#map.className = 'location-map__map';
    this.#map.hidden = true;
    this.#map.setAttribute('role', 'region');
    this.#map.setAttribute('aria-label', map);
    sketch.after(this.#map, this.#button, this.#status);
    this.#button.addEventListener('click', () => {
      if (!this.#close) {
        void this.#show(sketch);
        return;
      }
      this.#hide(sketch);
      // A map that goes takes the focus along, wherever on it that was.
      this.#button.focus();
    });
  }

  disconnectedCallback(): void {
    this.#close?.();
    this.#close = null;
  }

  async #show(sketch: SVGElement): Promise<void> {
    // Somebody who touches it again while it loads wants the same map once.
    this.#button.disabled = true;
    try {
      const { openMap } = (await import(islandPath('leaflet-map'))) as typeof LeafletMap;
      this.#map.hidden = false;
      sketch.setAttribute('hidden', '');
      const { failed = '', hide = '', zoomIn = '', zoomOut = '' } = this.dataset;
      this.#close = openMap(this.#map, placesFrom(this.dataset.places), {
        zoomIn,
        zoomOut,
        onFailure: () => (this.#status.textContent = failed),
      });
      this.#button.textContent = hide;
      this.#button.setAttribute('aria-expanded', 'true');
    } catch {
      this.#hide(sketch);
      this.#status.textContent = this.dataset.failed ?? '';
    } finally {
      this.#button.disabled = false;
    }
    this.#button.focus();
  }

  #hide(sketch: SVGElement): void {
    this.#close?.();
    this.#close = null;
    this.#map.hidden = true;
    sketch.removeAttribute('hidden');
    this.#button.textContent = this.dataset.show ?? '';
    this.#button.setAttribute('aria-expanded', 'false');
    this.#status.textContent = this.dataset.hint ?? '';
  }
}

customElements.define('location-map', LocationMap);
