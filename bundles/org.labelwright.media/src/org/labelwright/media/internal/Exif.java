package org.labelwright.media.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;

/**
 * What a camera says of a picture.
 *
 * @param orientation as stored, 1 to 8; 1 when there is none or it is nonsense
 * @param facts       for display
 */
record Exif(int orientation, Map<String, String> facts) {

	static final Exif NONE = new Exif(1, Map.of());

	/** From the APP1 segments before the first scan. */
	static Exif ofJpeg(Path file) throws IOException {
		var metadata = new Metadata();
		try (var in = new BufferedInputStream(Files.newInputStream(file))) {
			var segments = JpegSegmentReader.readSegments(new StreamReader(in), List.of(JpegSegmentType.APP1));
			new ExifReader().readJpegSegments(segments.getSegments(JpegSegmentType.APP1), metadata,
					JpegSegmentType.APP1);
		} catch (JpegProcessingException | RuntimeException | IOException e) {
			// without a sound segment there is no orientation; whether there is a picture the decoder finds out
			return of(metadata);
		}
		return of(metadata);
	}

	/** From a block that starts with a TIFF header. */
	static Exif of(byte[] block) {
		var metadata = new Metadata();
		new ExifReader().extract(new ByteArrayReader(block), metadata);
		return of(metadata);
	}

	private static Exif of(Metadata metadata) {
		var facts = new LinkedHashMap<String, String>();
		int orientation = 1;
		for (var directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
			var tag = directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
			if (tag != null && tag >= 1 && tag <= 8 && orientation == 1)
				orientation = tag;
			put(facts, "make", directory, ExifIFD0Directory.TAG_MAKE); //$NON-NLS-1$
			put(facts, "model", directory, ExifIFD0Directory.TAG_MODEL); //$NON-NLS-1$
		}
		for (var directory : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class))
			put(facts, "taken", directory, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL); //$NON-NLS-1$
		return new Exif(orientation, facts);
	}

	private static void put(Map<String, String> facts, String name, Directory directory, int tag) {
		var value = directory.getString(tag);
		if (value != null && !value.isBlank())
			facts.putIfAbsent(name, value.strip());
	}
}
