package org.einklang.portal.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.text.Folded;
import org.einklang.portal.directory.CorePermission;

/** The views that people keep of lists; each only sees and changes their own. */
@ApplicationScoped
public class SavedViews {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /** My views of all lists at this address, by name. */
    List<SavedView> mine(String address) {
        return entities.createQuery(
                        "select v from SavedView v where v.personId = :me and v.address = :address", SavedView.class)
                .setParameter("me", access.me().value())
                .setParameter("address", address)
                .getResultStream()
                .sorted(Comparator.comparing((SavedView view) -> Folded.of(view.name())))
                .toList();
    }

    /** Keeps what I see under a name. @throws RuleViolation if the name is taken or I keep too many of this list */
    @Transactional
    public void keep(String address, String prefix, String name, String state) {
        SavedView view = new SavedView(access.me(), address, prefix, name, state);
        access.require(CorePermission.KEEP_VIEW, of(view));
        List<SavedView> others = others(view);
        requireFree(name, view, others);
        if (others.size() >= MOST) {
            throw new RuleViolation("core.view.too_many", MOST).at(SavedView.field(prefix));
        }
        entities.persist(view);
    }

    /** Calls my view otherwise. @throws RuleViolation if the name is taken */
    @Transactional
    public void rename(long id, String name) {
        SavedView view = existing(id);
        access.require(CorePermission.KEEP_VIEW, of(view));
        requireFree(name, view, others(view));
        view.rename(name);
    }

    /** Shows my view when its list is opened, instead of the one that I preferred before, or no longer. */
    @Transactional
    public void prefer(long id, boolean preferIt) {
        SavedView view = existing(id);
        access.require(CorePermission.KEEP_VIEW, of(view));
        others(view).forEach(one -> one.prefer(false));
        view.prefer(preferIt);
    }

    /** Throws my view away. */
    @Transactional
    public void forget(long id) {
        SavedView view = existing(id);
        access.require(CorePermission.KEEP_VIEW, of(view));
        entities.remove(view);
    }

    private SavedView existing(long id) {
        SavedView view = entities.find(SavedView.class, id);
        if (view == null) {
            throw new NotVisible("no view " + id);
        }
        return view;
    }

    private List<SavedView> others(SavedView view) {
        return mine(view.address()).stream()
                .filter(one -> one != view && one.prefix().equals(view.prefix()))
                .toList();
    }

    private static void requireFree(String name, SavedView view, List<SavedView> others) {
        String wished = Folded.of(name);
        if (others.stream().anyMatch(one -> Folded.of(one.name()).equals(wished))) {
            throw new RuleViolation("core.view.name_taken").at(SavedView.field(view.prefix()));
        }
    }

    private static Scope of(SavedView view) {
        return new Scope.OfItem(view.owner(), Scope.installation());
    }
}
