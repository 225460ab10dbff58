import { explain } from "../errors";
import {
  previewReport,
  reportPage,
  reportProgress,
  stopReport,
  type PreviewReport,
  type ReportPage,
  type ReportStep,
} from "../ipc/generated";

/** How often it is asked how far a document has come. */
const POLL_MS = 400;

/** The pages of a document as pictures, one at a time. What was asked before the last wish is not
 * heard. */
export class Preview {
  pages = $state(0);
  page = $state(1);
  picture = $state("");
  step = $state<ReportStep>("idle");
  busy = $state(false);
  /** Another page is drawn; the one before is still shown. */
  turning = $state(false);
  refusal = $state("");
  #nth = 0;

  /** Makes the pages of a wish, and stays on the page that is looked at. */
  async make(wish: PreviewReport): Promise<void> {
    const nth = ++this.#nth;
    this.refusal = "";
    this.busy = true;
    const watching = setInterval(() => void this.#watch(), POLL_MS);
    try {
      const preview = await previewReport(wish);
      if (nth === this.#nth) {
        this.pages = preview?.pages ?? 0;
        await this.turn(Math.min(this.page, Math.max(this.pages, 1)));
      }
    } catch (thrown) {
      if (nth === this.#nth) {
        this.forget();
        this.refusal = explain(thrown).text;
      }
    } finally {
      clearInterval(watching);
      if (nth === this.#nth) {
        this.busy = false;
        this.step = "idle";
      }
    }
  }

  /** Shows another page. */
  async turn(page: number): Promise<void> {
    if (page < 1 || page > this.pages) {
      return;
    }
    const nth = this.#nth;
    this.page = page;
    this.turning = true;
    try {
      const shown = await reportPage({ page });
      if (nth === this.#nth && page === this.page) {
        this.#show(shown);
      }
    } finally {
      if (page === this.page) {
        this.turning = false;
      }
    }
  }

  /** Ends what is made. */
  async stop(): Promise<void> {
    this.#nth += 1;
    this.busy = false;
    this.step = "idle";
    this.forget();
    await stopReport().catch(() => undefined);
  }

  /** No picture stays behind. */
  forget(): void {
    URL.revokeObjectURL(this.picture);
    this.picture = "";
    this.pages = 0;
  }

  #show(page: ReportPage): void {
    const bytes = Uint8Array.from(atob(page.png), (letter) => letter.charCodeAt(0));
    const before = this.picture;
    this.picture = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
    URL.revokeObjectURL(before);
  }

  async #watch(): Promise<void> {
    const progress = await reportProgress().catch(() => null);
    this.step = progress?.step ?? this.step;
  }
}
