import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

type ExportResult = Parameters<Parameters<SpanExporter['export']>[1]>[0];

/** Told when spans begin to get lost and when they get through again: once each, however many are lost. */
export interface CollectorWatch {
  lost(reason: string): void;
  back(): void;
}

/** Value of `ExportResultCode.SUCCESS`. */
const SUCCESS = 0;

/** An exporter that says when its collector goes and comes. */
export class ReportingExporter implements SpanExporter {
  private away = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly watch: CollectorWatch,
  ) {}

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.exporter.export(spans, (result) => {
      this.report(result);
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }

  private report({ code, error }: ExportResult): void {
    const away = Number(code) !== SUCCESS;
    if (away === this.away) return;
    this.away = away;
    if (away) this.watch.lost(error?.message ?? 'no reason was given');
    else this.watch.back();
  }
}
