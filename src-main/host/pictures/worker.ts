import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../src-domain/kernel/result';
import { cleanPicture, type CleanPicture, type PictureTrouble } from './cleanPicture';

export type PictureAnswer = Result<CleanPicture, PictureTrouble>;

// The thread that starts us gives exactly this; nobody else can.
const { path } = workerData as { readonly path: string };
void readFile(path).then((file) => parentPort?.postMessage(cleanPicture(file)));
