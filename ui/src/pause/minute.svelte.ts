/** Now, anew with each minute while the page that made it is shown. */
export class Minute {
  now = $state(new Date());

  constructor() {
    $effect(() => {
      const rest = 60_000 - (this.now.getTime() % 60_000);
      const timer = setTimeout(() => (this.now = new Date()), rest);
      return () => clearTimeout(timer);
    });
  }
}
