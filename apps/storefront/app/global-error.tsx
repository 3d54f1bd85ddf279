'use client';

/** The last resort, when even the frame of the shop breaks: no styles, no messages, two languages. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body>
        <main>
          <h1>Chợ Phiên đang gặp sự cố</h1>
          <p>Xin tải lại trang sau ít phút.</p>
          <p lang="en">The shop has a problem. Please reload in a few minutes.</p>
          <p>
            <a href="/">Về trang chủ</a>
          </p>
        </main>
      </body>
    </html>
  );
}
