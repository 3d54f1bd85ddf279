import type { SharePicture } from '@/lib/pictures/share-picture';
import { PoleMark } from '../prints/wordmark';
import { SealDrawing } from './seal-drawing';
import { sized } from './sized';

const INK = '#221d18';
const PAPER = '#fbf7ec';

interface SharePictureDrawingProps {
  picture: SharePicture;
  fontFamily: string;
}

/** A sheet in a woodblock frame. Drawn by Satori, which knows inline styles and flex boxes only. */
export function SharePictureDrawing({ picture, fontFamily }: SharePictureDrawingProps) {
  const { title, lines, seal, ended } = picture;
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        padding: 24,
        backgroundColor: '#f3ead6',
        color: INK,
        fontFamily,
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          flexGrow: 1,
          padding: '28px 48px 24px',
          border: `6px solid ${INK}`,
          borderRadius: 12,
          backgroundColor: PAPER,
        }}
      >
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <div
            style={{
              display: 'block',
              fontSize: title.length > 42 ? 56 : 68,
              fontWeight: 700,
              lineHeight: 1.25,
              lineClamp: 2,
            }}
          >
            {title}
          </div>
          {lines.map((line) => (
            <div
              key={line}
              style={{
                display: 'block',
                marginTop: 12,
                fontSize: 34,
                lineHeight: 1.35,
                color: '#5b5147',
                lineClamp: seal ? 1 : 2,
              }}
            >
              {line}
            </div>
          ))}
        </div>
        {seal && <SealDrawing star={seal.star} words={seal.words} />}
        {ended && (
          <div style={{ display: 'flex', fontSize: 46, fontWeight: 700, color: '#a92f1c' }}>
            {ended}
          </div>
        )}
        {!seal && !ended && (
          <div style={{ display: 'flex', justifyContent: 'flex-end', color: '#17495a' }}>
            {sized(PoleMark({}), 264, 220)}
          </div>
        )}
        <div
          style={{
            display: 'flex',
            alignItems: 'center',
            paddingTop: 20,
            borderTop: `2px solid ${INK}`,
            color: '#17495a',
            fontSize: 36,
            fontWeight: 700,
          }}
        >
          {sized(PoleMark({}), 58, 48)}
          <div style={{ display: 'flex', marginLeft: 18 }}>Chợ Phiên</div>
        </div>
      </div>
    </div>
  );
}
