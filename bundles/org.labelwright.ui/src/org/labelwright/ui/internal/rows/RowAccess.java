package org.labelwright.ui.internal.rows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers of a list what a table would tell them. */
final class RowAccess {

	private final RowList list;

	RowAccess(RowList list) {
		this.list = list;
	}

	void install() {
		list.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0 && event.childID < list.count())
					event.result = name(event.childID);
			}
		});
		list.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = list.count();
			}

			@Override
			public void getChildAtPoint(AccessibleControlEvent event) {
				int row = list.rowAt(list.toControl(event.x, event.y).y);
				event.childID = row < 0 ? ACC.CHILDID_SELF : row;
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = list.focused() < 0 ? ACC.CHILDID_SELF : list.focused();
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				int selected = list.selection().cardinality();
				event.childID = selected == 0 ? ACC.CHILDID_NONE : selected == 1 ? list.selection().nextSetBit(0) : ACC.CHILDID_MULTIPLE;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				if (event.childID < 0)
					event.detail = ACC.STATE_FOCUSABLE;
				else
					event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (list.selected(event.childID) ? ACC.STATE_SELECTED : 0)
							| (list.focused() == event.childID && list.isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				var area = event.childID < 0 ? list.getClientArea() : list.bounds(event.childID);
				var place = list.toDisplay(area.x, area.y);
				event.x = place.x;
				event.y = place.y;
				event.width = area.width;
				event.height = area.height;
			}
		});
	}

	private String name(int row) {
		return IntStream.range(0, list.columns()).boxed().flatMap(column -> Stream.of(list.text(row, column), list.detail(row, column))).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
