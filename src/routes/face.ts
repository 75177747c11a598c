/** Where the files of a town's face stand. */
export const FACE_FOLDER = '/gezicht/';

/** Where the logo of who publishes a document with the town stands. */
export const partnerLogoPath = (publication: string) => `${FACE_FOLDER}partner-${publication}.svg`;
