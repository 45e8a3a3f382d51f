package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.TableReading;

/** What the pages of the audit log show, to those who may see it. */
@ApplicationScoped
public class AuditReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Names names;

    @Inject
    private Sentences sentences;

    @Inject
    private PeopleByName people;

    /**
     * The lines of a cooperation, newest first; that somebody reads them is noted itself. Filters: {@code person}, words
     * of the name of somebody who acted or was concerned, {@code act}, {@code from}, {@code until}, {@code item}.
     */
    public TableReading<Long, LogEntry> lines(CooperationId cooperation) {
        access.require(AuditPermission.SEE_LOG, Scope.cooperation(cooperation));
        accessLog.seen(new ItemRef("core", "audit", String.valueOf(cooperation.value())), cooperation);
        return new CooperationRows(entities, people, names, sentences, accessLog, cooperation);
    }

    /**
     * All lines, newest first. Those of cooperations say who did what, and not to whom: by this role nobody reads
     * content. Filters: {@code person}, words of the name of somebody who acted, {@code act}, {@code from}, {@code until},
     * {@code cooperation}, 0 for the installation.
     */
    public TableReading<Long, LogEntry> allLines() {
        access.require(AuditPermission.SEE_INSTALLATION_LOG, Scope.installation());
        return new InstallationRows(entities, people, names, sentences);
    }

    /** The kinds of acts that there have been. */
    public List<Choice> acts() {
        return entities.createQuery("select a.act from KnownAct a", String.class)
                .getResultStream()
                .map(act -> new Choice(act, sentences.kind(act)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** All cooperations, for the administrator. */
    public List<Choice> cooperations() {
        access.require(AuditPermission.SEE_INSTALLATION_LOG, Scope.installation());
        return entities.createQuery("select c.id, c.name from Cooperation c order by c.name", Object[].class)
                .getResultStream()
                .map(row -> Choice.of(row[0], (String) row[1]))
                .toList();
    }
}
