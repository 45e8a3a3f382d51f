package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.einklang.api.text.Folded;

/** Finds people for a filter. It shows nobody: who is found only narrows what the person who looks may see anyway. */
@ApplicationScoped
public class PeopleByName {

    private static final int MOST = 50;
    private static final List<Long> NOBODY = List.of(-1L);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** Numbers of people in whose name all words stand; never an empty list, which SQL does not know. */
    public List<Long> found(List<String> words) {
        StringBuilder matching = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            matching.append(i == 0 ? " where" : " and").append(" p.sortName like :word" + i + " escape '!'");
        }
        TypedQuery<Long> query =
                entities.createQuery("select p.id from Person p" + matching + " order by p.sortName, p.id", Long.class);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, Folded.like(words.get(i)));
        }
        List<Long> found = query.setMaxResults(MOST).getResultList();
        return found.isEmpty() ? NOBODY : found;
    }
}
