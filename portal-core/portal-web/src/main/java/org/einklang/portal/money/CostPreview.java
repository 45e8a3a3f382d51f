package org.einklang.portal.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.einklang.api.RuleViolation;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.text.Texts;
import org.einklang.portal.tags.Cents;

/**
 * What would follow from what has been typed so far, before anything is sent. The page's script asks the page for it with the
 * fields of the form in the address; without script a button sends the form. Both are read here as they were typed, so that
 * nothing in the form itself is touched.
 */
@Named
@RequestScoped
public class CostPreview {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CostWords words;

    @Inject
    private Texts texts;

    private List<CostWords.Line> lines = List.of();
    private String fault = "";

    /** Divides what the form with this id holds. */
    public CostPreview of(String form, CostForm costs) {
        lines = List.of();
        fault = "";
        Locale locale = texts.locale();
        try {
            lines = typed(form + ":", costs, locale)
                    .sharing(locale)
                    .map(sharing -> words.lines(sharing.sheet(""), costs.names()))
                    .orElse(List.of());
        } catch (RuleViolation violation) {
            fault = texts.get(violation.key(), violation.arguments().toArray());
        } catch (NumberFormatException e) {
            fault = texts.get("core.money.form", texts.get("core.costs.amount"));
        }
        return this;
    }

    private CostForm typed(String prefix, CostForm costs, Locale locale) {
        String amount = request.getParameter(prefix + "amount");
        if (amount == null) {
            return costs;
        }
        CostForm typed = costs.empty();
        typed.setAmount(amount.isBlank() ? null : Cents.parse(amount, locale));
        String way = request.getParameter(prefix + "way");
        Arrays.stream(Way.values()).filter(one -> one.name().equals(way)).forEach(typed::setWay);
        takeShares(prefix, typed);
        return typed;
    }

    private void takeShares(String prefix, CostForm into) {
        for (int at = 0; at < into.getRows().size(); at++) {
            String row = prefix + "shares:" + at + ":";
            String share = request.getParameter(row + "share");
            into.getRows().get(at).setCarries(request.getParameter(row + "carries") != null);
            into.getRows().get(at).setShare(share == null ? "" : share);
        }
    }

    /**
     * Shows what follows; nothing else happens, and all that was typed stays: what stands in repeated rows is forgotten by Faces
     * if nothing is wrong, and is given back here.
     */
    public void look(String form, CostForm costs) {
        takeShares(form + ":", costs);
    }

    /** Who carries what; empty if there is nothing to divide yet. */
    public List<CostWords.Line> getLines() {
        return lines;
    }

    /** What does not add up, or is no number; empty if nothing. */
    public String getFault() {
        return fault;
    }
}
