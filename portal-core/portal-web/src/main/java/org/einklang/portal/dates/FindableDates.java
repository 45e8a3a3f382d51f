package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchSource;
import org.einklang.portal.item.StoredIds;

/** Date polls by what for, where and the note. */
@ApplicationScoped
class FindableDates implements SearchSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "core";
    }

    @Override
    public String type() {
        return DatePoll.TYPE;
    }

    @Override
    public String kind() {
        return "core.search.kind.dates";
    }

    @Override
    public long count() {
        return StoredIds.count(entities, DatePoll.class);
    }

    @Override
    public List<String> ids(String after, int most) {
        return StoredIds.after(entities, DatePoll.class, after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        return entities.createQuery("select p from DatePoll p where p.id in :ids", DatePoll.class)
                .setParameter("ids", StoredIds.numbers(ids))
                .getResultStream()
                .map(poll -> Findable.of(poll.ref(), poll.cooperation(), poll.title())
                        .text(poll.place(), poll.note())
                        .body(poll.body())
                        .people(Set.of(poll.startedBy()))
                        .day(poll.lastDay())
                        .state("dates.state." + poll.state())
                        .seenBy(DatesPermission.SEE_DATES, poll.scope()))
                .toList();
    }
}
