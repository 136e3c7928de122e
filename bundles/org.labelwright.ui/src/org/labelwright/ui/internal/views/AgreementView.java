package org.labelwright.ui.internal.views;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.quality.AgreementParts;
import org.labelwright.quality.AgreementReport;
import org.labelwright.quality.ReportPart;
import org.labelwright.quality.Slicing;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.ui.ReportView;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.Messages;

/** How far the annotators of the project agree, and by a choice from its menu also on parts of the items. */
public final class AgreementView extends ReportView<AgreementReport> {

	/** By what items are told apart; null for all together. */
	private Slicing by;
	private AgreementParts shown;

	public AgreementView() {
		super(new Texts(Messages.Agreement_job, Messages.Agreement_noProject, Messages.Agreement_nothing, Messages.Agreement_title, Messages.Agreement_file));
	}

	@Override
	protected Operation<Outcome<AgreementReport>> operation(ProjectStore store, DocumentFilter seen) {
		return new AgreementOperation(store, seen, by == null ? Set.of() : Set.of(by));
	}

	@Override
	protected boolean saysAnything(AgreementReport made) {
		return !made.sections().isEmpty();
	}

	@Override
	protected List<ReportPart> parts(AgreementReport made) {
		shown = AgreementParts.of(made);
		return shown.parts();
	}

	@Override
	protected String note() {
		return Messages.Agreement_behind + ' ' + AgreementParts.note();
	}

	@Override
	protected void chosen(ReportPart part, int row, int column) {
		shown.behind(part, row, column).ifPresent(behind -> CasesView.show(getSite().getPage(), behind));
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			manager.add(choice(Messages.Agreement_together, null));
			for (var slicing : Slicing.values())
				manager.add(choice(slicing.title(), slicing));
		});
		var action = new Action(Messages.Agreement_by, IAction.AS_DROP_DOWN_MENU) {
			@Override
			public void runWithEvent(Event event) {
				// the button opens its menu, as its arrow does
				var item = (ToolItem) event.widget;
				var opened = menu.createContextMenu(item.getParent());
				var place = item.getBounds();
				opened.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
				opened.setVisible(true);
			}
		};
		action.setToolTipText(Messages.Agreement_byHint);
		action.setImageDescriptor(Icons.descriptor("menu")); //$NON-NLS-1$
		action.setMenuCreator(new IMenuCreator() {
			@Override
			public Menu getMenu(Control parent) {
				return menu.createContextMenu(parent);
			}

			@Override
			public Menu getMenu(Menu parent) {
				return null;
			}

			@Override
			public void dispose() {
				menu.dispose();
			}
		});
		tools.add(action);
	}

	private IAction choice(String title, Slicing slicing) {
		var action = new Action(title, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && by != slicing) {
					by = slicing;
					refresh();
				}
			}
		};
		action.setChecked(by == slicing);
		return action;
	}
}
