package org.labelwright.modality.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.VideoSource;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.modality.video.internal.TrackValidator;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Vocabularies;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.ValidatorContract;

class TrackValidatorTest {

	private static final ItemFacts FACTS = new ItemFacts(100, 100, VideoModality.ID, Path.of("clip.mp4"), Vocabularies.UNKNOWN);

	private final List<Path> opened = new ArrayList<>();
	private boolean closed;

	/** Ten frames, 40 ms each. */
	private VideoSource video() {
		return (VideoSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { VideoSource.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "frames" -> 10;
				case "time" -> (int) arguments[0] * 40_000L;
				case "close" -> closed = true;
				default -> throw new AssertionError(method.toString());
				});
	}

	private List<String> codes(ItemFacts facts, Outcome<VideoSource> video, String... keyframes) {
		var found = new ArrayList<Finding>();
		new TrackValidator((file, cache) -> {
			opened.add(file);
			return video;
		}).validate(document(keyframes),
				SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema()), facts, found::add);
		found.forEach(finding -> assertTrue(!finding.problem().message().isBlank() && !finding.problem().message().contains("{")));
		return found.stream().map(finding -> finding.problem().code() + '@' + finding.annotationId()).toList();
	}

	private static String keyframe(int frame, long time, String kind) {
		return "{\"frame\": " + frame + ", \"time\": " + time + ", \"geometry\": {\"type\": \"" + kind + "\"}}";
	}

	/** What is found on tracks, and the ways to mend it. */
	@Nested
	class Contract extends ValidatorContract {

		@Override
		protected Validator validator() {
			return new TrackValidator((file, cache) -> Outcome.of(video()));
		}

		@Override
		protected SchemaIndex schema() {
			return SchemaIndex.of(SchemaFactory.eINSTANCE.createLabelSchema());
		}

		@Override
		protected ItemFacts facts() {
			return FACTS;
		}

		@Override
		protected List<AnnotationDocument> samples() {
			return List.of(document(keyframe(0, 0, "Box") + ',' + keyframe(3, 120_000, "Polygon") + ',' + keyframe(4, 160_000, "Box"),
					keyframe(0, 0, "Box") + ',' + keyframe(10, 400_000, "Box"), keyframe(11, 440_000, "Box"), keyframe(1, 0, "Box") + ',' + keyframe(2, 40_000, "Box"),
					keyframe(1, 1, "Box") + ',' + keyframe(12, 2, "Ellipse")));
		}
	}

	private static AnnotationDocument document(String... keyframes) {
		var annotations = new ArrayList<String>();
		for (var list : keyframes)
			annotations.add("{\"id\": \"" + annotations.size() + (annotations.isEmpty() ? "" : "\", \"part\": \"camera " + annotations.size()) + "\", \"geometry\": {\"type\": \"Track\", \"keyframes\": [" + list + "]}}");
		var document = ModelJson.read(("{\"itemId\": \"item\", \"annotations\": " + annotations + "}").getBytes(StandardCharsets.UTF_8),
				AnnotationDocument.class, "test");
		assertEquals(List.of(), document.problems());
		return document.value().orElseThrow();
	}

	@Test
	void soundTracks() {
		assertEquals(List.of(), codes(FACTS, Outcome.of(video()), keyframe(0, 0, "Box") + ',' + keyframe(9, 360_000, "Box")));
		assertTrue(closed);
	}

	@Test
	void mixedKinds() {
		assertEquals(List.of("track.mixed@1"), codes(ItemFacts.UNKNOWN, null, keyframe(0, 0, "Box"),
				keyframe(0, 0, "Box") + ',' + keyframe(3, 0, "Polygon") + ',' + keyframe(4, 0, "Ellipse")));
	}

	@Test
	void pastTheEnd() {
		assertEquals(List.of("track.pastEnd@0"), codes(FACTS, Outcome.of(video()),
				keyframe(0, 0, "Box") + ',' + keyframe(10, 400_000, "Box") + ',' + keyframe(2_000_000_000, 1, "Box")));
	}

	@Test
	void otherTimes() {
		assertEquals(List.of("track.times@0"), codes(FACTS, Outcome.of(video()), keyframe(1, 0, "Box") + ',' + keyframe(2, 40_000, "Box")));
	}

	/** Each track is held against the video on which it lies; a part that is no video is left alone. */
	@Test
	void tracksOfSeveralParts() {
		var other = new ItemFacts(100, 100, VideoModality.ID, Path.of("rear.mp4"), Vocabularies.UNKNOWN);
		var sound = new ItemFacts(-1, -1, "org.labelwright.modality.audio", Path.of("sound.wav"), Vocabularies.UNKNOWN);
		var item = new ItemFacts(-1, -1, sound.modalityId(), sound.media(), Vocabularies.UNKNOWN,
				Map.of("camera 1", FACTS, "camera 2", other, "camera 3", FACTS));
		var wrong = keyframe(1, 0, "Box");
		assertEquals(List.of("track.times@1", "track.times@3", "track.times@2"), codes(item, Outcome.of(video()), wrong, wrong, wrong, wrong));
		assertEquals(List.of(FACTS.media(), other.media()), opened, "each is opened once");
	}

	@Test
	void noVideo() {
		assertEquals(List.of("gone@null"), codes(FACTS, Outcome.failed(Problem.error("gone", "clip.mp4", "It is gone.", "Look for it.")),
				keyframe(1, 0, "Box")));
	}
}
