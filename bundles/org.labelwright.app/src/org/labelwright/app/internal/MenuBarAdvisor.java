package org.labelwright.app.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The menus that every window has, with groups for what other bundles contribute:
 * <ul>
 * <li>{@code file}: {@code new.ext}, {@code open.ext}, {@code import.ext}, {@code additions}
 * <li>{@code edit}: {@code undo.ext}, {@code cut.ext}, {@code additions}
 * <li>between edit and window: {@code additions}
 * <li>{@code window}: {@code additions}
 * <li>{@code help}: {@code group.main}, {@code additions}
 * </ul>
 */
final class MenuBarAdvisor extends ActionBarAdvisor {

	MenuBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (var factory : new ActionFactory[] { ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO,
				ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE,
				ActionFactory.SELECT_ALL, ActionFactory.OPEN_NEW_WINDOW, ActionFactory.RESET_PERSPECTIVE,
				ActionFactory.PREFERENCES, ActionFactory.SHOW_QUICK_ACCESS, ActionFactory.ABOUT })
			register(factory.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private IMenuManager fileMenu() {
		var menu = new MenuManager(Messages.MenuBar_file, IWorkbenchActionConstants.M_FILE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.OPEN_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.QUIT));
		return menu;
	}

	private IMenuManager editMenu() {
		var menu = new MenuManager(Messages.MenuBar_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(action(ActionFactory.UNDO));
		menu.add(action(ActionFactory.REDO));
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.CUT));
		menu.add(action(ActionFactory.COPY));
		menu.add(action(ActionFactory.PASTE));
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		menu.add(action(ActionFactory.DELETE));
		menu.add(action(ActionFactory.SELECT_ALL));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private IMenuManager windowMenu() {
		var menu = new MenuManager(Messages.MenuBar_window, IWorkbenchActionConstants.M_WINDOW);
		var window = getActionBarConfigurer().getWindowConfigurer().getWindow();
		menu.add(action(ActionFactory.OPEN_NEW_WINDOW));
		menu.add(new Separator());
		menu.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PREFERENCES));
		return menu;
	}

	private IMenuManager helpMenu() {
		var menu = new MenuManager(Messages.MenuBar_help, IWorkbenchActionConstants.M_HELP);
		menu.add(action(ActionFactory.SHOW_QUICK_ACCESS));
		menu.add(new Separator("group.main")); //$NON-NLS-1$
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.ABOUT));
		return menu;
	}

	private IAction action(ActionFactory factory) {
		return getAction(factory.getId());
	}
}
