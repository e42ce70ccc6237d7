/** Host names of media outlets, from their facts. */

/** `domain` of the facts holds them, joined by commas. */
export function hostsOf(domain: string | undefined): string[] {
  return (domain ?? '')
    .split(',')
    .map((host) => host.trim())
    .filter(Boolean);
}
