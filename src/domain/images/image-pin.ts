/** How an image without a fixed version is pinned: `acr.azurecr.io/scoring:latest` → `acr.azurecr.io/scoring:<tag>`. */
import { shown } from '../shown.js';

export function pinIt(image: string): string {
  const untagged = shown(image.replace(/:latest$/, ''));
  return `Pin the version: ${untagged}:<tag>, or ${untagged}@sha256:<digest>`;
}
