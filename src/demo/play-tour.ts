import { TOUR_SCENES } from './tour-scenes.ts';
import { TourStage } from './tour-stage.ts';
import { Transcript } from './transcript.ts';

/** Plays every scene in order and writes the transcript. Throws when somebody waits in vain for what they should see. */
export async function playTour(write: (text: string) => void): Promise<void> {
  const transcript = new Transcript(write);
  const stage = await TourStage.open(transcript);
  try {
    for (const { title, play } of TOUR_SCENES) {
      transcript.scene(title);
      await play(stage);
    }
  } finally {
    await stage.close();
  }
}
