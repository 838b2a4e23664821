import decodeQR from 'qr/decode.js';

/** Pixels on the longer side: enough for a dense code, few enough for an old phone. */
const LONGEST = 1600;
/** Milliseconds between two looks through the camera. */
const EVERY = 150;

function codeIn(source: CanvasImageSource, width: number, height: number): string | undefined {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, width * scale), Math.max(1, height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // A picture may be transparent around the code; a code needs light around it.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return undefined;
  }
}

/** The text of a QR code in a picture, or undefined when there is none to be seen. */
export async function codeInImage(file: Blob): Promise<string | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const code = codeIn(bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    return code;
  } catch {
    return undefined;
  }
}

/**
 * Looks through the camera and says every code that it sees, until `signal` aborts; that turns the camera off, also
 * when it was allowed only afterwards. Throws when there is none.
 */
export async function watch(
  video: HTMLVideoElement,
  onCode: (code: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  });
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  // The answer to the question for the camera may come when nobody waits for it any more.
  if (signal.aborted) {
    release();
    return;
  }
  video.srcObject = stream;
  const timer = setInterval(() => {
    const code = codeIn(video, video.videoWidth, video.videoHeight);
    if (code !== undefined) onCode(code);
  }, EVERY);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      release();
      video.srcObject = null;
    },
    { once: true },
  );
  await video.play();
}
