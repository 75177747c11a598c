import { faceRoute } from '../../site/face-route.ts';

export const { getStaticPaths, GET } = faceRoute('css');
