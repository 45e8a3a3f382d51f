package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;

/** For how many months an entry counts as current, and who says so. */
@ApplicationScoped
public class ContactPeriod {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /** Sets the months. @throws org.einklang.api.RuleViolation if that is too short or too long */
    @Transactional
    public void set(CooperationId here, int months) {
        access.require(ContactPermission.KEEP_ALL_CONTACTS, Scope.cooperation(here));
        ContactSetting setting = entities.find(ContactSetting.class, here.value());
        if (setting == null) {
            entities.persist(new ContactSetting(here, months));
        } else {
            setting.set(months);
        }
    }

    /** The months; whoever calls has asked for the right. */
    int months(CooperationId here) {
        ContactSetting setting = entities.find(ContactSetting.class, here.value());
        return setting == null ? ContactSetting.USUAL : setting.months();
    }

    /** Where it is other than usual. */
    Map<CooperationId, Integer> unusual() {
        return entities.createQuery("select s from ContactSetting s", ContactSetting.class)
                .getResultStream()
                .collect(Collectors.toMap(ContactSetting::cooperation, ContactSetting::months));
    }
}
