package org.labelwright.io.video.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.labelwright.io.AttributeNames;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.TimeFormatData;

/** Files of the test data, and what is read from them. */
final class TestData extends TimeFormatData {

	private TestData() {
	}

	static Path file(String name) throws IOException {
		try {
			var url = TestData.class.getResource("/data/" + name);
			return Path.of((url.getProtocol().equals("file") ? url : FileLocator.toFileURL(url)).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Copies a file under a name. */
	static Path copy(String from, Path to) throws IOException {
		Files.createDirectories(to.getParent());
		return Files.write(to, Files.readAllBytes(file(from)));
	}

	/** Reads a source whose videos are not there. */
	static List<Said> said(ProjectStore store, Path source, String formatId) throws CoreException {
		read(store, source, formatId, keeping(formatId));
		return all(store);
	}

	static List<Keyframe> keyframes(Annotation annotation) {
		return ((Track) annotation.getGeometry()).getKeyframes();
	}

	/** Frame, time, box, and marks of each keyframe with the values that it gives. */
	static List<String> lines(Said said, Annotation annotation) {
		var names = new AttributeNames(said.store().schema());
		var lines = new ArrayList<String>();
		for (var keyframe : keyframes(annotation)) {
			var values = new TreeMap<String, Object>();
			keyframe.getValues().forEach(value -> values.put(names.name(value), names.outward(value)));
			lines.add(keyframe.getFrame() + "@" + keyframe.getTime() + " " + place(keyframe.getGeometry()) + (keyframe.isOutside() ? " outside" : "")
					+ (keyframe.isOccluded() ? " occluded" : "") + (values.isEmpty() ? "" : " " + values));
		}
		return lines;
	}

	private static String place(Geometry geometry) {
		return geometry instanceof Box box ? box.getX() + " " + box.getY() + " " + box.getWidth() + " " + box.getHeight()
				: geometry.eClass().getName();
	}
}
