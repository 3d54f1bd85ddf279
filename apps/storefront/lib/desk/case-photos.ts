/** Where a photo of a case lies for its seller. */
export function deskCasePhoto(caseId: string, photoId: string): string {
  return `/api/desk/case-photos?${new URLSearchParams({ khieu: caseId, anh: photoId })}`;
}
