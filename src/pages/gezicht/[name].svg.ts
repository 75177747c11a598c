import { faceRoute } from '../../site/media/face-route.ts';

export const { getStaticPaths, GET } = faceRoute('svg');
