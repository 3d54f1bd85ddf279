import type { ReactNode } from 'react';
import { deskFlash, FLASH_ID } from '@/lib/flash-messages';
import { getTranslator } from '@/lib/page-context';
import type { QueryValues } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { Notice } from '../notice';

interface DeskPageProps {
  title: string;
  /** The address's values: what came of the form that led here. */
  query: QueryValues;
  /** Its part is sheets of paper: the name is for the screen. */
  isPaper?: boolean;
  children: ReactNode;
}

const TROUBLES = [
  'paperMissing',
  'paperTooLarge',
  'paperRefused',
  'paperUnsure',
  'orderMoved',
  'evidenceStale',
  'caseMoved',
  'photoMissing',
  'photoTooLarge',
  'photoRefused',
  'photoUnsure',
];

/** The frame of every page of the desk: what happened just now, its name, its part. */
export async function DeskPage({ title, query, isPaper = false, children }: DeskPageProps) {
  const t = await getTranslator('desk');
  const flash = deskFlash(query);
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top} ${layout.stack}`}>
      {flash && (
        <Notice id={FLASH_ID} kind={TROUBLES.includes(flash) ? 'trouble' : 'done'}>
          {t(`flash.${flash}`)}
        </Notice>
      )}
      <h1 className={isPaper ? layout.screen : undefined}>{title}</h1>
      {children}
    </div>
  );
}
