package org.labelwright.io.video.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.io.Options;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.video.MotsPngFormat;

/** Reads a folder of pictures of MOTS. */
public final class MotsPngReader extends LinesReader {

	/** A folder that has the masks of the sequence that is named by the folder above it. */
	private static final String INSTANCES = "instances"; //$NON-NLS-1$

	private final String key;

	/** @param root of what is read, from which sequences are named */
	public MotsPngReader(Path root, Path folder, Options options, Receiver receiver) {
		super(folder, MotsPngFormat.ID, options, receiver);
		var named = folder.getFileName().toString().equals(INSTANCES) && !folder.equals(root) ? folder.getParent() : folder;
		var name = root.relativize(named).toString().replace('\\', '/');
		var inner = name.startsWith(INSTANCES + '/') ? name.substring(INSTANCES.length() + 1) : name;
		key = inner.isEmpty() ? root.toAbsolutePath().normalize().getFileName().toString() : inner;
	}

	public void read(SubMonitor monitor) throws IOException, CoreException {
		var pictures = MotsPng.pictures(file);
		var names = names();
		int first = pictures.containsKey(0) ? 0 : 1;
		for (var picture : pictures.entrySet()) {
			monitor.checkCanceled();
			var place = file.getFileName() + "/" + picture.getValue().getFileName(); //$NON-NLS-1$
			var masks = MotsPng.masks(picture.getValue());
			if (masks == null) {
				wrong(place, "picture", Messages.MotsPng_picture); //$NON-NLS-1$
				continue;
			}
			for (var mask : masks.entrySet()) {
				int number = mask.getKey() / MotsReader.INSTANCES;
				var className = number > 0 && number <= names.size() ? names.get(number - 1) : MotsReader.className(Integer.toString(number));
				if (number == 0)
					wrong(place, "value", NLS.bind(Messages.MotsPng_value, mask.getKey())); //$NON-NLS-1$
				else
					add(object(Integer.toString(mask.getKey()), className, place), picture.getKey() - first, mask.getValue(), false, false, place);
			}
		}
		pass(new VideoItem(key, key, file.getFileName().toString(), rate(key)));
	}

	/** Names of the classes from number 1 on; empty when there is no file of them. */
	private List<String> names() throws IOException {
		var labels = file.resolve(MotsPng.LABELS);
		var text = Files.isRegularFile(labels) ? ItemsFormat.text(labels, receiver::problem) : null;
		return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MotsPng.MOST / MotsReader.INSTANCES).toList();
	}
}
