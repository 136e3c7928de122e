package org.labelwright.io.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.modality.Modalities;
import org.labelwright.io.MediaNames;
import org.labelwright.store.Item;

/** The folder of copied media in a project. */
public final class ProjectMedia {

	private ProjectMedia() {
	}

	/**
	 * Copies a file into a project, never over another.
	 *
	 * @param name relative and safe
	 * @return where it is now
	 */
	public static Path copy(Path project, Path file, String name) throws IOException {
		return Files.copy(file, free(project, name));
	}

	/**
	 * Copies a file into a project with those that it needs, which then lie beside it under their names.
	 *
	 * @param name   relative and safe
	 * @param copied takes each file as soon as it is there, and the folder that was made for them
	 * @return where the file is now
	 */
	public static Path copy(Path project, Path file, String name, List<Path> companions, Consumer<Path> copied) throws IOException {
		if (companions.isEmpty()) {
			var only = copy(project, file, name);
			copied.accept(only);
			return only;
		}
		var folder = Files.createDirectory(free(project, MediaNames.stem(name)));
		for (var companion : companions)
			copied.accept(Files.copy(companion, folder.resolve(companion.getFileName())));
		var to = Files.copy(file, folder.resolve(file.getFileName()));
		copied.accept(to);
		copied.accept(folder); // last, as only an empty one can be taken away again
		return to;
	}

	/** Stores a file in a project, never over another; otherwise as {@link #copy}. */
	public static Path store(Path project, byte[] content, String name) throws IOException {
		return Files.write(free(project, name), content, StandardOpenOption.CREATE_NEW);
	}

	/** The text of an item's file, without a byte order mark; empty when its modality reads none of it and it is not UTF-8. */
	public static Optional<String> text(Item item) throws IOException {
		var file = item.media();
		if (file == null)
			return Optional.empty();
		var modality = Modalities.find(item.modalityId());
		var decoded = modality.isEmpty() ? Optional.<String>empty() : modality.get().text(file);
		if (decoded.isPresent())
			return decoded;
		try {
			var text = Files.readString(file);
			return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text); //$NON-NLS-1$
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	private static Path free(Path project, String name) throws IOException {
		var folder = project.resolve("media"); //$NON-NLS-1$
		var to = folder.resolve(name.replace('\\', '/'));
		Files.createDirectories(to.getParent());
		var last = to.getFileName().toString();
		int dot = last.lastIndexOf('.') > 0 ? last.lastIndexOf('.') : last.length();
		for (int number = 2; Files.exists(to); number++)
			to = to.resolveSibling(last.substring(0, dot) + '_' + number + last.substring(dot));
		return to;
	}
}
