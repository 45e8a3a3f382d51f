package org.einklang.portal.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.CostSheet;
import org.einklang.api.money.Money;
import org.einklang.api.money.PartnerShares;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.portal.tags.Cents;

/** The lines of a cost sheet in the words of the person who looks, for {@code <e:costs>}; one statement. */
@Named
@ApplicationScoped
public class CostWords {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Texts texts;

    /**
     * A line of the sheet.
     *
     * @param who the partner, or a word for all together
     * @param share in percent
     * @param amount in Euro
     */
    public record Line(String who, String share, String amount) {}

    /** Each partner, and all together at the end; shares and amounts add up. */
    public List<Line> lines(CostSheet sheet) {
        return lines(sheet, names(sheet));
    }

    /** The same with these names. */
    List<Line> lines(CostSheet sheet, Map<PartnerId, String> names) {
        Map<PartnerId, Money> carried = sheet.perPartner();
        Locale locale = texts.locale();
        Map<PartnerId, Long> cents = new LinkedHashMap<>();
        carried.forEach((partner, amount) -> cents.put(partner, amount.cents()));
        Map<PartnerId, Long> shares = PartnerShares.byWeight(cents).basisPoints();
        List<Line> lines = new ArrayList<>();
        carried.forEach((partner, amount) -> lines.add(new Line(
                names.getOrDefault(partner, ""),
                percent(shares.getOrDefault(partner, 0L), locale),
                amount.in(locale))));
        lines.add(new Line(
                texts.get("core.costs.together"),
                percent(10_000, locale),
                sheet.total().in(locale)));
        return lines;
    }

    /**
     * The same in one text, in German like all that is agreed on, with the names that the partners have now.
     *
     * @throws NotVisible if somebody is to carry a part who is no partner of the cooperation
     */
    public String german(CooperationId cooperation, CostSharing sharing) {
        Map<PartnerId, String> names =
                directory.partners(cooperation).stream().collect(Collectors.toMap(Partner::partnerId, Partner::name));
        List<String> lines = new ArrayList<>();
        lines.add(line(texts.get(Locale.GERMAN, "core.costs.title"), sharing.amount()));
        for (CostSharing.Part part : sharing.parts()) {
            String name = names.get(part.partner());
            if (name == null) {
                throw new NotVisible("no " + part.partner() + " in " + cooperation);
            }
            lines.add("- " + line(name, part.carries()));
        }
        return String.join("\n", lines);
    }

    private String line(String what, Money amount) {
        return texts.get(Locale.GERMAN, "core.costs.line", what, amount.in(Locale.GERMAN));
    }

    private static String percent(long hundredths, Locale locale) {
        return Cents.format(BigDecimal.valueOf(hundredths, 2), locale) + "\u00a0%";
    }

    private Map<PartnerId, String> names(CostSheet sheet) {
        return entities.createQuery("select p from Partner p where p.id in :ids", Partner.class)
                .setParameter(
                        "ids",
                        sheet.perPartner().keySet().stream()
                                .map(PartnerId::value)
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(Partner::partnerId, Partner::name));
    }
}
