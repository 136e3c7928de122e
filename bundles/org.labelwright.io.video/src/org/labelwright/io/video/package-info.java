/**
 * Formats of tracks, and of what else lies on the time axis of videos. They have one idea of what they read:
 * <ul>
 * <li>An item is a video. Where a format names its file, that is found beside the source or below the media roots; where it names a
 * sequence only, the video has that name, with whatever ending. Without its file the item is made all the same.
 * <li>Frames have numbers in all these formats. The model counts from 0, in the order in which frames are shown. The time of a keyframe
 * is that of the frame in the video, where the video is there; else it follows from the frame rate that the file tells, or that the
 * options say, and that it does is told.
 * <li>Pixels begin at 0 at the left edge of the first one.
 * <li>Formats with marks for keyframes and for what is out of view become tracks with these keyframes. Formats with a line for each frame
 * become tracks with a keyframe for each line, which are out of view at all other frames.
 * <li>What is written of a track is chosen: keyframes only, every frame, or every n-th; a track that would not be read back as it is
 * is counted.
 * <li>All else that a file says is kept with the object or the item, and written again as long as it still holds.
 * </ul>
 * <table>
 * <caption>What is counted from what</caption>
 * <tr><th>format</th><th>frames from</th><th>pixels from</th><th>source</th></tr>
 * <tr><td>CVAT for video</td><td>0</td><td>0</td><td>docs.cvat.ai, XML annotation format</td></tr>
 * <tr><td>MOTChallenge</td><td>1</td><td>1</td><td>motchallenge.net, instructions; L. Leal-Taixé et al., "MOTChallenge 2015", section 3.3</td></tr>
 * <tr><td>KITTI tracking</td><td>0</td><td>0</td><td>development kit of the benchmark, readme.txt</td></tr>
 * <tr><td>KITTI MOTS</td><td>0</td><td>whole pixels</td><td>www.vision.rwth-aachen.de/page/mots, annotation format</td></tr>
 * <tr><td>MOTSChallenge</td><td>1</td><td>whole pixels</td><td>motchallenge.net, MOTS</td></tr>
 * <tr><td>MOTS as pictures</td><td>0 when there is such a picture, else 1</td><td>whole pixels</td><td>as KITTI MOTS and MOTSChallenge; Datumaro, data_formats/mots.py</td></tr>
 * <tr><td>VATIC</td><td>0</td><td>0</td><td>github.com/cvondrick/vatic, README, retrieving annotations</td></tr>
 * <tr><td>YouTube-VIS</td><td>0, in the list of pictures</td><td>0</td><td>youtube-vos.org/dataset/vis, annotation format</td></tr>
 * <tr><td>Label Studio</td><td>1</td><td>percent of the video</td><td>labelstud.io, tags VideoRectangle and TimelineLabels</td></tr>
 * </table>
 * ActivityNet and WebVTT know seconds, and no frames.
 */
package org.labelwright.io.video;
