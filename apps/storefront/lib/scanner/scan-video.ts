import type { CameraTrouble } from './camera-trouble';
import { cameraTrouble } from './camera-trouble';
import { codeReader } from './code-reader';

const PAUSE_MILLISECONDS = 150;

interface Scan {
  video: HTMLVideoElement;
  signal: AbortSignal;
  /** The picture is there. */
  begun: () => void;
  /** What stands in a code; each time one is seen. */
  seen: (text: string) => void;
}

/**
 * Shows the camera's picture and reads the codes in it, until it is given up. The camera is off in the
 * moment it is given up, and when this resolves: a scan that has not noticed yet never takes the picture
 * of the next one away. @returns why it ended by itself; null where it was given up
 */
export async function scanVideo({
  video,
  signal,
  begun,
  seen,
}: Scan): Promise<CameraTrouble | null> {
  let stream: MediaStream | null = null;
  const turnOff = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    if (video.srcObject === stream) video.srcObject = null;
  };
  signal.addEventListener('abort', turnOff);
  try {
    const reader = await codeReader();
    if (!reader) return 'unsupported';
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: { ideal: 'environment' } },
    });
    if (signal.aborted) return null;
    const [track] = stream.getVideoTracks();
    video.srcObject = stream;
    await video.play();
    begun();
    while (!signal.aborted) {
      if (track?.readyState === 'ended') return 'failed';
      for (const { rawValue } of await reader.detect(video)) if (!signal.aborted) seen(rawValue);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
    return null;
  } catch (error) {
    return signal.aborted ? null : cameraTrouble(error);
  } finally {
    signal.removeEventListener('abort', turnOff);
    turnOff();
  }
}
