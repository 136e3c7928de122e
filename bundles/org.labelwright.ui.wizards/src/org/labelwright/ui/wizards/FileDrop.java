package org.labelwright.ui.wizards;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.wizards.internal.Messages;
import org.labelwright.ui.wizards.internal.drop.DroppedFiles;

/**
 * Lets files and folders be dropped on a control. Every workbench window takes them already, wherever no
 * control inside it has a drop target of its own. For the user interface's thread.
 */
public final class FileDrop {

	private FileDrop() {
	}

	/**
	 * What is dropped is opened, added or imported in the window of the control: a project is opened; with a
	 * project open a dataset is imported and anything else is added as media; without one a new project is
	 * begun with it.
	 */
	public static void install(Control control) {
		install(control, paths -> DroppedFiles.take(control.getShell(), paths));
	}

	/** Hands over what is dropped, one path at least. Nothing happens when the control has a drop target already. */
	public static void install(Control control, Consumer<List<Path>> taker) {
		if (control.getData(DND.DROP_TARGET_KEY) != null)
			return;
		var target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				choose(event);
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				choose(event);
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names && names.length > 0)
					taker.accept(Arrays.stream(names).map(Path::of).toList());
				else {
					event.detail = DND.DROP_NONE;
					Tasks.later(control.getDisplay(),
							() -> DroppedFiles.refuse(Messages.FileDrop_noFiles, Messages.FileDrop_noFiles_remedy));
				}
			}
		});
	}

	/** Never a move: the files stay where they are. */
	private static void choose(DropTargetEvent event) {
		event.detail = !Arrays.stream(event.dataTypes).anyMatch(FileTransfer.getInstance()::isSupportedType) ? DND.DROP_NONE
				: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY
						: (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
	}
}
