// Packs the candidates away from the page; see kept-book.ts.
import type { BookDelivery, BookOrder, ToldProgress } from './book-order';
import { deliverBook } from './kept-book';
import { buffersOf } from './pack-buffers';

self.addEventListener('message', ({ data }: MessageEvent<BookOrder>) => {
  const tell: Parameters<typeof deliverBook>[1] = (progress) => {
    self.postMessage({ onward: 'book-progress', ...progress } satisfies ToldProgress);
  };
  deliverBook(data, tell).then(
    (delivery) => {
      self.postMessage({ onward: 'book', ...delivery } satisfies BookDelivery, {
        transfer: buffersOf(delivery.pack),
      });
    },
    // Heard by the page as the end of this worker, and written where the browser keeps errors.
    (error: unknown) => {
      self.reportError(error);
    },
  );
});
