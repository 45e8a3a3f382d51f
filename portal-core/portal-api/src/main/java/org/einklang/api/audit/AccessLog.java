package org.einklang.api.audit;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Who has opened what is protected: personal data, the audit log itself, what a body has declared confidential, and who has
 * taken a whole list of people as a file ({@link org.einklang.api.table.TableSpec#notedWhenTaken}). Provided
 * by the host, to be injected in the reading that shows such a thing, after the right has been asked for:
 *
 * <pre>{@code
 * access.require(SEE_CONFIDENTIAL_PAPER, paper.scope());
 * accessLog.seen(paper.ref(), paper.cooperation());
 * }</pre>
 *
 * <p>The same person, thing and hour are noted once. It is noted in a transaction of its own, so that it stays even if
 * the page fails afterwards; and if it cannot be noted, the call fails and with it the page: what is protected is not
 * shown unseen.
 *
 * <p>The coordinators of the cooperation see who has opened a thing; each person sees who has opened what is filed under
 * {@code core/person/<their id>}. Kept for twelve months (setting {@code einklang.access-log.months}).
 *
 * <p>Not for acts, which are {@link Audited}; not for what every member sees anyway; not for statistics.
 */
public interface AccessLog {

    /** The person who acts sees this thing now. @throws org.einklang.api.NotVisible when nobody is logged in */
    void seen(ItemRef item, CooperationId cooperation);
}
