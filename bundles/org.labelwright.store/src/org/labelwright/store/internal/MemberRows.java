package org.labelwright.store.internal;

import java.util.List;

import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Member;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.EntityRow;

/** The rows of members. */
public final class MemberRows {

	/** What a member has beyond the columns of its row. */
	private record Content(String name, List<String> expertise) {
	}

	private MemberRows() {
	}

	public static EntityRow row(Member member) {
		return Entities.row(RowKind.MEMBER,
				new Entities.Columns(member.user().id(), null, member.user().id(), null, member.role().getLiteral(), null),
				new Content(member.user().name(), member.expertise()));
	}

	public static Member of(EntityRow row) throws StoreException {
		var content = Entities.content(row, Content.class);
		return new Member(new User(row.id(), content.name()), Role.get(row.state()), content.expertise());
	}
}
