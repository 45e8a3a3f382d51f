package org.einklang.meetings.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.einklang.api.search.Findable;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.search.SearchSource;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.escalation.Escalation;
import org.einklang.meetings.escalation.EscalationActed;

/** Escalations by what had to be decided, what was said before and the answer; for the group and for the body that answers. */
@ApplicationScoped
class FindableEscalations implements SearchSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private SearchChanges changes;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String type() {
        return Escalation.TYPE;
    }

    @Override
    public String kind() {
        return "meetings.search.escalations";
    }

    @Override
    public long count() {
        return Numbered.count(entities, "Escalation");
    }

    @Override
    public List<String> ids(String after, int most) {
        return Numbered.after(entities, "Escalation", after, most);
    }

    @Override
    public List<Findable> describe(Collection<String> ids) {
        return entities.createQuery("select e from Escalation e where e.id in :ids", Escalation.class)
                .setParameter("ids", Numbered.numbers(ids))
                .getResultStream()
                .map(FindableEscalations::escalation)
                .toList();
    }

    private static Findable escalation(Escalation one) {
        return Findable.of(one.ref(), one.cooperation(), one.getTitle())
                .text(one.getQuestion(), one.getAnswer(), one.getHistory())
                .words(one.key())
                .body(one.body())
                .day(PortalTime.dayOf(one.raised()))
                .state("meetings.escalation.state." + one.getState())
                .seenBy(MeetingsPermission.SEE, one.scope())
                .seenBy(MeetingsPermission.SEE, one.toScope());
    }

    void note(@Observes EscalationActed act) {
        changes.changed(act.escalation());
    }
}
