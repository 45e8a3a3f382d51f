package org.einklang.portal.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Folded;

/** The people of one cooperation: counted, filtered and sorted along one index, then the cards of a page. */
final class PeopleRows implements TableReading<PersonId, PersonCard> {

    private static final long NO_PARTNER = -1;

    private final EntityManager entities;
    private final Directory directory;
    private final CooperationId cooperation;
    private final List<Partner> partners;

    PeopleRows(EntityManager entities, Directory directory, CooperationId cooperation, List<Partner> partners) {
        this.entities = entities;
        this.directory = directory;
        this.cooperation = cooperation;
        this.partners = partners;
    }

    @Override
    public long count(TableQuery query) {
        return filled(query, entities.createQuery("select count(p.id)" + matching(query), Long.class))
                .getSingleResult();
    }

    @Override
    public List<PersonId> keys(TableQuery query, int first, int most) {
        return filled(query, entities.createQuery("select p.id" + matching(query) + order(query), Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    @Override
    public Map<PersonId, PersonCard> rows(List<PersonId> keys) {
        return directory.people(keys);
    }

    private static String matching(TableQuery query) {
        StringBuilder matching = new StringBuilder(" from Person p, Participation t where t.partnerId = p.partnerId"
                + " and t.cooperationId = :cooperation");
        if (query.chosen("partner").isPresent()) {
            matching.append(" and p.partnerId = :partner");
        }
        for (int i = 0; i < query.words("text").size(); i++) {
            matching.append(" and (p.sortName like :word" + i + " escape '!' or p.sortFunction like :word" + i
                    + " escape '!' or p.partnerId in :partners" + i + ")");
        }
        return matching.toString();
    }

    private static String order(TableQuery query) {
        String direction = query.direction();
        return switch (query.sort()) {
            case "function" -> " order by p.sortFunction" + direction + ", p.sortName, p.id";
            case "partner" -> " order by t.position" + direction + ", p.sortName, p.id";
            default -> " order by p.sortName" + direction + ", p.id";
        };
    }

    private <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        statement.setParameter("cooperation", cooperation.value());
        query.chosen("partner").ifPresent(partner -> statement.setParameter("partner", Long.valueOf(partner)));
        List<String> words = query.words("text");
        for (int i = 0; i < words.size(); i++) {
            statement.setParameter("word" + i, Folded.like(words.get(i)));
            statement.setParameter("partners" + i, partnersWith(words.get(i)));
        }
        return statement;
    }

    /** Numbers of the partners in whose name the word stands; never an empty list, which SQL does not know. */
    private List<Long> partnersWith(String word) {
        List<Long> found = partners.stream()
                .filter(partner ->
                        Folded.of(partner.name() + " " + partner.shortName()).contains(word))
                .map(Partner::id)
                .toList();
        return found.isEmpty() ? List.of(NO_PARTNER) : found;
    }
}
