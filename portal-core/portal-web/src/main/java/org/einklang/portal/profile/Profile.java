package org.einklang.portal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.einklang.api.access.Access;
import org.einklang.portal.directory.Person;
import org.einklang.portal.text.Bundles;

/** What everybody says about themselves. Name and function are the coordinator's business: others rely on them. */
@ApplicationScoped
public class Profile {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    /** My entry. */
    public Person mine() {
        return entities.find(Person.class, access.me().value());
    }

    /** I am reached at this number, and read mails in this language. */
    @Transactional
    public void save(String phone, Locale language) {
        Person me = mine();
        me.reachAt(phone);
        me.read(Bundles.supported(language));
    }
}
