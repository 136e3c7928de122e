package org.labelwright.io.tests;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;
import org.osgi.framework.FrameworkUtil;

/** The files below {@code data}, and what tests make. */
final class TestData {

	static final User ME = new User("me", "Me");

	private TestData() {
	}

	static Path file(String name) {
		try {
			var url = FrameworkUtil.getBundle(TestData.class).getEntry("data/" + name);
			return Path.of(FileLocator.toFileURL(url).toURI());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Copies a file or folder of the data into a folder that is made. */
	static Path copy(String name, Path to) throws IOException {
		var from = file(name);
		try (var files = Files.walk(from)) {
			for (var file : files.toList()) {
				var target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.createDirectories(target.getParent());
					Files.copy(file, target);
				}
			}
		}
		return to;
	}

	/** An empty picture, told by its content whatever its name ends in. */
	static Path picture(Path file, int width, int height) throws IOException {
		Files.createDirectories(file.getParent());
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
		return file;
	}

	static ProjectStore project(Path folder) throws Exception {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("Labels");
		return ProjectStore.create(folder, "test", schema, ME);
	}

	static SubMonitor monitor() {
		return SubMonitor.convert(null);
	}
}
