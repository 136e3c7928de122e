package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.labelwright.model.Named;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.OpenQuestion;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.guideline.Section;
import org.labelwright.store.GuidelineSession;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** The sections, rules and examples of a draft, and what was asked, as a tree that is worked by keys and by dragging. */
final class GuidelineOutline {

	/** Stands above the questions. */
	private static final Object QUESTIONS = new Object();

	/** What the editor does when a key asks for it. */
	interface Actions {
		void add(Class<? extends Named> type);

		void delete();

		/** Gives the keyboard to the name. */
		void rename();

		/** Gives the keyboard to the text. */
		void write();
	}

	private final TreeViewer viewer;
	private GuidelineSession session;
	private List<OpenQuestion> questions = List.of();

	GuidelineOutline(Composite parent, Consumer<Named> selected, Actions actions) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		viewer.setComparer(new ById());
		viewer.setUseHashlookup(true);
		viewer.addSelectionChangedListener(event -> selected.accept(selection()));
		viewer.getTree().addListener(SWT.KeyDown, event -> key(event, actions));
		viewer.addDoubleClickListener(event -> actions.write());
		var transfers = new Transfer[] { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new Drag());
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new Drop());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** @param shown null for none, of which nothing is selected */
	void show(GuidelineSession shown, List<OpenQuestion> asked) {
		session = shown;
		questions = asked;
		if (shown == null) {
			viewer.setInput(null);
			return;
		}
		viewer.getTree().setRedraw(false);
		try {
			if (viewer.getInput() != shown.guideline()) {
				viewer.setInput(shown.guideline());
				viewer.expandToLevel(2);
			} else {
				var before = viewer.getSelection();
				viewer.refresh();
				if (!Objects.equals(before, viewer.getSelection()))
					viewer.setSelection(before);
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** What is selected; null for nothing. */
	Named selection() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Named element ? element : null;
	}

	void select(Named element) {
		viewer.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element), true);
		if (element != null)
			viewer.expandToLevel(element, 1);
	}

	private void key(Event event, Actions actions) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		var element = selection();
		boolean done = true;
		if (event.keyCode == SWT.INSERT)
			actions.add(modifiers == SWT.CTRL ? Section.class : modifiers == SWT.SHIFT ? Example.class
					: Rule.class);
		else if (event.keyCode == SWT.DEL)
			actions.delete();
		else if (event.keyCode == SWT.F2)
			actions.rename();
		else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
			actions.write();
		else if (modifiers == SWT.ALT && element != null && !(element instanceof OpenQuestion))
			done = move(event.keyCode, element);
		else
			done = false;
		event.doit = !done;
	}

	private boolean move(int key, Named element) {
		switch (key) {
		case SWT.ARROW_UP -> GuidelineEdits.move(session, element, -1);
		case SWT.ARROW_DOWN -> GuidelineEdits.move(session, element, 1);
		case SWT.ARROW_RIGHT -> GuidelineEdits.nest(session, element);
		case SWT.ARROW_LEFT -> GuidelineEdits.unnest(session, element);
		default -> {
			return false;
		}
		}
		select(element);
		return true;
	}

	/** Questions are read anew again and again. */
	private static final class ById implements IElementComparer {

		private static Object key(Object element) {
			return element instanceof OpenQuestion question ? question.getId() : element;
		}

		@Override
		public boolean equals(Object one, Object other) {
			return Objects.equals(key(one), key(other));
		}

		@Override
		public int hashCode(Object element) {
			return Objects.hashCode(key(element));
		}
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			var elements = new ArrayList<Object>(Elements.children((Guideline) input));
			if (!questions.isEmpty())
				elements.add(QUESTIONS);
			return elements.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent == QUESTIONS ? questions.toArray() : Elements.children((Named) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof OpenQuestion ? QUESTIONS : element instanceof Named named ? named.eContainer() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			if (element == QUESTIONS)
				return NLS.bind(Messages.Guideline_questions, questions.stream().filter(question -> question.getAnswer() == null).count(), questions.size());
			return Elements.name((Named) element);
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(element == QUESTIONS ? "questions" : Elements.icon((Named) element)); //$NON-NLS-1$
		}
	}

	private final class Drag extends DragSourceAdapter {

		@Override
		public void dragStart(DragSourceEvent event) {
			var element = selection();
			event.doit = element != null && !(element instanceof OpenQuestion) && session.readOnly().isEmpty();
			LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
		}

		@Override
		public void dragFinished(DragSourceEvent event) {
			LocalSelectionTransfer.getTransfer().setSelection(null);
		}
	}

	private final class Drop extends ViewerDropAdapter {

		private Drop() {
			super(viewer);
			setScrollExpandEnabled(true);
		}

		private Named dragged() {
			return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection moved && moved.getFirstElement() instanceof Named element
					? element : null;
		}

		@Override
		public boolean validateDrop(Object target, int operation, TransferData type) {
			return place(target, getCurrentLocation()) != null;
		}

		/** Where the dragged element would go; null when it cannot. */
		private Place place(Object target, int location) {
			var element = dragged();
			if (element == null || target == element)
				return null;
			if (target == null)
				return element instanceof Section ? new Place(session.guideline(), Integer.MAX_VALUE) : null;
			if (!(target instanceof Named at))
				return null;
			if (location == LOCATION_ON && GuidelineEdits.takes(at, element))
				return new Place(at, Integer.MAX_VALUE);
			if (at.eClass() == element.eClass() && at.eContainer() instanceof Named parent && GuidelineEdits.takes(parent, element))
				return new Place(parent, Elements.siblings(at).indexOf(at) + (location == LOCATION_AFTER ? 1 : 0));
			return GuidelineEdits.takes(at, element) ? new Place(at, 0) : null;
		}

		@Override
		public boolean performDrop(Object data) {
			var element = dragged();
			var place = place(getCurrentTarget(), getCurrentLocation());
			if (place == null)
				return false;
			GuidelineEdits.moveInto(session, element, place.parent, place.index);
			select(element);
			return true;
		}
	}

	private record Place(Named parent, int index) {
	}
}
