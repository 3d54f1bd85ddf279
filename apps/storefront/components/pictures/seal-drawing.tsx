import type { StarLevel } from 'ocop-core';
import { starsDrawing } from '../seal/seal-stars';
import { sized } from './sized';

const PAPER = '#fbf7ec';

/** The seal as a picture for sharing: stamp, stars, and what the certificate says. */
export function SealDrawing({ star, words }: { star: StarLevel; words: readonly string[] }) {
  const [label, ...facts] = words;
  return (
    <div style={{ display: 'flex', alignItems: 'center' }}>
      <div
        style={{
          display: 'flex',
          padding: 7,
          marginRight: 36,
          borderRadius: 18,
          backgroundColor: '#a92f1c',
          color: PAPER,
          fontWeight: 700,
          transform: 'rotate(-3deg)',
        }}
      >
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            alignItems: 'center',
            justifyContent: 'center',
            width: 162,
            height: 162,
            border: `3px solid ${PAPER}`,
            borderRadius: 12,
          }}
        >
          <div style={{ display: 'flex', fontSize: 32, lineHeight: 1, letterSpacing: 2 }}>OCOP</div>
          <div style={{ display: 'flex', fontSize: 76, lineHeight: 1 }}>{star}</div>
          <div style={{ display: 'flex', fontSize: 26, lineHeight: 1, letterSpacing: 4 }}>SAO</div>
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {sized(starsDrawing({ star }), star * 46, 46)}
        <div style={{ display: 'flex', marginTop: 4, fontSize: 42, fontWeight: 700 }}>{label}</div>
        {facts.map((fact) => (
          <div key={fact} style={{ display: 'flex', fontSize: 29, lineHeight: 1.35 }}>
            {fact}
          </div>
        ))}
      </div>
    </div>
  );
}
